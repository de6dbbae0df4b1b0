package org.thioloom.recipes.verdict;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.plot.PlotSize;
import org.thioloom.chem.plot.SpectrumPlot;
import org.thioloom.chem.plot.SpectrumPlot.Mark;
import org.thioloom.chem.plot.SpectrumPlot.Trace;
import org.thioloom.chem.plot.SpectrumPlot.Weight;
import org.thioloom.chem.plot.VerdictGlyph;
import org.thioloom.chem.spectrum.Window;
import org.thioloom.chem.verdict.SpectrumReport;
import org.thioloom.chem.verdict.Step;
import org.thioloom.chem.verdict.Verdict;
import org.thioloom.chem.verdict.Verdict.Kind;
import org.thioloom.chem.verdict.Verdict.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The spectra of a batch above each other, the judged one on top, with what was found of the bands
/// that should come or go, and of those that are not as they should be.
///
/// @param steps the one that was judged last
record VerdictPlot(List<Step> steps, SpectrumReport report) {

    Answer<Picture> draw(PlotSize size) {
        Step judged = steps.getLast();
        List<Trace> traces = new ArrayList<>();
        for (Step step : steps.reversed()) {
            boolean last = step.equals(judged);
            traces.add(
                    new Trace(
                            step.stage(),
                            step.film().spectrum(),
                            last ? Weight.SAMPLE : Weight.REFERENCE,
                            last ? marks() : List.of()));
        }
        return new SpectrumPlot(
                        judged.stage(),
                        traces,
                        List.of(),
                        Window.of(judged.film().spectrum()),
                        null,
                        true)
                .draw(size);
    }

    private List<Mark> marks() {
        return report.verdicts().stream()
                .filter(StageCheck::isWorthAMark)
                .map(VerdictPlot::mark)
                .toList();
    }

    private static Mark mark(Verdict verdict) {
        double position = verdict.expectation().position();
        return new Mark(
                position,
                Long.toString(Math.round(position)),
                glyph(verdict.kind()),
                verdict.kind().name().toLowerCase(Locale.ROOT),
                verdict.outcome() == Outcome.BROKEN);
    }

    private static VerdictGlyph glyph(Kind kind) {
        return switch (kind) {
            case PRESENT -> VerdictGlyph.PRESENT;
            case ABSENT -> VerdictGlyph.ABSENT;
            case SHIFTED -> VerdictGlyph.SHIFTED;
            case INCONCLUSIVE -> VerdictGlyph.INCONCLUSIVE;
        };
    }
}
