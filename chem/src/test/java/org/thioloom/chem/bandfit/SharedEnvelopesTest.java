package org.thioloom.chem.bandfit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.bandfit.BandFit.Band;
import org.thioloom.chem.bandfit.BandModel.Guess;
import org.thioloom.chem.spectrum.Sample;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;

import java.util.stream.Stream;

/// The synthetic spectra of the shared folder, whose truth is stated.
class SharedEnvelopesTest {
    private static final BandModel ENVELOPE =
            BandModel.of(
                    BandShape.GAUSSIAN,
                    new Guess("crystalline", Limits.about(1143, 8), new Limits(8, 25, 60)),
                    new Guess("free", Limits.about(1105, 15), new Limits(8, 30, 60)),
                    new Guess("lithium", Limits.about(1083, 12), new Limits(8, 30, 60)),
                    new Guess("crystalline low", Limits.about(1061, 8), new Limits(8, 12, 60)));

    private static double[] numbers(String text) {
        return Stream.of(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    # file,                    centre, width and area of the four bands,   Li share, source
                      coc_ANP-C-5.0K_snr2000, 1144.6 20 4 1102.9 32 16.11 1078.4 28 3.71 1059.9 10.2 3,    0.18718466, golden/coc_truth.json
                      coc_ANP-C-5.0K_snr300,  1144.6 20 4 1102.9 32 16.11 1078.4 28 3.71 1059.9 10.2 3,    0.18718466, golden/coc_truth.json
                      coc_ANP-C-2.0K_snr2000, 1142.2 25.4 4 1105.9 32 14.28 1083.2 28 12.78 1060.9 11.7 3, 0.47228381, golden/coc_truth.json
                      coc_ANP-C-2.0K_snr300,  1142.2 25.4 4 1105.9 32 14.28 1083.2 28 12.78 1060.9 11.7 3, 0.47228381, golden/coc_truth.json
                    """)
    void theEtherEnvelopeIsTakenApartWithinThreeErrors(
            String file, String bands, double share, String source) {
        Spectrum spectrum = Sample.sharedSpectrum("synthetic/" + file + ".csv");
        BandFit fit = Sample.found(BandFit.of(spectrum, Window.of(spectrum), ENVELOPE));
        double[] truth = numbers(bands);
        for (int k = 0; k < 4; k++) {
            Band band = fit.bands().get(k);
            within(truth[3 * k], band.centre(), source);
            within(truth[3 * k + 1], band.width(), source);
            within(truth[3 * k + 2], band.area(), source);
        }
        within(share, fit.share(2, 1).orElseThrow(), source);
        assertTrue(fit.isConfirmed());
        double signal = file.endsWith("2000") ? 2000 : 300;
        assertEquals(1, fit.signalToNoise().orElseThrow() / signal, 0.1);
        assertTrue(fit.areaCorrelation(1, 2).orElseThrow() < -0.9);
    }

    private static void within(double truth, Estimate estimate, String source) {
        double error = estimate.standardError().orElseThrow();
        assertEquals(truth, estimate.value(), 3 * error, source);
    }

    @ParameterizedTest(name = "{0}, {1} to {2} cm-1: {3} left")
    @CsvSource(
            textBlock =
                    """
                    # file,   from, to,   alkene left, source
                      cure_50, 870,  1010, 0.50, golden/steps_truth.json
                      cure_97, 870,  1010, 0.03, golden/steps_truth.json
                      cure_50, 1600, 1690, 0.50, golden/steps_truth.json
                      cure_97, 1600, 1690, 0.03, golden/steps_truth.json
                    """)
    void whatIsLeftOfTheAlkeneIsFoundUnderTheRingBandsToo(
            String file, double from, double to, double left, String source) {
        Unmixer steps =
                Unmixer.of(
                        Sample.sharedSpectrum("synthetic/step0_node_chloride.csv"),
                        Sample.sharedSpectrum("synthetic/step1_node_ene.csv"),
                        Sample.sharedSpectrum("synthetic/linker_peg_dithiol.csv"));
        Spectrum cured = Sample.sharedSpectrum("synthetic/" + file + ".csv");
        Unmixing unmixing = Sample.found(steps.unmix(cured, new Window(from, to)));
        double without = unmixing.components().get(0).amount();
        double with = unmixing.components().get(1).amount();
        assertEquals(left, with / (with + without), 0.05, source);
    }
}
