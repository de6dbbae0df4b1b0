package org.thioloom.chem.plot;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.bandfit.BandFit;
import org.thioloom.chem.bandfit.BandFit.Band;
import org.thioloom.chem.bandfit.Estimate;
import org.thioloom.chem.drawing.Lettering;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.NotDrawable;
import org.thioloom.chem.drawing.Picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// A fit of bands to be drawn: points, sum and parts, what is left with its scatter, and a table of
/// the numbers.
///
/// @param title what was fitted
/// @param fit with its spectrum
/// @param remarks lines below the table, such as a share with its error
public record FitPlot(String title, BandFit fit, List<String> remarks) {
    private static final double BETWEEN = 22;

    public FitPlot {
        remarks = List.copyOf(remarks);
    }

    /// The picture.
    public Answer<Picture> draw(PlotSize size) {
        return draw(List.of(this), size);
    }

    /// Several under each other.
    ///
    /// @param plots at least one
    public static Answer<Picture> draw(List<FitPlot> plots, PlotSize size) {
        List<Mark> marks = new ArrayList<>();
        double top = 0;
        for (FitPlot plot : plots) {
            try {
                Lettering.check(plot.title, "the name of a spectrum");
                for (String remark : plot.remarks) {
                    Lettering.check(remark, "a remark");
                }
            } catch (NotDrawable not) {
                return new Refused<>(not.sentence(), not.remedy());
            }
            Mark.Group group = new FitDrawing(plot, size).group();
            Mark moved = group.moved(0, top - group.box().top());
            marks.add(moved);
            top = moved.box().bottom() + BETWEEN;
        }
        String title = plots.stream().map(FitPlot::title).collect(Collectors.joining(", "));
        String description =
                plots.stream().map(FitPlot::description).collect(Collectors.joining(" "));
        return new Found<>(new Picture(new Mark.Group("fits", marks), 4, title, description));
    }

    /// The table in words.
    public String description() {
        return fit.bands().stream()
                .map(band ->
                        band.name()
                                + " at "
                                + toldOfAxis(band.centre())
                                + " cm-1, "
                                + toldOfAxis(band.width())
                                + " cm-1 wide, area "
                                + told(band.area())
                                + " cm-1")
                .collect(
                        Collectors.joining(
                                "; ",
                                title + ", bands fitted in " + fit.window() + ": ",
                                ". " + String.join(". ", remarks)));
    }

    List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("band", "centre / cm⁻¹", "FWHM / cm⁻¹", "area / cm⁻¹"));
        for (Band band : fit.bands()) {
            rows.add(
                    List.of(
                            band.name(),
                            toldOfAxis(band.centre()),
                            toldOfAxis(band.width()),
                            told(band.area())));
        }
        return rows;
    }

    /// A number to two digits of its error: `1083.26 ± 0.29`.
    public static String told(Estimate estimate) {
        return told(estimate, Integer.MAX_VALUE);
    }

    /// The same of a centre or a width, never finer than 0.01 cm-1: no instrument's wavenumbers are
    /// better than that, whatever the noise allows.
    public static String toldOfAxis(Estimate estimate) {
        return told(estimate, 2);
    }

    private static String told(Estimate estimate, int mostDecimals) {
        OptionalDouble error = estimate.standardError();
        if (error.isEmpty() || !(error.getAsDouble() > 0)) {
            return String.format(Locale.ROOT, "%.4g", estimate.value()) + " (at a limit)";
        }
        double u = error.getAsDouble();
        int wished = Math.max(0, 1 - (int) Math.floor(StrictMath.log10(u) + 1e-9));
        int decimals = Math.min(mostDecimals, wished);
        double shown = Math.max(u, StrictMath.pow(10, -decimals));
        return RoundNumbers.text(estimate.value(), decimals)
                + " ± "
                + RoundNumbers.text(shown, decimals);
    }
}
