package org.thioloom.chem.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.assay.EndGroups.Areas;
import org.thioloom.chem.assay.EndGroups.Nuclei;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;

import java.util.OptionalDouble;

class EndGroupsTest {
    private static final Polymer PEG =
            (Polymer) ((Understood) Structures.read("SCCOCCS |Sg:n:2,3,4:n:ht|")).structure();
    private static final Nuclei DITHIOL = new Nuclei(4, 2, 0, 4);

    private static Answer<Evaluated<EndGroups>> of(double free, double coupled, double rest) {
        return EndGroups.of(
                PEG,
                DITHIOL,
                new Areas(Measured.of(free), Measured.of(coupled), Measured.of(rest)));
    }

    @ParameterizedTest(name = "4 H to {1} H: Mn {0}   ({2})")
    @CsvSource(
            textBlock =
                    """
                    # Mn, rest,     source
                    1000, 82.2473,  'facts: chemistry, 9: 4 n with n = (Mn - 94.190) / 44.053'
                    1500, 127.6472, 'facts: chemistry, 9: 4 n with n = (Mn - 94.190) / 44.053'
                    2000, 173.0470, 'facts: chemistry, 9: 4 n with n = (Mn - 94.190) / 44.053'
                    3400, 300.1667, 'facts: chemistry, 9: 4 n with n = (Mn - 94.190) / 44.053'
                    5000, 445.4462, 'facts: chemistry, 9: 4 n with n = (Mn - 94.190) / 44.053'
                    """)
    void giveTheLengthOfTheChain(double mn, double rest, String source) {
        EndGroups ends = Answers.plain(of(4, 0, rest));
        assertEquals(mn, ends.mn().in(Units.GRAM_PER_MOLE), 1e-3, source);
        assertEquals(rest / 4, ends.repeatUnits().value(), 1e-9);
        assertEquals(2000 / mn, ends.content().in(Units.MILLIMOLE_PER_GRAM), 1e-5);
        assertEquals(0, ends.coupled().value());
    }

    @Test
    void disulfidesAreEndsThatAreLost() {
        // central differences in Python 3, step 1e-6
        EndGroups ends =
                Answers.plain(
                        EndGroups.of(
                                PEG,
                                DITHIOL,
                                new Areas(
                                        Measured.of(3.80, 0.04),
                                        Measured.of(0.20, 0.01),
                                        Measured.of(173.05, 1.0))));
        Answers.close(43.2625, 0.511235919, 1e-12, ends.repeatUnits());
        Answers.close(
                2000.0329125, 22.521475945, 1e-10, Measured.of(ends.mn(), Units.GRAM_PER_MOLE));
        Answers.close(0.05, 0.00242706098, 1e-12, ends.coupled());
        Answers.close(
                0.94998436682,
                0.010891574684,
                1e-9,
                Measured.of(ends.content(), Units.MILLIMOLE_PER_GRAM));
    }

    @Test
    void nucleiOfTheChainOutsideItsUnitsAreTakenOff() {
        // the same chain, with one unit taken to the ends
        Areas areas = new Areas(Measured.of(4), Measured.of(0), Measured.of(44));
        double n =
                Answers.plain(EndGroups.of(PEG, new Nuclei(4, 2, 4, 4), areas))
                        .repeatUnits()
                        .value();
        assertEquals(10, n, 1e-12);
    }

    @Test
    void anUncertaintyNobodyStatedStaysUnknown() {
        EndGroups ends =
                Answers.plain(
                        EndGroups.of(
                                PEG,
                                DITHIOL,
                                new Areas(
                                        Measured.of(4, 0.1),
                                        Measured.of(0, 0.1),
                                        Measured.of(173))));
        assertNull(ends.mn().standardUncertainty());
        assertEquals(OptionalDouble.empty(), ends.repeatUnits().standardUncertainty());
        // the rest of the chain does not come into it
        assertEquals(0.025, ends.coupled().standardUncertainty().orElseThrow(), 1e-12);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    # free, coupled, rest, sentence
                    -1,    0,       173,  'the integral of the free ends is -1.0, which is negative'
                    4,     -1,      173,  'the integral of the coupled ends is -1.0, which is negative'
                    4,     0,       -173, 'the integral of the rest is -173.0, which is negative'
                    0,     0,       173,  no end group has an integral
                    NaN,   0,       173,  the integral of the free ends is NaN
                    """)
    void integralsThatCannotBeAreRefused(
            double free, double coupled, double rest, String sentence) {
        assertEquals(sentence, Answers.refusal(of(free, coupled, rest)));
    }

    @Test
    void aChainShorterThanItsEndsIsRefused() {
        Areas areas = new Areas(Measured.of(4), Measured.of(0), Measured.of(2));
        assertEquals(
                "the integrals give -0.5000 repeat units",
                Answers.refusal(EndGroups.of(PEG, new Nuclei(4, 2, 4, 4), areas)));
    }

    @ParameterizedTest
    @CsvSource({"0, 2, 0, 4", "4, 0, 0, 4", "4, 2, -1, 4", "4, 2, 0, 0", "NaN, 2, 0, 4"})
    void nucleiThatCannotBeAreRefused(double ends, int groups, double beside, double perUnit) {
        Areas areas = new Areas(Measured.of(4), Measured.of(0), Measured.of(173));
        Nuclei nuclei = new Nuclei(ends, groups, beside, perUnit);
        assertEquals(
                "a chain is said to have " + nuclei,
                Answers.refusal(EndGroups.of(PEG, nuclei, areas)));
    }
}
