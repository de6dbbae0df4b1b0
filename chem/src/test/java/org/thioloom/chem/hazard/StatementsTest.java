package org.thioloom.chem.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class StatementsTest {
    static final List<Statement> ALL = Statements.all();

    @ParameterizedTest
    @FieldSource("ALL")
    void everyCodeHasItsFormAndASentence(Statement statement) {
        assertTrue(
                statement
                        .code()
                        .matches(
                                "H[2-4]\\d\\d[FfDdi]{0,2}|EUH\\d{3}A?"
                                        + "|P[1-5]\\d\\d(\\+P[1-5]\\d\\d)*"),
                statement.code());
        assertFalse(statement.text().isBlank());
        assertEquals(Optional.of(statement), Statements.find(" " + statement.code() + " "));
        assertEquals(
                1,
                List.of(statement.isHazard(), statement.isSupplement(), statement.isPrecaution())
                        .stream()
                        .filter(is -> is)
                        .count());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void onlyHazardsBringPictogramsAndOnlyPrecautionsAreQuiet(Statement statement) {
        if (!statement.isHazard()) {
            assertEquals(List.of(), statement.pictograms());
        } else if (!statement.pictograms().isEmpty()) {
            // H411 shows the environment without a word
            assertEquals(statement.code().equals("H411"), statement.signal() == SignalWord.NONE);
        }
    }

    @Test
    void eachCodeStandsOnce() {
        assertEquals(ALL.size(), ALL.stream().map(Statement::code).distinct().count());
        assertEquals(79, ALL.stream().filter(Statement::isHazard).count());
        assertEquals(31, ALL.stream().filter(Statement::isSupplement).count());
        assertEquals(107, ALL.stream().filter(Statement::isPrecaution).count());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # code             | sentence on the label                                    | source
                    H225               | Highly flammable liquid and vapour.                      | clp2008, Annex III
                    H360FD             | May damage fertility. May damage the unborn child.       | clp2008, Annex III
                    EUH019             | May form explosive peroxides.                            | clp2008, Annex II
                    P501               | Dispose of contents/container to ...                     | clp2008, Annex IV
                    P403 + P235        | Store in a well-ventilated place. Keep cool.             | clp2008, Annex IV
                    P305+P351+P338     | IF IN EYES: Rinse cautiously with water for several minutes. Remove contact lenses, if present and easy to do. Continue rinsing. | clp2008, Annex IV
                    P301+P330+P331     | IF SWALLOWED: Rinse mouth. Do NOT induce vomiting.       | clp2008, Annex IV
                    P308+P313          | IF exposed or concerned: Get medical advice/attention.   | clp2008, Annex IV
                    P361+P364          | Take off immediately all contaminated clothing and wash it before reuse. | clp2008, Annex IV
                    H301+H311          | Toxic if swallowed. Toxic in contact with skin.          | the parts
                    """)
    void aCodeHasTheSentenceOfTheRegulation(String code, String text, String source) {
        assertEquals(text, Statements.find(code).orElseThrow().text(), source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H999",
                "",
                "+",
                "P305+",
                "P305+P999",
                "H225+P210",
                "P210+H225",
                "h225",
                "R11",
                "GHS02"
            })
    void whatIsNoCodeIsNotFound(String code) {
        assertEquals(Optional.empty(), Statements.find(code));
    }
}
