package org.thioloom.chem.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.network.Mixtures.found;
import static org.thioloom.chem.network.Mixtures.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.reference.References;

import java.util.List;

class CoilTest {
    static final List<Coil> ALL = Coil.all();

    /// Concentrations of 50 wt% in DMSO, facts: network-cure, 3.5.
    @ParameterizedTest(name = "{0} g/mol at {1} mol/L: λ = {2}, n₁ = {3}, swollen {4}")
    @CsvSource(
            textBlock =
                    """
                    # M, [ene],    λ,      n1,     n1 with 1.5 <R2>, facts: network-cure, 1.8
                    1000, 0.749549, 0.0320, 0.0796, 0.0464
                    1500, 0.565054, 0.0231, 0.0598, 0.0343
                    2000, 0.453443, 0.0187, 0.0495, 0.0282
                    3400, 0.291967, 0.0131, 0.0357, 0.0201
                    5000, 0.207513, 0.0103, 0.0286, 0.0160
                    """)
    void thisRecipeClosesSoManyLoops(
            double mass, double enes, double tendency, double loops, double swollen) {
        double melt = found(ALL.get(0).loopTendency(mass, enes));
        assertEquals(tendency, melt, 5.01e-5);
        assertEquals(loops, perLinker(melt), 5.01e-5);
        assertEquals(swollen, perLinker(found(ALL.get(1).loopTendency(mass, enes))), 5.01e-5);
    }

    private static double perLinker(double tendency) {
        StepGrowth growth = Mixtures.fourAndTwo(1, 2, 2000);
        return found(PrimaryLoops.of(growth, tendency, 0.99)).perLinker();
    }

    @Test
    void theTableHasTwoStatesOfOnePolymerWithKeysOfTheirOwn() {
        assertEquals(List.of("peo-melt", "peo-good-solvent"), ALL.stream().map(Coil::key).toList());
        assertEquals(1.5 * ALL.get(0).spread(), ALL.get(1).spread(), 1e-12);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void everyRowNamesASource(Coil coil) {
        assertTrue(References.find(coil.source()).isPresent(), coil.source());
        assertTrue(coil.spread() > 0.1 && coil.spread() < 3, coil.key());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "2000, 0", "-1, 1", "NaN, 1", "2000, Infinity"})
    void nothingDissolvedHasNoTendency(double mass, double groups) {
        if (Double.isInfinite(groups)) {
            assertEquals(0, found(ALL.getFirst().loopTendency(mass, groups)));
        } else {
            assertTrue(
                    refused(ALL.getFirst().loopTendency(mass, groups))
                            .remedy()
                            .startsWith("Give both above 0"));
        }
    }
}
