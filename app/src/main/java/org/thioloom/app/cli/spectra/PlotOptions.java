package org.thioloom.app.cli.spectra;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.console.Offer;
import org.thioloom.app.console.QuantityOption;
import org.thioloom.chem.plot.PlotSize;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.spectrum.Window;

import picocli.CommandLine.ParseResult;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Options about stretches of a spectrum and the size of its picture.
public final class PlotOptions {
    private static final Pattern STRETCH =
            Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?):(\\d{1,6}(?:\\.\\d{1,6})?)");

    private PlotOptions() {}

    /// Adds `--width` to what a command offers.
    static Offer offer(Offer offer) {
        return offer.option(
                "--width",
                "W",
                "Width of the picture in print: 85mm for a column; 170mm if not said.");
    }

    /// A stretch such as `1000:1200`, in either order, `[cm-1]`; null when none was given.
    static @Nullable Window stretch(ParseResult words, String option) {
        String typed = words.matchedOptionValue(option, null);
        if (typed == null) {
            return null;
        }
        Matcher numbers = STRETCH.matcher(typed);
        if (!numbers.matches()) {
            throw Offer.refusal(
                    words, option + " " + typed + " is not two wavenumbers such as 1000:1200");
        }
        double one = Double.parseDouble(numbers.group(1));
        double other = Double.parseDouble(numbers.group(2));
        if (one == other) {
            throw Offer.refusal(words, option + " " + typed + " has no width");
        }
        return new Window(Math.min(one, other), Math.max(one, other));
    }

    static PlotSize size(ParseResult words) {
        var width = new QuantityOption<>("--width", Units.LENGTH).value(words);
        if (width.isEmpty()) {
            return PlotSize.PAGE;
        }
        double millimetres = width.get().in(Units.MILLIMETRE);
        if (!(millimetres >= PlotSize.NARROWEST && millimetres <= PlotSize.WIDEST)) {
            throw Offer.refusal(
                    words,
                    "--width %s is not from %.0f to %.0f mm"
                            .formatted(width.get(), PlotSize.NARROWEST, PlotSize.WIDEST));
        }
        return PlotSize.ofMillimetres(millimetres);
    }
}
