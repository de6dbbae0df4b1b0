package org.thioloom.recipes.finding;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.List;

/// What a file can have wrong before anything is planned.
class ReadingRulesTest {
    private static final String THICKNESS = "\"thickness\": { \"value\": 120, \"unit\": \"um\" }";
    private static final String SHARE = "\"fraction\": { \"value\": 50, \"unit\": \"wt%\" }";
    private static final String SOAK = "/procedure/2/operations/0/phases/0";

    static final List<Example> FILE =
            List.of(
                    Example.of(Rule.JSON_MALFORMED, "", "a comma is missing")
                            .edit("master-recipe/1\",", "master-recipe/1\""),
                    Example.of(Rule.JSON_MALFORMED, "", "a name stands twice in an object")
                            .edit("\"revision\": 1,", "\"id\": \"twice\", \"revision\": 1,"),
                    Example.of(Rule.JSON_MALFORMED, "", "a text that never ends")
                            .edit("\"header\": {", "\"header\": \""),
                    Example.of(Rule.SCHEMA_UNKNOWN, "/schema", "a newer version wrote it")
                            .edit("master-recipe/1", "master-recipe/2"),
                    Example.of(Rule.FIELD_MISSING, "/schema", "no version at all")
                            .edit("\"schema\": \"thioloom/master-recipe/1\",", ""),
                    Example.of(Rule.FIELD_MISSING, "/header/revision", "the language asks it")
                            .edit("\"revision\": 1,", ""),
                    Example.of(Rule.FIELD_MISSING, "/formula/inputs/2/amount/fraction", "a share")
                            .edit(",\n          " + SHARE, ""),
                    Example.of(Rule.FIELD_UNKNOWN, "/formula/inputs/0/rolle", "a slip of the pen")
                            .edit("\"role\": \"node\"", "\"rolle\": \"node\""),
                    Example.of(Rule.FIELD_UNKNOWN, "/colour", "nobody knows it")
                            .edit("\"formula\": {", "\"colour\": 1, \"formula\": {"),
                    Example.of(
                                    Rule.WRONG_TYPE,
                                    "/procedure/0/operations/0/phases/0/critical",
                                    "yes is no truth value")
                            .edit("\"critical\": true", "\"critical\": \"yes\""),
                    Example.of(Rule.WRONG_TYPE, "/header/revision", "half a revision")
                            .edit("\"revision\": 1,", "\"revision\": 1.5,"),
                    Example.of(Rule.WRONG_TYPE, "/formula/inputs/1/amount/ratio", "a word")
                            .edit("\"ratio\": 2", "\"ratio\": \"two\""),
                    Example.of(Rule.ID_REPEATED, "/formula/inputs/1/id", "two inputs, one name")
                            .edit("\"id\": \"linker\"", "\"id\": \"node\""),
                    Example.of(Rule.WORD_UNKNOWN, "/formula/inputs/0/role", "not a role")
                            .edit("\"role\": \"node\"", "\"role\": \"nod\""),
                    Example.of(Rule.WORD_UNKNOWN, "/formula/reaction", "not in couplings.tsv")
                            .edit("\"thiol-ene\"", "\"thiol-yne\""),
                    Example.of(Rule.SOURCE_UNKNOWN, "/header/source", "not in references.tsv")
                            .edit("\"source\": \"gao2024\"", "\"source\": \"gao2025\""),
                    Example.of(Rule.PARENT_UNKNOWN, "/parent", "no such template")
                            .from("anp-c-2.0k")
                            .edit("\"parent\": \"anp-c\"", "\"parent\": \"anp-d\""),
                    Example.of(Rule.PARENT_HAS_PARENT, "/parent", "a grandparent is one too many")
                            .from("anp-c-2.0k")
                            .edit("\"parent\": \"anp-c\"", "\"parent\": \"anp-c-1.0k\""),
                    Example.of(Rule.SETTING_OVERRIDDEN, "/set/linker", "2.0K planned as 3.4K")
                            .from("anp-c-2.0k")
                            .set("linker=3400g/mol"),
                    Example.of(
                                    Rule.ID_REPEATED,
                                    "/formula/inputs/2/amount/in/2",
                                    "the linker counted twice")
                            .edit(
                                    "\"in\": [\"node\", \"linker\", \"dmso\"],",
                                    "\"in\": [\"node\", \"linker\", \"linker\", \"dmso\"],"));

