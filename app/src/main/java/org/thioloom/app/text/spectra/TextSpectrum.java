package org.thioloom.app.text.spectra;

import static org.thioloom.app.text.spectra.TextSpectra.decimals;

import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.TextTable;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.spectrum.Overview;
import org.thioloom.chem.spectrum.Overview.Quiet;
import org.thioloom.chem.spectrum.Peak;
import org.thioloom.chem.spectrum.Window;
import org.thioloom.recipes.spectra.FileOrder;
import org.thioloom.recipes.spectra.SpectraReport.Entry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// One spectrum in full: what it is, how good it is, its peaks.
final class TextSpectrum {
    private static final String INDENT = "  ";
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\s]+");
    private static final int MOST_PEAKS = 24;
    private static final int MOST_STRETCHES = 5;
    private static final int LONGEST_FACT = 160;
    private static final List<String> TOLD =
            List.of(
                    "instrument",
                    "accessory",
                    "sampling",
                    "scans",
                    "date",
                    "state",
                    "path length",
                    "processing",
                    "origin",
                    "owner");

    private TextSpectrum() {}

    static String draw(Entry entry) {
        FileOrder order = entry.order();
        Map<String, String> facts = order.spectrum().facts();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("title", order.spectrum().title()));
        rows.add(List.of("ordinate", ordinate(order, facts)));
        rows.add(List.of("range", range(entry, facts)));
        rows.add(List.of("technique", technique(order)));
        for (String key : TOLD) {
            if (facts.containsKey(key)) {
                rows.add(List.of(key, shortened(facts.get(key))));
            }
        }
        entry.overview().ifPresent(overview -> quality(overview, rows));
        return TextTable.draw(rows, INDENT, TextRecord.WIDTH)
                + entry.overview().map(overview -> peaks(entry, overview)).orElse("");
    }

    private static String ordinate(FileOrder order, Map<String, String> facts) {
        String written = facts.getOrDefault("y unit", "");
        return order.unit()
                + ", "
                + figures(order.lowest(), 4)
                + " to "
                + figures(order.highest(), 4)
                + (written.isEmpty()
                        ? "; the file does not name it"
                        : "; named \"" + shortened(written) + "\"");
    }

    private static String range(Entry entry, Map<String, String> facts) {
        FileOrder order = entry.order();
        return decimals(order.firstX(), 1)
                + " to "
                + decimals(order.lastX(), 1)
                + " cm-1, "
                + order.spectrum().size()
                + " points"
                + entry.overview()
                        .map(o -> ", one every " + figures(o.step(), 3) + " cm-1")
                        .orElse("")
                + (facts.containsKey("x unit") ? "; stored in " + facts.get("x unit") : "")
                + (facts.containsKey("resolution")
                        ? "; stated resolution " + resolution(facts.get("resolution"))
                        : "; resolution not stated");
    }

    private static String doubt(Entry entry, Peak peak) {
        String doubt = entry.doubt(peak);
        return doubt.isEmpty() || doubt.equals("saturated") ? doubt : doubt + "?";
    }

    private static String resolution(String stated) {
        String plain = shortened(stated);
        return plain.matches("[\\d.]+") ? plain + " cm-1" : plain;
    }

    private static String technique(FileOrder order) {
        return switch (order.technique()) {
            case "ATR" ->
                    "ATR: strong bands stand up to 14 cm-1 lower than in transmission, and heights"
                            + " grow towards low wavenumbers";
            case "transmission" -> "transmission";
            default -> "not stated; --technique atr or transmission says it";
        };
    }

    private static void quality(Overview overview, List<List<String>> rows) {
        rows.add(
                List.of(
                        "scatter",
                        overview.quiet()
                                .map(TextSpectrum::scatter)
                                .orElse("none: too few points, or none of them measured")));
        OptionalDouble signal = overview.signalToNoise();
        if (signal.isPresent()) {
            rows.add(
                    List.of(
                            "signal",
                            "the strongest peak stands "
                                    + rounded(signal.getAsDouble())
                                    + " times above the scatter"));
        }
        List<Window> dark = overview.saturated();
        if (!dark.isEmpty()) {
            rows.add(
                    List.of(
                            "saturated",
                            String.join(
                                            "; ",
                                            dark.reversed().stream()
                                                    .limit(MOST_STRETCHES)
                                                    .map(TextSpectrum::stretch)
                                                    .toList())
                                    + (dark.size() > MOST_STRETCHES
                                            ? "; " + (dark.size() - MOST_STRETCHES) + " more"
                                            : "")
                                    + " cm-1: heights and areas there are not to be trusted"));
        }
    }

    private static String scatter(Quiet quiet) {
        return figures(quiet.noise().betweenPoints(), 2)
                + " in absorbance, read at "
                + stretch(quiet.window())
                + " cm-1"
                + (quiet.noise().isWhite()
                        ? ""
                        : "; "
                                + figures(quiet.noise().overBands(), 2)
                                + " over bands, because neighbouring points go together");
    }

    private static String stretch(Window window) {
        return decimals(window.high(), 0) + " to " + decimals(window.low(), 0);
    }

    private static String peaks(Entry entry, Overview overview) {
        List<Peak> all = overview.peaks();
        if (all.isEmpty()) {
            return "\nNo peak stands out.\n";
        }
        List<Peak> told =
                all.stream()
                        .sorted(Comparator.comparingDouble(Peak::prominence).reversed())
                        .limit(MOST_PEAKS)
                        .sorted(Comparator.comparingInt(Peak::index).reversed())
                        .toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("cm-1", "height", "prominence", "FWHM", ""));
        for (Peak peak : told) {
            rows.add(
                    List.of(
                            decimals(peak.position(), 1),
                            figures(peak.height(), 3),
                            figures(peak.prominence(), 3),
                            decimals(peak.width(), 1),
                            doubt(entry, peak)));
        }
        return "\nPeaks in absorbance, of at least 2 % of the strongest"
                + (told.size() < all.size()
                        ? "; the %d most prominent of %d, --json has all"
                                .formatted(told.size(), all.size())
                        : "")
                + "\n"
                + TextTable.draw(rows, INDENT, TextRecord.WIDTH);
    }

    /// In one line, whatever a file has put there.
    private static String shortened(String stated) {
        String fact = UNSEEN.matcher(stated).replaceAll(" ").strip();
        return fact.length() > LONGEST_FACT
                ? fact.substring(0, LONGEST_FACT - 3).strip() + "..."
                : fact;
    }

    static String rounded(double value) {
        return new BigDecimal(value).round(new MathContext(2)).toPlainString();
    }

    private static String figures(double value, int figures) {
        return Rounding.significant(Quantity.twelveDigits(value), figures);
    }
}
