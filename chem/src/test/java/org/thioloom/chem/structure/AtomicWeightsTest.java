package org.thioloom.chem.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openscience.cdk.config.Elements;
import org.openscience.cdk.config.Isotopes;
import org.openscience.cdk.interfaces.IElement;
import org.openscience.cdk.silent.Element;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.reference.References;
import org.thioloom.chem.table.Table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

class AtomicWeightsTest {
    private static final Table TABLE = Table.read(AtomicWeights.class, "atomic-weights.tsv");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # element, weight, source
                    H,  1.0080, iupac2021
                    Li, 6.94,   iupac2021
                    B,  10.81,  iupac2021
                    C,  12.011, iupac2021
                    N,  14.007, iupac2021
                    O,  15.999, iupac2021
                    F,  18.998, iupac2021
                    Na, 22.990, iupac2021
                    P,  30.974, iupac2021
                    S,  32.06,  iupac2021
                    Cl, 35.45,  iupac2021
                    K,  39.098, iupac2021
                    Cs, 132.91, iupac2021
                    """)
    void areTheConventionalOnes(String element, double expected, String source) {
        assertEquals(
                expected,
                AtomicWeights.of(element).orElseThrow().in(Units.GRAM_PER_MOLE),
                1e-12,
                source);
    }

    @Test
    void everyOneAgreesWithTheMeanOfItsIsotopes() throws IOException {
        for (var entry : AtomicWeights.all().entrySet()) {
            double weight = entry.getValue().in(Units.GRAM_PER_MOLE);
            double mean = Isotopes.getInstance().getNaturalMass(atom(entry.getKey()));
            // 6 parts in 10^4 spans the natural variation and the five figures
            assertEquals(mean, weight, 6e-4 * mean, entry.getKey());
        }
    }

    @Test
    void everyRowHasItsAtomicNumberAndASource() {
        for (List<String> row : TABLE.rows()) {
            String element = TABLE.text(row, "element");
            assertEquals(
                    String.valueOf(Elements.ofString(element).number()),
                    TABLE.text(row, "number"),
                    element);
            assertTrue(References.find(TABLE.text(row, "source")).isPresent(), element);
        }
        assertEquals(84, AtomicWeights.all().size());
    }

    @ParameterizedTest
    @CsvSource({"Tc", "Pm", "Po", "Ra", "Pu", "Xx"})
    void elementsWithoutNaturalAbundanceHaveNone(String element) {
        assertEquals(Optional.empty(), AtomicWeights.of(element));
    }

    private static IElement atom(String element) {
        return new Element(element, Elements.ofString(element).number());
    }
}
