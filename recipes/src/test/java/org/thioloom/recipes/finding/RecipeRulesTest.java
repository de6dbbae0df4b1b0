package org.thioloom.recipes.finding;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.recipes.AnOrder;

import java.util.List;
import java.util.stream.Stream;

/// What a recipe can have wrong by itself: chemistry, shares, light, vessels.
class RecipeRulesTest {
    private static final String DMPA_SHARE =
            "\"of\": [\"dmpa\"], \"in\": [\"node\", \"linker\", \"dmso\"], \"outside\": true";
    private static final String ALL = "\"in\": [\"node\", \"linker\", \"dmso\", \"dmpa\"]";
    private static final String DMSO_IN = "\"in\": [\"node\", \"linker\", \"dmso\"]";
    private static final String SOAK = "/procedure/2/operations/0/phases/0";
    private static final String MN =
            "\"molarMass\": { \"ask\": \"linker\", \"suggest\": \"1000, 1500, 2000, 3400 or 5000"
                    + " g/mol in the paper; better your lot's own\" },";
    private static final String THF = "\"with\": \"bath\", \"material\": \"thf\"";

    static final List<Example> REACTANTS =
            List.of(
                    Example.of(Rule.ROLE_MISSING, "/formula/inputs", "no thiol in a glyme")
                            .edit("\"peg-dithiol\"", "\"dme\"", MN, "")
                            .unset(),
                    Example.of(Rule.MOLAR_MASS_MISSING, "/formula/inputs/1/molarMass", "no Mn")
                            .edit(MN, "")
                            .unset(),
                    Example.of(
                                    Rule.MOLAR_MASS_FIXED,
                                    "/formula/inputs/1/molarMass",
                                    "a glyme weighs what it weighs")
                            .edit("\"peg-dithiol\"", "\"dme\""),
                    Example.of(
                                    Rule.FIXED_IN_A_FILM,
                                    "/formula/inputs/1/amount",
                                    "400 mg of linker for any number of discs")
                            .edit(
                                    "\"basis\": \"molecules\", \"ratio\": 2",
                                    "\"basis\": \"mass\", \"mass\":"
                                            + " {\"value\": 400, \"unit\": \"mg\"}"),
                    Example.of(Rule.ROLE_MISSING, "/formula/inputs", "no ene in the chloride")
                            .edit("\"borate-node-hexenyl-ether\"", "\"borate-node-chloride\""),
                    Example.of(Rule.BASES_MIXED, "/formula/inputs", "molecules and groups")
                            .edit(
                                    "\"basis\": \"molecules\", \"ratio\": 2",
                                    "\"basis\": \"groups\", \"ratio\": 1"),
                    Example.of(
                                    Rule.ONE_GROUP_PER_LINKER,
                                    "/formula/inputs/1/amount",
                                    "facts: chemistry, 12.1")
                            .edit("\"ratio\": 2", "\"ratio\": 4"),
                    Example.of(Rule.RATIO_OUT, "/formula/inputs", "facts: chemistry, 12.7")
                            .edit("\"ratio\": 2", "\"ratio\": 1.9"),
                    Example.of(
                                    Rule.NEVER_GELS,
                                    "/formula/inputs",
                                    "facts: chemistry, 7.1: linker to node between 0.67 and 6")
                            .edit("\"ratio\": 2", "\"ratio\": 6.1"),
                    Example.of(Rule.NEVER_GELS, "/formula/inputs", "facts: chemistry, 7.1")
                            .edit("\"ratio\": 2", "\"ratio\": 0.66"),
                    Example.of(
                                    Rule.TOO_FEW_BRANCHES,
                                    "/formula/inputs",
                                    "flory1941: two and two make chains")
                            .edit(
                                    "\"borate-node-hexenyl-ether\"",
                                    "{\"name\": \"a diene\", \"smiles\": \"C=CCCC=C\"},"
                                            + " \"density\": {\"value\": 0.69, \"unit\": \"g/mL\"}"),
                    Example.of(
                                    Rule.GELS_TOO_LATE,
                                    "/formula/inputs",
                                    "r = 4 / 11.8: the enes run out at 99.2 mol%")
                            .edit("\"ratio\": 2", "\"ratio\": 5.9"),
                    Example.of(
                                    Rule.SOL_THINS_THE_FILM,
                                    "/order/thickness",
                                    "r = 2/3: linkers without a second node are washed out")
                            .edit("\"ratio\": 2", "\"ratio\": 3"),
                    Example.of(
                                    Rule.MN_BELOW_END_GROUPS,
                                    "/formula/inputs/1/molarMass",
                                    "facts: chemistry, 2.1: the ends weigh 94.190")
                            .set("linker=94 g/mol"));

