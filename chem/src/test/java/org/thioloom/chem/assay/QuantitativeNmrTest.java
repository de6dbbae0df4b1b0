package org.thioloom.chem.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.assay.QuantitativeNmr.Portion;
import org.thioloom.chem.quantity.Dimension.MassFraction;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;

class QuantitativeNmrTest {

    private static Answer<Evaluated<Quantity<MassFraction>>> assay(
            Measured area, String mass, String standard, String purity) {
        return new QuantitativeNmr(
                        new Portion(
                                new Integral(area, 8),
                                Quantity.of("807.890", Units.GRAM_PER_MOLE),
                                Answers.typed(mass, Units.MILLIGRAM)),
                        new Portion(
                                new Integral(Measured.of(6.55, 0.03), 6),
                                Quantity.of("168.19", Units.GRAM_PER_MOLE),
                                Answers.typed(standard, Units.MILLIGRAM)),
                        Answers.typed(purity, Units.PERCENT_BY_MASS))
                .assay();
    }

    @Test
    void comparesASampleWithAStandard() {
        // (8.00/8)/(6.55/6) x 807.890/168.19 x 5.012/25.00 x 99.8; central differences in Python 3
        Quantity<MassFraction> share =
                Answers.plain(
                        assay(Measured.of(8.00, 0.04), "25.00 0.02", "5.012 0.01", "99.8 0.1"));
        Answers.close(
                88.03667006494, 0.63241146339, 1e-10, Measured.of(share, Units.PERCENT_BY_MASS));
    }

    @Test
    void aSolvateIsSeenInItsAssay() {
        // facts: chemistry, 2.3: the chloride with 3 Et2O is 78.4 wt% salt
        double salt = 807.890 / (807.890 + 3 * 74.123);
        double area = 8 * 6.55 / 6 * 168.19 / 807.890 * 25.00 / 5.012 / 0.998 * salt;
        var share = Answers.plain(assay(Measured.of(area), "25.00", "5.012", "99.8"));
        assertEquals(100 * salt, share.in(Units.PERCENT_BY_MASS), 1e-9);
    }

    @Test
    void anUncertaintyNobodyStatedStaysUnknown() {
        assertNull(
                Answers.plain(assay(Measured.of(8.00, 0.04), "25.00", "5.012 0.01", "99.8 0.1"))
                        .standardUncertainty());
    }

    @Test
    void moreThanAllIsSaidAndNotClamped() {
        var answer = assay(Measured.of(9.5), "25.00", "5.012", "99.8");
        assertEquals(104.5435457, Answers.found(answer).value().in(Units.PERCENT_BY_MASS), 1e-7);
        assertEquals(
                "the share of the sample that is the analyte is above 1 by 0.04544",
                Answers.remark(answer));
    }

    @Test
    void aSignalThatIsNotThereMeansNone() {
        var share = Answers.plain(assay(Measured.of(0, 0.01), "25 0.1", "5 0.1", "99 0.1"));
        assertEquals(0, share.value().doubleValue());
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource(
            textBlock =
                    """
                    # I, m,   m_s, purity, sentence
                    -1,  25,  5,   99,     'the integral of the sample is -1.0, which is negative'
                    8,   0,   5,   99,     'the mass of the sample is 0 mg, not above 0'
                    8,   25,  -5,  99,     'the mass of the standard is -5 mg, not above 0'
                    8,   25,  5,   0,      'the purity of the standard is 0 wt%, not above 0'
                    8,   25,  5,   101,    the standard is said to be 101 wt% pure
                    8,   25,  5e20, 99,    'the mass of the standard is 500000000000000000000 mg, out of all measure'
                    """)
    void whatCannotBeIsRefused(
            double area, String mass, String standard, String purity, String sentence) {
        assertEquals(sentence, Answers.refusal(assay(Measured.of(area), mass, standard, purity)));
    }
}
