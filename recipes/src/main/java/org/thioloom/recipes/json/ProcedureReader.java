package org.thioloom.recipes.json;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Phase;
import org.thioloom.recipes.master.Phase.Portion;
import org.thioloom.recipes.master.Phase.Setting;
import org.thioloom.recipes.master.UnitProcedure;
import org.thioloom.recipes.master.UnitProcedure.Operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the procedure: unit procedures, operations, phases.
final class ProcedureReader {
    private static final int MOST_ROUNDS = 100;

    private static final String[] PHASE_FIELDS = {
        "phase",
        "instruction",
        "with",
        "material",
        "volume",
        "volumePer",
        "temperature",
        "pressure",
        "duration",
        "until",
        "critical",
        "source",
        "note"
    };

    private ProcedureReader() {}

    static List<UnitProcedure> read(Cursor recipe) {
        return recipe.elements("procedure", "[ … ]").stream()
                .map(ProcedureReader::unitProcedure)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<UnitProcedure> unitProcedure(Cursor here) {
        if (!here.isObject("unitProcedure", "operations")) {
            return Optional.empty();
        }
        Optional<String> name = here.text("unitProcedure", "Weigh and mix");
        List<Operation> operations =
                here.elements("operations", "[ … ]").stream()
                        .map(ProcedureReader::operation)
                        .flatMap(Optional::stream)
                        .toList();
        return name.map(n -> new UnitProcedure(n, operations));
    }

    private static Optional<Operation> operation(Cursor here) {
        if (!here.isObject("operation", "repeat", "phases")) {
            return Optional.empty();
        }
        Optional<String> name = here.text("operation", "Weigh");
        int repeat = here.has("repeat") ? here.count("repeat").orElse(1) : 1;
        if (repeat > MOST_ROUNDS) {
            here.in("repeat").refuse(Rule.OUT_OF_RANGE, "repeat", repeat, 1, MOST_ROUNDS);
        }
        List<Phase> phases =
                here.elements("phases", "[ … ]").stream()
                        .map(ProcedureReader::phase)
                        .flatMap(Optional::stream)
                        .toList();
        return name.map(n -> new Operation(n, repeat, phases));
    }

    private static Optional<Phase> phase(Cursor here) {
        if (!here.isObject(PHASE_FIELDS)) {
            return Optional.empty();
        }
        Optional<String> name = here.text("phase", "weigh");
        here.textIfAny("note");
        @Nullable Portion volume = portion(here);
        var duration =
                here.has("duration")
                        ? Quantities.positive(Units.TIME).limits(here.in("duration")).orElse(null)
                        : null;
        return name.map(n ->
                new Phase(
                        n,
                        instruction(here, n),
                        here.textIfAny("with"),
                        material(here),
                        settings(here),
                        volume,
                        duration,
                        here.textIfAny("until"),
                        here.flag("critical"),
                        here.source(),
                        here.pointer()));
    }

    private static String instruction(Cursor here, String name) {
        String written = here.textIfAny("instruction");
        return written != null
                ? written
                : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /// By its key, whichever of its names was written.
    private static @Nullable String material(Cursor here) {
        String written = here.textIfAny("material");
        return written == null
                ? null
                : here.reader().catalogue().find(written).map(Substance::key).orElse(written);
    }

    private static @Nullable Portion portion(Cursor here) {
        if (!here.has("volume")) {
            if (here.has("volumePer")) {
                here.in("volume")
                        .refuse(Rule.FIELD_MISSING, "volume", "{\"value\": 6, \"unit\": \"mL\"}");
            }
            return null;
        }
        var volume = Quantities.positive(Units.VOLUME).entry(here.in("volume")).orElse(null);
        if (!here.has("volumePer")) {
            here.in("volumePer")
                    .refuse(
                            Rule.BASIS_MISSING,
                            "this volume",
                            here.in("volume").node(),
                            "batch, disc");
            return null;
        }
        String per = here.word("volumePer", "batch", "disc").orElse(null);
        return volume == null || per == null ? null : new Portion(volume, per.equals("disc"));
    }

    private static List<Setting> settings(Cursor here) {
        List<Setting> settings = new ArrayList<>();
        if (here.has("temperature")) {
            Quantities.any(Units.TEMPERATURE)
                    .limits(here.in("temperature"))
                    .ifPresent(limits -> settings.add(new Setting("temperature", limits)));
        }
        if (here.has("pressure")) {
            Quantities.positive(Units.PRESSURE)
                    .limits(here.in("pressure"))
                    .ifPresent(limits -> settings.add(new Setting("pressure", limits)));
        }
        return settings;
    }
}