    static final List<Example> SHARES =
            List.of(
                    Example.of(
                                    Rule.PERCENTAGES_DO_NOT_ADD,
                                    "/formula/inputs/2/amount/fraction",
                                    "more than all of it")
                            .edit("\"value\": 50", "\"value\": 150"),
                    Example.of(
                                    Rule.PERCENTAGES_DO_NOT_ADD,
                                    "/formula/inputs/2/amount/fraction",
                                    "nothing is left for the solvent")
                            .edit("\"value\": 50", "\"value\": 100"),
                    Example.of(
                                    Rule.PERCENTAGES_DO_NOT_ADD,
                                    "/formula/inputs/2/amount/fraction",
                                    "50 and 45 name all and make 95")
                            .edit(
                                    DMSO_IN,
                                    ALL,
                                    DMPA_SHARE,
                                    "\"of\": [\"dmso\", \"dmpa\"], " + ALL,
                                    "\"value\": 1, \"unit\": \"wt%\"",
                                    "\"value\": 45, \"unit\": \"wt%\""),
                    Example.of(
                                    Rule.FORMULA_UNSOLVABLE,
                                    "/formula/inputs/3/amount",
                                    "the node is a tenth of the solution, never a half")
                            .edit(
                                    DMPA_SHARE,
                                    "\"of\": [\"node\"], " + ALL,
                                    "\"value\": 1, \"unit\": \"wt%\"",
                                    "\"value\": 50, \"unit\": \"wt%\""),
                    Example.of(
                                    Rule.FRACTION_BASIS_UNCLEAR,
                                    "/formula/inputs/3/amount",
                                    "facts: chemistry, 12.5: in or out")
                            .edit(", \"outside\": true", ""),
                    Example.of(
                                    Rule.FRACTION_BASIS_UNCLEAR,
                                    "/formula/inputs/2/amount",
                                    "facts: chemistry, 12.5: in and out")
                            .edit(DMSO_IN, DMSO_IN + ", \"outside\": true"));

    static final List<Example> SPECTRA =
            List.of(
                    Example.of(
                                    Rule.OPERATION_UNKNOWN,
                                    "/checks/0/after",
                                    "no operation is called so")
                            .edit("\"after\": \"Cure\"", "\"after\": \"Curing\""),
                    Example.of(Rule.BANDS_UNKNOWN, "/checks/0/ftir/1", "a slip of the pen")
                            .edit(
                                    "\"ftir\": [\"ene\", \"thiol\"]",
                                    "\"ftir\": [\"ene\", \"thiole\"]"),
                    Example.of(Rule.OUT_OF_RANGE, "/checks/0/residual", "all of it may be left")
                            .edit(
                                    "\"residual\": { \"value\": 5,",
                                    "\"residual\": { \"value\": 100,"));

    static final List<Example> LIGHT =
            List.of(
                    Example.of(
                            Rule.WATTS_ARE_NOT_IRRADIANCE,
                            "/equipment/3/rating",
                            "facts: chemistry, 12.8"),
                    Example.of(
                                    Rule.GROWTH_MIXED,
                                    "/formula/reaction",
                                    "facts: chemistry, 11: thiol-acrylate is not 1 : 1")
                            .edit(
                                    "\"reaction\": \"thiol-ene\"",
                                    "\"reaction\": \"thiol-acrylate\"",
                                    "\"borate-node-hexenyl-ether\"",
                                    "{ \"name\": \"glycol diacrylate\", \"smiles\": \"C=CC(=O)OCCOC(=O)C=C\" }, \"density\": { \"value\": 1.1, \"unit\": \"g/mL\" }"),
                    Example.of(
                                    Rule.OVERHEATED,
                                    "/procedure/3/operations/1/phases/0/temperature",
                                    "facts: chemistry, 2.3 and 10: the analogue deflagrates")
                            .edit(
                                    "\"value\": 120, \"unit\": \"degC\"",
                                    "\"value\": 160, \"unit\": \"degC\""),
                    Example.of(
                                    Rule.WAVELENGTH_SHORT,
                                    "/equipment/3/wavelength",
                                    "facts: chemistry, 5.4: 8.2 um")
                            .set("wavelength=254 nm"),
                    Example.of(
                                    Rule.WAVELENGTH_SHORT,
                                    "/equipment/3/wavelength",
                                    "facts: chemistry, 5.4: below 302 nm")
                            .set("wavelength=0.3019 um"),
                    Example.of(
                                    Rule.LIGHT_NOT_ABSORBED,
                                    "/equipment/3/wavelength",
                                    "facts: chemistry, 5.1: about 0 at 405 nm")
                            .set("wavelength=405 nm"),
                    Example.of(
                                    Rule.LIGHT_ABSORPTION_UNKNOWN,
                                    "/equipment/3/wavelength",
                                    "facts: chemistry, 5.1: no line between 313 and 365 nm")
                            .set("wavelength=340 nm"),
                    Example.of(
                                    Rule.WINDOW_IN_THE_WAY,
                                    "/equipment/3/through",
                                    "facts: chemistry, 5.7: soda-lime blocks below 320 nm")
                            .edit(
                                    "\"rating\": { \"value\": 8, \"unit\": \"W\" }",
                                    "\"through\": [\"quartz\", \"soda-lime\"]")
                            .set("wavelength=302 nm"),
                    Example.of(
                            Rule.EXPOSURE_IS_A_FLOOR,
                            "/procedure/1/operations/2/phases/0/duration",
                            "facts: chemistry, 12.9"));

