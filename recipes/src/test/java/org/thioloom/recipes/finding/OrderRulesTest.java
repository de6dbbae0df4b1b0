package org.thioloom.recipes.finding;

import static org.thioloom.recipes.Bench.field;
import static org.thioloom.recipes.Bench.lot;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.recipes.AnOrder;

import java.util.List;

/// What an order or a lot can have wrong, and what a plan then tells.
class OrderRulesTest {
    private static final String PEG_WITHOUT_DENSITY =
            "\"substance\": {\"name\": \"PEG\", \"smiles\": \"SCCOCCS |Sg:n:2,3,4:n:ht|\"}";

    private static AnOrder order() {
        return new AnOrder();
    }

    static final List<Example> ORDERS =
            List.of(
                    Example.of(Rule.ORDER_WITHOUT_SIZE, "/order", "no discs at all")
                            .order(order().withoutDiscs()),
                    Example.of(Rule.ORDER_WITHOUT_SIZE, "/order/discs", "no number and no limit")
                            .order(order().asManyDiscsAsPossible()),
                    Example.ofSynthesis(Rule.ORDER_WITHOUT_SIZE, "/order", "no limit")
                            .order(order().withoutDiscs()),
                    Example.ofSynthesis(Rule.MAKES_NO_DISCS, "/order/discs", "a powder")
                            .order(order().limit("chloride", "1 g")),
                    Example.of(Rule.DIAMETER_MISSING, "/order/diameter", "7 mm of what")
                            .order(order().withoutDiameter()),
                    Example.of(Rule.THICKNESS_MISSING, "/order/thickness", "the recipe asks it")
                            .edit(
                                    "\"thickness\": { \"value\": 120, \"unit\": \"um\" }",
                                    "\"thickness\": { \"ask\": \"thickness\" }"),
                    Example.of(Rule.OUT_OF_RANGE, "/order/discs", "none").order(order().discs(0)),
                    Example.of(Rule.OUT_OF_RANGE, "/order/discs", "fewer than none")
                            .order(order().discs(-3)),
                    Example.of(Rule.OUT_OF_RANGE, "/order/discs", "a slip of the finger")
                            .order(order().discs(2_000_000_000)),
                    Example.of(Rule.OUT_OF_RANGE, "/order/spares", "fewer than none")
                            .order(order().spares(-1)),
                    Example.of(Rule.OUT_OF_RANGE, "/order/diameter", "7 m for 7 mm")
                            .order(order().diameter("7 m")),
                    Example.of(Rule.OUT_OF_RANGE, "/order/thickness", "mm for um")
                            .order(order().thickness("120 mm")),
                    Example.of(Rule.NOT_POSITIVE, "/order/thickness", "none")
                            .order(order().thickness("0 um")),
                    Example.of(Rule.NOT_POSITIVE, "/order/diameter", "less than none")
                            .order(order().diameter("-7 mm")),
                    Example.of(Rule.NOT_POSITIVE, "/order/overage", "less than none")
                            .order(order().overage("-10")),
                    Example.of(Rule.NOT_POSITIVE, "/order/deadVolume", "less than none")
                            .order(order().deadVolume("-1 uL")),
                    Example.of(Rule.NOT_POSITIVE, "/order/limit/node", "an empty bottle")
                            .order(order().limit("node", "0 mg")),
                    Example.of(Rule.INPUT_UNKNOWN, "/order/limit/peg", "called linker here")
                            .order(order().limit("peg", "1 g")),
                    Example.of(Rule.LIMIT_EXCEEDED, "/order/limit/node", "12 discs take 14 mg")
                            .order(order().limit("node", "10 mg")),
                    Example.of(Rule.LIMIT_EXCEEDED, "/order/limit/node", "not one disc")
                            .order(order().asManyDiscsAsPossible().limit("node", "1 mg")),
                    Example.of(Rule.DISCS_SCALED_TO_LIMIT, "/order/limit/node", "product: inverse")
                            .order(order().asManyDiscsAsPossible().limit("node", "250 mg")));

