package org.thioloom.recipes.writing.spectra;

import org.thioloom.chem.bandfit.BandFit.Band;
import org.thioloom.chem.bandfit.BandFit.Range;
import org.thioloom.chem.bandfit.Estimate;
import org.thioloom.chem.envelope.Envelope;
import org.thioloom.chem.envelope.EnvelopeSeries;
import org.thioloom.chem.envelope.EtherBand;
import org.thioloom.chem.envelope.ExpectedRow;
import org.thioloom.chem.envelope.Interval;
import org.thioloom.chem.envelope.Line;
import org.thioloom.chem.envelope.LinkerTrend;
import org.thioloom.chem.envelope.PublishedEnvelope;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.spectra.EnvelopeReport;
import org.thioloom.recipes.spectra.EnvelopeReport.Entry;
import org.thioloom.recipes.writing.FindingWriter;
import org.thioloom.recipes.writing.JsonTree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Writes fitted C-O-C envelopes: `thioloom/ftir-fit/1`.
public final class FtirFitWriter {
    /// The version written.
    public static final String SCHEMA = "thioloom/ftir-fit/1";

    private static final String WAVENUMBER = "cm-1";

    private FtirFitWriter() {}

    /// All of a report, and what there is to say about it.
    public static String write(EnvelopeReport report, List<Finding> findings) {
        JsonTree tree =
                new JsonTree()
                        .put("schema", SCHEMA)
                        .put(
                                "window",
                                new JsonTree()
                                        .put("low", report.window().low())
                                        .put("high", report.window().high())
                                        .put("unit", WAVENUMBER))
                        .putAll(
                                "spectra",
                                report.entries().stream().map(FtirFitWriter::tree).toList());
        report.series().ifPresent(series -> tree.put("series", tree(series)));
        report.trend().ifPresent(trend -> tree.put("trend", tree(trend)));
        if (!report.expected().isEmpty()) {
            tree.putAll("expected", report.expected().stream().map(FtirFitWriter::tree).toList());
        }
        return tree.putAll("findings", FindingWriter.trees(findings)).text();
    }

    private static JsonTree tree(Entry entry) {
        Envelope envelope = entry.envelope();
        String shape = envelope.fit().model().shape().name();
        JsonTree tree =
                new JsonTree()
                        .put("name", entry.name())
                        .put("title", envelope.spectrum().title())
                        .put("points", envelope.fit().residual().size())
                        .put("shape", shape.toLowerCase(Locale.ROOT).replace('_', '-'))
                        .put("signalToNoise", envelope.signalToNoise());
        put(tree, "lithiumGain", envelope.lithiumGain());
        tree.put("otherMinima", envelope.fit().rivals())
                .putAll("bands", bands(envelope::band))
                .put("residualDeviation", envelope.fit().curve().residualDeviation());
        envelope.apparentFraction()
                .ifPresent(
                        share -> tree.put("apparentFraction", fraction(share, envelope.range())));
        put(tree, "correlation", envelope.correlation());
        entry.expected().ifPresent(row -> tree.put("expected", tree(row)));
        entry.published().ifPresent(row -> tree.put("published", tree(row)));
        return tree;
    }

    private static void put(JsonTree tree, String key, OptionalDouble number) {
        if (number.isPresent()) {
            tree.put(key, number.getAsDouble());
        }
    }

    private static List<JsonTree> bands(Function<EtherBand, Band> bands) {
        List<JsonTree> trees = new ArrayList<>();
        for (EtherBand which : EtherBand.values()) {
            Band band = bands.apply(which);
            trees.add(
                    new JsonTree()
                            .put("band", which.key())
                            .put("name", band.name())
                            .put("centre", quantity(band.centre()))
                            .put("width", quantity(band.width()))
                            .put("area", quantity(band.area()))
                            .put("height", band.height()));
        }
        return trees;
    }

    private static JsonTree quantity(Estimate estimate) {
        JsonTree tree = new JsonTree().put("value", estimate.value()).put("unit", WAVENUMBER);
        put(tree, "uncertainty", estimate.standardError());
        return tree;
    }

    private static JsonTree fraction(Estimate share, Optional<Range> range) {
        JsonTree tree = new JsonTree().put("value", share.value());
        put(tree, "uncertainty", share.standardError());
        range.ifPresent(r -> tree.put("low", r.low()).put("high", r.high()));
        return tree;
    }

    private static JsonTree tree(ExpectedRow row) {
        return new JsonTree()
                .put("eoPerLi", row.eoPerLi())
                .put("apparentFraction", interval(row.fraction()))
                .put("free", interval(row.free()).put("unit", WAVENUMBER))
                .put("lithium", interval(row.lithium()).put("unit", WAVENUMBER))
                .put("impliedOxygens", row.impliedOxygens())
                .put("extrapolated", row.extrapolated());
    }

    private static JsonTree tree(PublishedEnvelope row) {
        JsonTree centres = new JsonTree();
        for (EtherBand band : EtherBand.values()) {
            centres.put(band.key(), row.centre(band));
        }
        return new JsonTree()
                .put("membrane", row.membrane())
                .put("apparentFraction", row.fraction())
                .put("centres", centres)
                .put("source", row.source());
    }

    private static JsonTree interval(Interval interval) {
        return new JsonTree()
                .put("value", interval.value())
                .put("low", interval.low())
                .put("high", interval.high());
    }

    private static JsonTree tree(EnvelopeSeries series) {
        return new JsonTree()
                .put("strain", series.strain())
                .putAll(
                        "spectra",
                        IntStream.range(0, series.alone().size())
                                .mapToObj(i -> {
                                    JsonTree tree =
                                            new JsonTree()
                                                    .putAll("bands", bands(b -> series.band(i, b)));
                                    series.apparentFraction(i)
                                            .ifPresent(share ->
                                                    tree.put(
                                                            "apparentFraction",
                                                            fraction(share, Optional.empty())));
                                    put(tree, "correlation", series.correlation(i));
                                    return tree;
                                })
                                .toList());
    }

    private static JsonTree tree(LinkerTrend trend) {
        return new JsonTree()
                .put("membranes", trend.membranes())
                .put("rate", trend.rate())
                .put("scatter", trend.scatter())
                .put("free", line(trend.free()))
                .put("lithium", line(trend.lithium()));
    }

    private static JsonTree line(Line line) {
        return new JsonTree()
                .put("intercept", line.intercept())
                .put("slope", line.slope())
                .put("deviation", line.deviation())
                .put("unit", WAVENUMBER);
    }
}
