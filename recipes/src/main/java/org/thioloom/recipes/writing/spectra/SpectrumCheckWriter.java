package org.thioloom.recipes.writing.spectra;

import org.thioloom.chem.spectrum.Peak;
import org.thioloom.chem.verdict.Conversion;
import org.thioloom.chem.verdict.GroupVerdict;
import org.thioloom.chem.verdict.Share;
import org.thioloom.chem.verdict.SpectrumReport;
import org.thioloom.chem.verdict.Unexplained;
import org.thioloom.chem.verdict.Verdict;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.writing.FindingWriter;
import org.thioloom.recipes.writing.JsonTree;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// Writes what a spectrum says about a stage: `thioloom/ftir-check/1`.
public final class SpectrumCheckWriter {
    /// The version written.
    public static final String SCHEMA = "thioloom/ftir-check/1";

    private SpectrumCheckWriter() {}

    /// The whole report.
    ///
    /// @param recipe id of the recipe
    /// @param spectrum what the file is called
    public static String write(String recipe, String spectrum, SpectrumReport report) {
        return tree(recipe, spectrum, report).text();
    }

    /// The same with what was written into a record.
    public static String write(
            String recipe, String spectrum, SpectrumReport report, RecordNote note) {
        return tree(recipe, spectrum, report)
                .put(
                        "record",
                        new JsonTree()
                                .put("copy", note.copy())
                                .putAll("findings", FindingWriter.trees(note.findings())))
                .text();
    }

    /// What became of a record.
    ///
    /// @param copy name of the copy that has the results
    /// @param findings what was not written, and why
    public record RecordNote(String copy, List<Finding> findings) {
        public RecordNote {
            findings = List.copyOf(findings);
        }
    }

    private static JsonTree tree(String recipe, String spectrum, SpectrumReport report) {
        JsonTree conversion = new JsonTree();
        report.conversions().forEach(c -> conversion.put(c.group(), conversion(c)));
        return new JsonTree()
                .put("schema", SCHEMA)
                .put("recipe", recipe)
                .put("stage", report.stage())
                .put("spectrum", spectrum)
                .put("broken", report.isBroken())
                .putAll(
                        "verdicts",
                        report.verdicts().stream().map(v -> verdict(report.stage(), v)).toList())
                .putAll("groups", report.groups().stream().map(SpectrumCheckWriter::group).toList())
                .put("conversion", conversion)
                .put("unexplained", unexplained(report.unexplained()))
                .putAll(
                        "remarks",
                        report.remarks().stream()
                                .map(r ->
                                        new JsonTree()
                                                .put("kind", word(r.kind()))
                                                .put("sentence", r.sentence())
                                                .put("remedy", r.remedy()))
                                .toList());
    }

    private static JsonTree verdict(String stage, Verdict verdict) {
        Verdict.Numbers numbers = verdict.numbers();
        JsonTree tree =
                new JsonTree()
                        .put("band", verdict.expectation().band())
                        .put("group", verdict.expectation().group())
                        .put("stage", stage)
                        .put("expected", word(verdict.expectation().change()))
                        .put("verdict", word(verdict.kind()))
                        .put("reason", verdict.reason().name())
                        .put("outcome", word(verdict.outcome()))
                        .put("sentence", verdict.sentence());
        put(tree, "position", numbers.position());
        put(tree, "area", numbers.area());
        put(tree, "detectionLimit", numbers.detectionLimit());
        put(tree, "signalToNoise", numbers.signalToNoise());
        tree.put("reachable", numbers.reachable());
        verdict.share().ifPresent(share -> tree.put("share", share(share)));
        return tree;
    }

    private static JsonTree share(Share share) {
        JsonTree tree =
                new JsonTree()
                        .put("since", share.since())
                        .put("left", share.left())
                        .put("uncertainty", share.error())
                        .put("limit", share.limit());
        put(tree, "alone", share.alone());
        put(tree, "byArea", share.byArea());
        return tree;
    }

    private static JsonTree group(GroupVerdict group) {
        return new JsonTree()
                .put("group", group.group())
                .put("expected", word(group.change()))
                .put("verdict", word(group.kind()))
                .put("reason", group.reason().name())
                .put("outcome", word(group.outcome()))
                .put("sentence", group.sentence());
    }

    private static JsonTree conversion(Conversion conversion) {
        JsonTree tree = new JsonTree().put("since", conversion.since());
        if (conversion.isMeasured()) {
            tree.put("converted", conversion.converted()).put("uncertainty", conversion.error());
        }
        return tree.put("atLeast", conversion.atLeast())
                .put("limit", conversion.limit())
                .putTexts("standard", conversion.standard())
                .put("standardUncertainty", conversion.standardError())
                .putTexts(
                        "bands",
                        conversion.witnesses().stream().map(v -> v.expectation().band()).toList());
    }

    private static JsonTree unexplained(Unexplained unexplained) {
        return new JsonTree()
                .put("share", unexplained.share())
                .putAll(
                        "bands",
                        unexplained.peaks().stream().map(SpectrumCheckWriter::peak).toList());
    }

    private static JsonTree peak(Peak peak) {
        return new JsonTree().put("position", peak.position()).put("height", peak.prominence());
    }

    private static void put(JsonTree tree, String key, OptionalDouble number) {
        number.ifPresent(value -> tree.put(key, value));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
