package org.thioloom.app.text.molecule;

import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.TextTable;
import org.thioloom.chem.analysis.ElementalAnalysis;
import org.thioloom.chem.analysis.Expectations;
import org.thioloom.chem.analysis.IsotopePattern.Peak;
import org.thioloom.chem.analysis.Ladder.Rung;
import org.thioloom.chem.analysis.Nucleus;
import org.thioloom.chem.analysis.ReactionCheck;
import org.thioloom.chem.analysis.ResidualArms.Trace;
import org.thioloom.chem.analysis.Shift;
import org.thioloom.chem.analysis.Signal;
import org.thioloom.chem.quantity.Rounding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What analysis should find, in words.
public final class TextAnalysis {
    private static final String INDENT = "  ";

    private TextAnalysis() {}

    /// Of one substance.
    public static String draw(Expectations expected) {
        StringBuilder text = new StringBuilder();
        for (Expectations.Spectrum spectrum : expected.ions()) {
            text.append('\n').append(heading(spectrum)).append('\n');
            text.append(TextTable.draw(lines(spectrum), INDENT, TextRecord.WIDTH));
        }
        text.append("\nNMR, nuclei of one formula unit\n");
        text.append(TextTable.draw(signals(expected.signals()), INDENT, TextRecord.WIDTH));
        text.append("\nElemental analysis, wt%\n");
        text.append(INDENT).append(elements(expected.elements())).append('\n');
        return text.toString();
    }

    /// What a spectrum is of, and where its first isotope stands.
    public static String heading(Expectations.Spectrum spectrum) {
        return "Mass spectrum of "
                + spectrum.ion().formula()
                + ", monoisotopic m/z "
                + decimals(spectrum.ion().monoisotopicMz(), 4);
    }

    /// Isotopes of an ion, under the names of their columns.
    public static List<List<String>> lines(Expectations.Spectrum spectrum) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("m/z", "%"));
        for (Peak peak : spectrum.pattern().peaks()) {
            rows.add(List.of(decimals(peak.mz(), 4), decimals(peak.intensity(), 1)));
        }
        return rows;
    }

    /// What NMR should show: nucleus, environment, how many, where.
    public static List<List<String>> signals(Map<Nucleus, List<Signal>> signals) {
        List<List<String>> rows = new ArrayList<>();
        signals.forEach((nucleus, seen) -> {
            for (Signal signal : seen) {
                rows.add(
                        List.of(
                                nucleus.symbol(),
                                signal.label(),
                                Rounding.significant(BigDecimal.valueOf(signal.nuclei()), 4)
                                        .replaceFirst("\\.0+$", ""),
                                signal.shift().map(TextAnalysis::shift).orElse("")));
            }
        });
        return rows;
    }

    private static String shift(Shift shift) {
        return decimals(shift.low(), 2)
                + " to "
                + decimals(shift.high(), 2)
                + " ppm ("
                + shift.source()
                + ")";
    }

    /// Weight percent by element, in one line.
    public static String elements(ElementalAnalysis analysis) {
        return analysis.percent().entrySet().stream()
                .map(entry -> entry.getKey() + " " + decimals(entry.getValue(), 2))
                .collect(Collectors.joining("  "));
    }

    /// How to see whether a coupling is complete.
    public static String draw(ReactionCheck check) {
        List<List<String>> rungs = new ArrayList<>();
        rungs.add(List.of("m/z", "from the start", "species"));
        for (Rung rung : check.ladder().rungs()) {
            rungs.add(List.of(decimals(rung.mz(), 4), decimals(rung.delta(), 4), rung.name()));
        }
        List<List<String>> traces = new ArrayList<>();
        for (Trace trace : check.traces()) {
            traces.add(trace(trace));
        }
        return "\nMass spectrum, monoisotopic\n"
                + TextTable.draw(rungs, INDENT, TextRecord.WIDTH)
                + "\nWhat "
                + decimals(100 * check.unreacted(), 0)
                + " % of arms unreacted would leave\n"
                + TextTable.draw(traces, INDENT, TextRecord.WIDTH);
    }

    private static List<String> trace(Trace trace) {
        double size = trace.expected();
        return switch (trace.method()) {
            case MASS_SPECTRUM ->
                    List.of(
                            "mass spectrum",
                            "the rung below at " + percent(size) + " % of the last");
            case NMR -> List.of("1H NMR", "CH2Cl over CH2O at " + percent(size) + " %");
            case ELEMENTAL_ANALYSIS ->
                    List.of("elemental analysis", "Cl " + decimals(size, 3) + " wt%");
        };
    }

    private static String percent(double share) {
        return Rounding.significant(BigDecimal.valueOf(100 * share), 3);
    }

    private static String decimals(double value, int decimals) {
        return Rounding.toDecimals(BigDecimal.valueOf(value), decimals);
    }
}
