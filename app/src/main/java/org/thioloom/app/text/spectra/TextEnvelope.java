package org.thioloom.app.text.spectra;

import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.TextTable;
import org.thioloom.chem.bandfit.BandFit.Band;
import org.thioloom.chem.bandfit.BandFit.Range;
import org.thioloom.chem.bandfit.BandShape;
import org.thioloom.chem.bandfit.Estimate;
import org.thioloom.chem.envelope.Envelope;
import org.thioloom.chem.envelope.EnvelopeSeries;
import org.thioloom.chem.envelope.EtherBand;
import org.thioloom.chem.envelope.ExpectedRow;
import org.thioloom.chem.envelope.Interval;
import org.thioloom.chem.envelope.PublishedEnvelope;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.recipes.spectra.EnvelopeReport;
import org.thioloom.recipes.spectra.EnvelopeReport.Entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// Fitted C-O-C envelopes, in words.
public final class TextEnvelope {
    private static final String INDENT = "  ";
    private static final String NONE = "-";

    private TextEnvelope() {}

    /// The fractions first, then every envelope, then what they say together.
    public static String draw(EnvelopeReport report) {
        StringBuilder text = new StringBuilder();
        if (!report.entries().isEmpty()) {
            text.append(
                    "Apparent lithium fraction, A_Li / (A_free + A_Li); u: standard uncertainty; not"
                            + " excluded: at 3 u\n");
            text.append(TextTable.draw(fractions(report), INDENT, TextRecord.WIDTH));
            text.append(published(report)).append(oxygens(report));
            report.entries().forEach(entry -> text.append(bands(report, entry)));
            report.series().ifPresent(series -> text.append(shared(report, series)));
            report.trend().ifPresent(trend -> text.append(TextTrend.draw(trend)));
        }
        if (!report.expected().isEmpty()) {
            text.append(TextTrend.expected(report.expected()));
        }
        return text.toString();
    }

