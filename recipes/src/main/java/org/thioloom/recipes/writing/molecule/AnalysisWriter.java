package org.thioloom.recipes.writing.molecule;

import org.thioloom.chem.analysis.Expectations;
import org.thioloom.chem.analysis.Nucleus;
import org.thioloom.chem.analysis.ReactionCheck;
import org.thioloom.chem.analysis.Shift;
import org.thioloom.chem.analysis.Signal;
import org.thioloom.recipes.writing.JsonTree;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes what analysis should find, as a part of other documents.
public final class AnalysisWriter {
    private AnalysisWriter() {}

    static JsonTree tree(Expectations expected) {
        JsonTree elements = new JsonTree();
        expected.elements().percent().forEach((element, percent) -> elements.put(element, percent));
        JsonTree nmr = new JsonTree();
        for (Map.Entry<Nucleus, List<Signal>> entry : expected.signals().entrySet()) {
            nmr.putAll(
                    entry.getKey().symbol(),
                    entry.getValue().stream().map(AnalysisWriter::signal).toList());
        }
        return new JsonTree()
                .putAll("ions", expected.ions().stream().map(AnalysisWriter::ion).toList())
                .put("nmr", nmr)
                .put("elements", elements);
    }

    private static JsonTree ion(Expectations.Spectrum spectrum) {
        return new JsonTree()
                .put("formula", spectrum.ion().formula())
                .put("charge", spectrum.ion().charge())
                .put("monoisotopicMz", spectrum.ion().monoisotopicMz())
                .putAll(
                        "pattern",
                        spectrum.pattern().peaks().stream()
                                .map(peak ->
                                        new JsonTree()
                                                .put("mz", peak.mz())
                                                .put("intensity", peak.intensity()))
                                .toList());
    }

    private static JsonTree signal(Signal signal) {
        JsonTree tree = new JsonTree().put("label", signal.label()).put("nuclei", signal.nuclei());
        signal.shift().map(AnalysisWriter::shift).ifPresent(shift -> tree.put("shift", shift));
        return tree;
    }

    private static JsonTree shift(Shift shift) {
        return new JsonTree()
                .put("low", shift.low())
                .put("high", shift.high())
                .put("confidence", shift.confidence().name().toLowerCase(Locale.ROOT))
                .put("source", shift.source());
    }

    static JsonTree tree(ReactionCheck check) {
        return new JsonTree()
                .putAll(
                        "ladder",
                        check.ladder().rungs().stream()
                                .map(rung ->
                                        new JsonTree()
                                                .put("species", rung.name())
                                                .put("formula", rung.ion().formula())
                                                .put("mz", rung.mz())
                                                .put("delta", rung.delta()))
                                .toList())
                .put("unreacted", check.unreacted())
                .putAll(
                        "traces",
                        check.traces().stream()
                                .map(trace ->
                                        new JsonTree()
                                                .put("method", word(trace.method().name()))
                                                .put("expected", trace.expected()))
                                .toList());
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