    static final List<Example> LOTS =
            List.of(
                    Example.of(Rule.LOT_FOR_NO_INPUT, "/lots/0/input", "called linker here")
                            .lots(lot("peg")),
                    Example.of(Rule.LOTS_REPEATED, "/lots/1", "which of the two")
                            .lots(lot("node"), lot("node")),
                    Example.of(Rule.UNCERTAINTY_ZERO, "/formula/inputs/1", "zero is a claim")
                            .lots(
                                    lot(
                                            "linker",
                                            "\"alive\": {\"value\": 94, \"unit\": \"mol%\","
                                                    + " \"uncertainty\": 0}")),
                    Example.of(Rule.LOT_EXPIRED, "/formula/inputs/1", "the day before")
                            .lots(lot("linker", "\"expires\": \"2026-11-22\""))
                            .order(order().start("2026-11-23T09:00")),
                    Example.of(Rule.ASSAY_UNSTATED, "/formula/inputs/0", "facts: chemistry, 2.3"),
                    Example.of(Rule.ASSAY_UNSTATED, "/formula/inputs/1", "facts: chemistry, 12.4")
                            .lots(lot("linker", field("alive", "94", "mol%"))),
                    Example.of(
                            Rule.SOLVATE_UNACCOUNTED,
                            "/formula/inputs/0",
                            "facts: chemistry, 12.2"),
                    Example.of(
                                    Rule.SOLVATE_CONTRADICTS_ASSAY,
                                    "/lots/0/assay",
                                    "facts: chemistry, 2.3: 3 DME leave 79.7 wt%")
                            .lots(
                                    lot(
                                            "node",
                                            field("assay", "92", "wt%"),
                                            "\"solvate\": {\"substance\": \"dme\", \"perMolecule\":"
                                                    + " 3}")),
                    Example.of(Rule.SOLVATE_CONTRADICTS_ASSAY, "/lots/0/assay", "92 + 10 = 102")
                            .lots(
                                    lot(
                                            "node",
                                            field("assay", "92", "wt%"),
                                            field("volatiles", "10", "wt%"))),
                    Example.of(
                                    Rule.CONTENT_ABOVE_STRUCTURE,
                                    "/lots/0/content",
                                    "facts: chemistry, 2.4: 1.000 mmol/g at 2.0K")
                            .lots(lot("linker", field("content", "5", "mmol/g"))),
                    Example.of(Rule.CONTENT_GOES_FIRST, "/lots/0/content", "two ways of one fact")
                            .lots(
                                    lot(
                                            "linker",
                                            field("content", "0.9", "mmol/g"),
                                            field("alive", "90", "mol%"))),
                    Example.of(Rule.REST_COUNTED_AS_SOLIDS, "/formula/inputs/0", "8 wt% of what")
                            .lots(lot("node", field("assay", "92", "wt%"))),
                    Example.of(
                            Rule.MN_FROM_LABEL,
                            "/formula/inputs/1/molarMass",
                            "facts: chemistry, 12.3"),
                    Example.of(
                                    Rule.MN_FROM_LABEL,
                                    "/formula/inputs/1/molarMass",
                                    "a lot whose Mn is copied from the label")
                            .lots(
                                    lot(
                                            "linker",
                                            field("molarMass", "2050", "g/mol"),
                                            "\"molarMassMethod\": \"label\"")),
                    Example.of(Rule.GROUPS_UNSTATED, "/formula/inputs/1", "facts: chemistry, 12.4")
                            .lots(lot("linker")),
                    Example.of(
                                    Rule.MOLAR_MASS_UNLIKELY,
                                    "/formula/inputs/1/molarMass",
                                    "2000 kg/mol typed for 2000 g/mol")
                            .lots(lot("linker", field("molarMass", "2000", "kg/mol"))),
                    Example.of(
                                    Rule.MN_BELOW_END_GROUPS,
                                    "/formula/inputs/1/molarMass",
                                    "facts: chemistry, 2.1")
                            .lots(lot("linker", field("molarMass", "0.05", "kg/mol"))),
                    Example.of(Rule.NOT_POSITIVE, "/lots/0/solvate/perMolecule", "no solvate")
                            .lots(
                                    lot(
                                            "node",
                                            "\"solvate\": {\"substance\": \"dme\", \"perMolecule\":"
                                                    + " 0}")));

    static final List<Example> BENCH =
            List.of(
                    Example.of(
                            Rule.MASS_BELOW_RESOLUTION,
                            "/formula/inputs/3",
                            "facts: chemistry, 12.13: 1.4 mg of DMPA"),
                    Example.of(
                                    Rule.VOLUME_BELOW_RESOLUTION,
                                    "/formula/inputs/2",
                                    "facts: chemistry, 12.13: a pipette of 2 uL")
                            .order(order().discs(1).diameter("1 mm").thickness("20 um")),
                    Example.of(
                                    Rule.INITIATOR_HIGH,
                                    "/formula/inputs/3/amount",
                                    "facts: chemistry, 5.5: 21.6 mol% for 5.0K")
                            .set("linker=5000 g/mol"),
                    Example.ofSynthesis(
                            Rule.NO_VOLUME_WITHOUT_DENSITY, "/formula/inputs/2", "NaH is weighed"),
                    Example.of(Rule.DENSITY_UNKNOWN, "/formula/inputs/1", "nobody measured it")
                            .edit("\"substance\": \"peg-dithiol\"", PEG_WITHOUT_DENSITY),
                    Example.of(
                            Rule.DENSITY_RECALLED,
                            "/formula/inputs/0",
                            "facts: chemistry, 4.1: 1.22 to 1.42 g/mL"));

    @ParameterizedTest
    @FieldSource({"ORDERS", "LOTS", "BENCH"})
    void isRaisedThereInWholeSentences(Example example) {
        example.check();
    }
}
