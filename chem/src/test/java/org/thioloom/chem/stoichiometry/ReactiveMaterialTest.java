package org.thioloom.chem.stoichiometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

class ReactiveMaterialTest {
    static final List<Long> SEEDS = LongStream.range(0, 200).boxed().toList();

    /// M(C52H52BF16LiO4) = 52 × 12.011 + 52 × 1.0080 + 10.81 + 16 × 18.998 + 6.94 + 4 × 15.999.
    private static final double NODE = 1062.702;

    @ParameterizedTest(name = "{4} mg hold {5} mmol and {6} mmol of groups   ({7})")
    @CsvSource(
            textBlock =
                    """
                    # M,       w,     f, e,    mg,       mmol,    groups, source
                      1062.702, 1,    4, 1,    106.2702, 0.1,     0.4,    'facts: chemistry, 4.5'
                      1062.702, 1,    4, 1,    265.6755, 0.25,    1.0,    'facts: chemistry, 2.1: 265.68 per C=C'
                      1062.702, 0.92, 4, 1,    115.5111, 0.1,     0.4,    106.2702 / 0.92
                      2000,     1,    2, 1,    1000,     0.5,     1.0,    'facts: chemistry, 2.4: 1.000 mmol/g'
                      1000,     1,    2, 1,    1000,     1.0,     2.0,    'facts: chemistry, 2.4: 2.000 mmol/g'
                      3400,     1,    2, 1,    1000,     0.29412, 0.588,  'facts: chemistry, 2.4: 0.588 mmol/g'
                      2000,     1,    2, 0.94, 400,      0.2,     0.376,  0.4 x 0.94
                      807.890,  1,    4, 1,    201.9725, 0.25,    1.0,    'facts: chemistry, 2.1: 201.97 per CH2Cl'
                    """)
    void countsMoleculesAndLivingGroups(
            double m,
            double w,
            int f,
            double e,
            double mg,
            double mmol,
            double groups,
            String source) {
        var material = new ReactiveMaterial(m, w, f, e, OptionalDouble.empty());
        assertEquals(mmol, material.amountIn(mg), 5e-4 * mmol, source);
        assertEquals(groups, material.groupsIn(mg), 5e-4 * groups, source);
    }

    @Test
    void titratedContentGoesBeforeTheStructure() {
        var titrated = new ReactiveMaterial(2000, 1, 2, 0.5, OptionalDouble.of(0.94e-3));
        assertEquals(0.94e-3, titrated.groupsIn(1), 1e-15);
        assertEquals(1 / 0.94, titrated.massOfGroups(1e-3), 1e-12);
        assertEquals(0.5e-3, titrated.amountIn(1), 1e-15, "molecules are counted by mass");
    }

    /// 1062.702 / (1062.702 + 3 × 90.122) = 0.7972.
    @Test
    void aSaltWithThreeGlymesIsAFifthSolvent() {
        double assay = NODE / (NODE + 3 * 90.122);
        assertEquals(0.797, assay, 5e-4, "facts: chemistry, 2.3");
        var solvated = new ReactiveMaterial(NODE, assay, 4, 1, OptionalDouble.empty());
        assertEquals(1333.068, solvated.massOf(1), 1e-9);
        assertEquals(4, solvated.groupsIn(1333.068), 1e-9);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void massesAndAmountsAreInverse(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var content =
                random.nextBoolean()
                        ? OptionalDouble.of(random.nextDouble(1e-5, 1e-2))
                        : OptionalDouble.empty();
        var material =
                new ReactiveMaterial(
                        random.nextDouble(50, 1e4),
                        random.nextDouble(0.01, 1),
                        random.nextInt(1, 9),
                        random.nextDouble(0.01, 1),
                        content);
        double mass = random.nextDouble(1e-4, 10);
        assertEquals(mass, material.massOf(material.amountIn(mass)), 1e-12 * mass);
        assertEquals(mass, material.massOfGroups(material.groupsIn(mass)), 1e-12 * mass);
        double twice = material.groupsIn(2 * mass);
        assertEquals(2 * material.groupsIn(mass), twice, 1e-12 * twice, "seed " + seed);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 4, 1", "100, 0, 4, 1", "100, 1, -1, 1", "100, 1, 4, 0", "NaN, 1, 4, 1"})
    void whatCannotBeAMaterialIsABug(double m, double w, int f, double e) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ReactiveMaterial(m, w, f, e, OptionalDouble.empty()));
    }
}
