package org.thioloom.chem.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.openscience.cdk.interfaces.IIsotope;
import org.thioloom.chem.analysis.Isotopes.Isotope;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.reference.References;
import org.thioloom.chem.structure.AtomicWeights;
import org.thioloom.chem.structure.Composition.Nuclide;
import org.thioloom.chem.table.Table;

import java.io.IOException;
import java.util.List;
import java.util.Set;

class IsotopesTest {
    private static final Table TABLE = Table.read(Isotopes.class, "isotopes.tsv");
    static final Set<String> ELEMENTS = Isotopes.elements();

    @Test
    void everyElementWithAnAtomicWeightHasANaturalMixture() {
        assertEquals(AtomicWeights.all().keySet(), ELEMENTS);
    }

    @ParameterizedTest
    @FieldSource("ELEMENTS")
    void sharesAddUpToOneAndGiveTheAtomicWeight(String element) {
        List<Isotope> isotopes = Isotopes.of(new Nuclide(element, 0));
        assertEquals(1, isotopes.stream().mapToDouble(Isotope::abundance).sum(), 1e-9);
        double mean = isotopes.stream().mapToDouble(i -> i.mass() * i.abundance()).sum();
        double weight = AtomicWeights.of(element).orElseThrow().in(Units.GRAM_PER_MOLE);
        // an abridged weight has five figures, and lead and lithium vary more than that in nature
        assertEquals(1, mean / weight, 3e-4);
    }

    @ParameterizedTest
    @FieldSource("ELEMENTS")
    void massesAgreeWithTheListOfTheToolkit(String element) throws IOException {
        for (Isotope isotope : Isotopes.of(new Nuclide(element, 0))) {
            IIsotope other =
                    org.openscience.cdk.config.Isotopes.getInstance()
                            .getIsotope(element, isotope.massNumber());
            assertEquals(other.getExactMass(), isotope.mass(), 6e-5);
            assertEquals(isotope.massNumber(), isotope.mass(), 0.1);
        }
    }

    @ParameterizedTest(name = "{0}{1} is {2} u, {3}   ({4})")
    @CsvSource(
            textBlock =
                    """
                    # element, number, mass,          share,    source
                    H,         1,      1.00782503223, 0.999885, nist2015
                    B,         10,     10.01293695,   0.199,    nist2015
                    C,         13,     13.00335483507, 0.0107,  nist2015
                    S,         34,     33.967867004,  0.0425,   nist2015
                    Cl,        37,     36.965902602,  0.2424,   nist2015
                    Sn,        120,    119.90220163,  0.3258,   nist2015
                    """)
    void areThoseOfTheCompilation(
            String element, int number, double mass, double share, String source) {
        Isotope isotope =
                Isotopes.of(new Nuclide(element, 0)).stream()
                        .filter(one -> one.massNumber() == number)
                        .findFirst()
                        .orElseThrow();
        assertEquals(new Isotope(number, mass, share), isotope, source);
    }

    @Test
    void oneThatIsStatedStandsAlone() {
        assertEquals(
                List.of(new Isotope(13, 13.00335483507, 1)), Isotopes.of(new Nuclide("C", 13)));
        // not found in nature, so the toolkit knows its mass
        assertEquals(98.9062547, Isotopes.principal(new Nuclide("Tc", 99)).mass(), 1e-6);
        assertThrows(IllegalArgumentException.class, () -> Isotopes.of(new Nuclide("Tc", 0)));
    }

    @Test
    void everyRowStandsOnceAndNamesASourceWeCanCite() {
        assertEquals(288, TABLE.rows().size());
        assertEquals(288, TABLE.rows().stream().map(row -> row.subList(0, 2)).distinct().count());
        for (List<String> row : TABLE.rows()) {
            assertTrue(References.find(TABLE.text(row, "source")).isPresent(), row.toString());
        }
    }
}
