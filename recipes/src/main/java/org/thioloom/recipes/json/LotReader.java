package org.thioloom.recipes.json;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.hazard.Hazards;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.chem.substance.Substances;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.lot.Lot;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads lots: `thioloom/lots/1`, one file with any number of bottles.
public final class LotReader {
    /// The one version that this reader knows.
    public static final String SCHEMA = "thioloom/lots/1";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String[] FIELDS = {
        "id",
        "input",
        "assay",
        "solvate",
        "volatiles",
        "molarMass",
        "molarMassMethod",
        "alive",
        "content",
        "density",
        "available",
        "expires",
        "hazards",
        "note"
    };
    private static final String[] METHODS = {"label", "nmr", "gpc", "titration", "maldi"};

    private LotReader() {}

    /// The lots of a file, their solvates by the names of substances that ship.
    public static Outcome<List<Lot>> read(String text) {
        return read(text, Substances.catalogue());
    }

    /// The same by the names of a catalogue.
    public static Outcome<List<Lot>> read(String text, Catalogue catalogue) {
        return switch (JsonText.parse(text)) {
            case Outcome.Refused<JsonNode>(var findings) -> new Outcome.Refused<>(findings);
            case Outcome.Accepted<JsonNode>(JsonNode root, var _) -> read(root, catalogue);
        };
    }

    private static Outcome<List<Lot>> read(JsonNode root, Catalogue catalogue) {
        Reader reader = new Reader(Map.of(), catalogue);
        Cursor file = new Cursor(root, "", reader);
        List<Lot> lots = List.of();
        if (file.isObject("$schema", "schema", "lots")) {
            Optional<String> schema = file.text("schema", SCHEMA);
            if (schema.isPresent() && !schema.get().equals(SCHEMA)) {
                file.in("schema").refuse(Rule.SCHEMA_UNKNOWN, schema.get(), SCHEMA);
            }
            lots =
                    file.elements("lots", "[ … ]").stream()
                            .map(LotReader::lot)
                            .flatMap(Optional::stream)
                            .toList();
        }
        return Finding.anyError(reader.findings())
                ? new Outcome.Refused<>(reader.findings())
                : new Outcome.Accepted<>(lots, reader.findings());
    }

    private static Optional<Lot> lot(Cursor here) {
        if (!here.isObject(FIELDS)) {
            return Optional.empty();
        }
        Optional<String> id = here.text("id", "B-17");
        Optional<String> input = here.text("input", "node");
        var assay = share(here, "assay", Quantities.positive(Units.MASS_FRACTION));
        Lot.@Nullable Solvate solvate = here.has("solvate") ? solvate(here.in("solvate")) : null;
        var volatiles = share(here, "volatiles", Quantities.any(Units.MASS_FRACTION));
        var molarMass = Quantities.positive(Units.MOLAR_MASS).readIfAny(here, "molarMass");
        String method =
                here.has("molarMassMethod")
                        ? here.word("molarMassMethod", METHODS).orElse(null)
                        : null;
        var alive = share(here, "alive", Quantities.positive(Units.AMOUNT_FRACTION));
        var content = Quantities.positive(Units.CONTENT).readIfAny(here, "content");
        var density = Quantities.positive(Units.DENSITY).readIfAny(here, "density");
        var available = Quantities.positive(Units.MASS).readIfAny(here, "available");
        String expires = here.has("expires") ? here.in("expires").asDate().orElse(null) : null;
        Hazards hazards = HazardReader.readIfAny(here);
        here.textIfAny("note");
        return id.flatMap(i ->
                input.map(in ->
                        new Lot(
                                i, in, assay, solvate, volatiles, molarMass, method, alive, content,
                                density, available, expires, hazards)));
    }

    private static <D extends Dimension> @Nullable Quantity<D> share(
            Cursor lot, String field, Quantities<D> quantities) {
        Quantity<D> share = quantities.readIfAny(lot, field);
        if (share != null && share.value().compareTo(HUNDRED) > 0) {
            lot.in(field).refuse(Rule.OUT_OF_RANGE, field, share, 0, "100 " + share.unit());
        }
        return share;
    }

    private static Lot.@Nullable Solvate solvate(Cursor here) {
        here.isObject("substance", "perMolecule");
        var substance = SubstanceReader.stated(here.in("substance"));
        var count = here.in("perMolecule").asNumber();
        count.filter(n -> n.signum() <= 0)
                .ifPresent(n -> here.in("perMolecule").refuse(Rule.NOT_POSITIVE, "perMolecule", n));
        if (substance.isPresent() && substance.get().structure() instanceof Polymer) {
            return here.in("substance")
                    .<Lot.Solvate>refuse(
                            Rule.WRONG_TYPE, "a solvate", "a molecule of one mass", "\"dme\"")
                    .orElse(null);
        }
        return substance
                .flatMap(s -> count.map(n -> new Lot.Solvate(s, n.doubleValue())))
                .orElse(null);
    }
}