    static final List<Example> MEETING =
            Stream.concat(
                            Stream.of("dmso", "dmf", "dmac", "nmp")
                                    .map(solvent ->
                                            Example.ofSynthesis(
                                                            Rule.INCOMPATIBLE_BLOCKED,
                                                            "/formula/inputs/2/substance",
                                                            "facts: chemistry, 2.5: NaH in "
                                                                    + solvent)
                                                    .set("solvent=" + solvent)),
                            Stream.of(
                                    Example.of(
                                                    Rule.INCOMPATIBLE,
                                                    "/procedure/2/operations/1/phases/0/material",
                                                    "facts: chemistry, 2.6: THF in PDMS")
                                            .edit(
                                                    THF,
                                                    "\"with\": \"mould\", \"material\": \"thf\""),
                                    Example.of(
                                            Rule.BATH_NEAR_BOILING,
                                            SOAK + "/temperature",
                                            "facts: chemistry, 2.4: MeOH, 84 kPa at 60 degC"),
                                    Example.of(
                                            Rule.BATH_NEAR_BOILING,
                                            "/procedure/2/operations/1/phases/0/temperature",
                                            "facts: chemistry, 2.4: THF, 83 kPa at 60 degC"),
                                    Example.of(
                                                    Rule.SOLVENT_FREEZES,
                                                    "/formula/volumesAt",
                                                    "facts: chemistry, 2.4: DMSO melts at 18.55")
                                            .edit(
                                                    "\"value\": 25, \"unit\": \"degC\"",
                                                    "\"value\": 15, \"unit\": \"degC\"",
                                                    "\"substance\": \"dmso\",",
                                                    "\"substance\": \"dmso\", \"density\":"
                                                            + " {\"value\": 1.10, \"unit\":"
                                                            + " \"g/mL\"},"),
                                    Example.of(
                                                    Rule.DENSITY_UNKNOWN,
                                                    "/formula/inputs/2",
                                                    "facts: chemistry, 4.1: 20 to 60 degC only")
                                            .edit(
                                                    "\"value\": 25, \"unit\": \"degC\"",
                                                    "\"value\": 15, \"unit\": \"degC\"")))
                    .toList();

    static final List<Example> FILM =
            List.of(
                    Example.of(
                                    Rule.FILL_TOO_DEEP,
                                    "/equipment/2/depth",
                                    "facts: chemistry, 4.4: 152.5 um for 120 um dry")
                            .edit(
                                    "\"drying\": \"free\"",
                                    "\"drying\": \"free\", \"depth\":"
                                            + " {\"value\": 150, \"unit\": \"um\"}"),
                    Example.of(
                                    Rule.THICKER_THAN_SEEN,
                                    "/order/thickness",
                                    "gao2024: at most 356.8 um")
                            .order(new AnOrder().thickness("400 um")),
                    Example.of(
                                    Rule.WASH_VOLUME_SMALL,
                                    SOAK + "/volume",
                                    "facts: chemistry, 4.6: 95 discs hold 462 uL of DMSO")
                            .edit(
                                    "{ \"value\": 6, \"unit\": \"mL\" }",
                                    "{ \"value\": 1, \"unit\": \"mL\" }")
                            .order(new AnOrder().discs(95)),
                    Example.of(
                            Rule.DIAMETER_READ_AS_DRY,
                            "/order/diameter",
                            "facts: chemistry, 12.11"));

    static final List<Example> NAMES =
            List.of(
                    Example.of(Rule.EQUIPMENT_UNKNOWN, SOAK + "/with", "no such bath")
                            .edit("\"with\": \"bath\"", "\"with\": \"bathtub\""),
                    Example.of(Rule.SUBSTANCE_UNKNOWN, SOAK + "/material", "no such solvent")
                            .edit("\"material\": \"methanol\"", "\"material\": \"moonshine\""),
                    Example.of(Rule.ID_REPEATED, "/equipment/5/id", "two baths")
                            .edit("\"id\": \"vacuum-oven\"", "\"id\": \"bath\""),
                    Example.of(
                                    Rule.INCOMPATIBLE,
                                    "/formula/inputs/2/substance",
                                    "lee2003: THF cast in PDMS swells it")
                            .edit("\"substance\": \"dmso\"", "\"substance\": \"thf\""),
                    Example.of(
                                    Rule.PLACEHOLDER_UNKNOWN,
                                    "/procedure/0/operations/0/phases/0/instruction",
                                    "paper would say {nodee}")
                            .edit("Weigh {node}", "Weigh {nodee}"));

    @ParameterizedTest
    @FieldSource({"REACTANTS", "SHARES", "SPECTRA", "LIGHT", "MEETING", "FILM", "NAMES"})
    void isRaisedThereInWholeSentences(Example example) {
        example.check();
    }
}
