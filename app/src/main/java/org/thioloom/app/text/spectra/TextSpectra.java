package org.thioloom.app.text.spectra;

import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.TextTable;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.recipes.spectra.FileOrder;
import org.thioloom.recipes.spectra.SpectraReport;
import org.thioloom.recipes.spectra.SpectraReport.Entry;
import org.thioloom.recipes.spectra.SpectraReport.Source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// What files of spectra hold, in words.
public final class TextSpectra {
    private static final String INDENT = "  ";
    private static final int LONGEST_TITLE = 40;

    private TextSpectra() {}

    /// One spectrum in full; several as a list.
    public static String draw(SpectraReport report) {
        if (report.entries().size() == 1) {
            Entry only = report.entries().getFirst();
            return heading(only.source(), report) + TextSpectrum.draw(only);
        }
        boolean one = report.files().size() == 1;
        String name = report.files().getFirst().name();
        return (one ? heading(report.files().getFirst(), report) : together(report))
                + TextTable.draw(rows(report), INDENT, TextRecord.WIDTH)
                + "\nOne of them in full, with its peaks: "
                + (one ? "--spectrum N, or " + name + "#N" : "name it alone")
                + ".\n";
    }

    private static String heading(Source file, SpectraReport report) {
        int held = file.held();
        String which =
                report.entries().size() == 1 && held > 1
                        ? ", number " + report.entries().getFirst().number() + " of " + held
                        : held == 1 ? "" : ", " + held + " spectra";
        return file.name() + ": " + file.format() + which + "\n";
    }

    private static String together(SpectraReport report) {
        String formats =
                report.files().stream()
                        .map(Source::format)
                        .filter(format -> !format.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return "%d spectra from %d files (%s)\n"
                .formatted(report.entries().size(), report.files().size(), formats);
    }

    /// The number in the only file, else the file without its folders, and the number behind it.
    private static String place(Entry entry, SpectraReport report) {
        String name = entry.source().name();
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return report.files().size() == 1
                ? String.valueOf(entry.number())
                : bare + (entry.source().held() > 1 ? "#" + entry.number() : "");
    }

    private static List<List<String>> rows(SpectraReport report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "points", "from", "to cm-1", "S/N", "what", "title"));
        for (Entry entry : report.entries()) {
            FileOrder order = entry.order();
            String technique = order.technique();
            OptionalDouble signal =
                    entry.overview().map(o -> o.signalToNoise()).orElse(OptionalDouble.empty());
            boolean dark = entry.overview().filter(o -> !o.saturated().isEmpty()).isPresent();
            String title = order.spectrum().title();
            rows.add(
                    List.of(
                            place(entry, report),
                            String.valueOf(order.spectrum().size()),
                            decimals(order.firstX(), 1),
                            decimals(order.lastX(), 1),
                            signal.isPresent() ? TextSpectrum.rounded(signal.getAsDouble()) : "",
                            order.unit()
                                    + (technique.equals("unknown") ? "" : ", " + technique)
                                    + (dark ? ", saturated" : ""),
                            title.length() > LONGEST_TITLE
                                    ? title.substring(0, LONGEST_TITLE - 3) + "..."
                                    : title));
        }
        return rows;
    }

    static String decimals(double value, int decimals) {
        return Rounding.toDecimals(BigDecimal.valueOf(value), decimals);
    }
}
