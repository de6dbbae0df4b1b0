package org.thioloom.app.text.spectra;

import static org.thioloom.app.text.spectra.TextEnvelope.between;
import static org.thioloom.app.text.spectra.TextEnvelope.decimals;
import static org.thioloom.app.text.spectra.TextEnvelope.figures;

import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.TextTable;
import org.thioloom.chem.envelope.ExpectedRow;
import org.thioloom.chem.envelope.Line;
import org.thioloom.chem.envelope.LinkerTrend;

import java.util.ArrayList;
import java.util.List;

/// How envelopes move from linker to linker, in words.
final class TextTrend {
    private static final String INDENT = "  ";

    private TextTrend() {}

    /// These membranes beside the paper's.
    static String draw(LinkerTrend here) {
        LinkerTrend paper = LinkerTrend.published();
        List<List<String>> rows =
                List.of(
                        List.of("along r = Li/EO", "these " + here.membranes(), "the paper's 5"),
                        List.of("fraction", rate(here), rate(paper)),
                        List.of("free, cm-1", line(here.free()), line(paper.free())),
                        List.of("lithium, cm-1", line(here.lithium()), line(paper.lithium())));
        return "\nTrend\n" + TextTable.draw(rows, INDENT, TextRecord.WIDTH);
    }

    private static String rate(LinkerTrend trend) {
        return "1 - exp(-" + decimals(trend.rate(), 1) + " r)";
    }

    private static String line(Line line) {
        return decimals(line.intercept(), 1)
                + (line.slope() < 0 ? " - " : " + ")
                + decimals(Math.abs(line.slope()), 0)
                + " r";
    }

    /// What to expect of linkers without a spectrum.
    static String expected(List<ExpectedRow> expected) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "EO : Li",
                        "fraction",
                        "between",
                        "free, cm-1",
                        "between",
                        "lithium, cm-1",
                        "between"));
        for (ExpectedRow row : expected) {
            rows.add(
                    List.of(
                            figures(row.eoPerLi()),
                            decimals(row.fraction().value(), 2),
                            between(row.fraction(), 2),
                            decimals(row.free().value(), 0),
                            between(row.free(), 0),
                            decimals(row.lithium().value(), 0),
                            between(row.lithium(), 0)));
        }
        return "Expected of membranes like the paper's, 95 of 100 between\n"
                + TextTable.draw(rows, INDENT, TextRecord.WIDTH);
    }
}
