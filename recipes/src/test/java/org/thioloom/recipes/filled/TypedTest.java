package org.thioloom.recipes.filled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.filled.entry.Typed;

class TypedTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    376.4         | 376.4  | ''
                    376,4         | 376.4  | decimal comma
                    ' 376.4 mg '  | 376.4  | ''
                    376,4mg       | 376.4  | decimal comma
                    0.3764 g      | 376.4  | from g
                    0,3764 g      | 376.4  | decimal comma, from g
                    ~5            | 5      | roughly
                    ca. 5,2 mg    | 5.2    | roughly, decimal comma
                    about 5       | 5      | roughly
                    0             | 0      | ''
                    0,125         | 0.125  | decimal comma
                    """)
    void readsWhatPeopleTypeForAMass(String typed, double milligrams, String how) {
        Typed.Figure read =
                assertInstanceOf(
                        Typed.Figure.class, Typed.read(typed, Units.MILLIGRAM, Units.MASS));
        assertEquals(milligrams, read.value(), 1e-12 * milligrams);
        assertEquals(how, read.how());
    }

    @ParameterizedTest
    @CsvSource({"<1, 1, true", "'< 0,5 mg', 0.5, true", ">20, 20, false", "≤ 3, 3, true"})
    void aBoundIsNoNumber(String typed, double milligrams, boolean below) {
        assertEquals(
                new Typed.Bound(milligrams, below), Typed.read(typed, Units.MILLIGRAM, Units.MASS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "N/A", "-", "not done", "n.d."})
    void notDoneIsNotNothing(String typed) {
        assertInstanceOf(Typed.NotApplicable.class, Typed.read(typed, Units.MILLIGRAM, Units.MASS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,234", "12,345 mg", "3 mL", "lots", "5 6", "=1+1", "1.2.3", "<", "", "5%"})
    void neverGuesses(String typed) {
        assertInstanceOf(Typed.NotUnderstood.class, Typed.read(typed, Units.MILLIGRAM, Units.MASS));
    }
}
