package org.thioloom.recipes.filled;

import org.thioloom.recipes.filled.FilledRecord.Actual;
import org.thioloom.recipes.record.BatchRecord;
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
        if (record.casting() != null) {
            all.discs(record.casting().discs());
        }
        LIGHT.forEach((name, unit) -> all.add(id(name), entries.number(name), unit, ""));
        all.add("cure/dose", computed.number("Cure_Dose"), "J/cm2", "");
        String unit = record.weighing().unit().symbol();
        for (String part : YIELDS) {
            String name = "Yield_" + part;
            OptionalDouble value =
                    entries.number(name).isPresent() ? entries.number(name) : computed.number(name);
            all.add(id(name), value, unit, entries.words("Yield_By", 0));
        }
        all.add("yield/percent", computed.number("Yield_Percent"), "%", "");
        all.add("yield/density", computed.number("Yield_Density"), "g/mL", "");
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
            add(
                    "items/" + page.lines().get(i).input(),
                    computed.number("items.total", i).orElse(0) > 0
                            ? computed.number("items.total", i)
                            : OptionalDouble.empty(),
                    page.unit().symbol(),
                    entries.words("items.by", i));
        }
        add("ratio", computed.number("Ratio_Actual"), "", "");
        add("solids", computed.number("SolidsShare_Actual"), "wt%", "");
        add("initiator", computed.number("InitiatorShare_Actual"), "wt%", "");
    }

    private void discs(int count) {
        for (int i = 0; i < count; i++) {
            String disc = "discs/" + (i + 1);
            add(disc + "/cast", entries.number("discs.dispensed", i), "uL", "");
            add(disc + "/thickness", computed.number("discs.mean", i), "um", "");
            add(disc + "/spread", computed.number("discs.spread", i), "um", "");
            add(disc + "/diameter", entries.number("discs.wide", i), "mm", "");
        }
    }

    private void add(String id, OptionalDouble value, String unit, String by) {
        value.ifPresent(v -> actuals.add(new Actual(id, v, unit, by)));
    }

    private static String id(String name) {
        return name.replace('_', '/').toLowerCase(Locale.ROOT);
    }
}