    static final List<Example> QUANTITIES =
            List.of(
                    Example.of(Rule.NOT_A_QUANTITY, "/formula/outputs/0/thickness", "text")
                            .edit(THICKNESS, "\"thickness\": \"120 um\""),
                    Example.of(Rule.NOT_A_QUANTITY, "/formula/outputs/0/thickness/value", "quoted")
                            .edit("\"value\": 120", "\"value\": \"120\""),
                    Example.of(Rule.DECIMAL_COMMA, "/formula/inputs/1/molarMass", "a German answer")
                            .set("linker=2000,5 g/mol"),
                    Example.of(Rule.UNIT_MISSING, "/formula/inputs/1/molarMass", "a bare answer")
                            .set("linker=2000"),
                    Example.of(Rule.UNIT_MISSING, "/formula/outputs/0/thickness/unit", "in a file")
                            .edit(THICKNESS, "\"thickness\": { \"value\": 120 }"),
                    Example.of(Rule.UNIT_UNKNOWN, "/formula/inputs/1/molarMass", "a mass is none")
                            .set("linker=2000 g"),
                    Example.of(
                                    Rule.PERCENT_BARE,
                                    "/formula/inputs/2/amount/fraction/unit",
                                    "facts: chemistry, 12.5")
                            .edit("\"unit\": \"wt%\"", "\"unit\": \"%\""),
                    Example.of(
                                    Rule.UNIT_UNKNOWN,
                                    "/formula/inputs/2/amount/fraction/unit",
                                    "a share by amount is no share by mass")
                            .edit("\"unit\": \"wt%\"", "\"unit\": \"mol%\""),
                    Example.of(Rule.UNIT_ALIAS, "/formula/outputs/0/thickness/unit", "understood")
                            .edit("\"unit\": \"um\"", "\"unit\": \"micron\""),
                    Example.of(Rule.NOT_POSITIVE, "/formula/outputs/0/thickness/unit", "negative")
                            .edit("\"value\": 120", "\"value\": -120"),
                    Example.of(Rule.NOT_POSITIVE, "/formula/inputs/0/amount/ratio", "r = 0")
                            .edit("\"ratio\": 1", "\"ratio\": 0"),
                    Example.of(Rule.NOT_POSITIVE, "/formula/inputs/1/amount/ratio", "minus two")
                            .edit("\"ratio\": 2", "\"ratio\": -2"),
                    Example.of(Rule.NOT_POSITIVE, "/formula/inputs/1/molarMass", "minus")
                            .set("linker=-2000 g/mol"),
                    Example.of(Rule.OUT_OF_RANGE, "/formula/conversion", "more than all of it")
                            .edit(
                                    "\"inputs\": [",
                                    "\"conversion\": {\"value\": 101, \"unit\": \"mol%\"},"
                                            + " \"inputs\": ["),
                    Example.of(Rule.OUT_OF_RANGE, "/equipment/2/drying", "facts: chemistry, 4.3")
                            .edit("\"drying\": \"free\"", "\"drying\": 1.5"),
                    Example.of(Rule.OUT_OF_RANGE, SOAK + "/duration", "low above high")
                            .edit("\"low\": 6, \"unit\"", "\"low\": 6, \"high\": 5, \"unit\""),
                    Example.of(Rule.OUT_OF_RANGE, "/lots/0/assay", "more than all of it")
                            .lots(
                                    "{\"id\": \"B\", \"input\": \"node\","
                                            + " \"assay\": {\"value\": 104, \"unit\": \"wt%\"}}"),
                    Example.of(Rule.WRONG_TYPE, "/lots/0/expires", "no such day")
                            .lots(
                                    "{\"id\": \"B\", \"input\": \"node\", \"expires\":"
                                            + " \"2027-02-30\"}"));

    static final List<Example> NAMES =
            List.of(
                    Example.of(Rule.INPUT_UNKNOWN, "/formula/inputs/2/amount/in", "mistyped")
                            .edit(
                                    "\"in\": [\"node\", \"linker\", \"dmso\"]",
                                    "\"in\": [\"node\", \"linkr\", \"dmso\"]"),
                    Example.ofSynthesis(Rule.INPUT_UNKNOWN, "/formula/outputs/0/from", "mistyped")
                            .edit("\"from\": \"chloride\"", "\"from\": \"chlorid\""),
                    Example.of(Rule.SUBSTANCE_UNKNOWN, "/formula/inputs/2/substance", "mistyped")
                            .edit("\"substance\": \"dmso\"", "\"substance\": \"dmsoo\""),
                    Example.ofSynthesis(
                                    Rule.SUBSTANCE_UNKNOWN,
                                    "/formula/inputs/2/substance",
                                    "a mistyped answer")
                            .set("base=sodium-hydrid"),
                    Example.of(
                                    Rule.STRUCTURE_REFUSED,
                                    "/formula/inputs/2/substance/smiles",
                                    "an open ring")
                            .edit(
                                    "\"substance\": \"dmso\"",
                                    "\"substance\": {\"name\": \"x\", \"smiles\": \"C1CC\"}"),
                    Example.of(Rule.SETTING_UNKNOWN, "/set/linkr", "nothing asks for it")
                            .set("linkr=2000 g/mol"),
                    Example.of(
                                    Rule.BASIS_MISSING,
                                    "/formula/inputs/1/amount",
                                    "facts: chemistry, 12.5")
                            .edit("\"basis\": \"molecules\", \"ratio\": 2", "\"ratio\": 2"),
                    Example.of(Rule.BASIS_MISSING, "/formula/inputs/1/amount", "a bare number")
                            .edit("{ \"basis\": \"molecules\", \"ratio\": 2 }", "2"),
                    Example.of(Rule.BASIS_MISSING, SOAK + "/volumePer", "facts: chemistry, 1.4")
                            .edit(", \"volumePer\": \"batch\"", ""),
                    Example.of(
                            Rule.TO_BE_FILLED_IN, "/equipment/3/wavelength", "gao2024 is silent"),
                    Example.of(
                            Rule.TO_BE_FILLED_IN,
                            "/procedure/1/operations/0/phases/0/pressure",
                            "gao2024 is silent"),
                    Example.of(Rule.MUST_BE_FILLED_IN, "/formula/inputs/1/molarMass", "five grades")
                            .unset(),
                    Example.ofSynthesis(
                                    Rule.MUST_BE_FILLED_IN,
                                    "/procedure/0/operations/1/phases/1/duration",
                                    "facts: chemistry, 2.5: required by the recipe")
                            .unset());

    @ParameterizedTest
    @FieldSource({"FILE", "QUANTITIES", "NAMES"})
    void isRaisedThereInWholeSentences(Example example) {
        example.check();
    }
}
