package org.thioloom.chem.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.structure.Composition;

import java.util.Optional;

class FormulaChangeTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    # from,    to,             change,         source
                    CCl,       CO,             +HO -Cl,        hydrolysis
                    CCl,       COCCCCC=C,      +C6H11O -Cl,    Williamson
                    CCO,       CCO,            none,           nothing
                    CO,        CO[2H],         +[2H] -H,       exchange
                    CCO,       C=C,            -H2O,           elimination
                    """)
    void leadsFromOneFormulaToAnother(String from, String to, String change, String source) {
        Composition before = Samples.molecule(from).composition();
        Composition after = Samples.molecule(to).composition();
        FormulaChange step = FormulaChange.between(before, after);
        assertEquals(change, step.text(), source);
        assertEquals(Optional.of(after), step.applyTo(before));
        assertEquals(Optional.of(before), step.times(-1).applyTo(after));
        assertEquals(FormulaChange.NONE, step.plus(step.times(-1)));
        assertEquals(FormulaChange.NONE, step.times(0));
    }

    @Test
    void anAlcoholTakesThePlaceOfAHalideAndHydrogenHalideLeaves() {
        Composition alcohol = Samples.HEXENOL.composition();
        assertEquals(
                "+C6H11O -Cl", Replacement.substitution("ether", alcohol, "Cl").change().text());
        assertEquals("+C6H11O -F", Replacement.substitution("ether", alcohol, "F").change().text());
        assertEquals(
                "+HO -Cl", Replacement.substitution("OH", Samples.WATER, "Cl").change().text());
        assertEquals("+C6H12O", Replacement.addition("adduct", alcohol).change().text());
    }

    @Test
    void takesNoAtomThatIsNotThere() {
        assertEquals(Optional.empty(), FormulaChange.of("Cl", -1).applyTo(Samples.WATER));
        assertEquals(Optional.empty(), FormulaChange.of("H", -3).applyTo(Samples.WATER));
    }
}
