package org.thioloom.app.text.spectra;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.plot.FitPlot;
import org.thioloom.chem.plot.PlotSize;
import org.thioloom.recipes.spectra.EnvelopeReport;
import org.thioloom.recipes.spectra.EnvelopeReport.Entry;

import java.util.ArrayList;
import java.util.List;

/// Fitted C-O-C envelopes as a picture, with what is to be said of them below.
public final class EnvelopePicture {
    private EnvelopePicture() {}

    /// All of them under each other; refused where there are none.
    public static Answer<Picture> of(EnvelopeReport report, PlotSize size) {
        if (report.entries().isEmpty()) {
            return new Refused<>(
                    "there is no spectrum to be drawn", "name one (or leave --out away)");
        }
        List<FitPlot> plots = new ArrayList<>();
        for (Entry entry : report.entries()) {
            plots.add(
                    new FitPlot(entry.name(), entry.envelope().fit(), TextEnvelope.remarks(entry)));
        }
        return FitPlot.draw(plots, size);
    }
}
