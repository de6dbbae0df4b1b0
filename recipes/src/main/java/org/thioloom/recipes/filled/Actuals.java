package org.thioloom.recipes.filled;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.filled.FilledRecord.Actual;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.filled.entry.EntryFields;
import org.thioloom.recipes.filled.entry.Initials;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.CastingPage;
import org.thioloom.recipes.record.StepLine;
import org.thioloom.recipes.record.WeighingPage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SequencedMap;

/// What was really done, gathered from entries and from what they come to.
final class Actuals {
    private static final SequencedMap<String, String> LIGHT = light();
    private static final List<String> YIELDS =
            List.of("Residue", "Wet", "Washed", "Crude", "Dry1", "Dry2", "Dry");
    private static final double MINUTES = 24 * 60;

    private final Entries entries;
    private final Entries computed;
    private final List<Actual> actuals = new ArrayList<>();

    private Actuals(Entries entries, Entries computed) {
        this.entries = entries;
        this.computed = computed;
    }

    static List<Actual> of(BatchRecord record, Entries entries, Entries computed) {
        Actuals all = new Actuals(entries, computed);
        all.weighed(record.weighing());
        all.ratio(record);
        for (int i = 0; i < record.steps().size(); i++) {
            all.step(record.steps().get(i), i);
        }
        CastingPage casting = record.casting();
        if (casting != null) {
            all.discs(casting);
        }
        LIGHT.forEach((name, unit) -> all.add(id(name), entries.number(name), unit));
        all.add("cure/dose", computed.number("Cure_Dose"), "J/cm2");
        all.yields(record);
        for (int i = 0; i < record.checks().elements().size(); i++) {
            var element = record.checks().elements().get(i);
            all.add(
                    "elements/" + element.symbol(),
                    entries.number("elements.found", i),
                    "wt%",
                    element.expected());
        }
        return all.actuals;
    }

    private static SequencedMap<String, String> light() {
        SequencedMap<String, String> light = new LinkedHashMap<>();
        light.put("Cure_Wavelength", "nm");
        light.put("Cure_Irradiance", "mW/cm2");
        light.put("Cure_Minutes", "min");
        return light;
    }

    private void weighed(WeighingPage page) {
        for (int i = 0; i < page.lines().size(); i++) {
            double total = computed.number("items.total", i).orElse(0);
            Initials signed = Initials.of(entries.words("items.by", i));
            if (total > 0) {
                actuals.add(
                        new Actual(
                                "items/" + page.lines().get(i).input(),
                                total,
                                null,
                                page.unit().symbol(),
                                page.lines().get(i).target().in(page.unit()),
                                signed.by(),
                                signed.at()));
            }
        }
    }

    /// What r came to, and how well that is known.
    private void ratio(BatchRecord record) {
        OptionalDouble r = computed.number("Ratio_Actual");
        if (r.isPresent()) {
            OptionalDouble u = computed.number("RatioU_Actual");
            actuals.add(
                    new Actual(
                            "ratio",
                            r.getAsDouble(),
                            u.isPresent() ? u.getAsDouble() : null,
                            "",
                            record.weighing().ratio(),
                            "",
                            ""));
        }
        planned("solids", "SolidsShare");
        planned("initiator", "InitiatorShare");
    }

    private void planned(String id, String stem) {
        OptionalDouble planned = computed.number(stem + "_Planned");
        add(
                id,
                computed.number(stem + "_Actual"),
                "wt%",
                planned.isPresent() ? planned.getAsDouble() : null);
    }

    private void step(StepLine step, int row) {
        OptionalDouble took = computed.number("steps.elapsed", row);
        String by = entries.words("steps.done", row);
        if (took.isPresent()) {
            actuals.add(
                    new Actual(
                            "steps/" + step.id() + "/took",
                            MINUTES * took.getAsDouble(),
                            null,
                            "min",
                            step.atLeast() == null ? null : step.atLeast() / 60,
                            by,
                            Initials.clock(entries.number("steps.start", row).orElse(0))));
        }
        entries.number("steps.actual", row)
                .ifPresent(value ->
                        actuals.add(
                                new Actual(
                                        "steps/" + step.id() + "/read",
                                        value,
                                        null,
                                        EntryFields.unit(step),
                                        null,
                                        by,
                                        "")));
    }

    private void discs(CastingPage page) {
        for (int i = 0; i < page.discs(); i++) {
            String disc = "discs/" + (i + 1);
            OptionalDouble cast = entries.number("discs.dispensed", i);
            add(disc + "/cast", cast, "uL", page.perDisc().in(Units.MICROLITRE));
            double thickness = page.dryThickness().in(Units.MICROMETRE);
            add(disc + "/thickness", computed.number("discs.mean", i), "um", thickness);
            add(disc + "/spread", computed.number("discs.spread", i), "um");
            double wide = page.dryDiameter().in(Units.MILLIMETRE);
            add(disc + "/diameter", entries.number("discs.wide", i), "mm", wide);
        }
    }

    private void yields(BatchRecord record) {
        String unit = record.weighing().unit().symbol();
        Initials signed = Initials.of(entries.words("Yield_By", 0));
        for (String part : YIELDS) {
            String name = "Yield_" + part;
            OptionalDouble value =
                    computed.has(name) ? computed.number(name) : entries.number(name);
            value.ifPresent(v ->
                    actuals.add(
                            new Actual(id(name), v, null, unit, null, signed.by(), signed.at())));
        }
        add("yield/percent", computed.number("Yield_Percent"), "%");
        add("yield/density", computed.number("Yield_Density"), "g/mL");
        for (String count : List.of("Cast", "Peeled", "Accepted")) {
            add(id("Count_" + count), entries.number("Count_" + count), "");
        }
    }

    private void add(String id, OptionalDouble value, String unit) {
        add(id, value, unit, null);
    }

    private void add(String id, OptionalDouble value, String unit, @Nullable Double planned) {
        value.ifPresent(v -> actuals.add(new Actual(id, v, null, unit, planned, "", "")));
    }

    private static String id(String name) {
        return name.replace('_', '/').toLowerCase(Locale.ROOT);
    }
}
