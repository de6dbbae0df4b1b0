package org.thioloom.recipes.writing.spectra;

import org.thioloom.chem.spectrum.Overview;
import org.thioloom.chem.spectrum.Peak;
import org.thioloom.chem.spectrum.Window;
import org.thioloom.recipes.spectra.FileOrder;
import org.thioloom.recipes.spectra.SpectraReport;
import org.thioloom.recipes.spectra.SpectraReport.Entry;
import org.thioloom.recipes.spectra.SpectraReport.Source;
import org.thioloom.recipes.writing.FindingWriter;
import org.thioloom.recipes.writing.JsonTree;

import java.util.stream.Collectors;

/// Writes what files of spectra hold: `thioloom/ftir-read/1`.
public final class FtirReadWriter {
    /// The version written.
    public static final String SCHEMA = "thioloom/ftir-read/1";

    private FtirReadWriter() {}

    /// The spectra that were asked for, and what there is to say about them.
    public static String write(SpectraReport report) {
        String formats =
                report.files().stream()
                        .map(Source::format)
                        .filter(format -> !format.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return new JsonTree()
                .put("schema", SCHEMA)
                .put("format", formats)
                .putAll("spectra", report.entries().stream().map(FtirReadWriter::tree).toList())
                .putAll("files", report.files().stream().map(FtirReadWriter::tree).toList())
                .putAll("findings", FindingWriter.trees(report.findings()))
                .text();
    }

    private static JsonTree tree(Source file) {
        return new JsonTree()
                .put("name", file.name())
                .put("format", file.format())
                .put("spectra", file.held());
    }

    private static JsonTree tree(Entry entry) {
        FileOrder order = entry.order();
        JsonTree facts = new JsonTree();
        order.spectrum().facts().forEach(facts::put);
        JsonTree tree =
                new JsonTree()
                        .put("title", order.spectrum().title())
                        .put("points", order.spectrum().size())
                        .put("firstX", order.firstX())
                        .put("lastX", order.lastX())
                        .put("xUnit", "cm-1")
                        .put("yUnit", order.unit())
                        .put("technique", order.technique())
                        .put("minY", order.lowest())
                        .put("maxY", order.highest())
                        .put("file", entry.source().name())
                        .put("number", entry.number());
        entry.overview().ifPresent(overview -> put(tree, entry, overview));
        return tree.put("facts", facts);
    }

    private static void put(JsonTree tree, Entry entry, Overview overview) {
        tree.put("step", overview.step());
        overview.quiet()
                .ifPresent(quiet ->
                        tree.put(
                                "noise",
                                new JsonTree()
                                        .put("betweenPoints", quiet.noise().betweenPoints())
                                        .put("overBands", quiet.noise().overBands())
                                        .put("window", tree(quiet.window()))));
        overview.signalToNoise().ifPresent(ratio -> tree.put("signalToNoise", ratio));
        tree.putAll("saturated", overview.saturated().stream().map(FtirReadWriter::tree).toList())
                .putAll(
                        "peaks",
                        overview.peaks().reversed().stream()
                                .map(peak -> tree(entry, peak))
                                .toList());
    }

    private static JsonTree tree(Entry entry, Peak peak) {
        String doubt = entry.doubt(peak);
        return new JsonTree()
                .put("position", peak.position())
                .put("height", peak.height())
                .put("prominence", peak.prominence())
                .put("width", peak.width())
                .put("doubt", doubt.isEmpty() ? null : doubt);
    }

    private static JsonTree tree(Window window) {
        return new JsonTree().put("low", window.low()).put("high", window.high());
    }
}
