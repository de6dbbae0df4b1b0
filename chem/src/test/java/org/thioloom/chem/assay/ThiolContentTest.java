package org.thioloom.chem.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.assay.ThiolContent.Ellman;
import org.thioloom.chem.assay.ThiolContent.Iodometry;
import org.thioloom.chem.assay.ThiolContent.MolarAbsorptivity;
import org.thioloom.chem.quantity.Dimension.Content;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.reference.References;

class ThiolContentTest {
    private static final MolarAbsorptivity CALIBRATED =
            new MolarAbsorptivity(Measured.of(14150, 100), 412, "computed");

    private static Ellman ellman(double absorbance, double dilution, String sample) {
        return new Ellman(
                Measured.of(absorbance, 0.003),
                Measured.of(0.042, 0.001),
                CALIBRATED,
                Answers.typed("1 0.001", Units.CENTIMETRE),
                Measured.of(dilution, 0.1),
                Answers.typed("25 0.03", Units.MILLILITRE),
                Answers.typed(sample, Units.MILLIGRAM));
    }

    private static Iodometry iodometry(String used, String blank) {
        return new Iodometry(
                Answers.typed("50.0 0.1", Units.MILLIMOLE_PER_LITRE),
                Answers.typed(used, Units.MILLILITRE),
                Answers.typed(blank, Units.MILLILITRE),
                Answers.typed("1.0000 0.0002", Units.GRAM));
    }

    @Test
    void followsFromTheColourOfTheReagent() {
        // (0.742 - 0.042) / 14150 x 50 x 25 / 0.0625; central differences in Python 3
        Quantity<Content> content = Answers.plain(ThiolContent.of(ellman(0.742, 50, "62.5 0.1")));
        Answers.close(
                0.989399293286,
                0.00881357646,
                1e-10,
                Measured.of(content, Units.MILLIMOLE_PER_GRAM));
    }

    @Test
    void followsFromTheIodineUsed() {
        // 2 x 0.0500 x (9.85 - 0.05) / 1.0000; central differences in Python 3
        Quantity<Content> content =
                Answers.plain(ThiolContent.of(iodometry("9.85 0.02", "0.05 0.02")));
        Answers.close(0.98, 0.0034467399, 1e-10, Measured.of(content, Units.MILLIMOLE_PER_GRAM));
    }

    @Test
    void theAbsorptivityOfTheReagentIsThatOfItsReassessment() {
        assertEquals(Measured.of(14150), ThiolContent.THIONITROBENZOATE.value());
        assertEquals(412, ThiolContent.THIONITROBENZOATE.wavelength());
        String source = ThiolContent.THIONITROBENZOATE.source();
        assertEquals(
                "https://doi.org/10.1016/S0076-6879(83)91010-8",
                References.find(source).orElseThrow().link());
    }

    @Test
    void anUncertaintyNobodyStatedStaysUnknown() {
        Ellman known = ellman(0.742, 50, "62.5 0.1");
        Ellman unknown =
                new Ellman(
                        known.absorbance(),
                        known.blank(),
                        ThiolContent.THIONITROBENZOATE,
                        known.path(),
                        known.dilution(),
                        known.solution(),
                        known.sample());
        assertNull(Answers.plain(ThiolContent.of(unknown)).standardUncertainty());
        assertNull(
                Answers.plain(ThiolContent.of(iodometry("9.85", "0.05 0.02")))
                        .standardUncertainty());
    }

    @Test
    void aBlankAsLargeAsTheSampleMeansNoThiol() {
        assertEquals(
                0, Answers.plain(ThiolContent.of(ellman(0.042, 50, "62.5"))).value().doubleValue());
        assertEquals(0, Answers.plain(ThiolContent.of(iodometry("1", "1"))).value().doubleValue());
    }

