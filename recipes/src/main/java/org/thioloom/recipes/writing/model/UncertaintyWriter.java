package org.thioloom.recipes.writing.model;

import org.thioloom.chem.uncertainty.FirstOrder;
import org.thioloom.chem.uncertainty.Interval;
import org.thioloom.chem.uncertainty.Run;
import org.thioloom.chem.uncertainty.Summary;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.master.Header;
import org.thioloom.recipes.uncertainty.Belief;
import org.thioloom.recipes.uncertainty.OutputBudget;
import org.thioloom.recipes.uncertainty.Share;
import org.thioloom.recipes.uncertainty.UncertaintyReport;
import org.thioloom.recipes.writing.FindingWriter;
import org.thioloom.recipes.writing.JsonTree;

import java.util.List;
import java.util.Optional;

/// Writes how well a plan's outcome is known: `thioloom/uncertainty/1`. An end of an interval that
/// is "never" is left out.
public final class UncertaintyWriter {
    /// The version written.
    public static final String SCHEMA = "thioloom/uncertainty/1";

    private UncertaintyWriter() {}

    /// The report as text.
    public static String write(UncertaintyReport report, List<Finding> findings) {
        Header header = report.plan().master().header();
        return new JsonTree()
                .put("schema", SCHEMA)
                .put(
                        "recipe",
                        new JsonTree()
                                .put("id", header.id())
                                .put("name", header.name())
                                .put("revision", header.revision())
                                .put("hash", header.hash()))
                .put("conversion", report.conversion())
                .put("coverage", 0.95)
                .put("method", method(report))
                .putAll(
                        "outputs",
                        report.outputs().stream().map(UncertaintyWriter::output).toList())
                .putAll("absent", report.absent().stream().map(UncertaintyWriter::absence).toList())
                .putTexts("advice", report.advice())
                .putAll("inputs", report.beliefs().stream().map(UncertaintyWriter::input).toList())
                .putAll("findings", FindingWriter.trees(findings))
                .text();
    }

    private static JsonTree method(UncertaintyReport report) {
        Optional<Run> run = report.run();
        if (run.isEmpty()) {
            return new JsonTree().put("kind", "first-order");
        }
        return new JsonTree()
                .put("kind", "monte-carlo")
                .put("seed", Long.toString(run.get().seed()))
                .put("draws", report.draws())
                .put("settled", report.settled());
    }

    private static JsonTree output(OutputBudget budget) {
        JsonTree tree =
                new JsonTree()
                        .put("key", budget.output().key())
                        .put("name", budget.output().words())
                        .put("unit", budget.output().unit());
        finite(tree, "planned", budget.planned());
        finite(tree, "value", budget.value());
        budget.drawn().ifPresent(drawn -> drawn(tree, drawn));
        budget.interval().ifPresent(i -> tree.put("interval", interval(i)));
        budget.firstOrder().ifPresent(f -> tree.put("firstOrder", firstOrder(f, budget)));
        return tree.putAll(
                        "causes", budget.causes().stream().map(UncertaintyWriter::share).toList())
                .put("perDisc", budget.perDiscShare());
    }

    private static void drawn(JsonTree tree, Summary drawn) {
        finite(tree, "mean", drawn.mean());
        finite(tree, "standardUncertainty", drawn.standardDeviation());
        finite(tree, "median", drawn.median());
        tree.put("shortest", interval(drawn.shortest())).put("never", drawn.never());
    }

    private static JsonTree firstOrder(FirstOrder f, OutputBudget budget) {
        JsonTree tree =
                new JsonTree()
                        .put("standardUncertainty", f.standardUncertainty())
                        .put("interval", interval(f.interval()));
        budget.firstOrderHolds().ifPresent(holds -> tree.put("holds", holds));
        return tree;
    }

    private static JsonTree interval(Interval interval) {
        JsonTree tree = new JsonTree();
        finite(tree, "low", interval.low());
        finite(tree, "high", interval.high());
        return tree;
    }

    private static void finite(JsonTree tree, String key, double value) {
        if (Double.isFinite(value)) {
            tree.put(key, value);
        }
    }

    private static JsonTree share(Share share) {
        return new JsonTree()
                .put("input", share.belief().input().name())
                .put("share", share.share());
    }

    private static JsonTree absence(UncertaintyReport.Absence absence) {
        return new JsonTree()
                .put("key", absence.output().key())
                .put("sentence", absence.sentence())
                .put("remedy", absence.remedy().isEmpty() ? null : absence.remedy());
    }

    private static JsonTree input(Belief belief) {
        return new JsonTree()
                .put("name", belief.input().name())
                .put("words", belief.input().words())
                .put("unit", belief.input().unit())
                .put("planned", belief.input().planned())
                .put("estimate", belief.estimate())
                .put("standardUncertainty", belief.standardUncertainty())
                .put("distribution", belief.distribution().word())
                .put("origin", belief.origin().word())
                .put("perDisc", belief.perDisc())
                .put("whereToState", belief.whereToState());
    }
}