    private static List<List<String>> fractions(EnvelopeReport report) {
        List<List<String>> rows = new ArrayList<>();
        boolean expected = report.entries().stream().anyMatch(e -> e.expected().isPresent());
        List<String> head =
                new ArrayList<>(
                        List.of("spectrum", "fraction", "u", "not excluded", "corr.", "S/N"));
        if (expected) {
            head.addAll(List.of("EO : Li", "expected"));
        }
        rows.add(head);
        for (Entry entry : report.entries()) {
            Envelope envelope = entry.envelope();
            List<String> row = new ArrayList<>(List.of(entry.name()));
            row.addAll(share(envelope.apparentFraction()));
            row.add(envelope.range().map(TextEnvelope::range).orElse(NONE));
            row.add(correlation(envelope.correlation()));
            row.add(decimals(envelope.signalToNoise(), 0));
            if (expected) {
                Optional<ExpectedRow> one = entry.expected();
                row.add(one.map(e -> figures(e.eoPerLi())).orElse(NONE));
                row.add(one.map(e -> between(e.fraction(), 2)).orElse(NONE));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> share(Optional<Estimate> fraction) {
        if (fraction.isEmpty()) {
            return List.of(NONE, NONE);
        }
        OptionalDouble u = fraction.get().standardError();
        return List.of(
                decimals(fraction.get().value(), 3),
                u.isPresent() ? decimals(u.getAsDouble(), 3) : NONE);
    }

    private static String range(Range range) {
        return decimals(range.low(), 2) + " to " + decimals(range.high(), 2);
    }

    static String between(Interval interval, int decimals) {
        return decimals(interval.low(), decimals) + " to " + decimals(interval.high(), decimals);
    }

    private static String correlation(OptionalDouble correlation) {
        return correlation.isPresent() ? decimals(correlation.getAsDouble(), 4) : NONE;
    }

    private static String published(EnvelopeReport report) {
        List<String> rows =
                report.entries().stream()
                        .flatMap(entry -> entry.published().stream())
                        .map(row -> row.membrane() + " " + decimals(row.fraction(), 3))
                        .distinct()
                        .toList();
        return rows.isEmpty()
                ? ""
                : INDENT + "The paper's own, Table 1: " + String.join(", ", rows) + ".\n";
    }

    private static String oxygens(EnvelopeReport report) {
        List<String> counts = new ArrayList<>();
        for (Entry entry : report.entries()) {
            if (entry.expected().isPresent() && entry.envelope().apparentFraction().isPresent()) {
                double oxygens =
                        entry.envelope().apparentFraction().get().value()
                                * entry.expected().get().eoPerLi();
                counts.add(decimals(oxygens, 0));
            }
        }
        return counts.isEmpty()
                ? ""
                : INDENT
                        + "It counts no oxygens at lithium: that would be "
                        + String.join(", ", counts)
                        + ", where simulation finds 4 to 6.\n";
    }

    private static String bands(EnvelopeReport report, Entry entry) {
        Envelope envelope = entry.envelope();
        String shape =
                envelope.fit().model().shape() == BandShape.GAUSSIAN ? "Gaussian" : "pseudo-Voigt";
        List<List<String>> rows = new ArrayList<>();
        List<String> head =
                List.of("band", "centre", "u", "FWHM", "u", "area", "u", "centre expected");
        Optional<PublishedEnvelope> published = entry.published();
        boolean expected = entry.expected().isPresent();
        List<String> first = new ArrayList<>(expected ? head : head.subList(0, head.size() - 1));
        published.ifPresent(row -> first.add(row.membrane()));
        rows.add(first);
        for (EtherBand which : EtherBand.values()) {
            List<String> row = new ArrayList<>(numbers(envelope.band(which)));
            if (expected) {
                row.add(centre(entry.expected().get(), which));
            }
            published.ifPresent(paper -> row.add(decimals(paper.centre(which), 1)));
            rows.add(row);
        }
        return "\n"
                + entry.name()
                + by(envelope.spectrum().technique())
                + ", "
                + report.window()
                + ", "
                + envelope.fit().residual().size()
                + " points, "
                + shape
                + " bands, all in cm-1\n"
                + TextTable.draw(rows, INDENT, TextRecord.WIDTH);
    }

    private static String by(Technique technique) {
        return switch (technique) {
            case ATR -> " by ATR";
            case TRANSMISSION -> " in transmission";
            case UNKNOWN -> "";
        };
    }

    private static List<String> numbers(Band band) {
        List<String> row = new ArrayList<>(List.of(band.name()));
        // no instrument's wavenumbers are better than 0.01 cm-1, whatever the noise allows
        add(row, band.centre(), 2);
        add(row, band.width(), 2);
        add(row, band.area(), 6);
        return row;
    }

    private static void add(List<String> row, Estimate number, int mostDecimals) {
        OptionalDouble u = number.standardError();
        if (u.isEmpty() || !(u.getAsDouble() > 0)) {
            row.add(decimals(number.value(), 2));
            row.add("limit");
            return;
        }
        int wished = 1 - (int) Math.floor(StrictMath.log10(u.getAsDouble()));
        int decimals = Math.clamp(wished, 0, mostDecimals);
        row.add(decimals(number.value(), decimals));
        row.add(decimals(Math.max(u.getAsDouble(), StrictMath.pow(10, -decimals)), decimals));
    }

    private static String centre(ExpectedRow row, EtherBand band) {
        return switch (band) {
            case FREE -> between(row.free(), 0);
            case LITHIUM -> between(row.lithium(), 0);
            case HIGH, LOW -> "";
        };
    }

    private static String shared(EnvelopeReport report, EnvelopeSeries series) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("spectrum", "fraction", "u", "correlation"));
        for (int i = 0; i < report.entries().size(); i++) {
            List<String> row = new ArrayList<>(List.of(report.entries().get(i).name()));
            row.addAll(share(series.apparentFraction(i)));
            row.add(correlation(series.correlation(i)));
            rows.add(row);
        }
        List<String> free = numbers(series.band(0, EtherBand.FREE));
        List<String> lithium = numbers(series.band(0, EtherBand.LITHIUM));
        return "\nAll together, with widths in common: free %s (u = %s), lithium %s (u = %s) cm-1\n"
                        .formatted(free.get(3), free.get(4), lithium.get(3), lithium.get(4))
                + TextTable.draw(rows, INDENT, TextRecord.WIDTH)
                + INDENT
                + "strain of the common widths, near 1 when they are alike: "
                + decimals(series.strain(), 1)
                + "\n";
    }

    /// Lines below a picture of one envelope.
    public static List<String> remarks(Entry entry) {
        Envelope envelope = entry.envelope();
        List<String> share = share(envelope.apparentFraction());
        List<String> remarks = new ArrayList<>();
        remarks.add(
                ("apparent lithium fraction " + share.get(0) + " ± " + share.get(1))
                        + envelope.range().map(r -> ", not excluded " + range(r)).orElse(""));
        remarks.add(
                "correlation "
                        + correlation(envelope.correlation()).replace('-', '\u2212')
                        + ", signal to noise "
                        + decimals(envelope.signalToNoise(), 0));
        entry.expected()
                .ifPresent(row ->
                        remarks.add(
                                "expected of EO : Li = %s: %s"
                                        .formatted(
                                                figures(row.eoPerLi()),
                                                between(row.fraction(), 2))));
        return remarks;
    }

    static String figures(double value) {
        return Rounding.significant(BigDecimal.valueOf(value), 4);
    }

    static String decimals(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
