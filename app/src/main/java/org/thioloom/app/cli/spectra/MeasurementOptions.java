package org.thioloom.app.cli.spectra;

import org.thioloom.app.console.Offer;
import org.thioloom.app.console.QuantityOption;
import org.thioloom.chem.band.forecast.Measurement;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.spectrum.Technique;

import picocli.CommandLine.ParseResult;

import java.util.Optional;
import java.util.regex.Pattern;

/// How the spectra will be measured.
final class MeasurementOptions {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{0,9})?([eE]-?\\d)?");
    private static final int MOST_SCANS = 1_000_000;
    private static final double CM_PER_UM = 1e-4;

    private MeasurementOptions() {}

    static Offer offer(Offer offer) {
        return offer.option(
                        "--noise",
                        "A",
                        "Noise of one scan, standard deviation of the absorbance; 0.001 unless"
                                + " given.")
                .option("--scans", "N", "Scans averaged; 64 unless given.")
                .option(
                        "--through",
                        "D",
                        "Through a film of this thickness, 20um; else one reflection in diamond.");
    }

    static Measurement measurement(ParseResult words) {
        Measurement usual = Measurement.USUAL;
        Optional<Quantity<Length>> film =
                new QuantityOption<>("--through", Units.LENGTH).value(words);
        double thickness =
                film.map(d -> d.in(Units.MICROMETRE) * CM_PER_UM).orElse(usual.thickness());
        if (!(thickness > 0)) {
            throw Offer.refusal(words, "--through is no thickness; write one such as 20um");
        }
        return new Measurement(
                noise(words, usual.noise()),
                scans(words, usual.scans()),
                film.isPresent() ? Technique.TRANSMISSION : Technique.ATR,
                thickness,
                usual.spacing());
    }

    private static double noise(ParseResult words, double usual) {
        String typed = words.matchedOptionValue("--noise", null);
        if (typed == null) {
            return usual;
        }
        double noise = NUMBER.matcher(typed).matches() ? Double.parseDouble(typed) : 0;
        if (!(noise > 0 && noise < 1)) {
            throw Offer.refusal(
                    words, "--noise " + typed + " is no absorbance from 0 to 1; write 0.001");
        }
        return noise;
    }

    private static int scans(ParseResult words, int usual) {
        String typed = words.matchedOptionValue("--scans", null);
        if (typed == null) {
            return usual;
        }
        int scans = typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : 0;
        if (scans < 1 || scans > MOST_SCANS) {
            throw Offer.refusal(
                    words, "--scans " + typed + " is no number of scans; write one such as 64");
        }
        return scans;
    }
}