    @Test
    void theShareAliveIsContentOverWhatTheStructureHas() {
        // facts: chemistry, 9: 2 SH on 2000 g/mol are 1 mmol/g; central differences in Python 3
        Measured alive =
                Answers.plain(
                        ThiolContent.alive(
                                Answers.typed("0.96 0.01", Units.MILLIMOLE_PER_GRAM),
                                Answers.typed("2.000 0.040", Units.KILOGRAM_PER_MOLE),
                                2));
        Answers.close(0.96, 0.0216480946, 1e-12, alive);
    }

    @Test
    void moreThanAllIsSaidAndNotClamped() {
        var answer =
                ThiolContent.alive(
                        Quantity.of("1.05", Units.MILLIMOLE_PER_GRAM),
                        Quantity.of("2000", Units.GRAM_PER_MOLE),
                        2);
        assertEquals(1.05, Answers.found(answer).value().value(), 1e-12);
        assertEquals("the share of thiols alive is above 1 by 0.05000", Answers.remark(answer));
    }

    @ParameterizedTest(name = "A = {0}, D = {1}, m = {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    # A,   D,   m,    sentence
                    0.01,  50,  62.5, 'the sample absorbs 0.01, the blank 0.042'
                    -0.01, 50,  62.5, 'the absorbance is -0.01, which is negative'
                    0.7,   0.5, 62.5, a dilution of 0.5 concentrates
                    0.7,   0,   62.5, 'the dilution is 0.0, which is not above 0'
                    0.7,   50,  0,    'the sample is 0 mg, not above 0'
                    0.7,   50,  -1,   'the sample is -1 mg, not above 0'
                    0.7,   50,  1e-400, 'the sample is 0.%s1 mg, not above 0'
                    """)
    void aPhotometryThatCannotBeIsRefused(
            double absorbance, double dilution, String sample, String sentence) {
        assertEquals(
                sentence.replace("%s", "0".repeat(399)),
                Answers.refusal(ThiolContent.of(ellman(absorbance, dilution, sample))));
    }

    @ParameterizedTest(name = "{0} mL, blank {1} mL: {2}")
    @CsvSource(
            textBlock =
                    """
                    # used, blank, sentence
                    0.04,  0.05,  'the sample used 0.04 mL, the blank 0.05 mL'
                    0,     0,     'the volume used is 0 mL, not above 0'
                    1,     -0.1,  'the volume of the blank is -0.1 mL, which is negative'
                    """)
    void anIodometryThatCannotBeIsRefused(String used, String blank, String sentence) {
        assertEquals(sentence, Answers.refusal(ThiolContent.of(iodometry(used, blank))));
    }

    @ParameterizedTest(name = "{0} mmol/g, {1} g/mol, f = {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    # content, Mn, f, sentence
                    -1,   2000, 2, 'the thiol content is -1 mmol/g, which is negative'
                    1,    0,    2, 'Mn is 0 g/mol, not above 0'
                    1,    2000, 0, a molecule is said to have 0 thiols
                    1,    1e99, 2, 'Mn is 1%s g/mol, out of all measure'
                    """)
    void aShareThatCannotBeIsRefused(String content, String mn, int f, String sentence) {
        assertEquals(
                sentence.replace("%s", "0".repeat(99)),
                Answers.refusal(
                        ThiolContent.alive(
                                Quantity.of(content, Units.MILLIMOLE_PER_GRAM),
                                Quantity.of(mn, Units.GRAM_PER_MOLE),
                                f)));
    }

    @Test
    void anUncertaintyThatCannotBeIsRefused() {
        assertEquals(
                "the standard uncertainty of the sample is -0.1",
                Answers.refusal(ThiolContent.of(ellman(0.7, 50, "62.5 -0.1"))));
        assertEquals(
                "the sample is 62.5 mg (u = 1" + "0".repeat(20) + "), out of all measure",
                Answers.refusal(ThiolContent.of(ellman(0.7, 50, "62.5 1e20"))));
    }
}
