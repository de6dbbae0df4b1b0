package org.thioloom.recipes.finding;

import static org.thioloom.recipes.Bench.lot;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.List;

/// What a chemist's own catalogue, or the data sheet of a lot, can have wrong, and what is told.
class CatalogueRulesTest {
    private static final String COLUMNS = "# key~name~smiles";
    private static final String DENSITIES = "# substance~density_g/mL";

    static final List<Example> CATALOGUES =
            List.of(
                    Example.of(Rule.CATALOGUE_EMPTY, "/catalogue", "the wrong file").catalogue(""),
                    Example.of(Rule.CATALOGUE_EMPTY, "/catalogue", "columns and no row")
                            .catalogue(COLUMNS),
                    Example.of(Rule.CATALOGUE_ROW, "/catalogue/2", "an open bracket")
                            .catalogue(COLUMNS, "our-ene~our ene~C=C("),
                    Example.of(Rule.CATALOGUE_ROW, "/catalogue/3", "one key for two")
                            .catalogue(COLUMNS, "a~one~CCCCCCCCCS", "a~two~CCCCCCCCCCS"),
                    Example.of(Rule.CATALOGUE_ROW, "/catalogue/2", "hazards follow the key")
                            .catalogue(COLUMNS, "dry-thf~our THF~C1CCCO1"),
                    Example.of(Rule.CATALOGUE_ROW, "/catalogue/5", "line of the file")
                            .catalogue(COLUMNS, "a~one~CCCCCCCCCS", "", DENSITIES, "dmso~1,1"),
                    Example.of(
                                    Rule.CATALOGUE_DIFFERS,
                                    "/formula/inputs/2/substance",
                                    "another density, another plan")
                            .catalogue(DENSITIES, "dmso~1.1"),
                    Example.of(
                                    Rule.CATALOGUE_DIFFERS,
                                    "/procedure/2/operations/1/phases/0/material",
                                    "the bath of step 3.2.1")
                            .catalogue(
                                    "substance~property~value~unit", "thf~boiling-point~64~degC"),
                    Example.ofSynthesis(
                                    Rule.CATALOGUE_DIFFERS,
                                    "/formula/outputs/0/substance",
                                    "what is made")
                            .catalogue("key~name", "borate-node-hexenyl-ether~our node"));

    static final List<Example> DATA_SHEETS =
            List.of(
                    Example.of(Rule.HAZARDS_REFUSED, "/lots/0/hazards/codes/1", "a slip")
                            .lots(sheet("\"H302\", \"H3002\"", "")),
                    Example.of(Rule.HAZARDS_REFUSED, "/lots/0/hazards/codes/0", "capitals matter")
                            .lots(sheet("\"h302\"", "")),
                    Example.of(Rule.HAZARDS_REFUSED, "/lots/0/hazards", "precautions of what")
                            .lots(sheet("\"P280\"", "")),
                    Example.of(Rule.HAZARDS_REFUSED, "/lots/0/hazards", "two labels mixed")
                            .lots(sheet("\"H225\"", "\"signalWord\": \"warning\", ")),
                    Example.of(Rule.WORD_UNKNOWN, "/lots/0/hazards/signalWord", "no such word")
                            .lots(sheet("\"H225\"", "\"signalWord\": \"caution\", ")),
                    Example.of(Rule.WRONG_TYPE, "/lots/0/hazards/date", "as elsewhere")
                            .lots(sheet("\"H225\"", "").replace("2026-01-15", "15.1.2026")),
                    Example.of(Rule.FIELD_MISSING, "/lots/0/hazards/codes", "none is written as []")
                            .lots(
                                    lot(
                                            "linker",
                                            "\"hazards\": {\"source\": \"x\", \"date\":"
                                                    + " \"2026-01-15\"}")));

    private static String sheet(String codes, String word) {
        return lot(
                "linker",
                "\"hazards\": {\"codes\": [%s], %s\"source\": \"x\", \"date\": \"2026-01-15\"}"
                        .formatted(codes, word));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource({"CATALOGUES", "DATA_SHEETS"})
    void isRaised(Example example) {
        example.check();
    }
}
