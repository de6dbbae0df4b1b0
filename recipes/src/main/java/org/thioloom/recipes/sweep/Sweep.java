package org.thioloom.recipes.sweep;

import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Header;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.outcome.PlanOutput;
import org.thioloom.recipes.sweep.Column.Source;
import org.thioloom.recipes.sweep.field.Axis;
import org.thioloom.recipes.sweep.field.AxisReader;
import org.thioloom.recipes.sweep.field.Design;
import org.thioloom.recipes.sweep.field.Field.Quick;
import org.thioloom.recipes.sweep.field.Fields;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.TreeMap;

/// A table of plans: every combination of what is varied, and what each comes to. Nothing of it is
/// kept; its rows are reckoned when they are asked for, in any order and by several threads.
public final class Sweep {
    /// More points than this are refused.
    public static final long MOST_POINTS = 1_000_000_000L;

    private final Header recipe;
    private final Design design;
    private final List<Column> outcomes;
    private final Points points;

    private Sweep(Header recipe, Design design, List<Column> outcomes, Points points) {
        this.recipe = recipe;
        this.design = design;
        this.outcomes = outcomes;
        this.points = points;
    }

    /// The sweep that is asked for; or everything that is wrong with the question, or why not even
    /// one of its plans stands.
    public static Outcome<Sweep> of(SweepQuestion question) {
        MasterRecipe recipe = question.recipe();
        List<Finding> findings = new ArrayList<>();
        List<Axis> axes = axes(question, recipe, findings);
        Columns columns = new Columns(recipe);
        boolean all = question.show().equals(List.of(SweepQuestion.ALL));
        List<Column> asked = all ? List.of() : columns.asked(question.show(), findings);
        if (Finding.anyError(findings)) {
            return new Outcome.Refused<>(findings);
        }
        Design design = new Design(axes, question.draws(), question.seed());
        Points points = new Points(question, design);
        return switch (points.first()) {
            case Outcome.Refused<Whole>(var reasons) -> {
                findings.addAll(reasons);
                yield new Outcome.Refused<>(findings);
            }
            case Outcome.Accepted<Whole>(Whole plan, var _) -> {
                for (Column column : asked) {
                    absence(column, plan).ifPresent(findings::add);
                }
                boolean open =
                        plan.plan().order().discs() != null
                                && plan.plan().order().discs().count() == null;
                List<Column> shown =
                        all
                                ? columns.all(plan)
                                : asked.isEmpty() ? columns.usual(plan, open) : asked;
                yield Finding.anyError(findings)
                        ? new Outcome.Refused<>(findings)
                        : new Outcome.Accepted<>(
                                new Sweep(recipe.header(), design, besides(axes, shown), points),
                                findings);
            }
        };
    }

    private static List<Axis> axes(
            SweepQuestion question, MasterRecipe recipe, List<Finding> findings) {
        Fields fields = new Fields(question.file(), recipe);
        List<Axis> axes = new ArrayList<>();
        SequencedMap<String, String> targets = new LinkedHashMap<>();
        for (Map.Entry<String, String> varied : question.vary().entrySet()) {
            String name = varied.getKey();
            fields.find(name, varied.getValue(), findings)
                    .ifPresent(field -> {
                        String other = targets.putIfAbsent(field.target(), name);
                        if (other != null) {
                            findings.add(Rule.ID_REPEATED.at(Fields.pointer(name), other));
                        }
                        AxisReader.read(field, varied.getValue(), findings).ifPresent(axes::add);
                    });
        }
        count(question, axes, findings);
        return axes;
    }

    private static void count(SweepQuestion question, List<Axis> axes, List<Finding> findings) {
        boolean few = question.draws() < 1;
        BigInteger points = Design.points(axes, Math.max(1, question.draws()));
        if (few || points.compareTo(BigInteger.valueOf(MOST_POINTS)) > 0) {
            findings.add(
                    Rule.OUT_OF_RANGE.at(
                            few ? "/order/points" : "/order/vary",
                            "the number of points",
                            few ? question.draws() : points,
                            1,
                            MOST_POINTS));
        }
    }

    private static Optional<Finding> absence(Column column, Whole plan) {
        if (plan.has(column)) {
            return Optional.empty();
        }
        String pointer = "/order/show/" + column.key();
        return Optional.of(
                column.source() instanceof Source.Expected(PlanOutput output)
                        ? plan.absence(output)
                                .map(why ->
                                        Rule.NO_ANSWER.at(
                                                pointer,
                                                "no " + column.key() + ": " + why.sentence(),
                                                why.remedy().isEmpty()
                                                        ? "show something else"
                                                        : why.remedy()))
                                .orElseThrow()
                        : Rule.NO_ANSWER.at(
                                pointer,
                                "no " + column.key() + ": the recipe casts no film",
                                "show something else"));
    }

    /// What is varied is in the table already.
    private static List<Column> besides(List<Axis> axes, List<Column> shown) {
        return shown.stream()
                .filter(column ->
                        axes.stream().noneMatch(axis -> axis.field().name().equals(column.key())))
                .toList();
    }

    /// Of which recipe.
    public Header recipe() {
        return recipe;
    }

    /// What is varied, in the order it was named.
    public List<Column> fields() {
        return design.axes().stream().map(Column::of).toList();
    }

    /// Where a plan of this recipe lies among these: its own value of each field, in the unit of
    /// the field; empty where a plan keeps no such number, or where its size follows from what is
    /// at hand.
    public List<OptionalDouble> placeOf(ControlRecipe plan) {
        Optional<QuickPlan> quick =
                QuickPlan.like(Whole.of(plan, OptionalDouble.empty()), List.of());
        return design.axes().stream()
                .map(axis ->
                        quick.isEmpty()
                                ? OptionalDouble.empty()
                                : axis.field()
                                        .quick()
                                        .map(place -> own(quick.get(), place, axis))
                                        .orElse(OptionalDouble.empty()))
                .toList();
    }

    private static OptionalDouble own(QuickPlan plan, Quick place, Axis axis) {
        double factor = axis.field().measure().factor(place.unit(), axis.unit());
        OptionalDouble value = plan.own(place);
        return value.isPresent() ? OptionalDouble.of(value.getAsDouble() * factor) : value;
    }

    /// What is shown of each plan.
    public List<Column> outcomes() {
        return outcomes;
    }

    public long points() {
        return design.points();
    }

    /// Where the draws began; empty where nothing is drawn.
    public OptionalLong seed() {
        return Design.draws(design.axes()) ? OptionalLong.of(design.seed()) : OptionalLong.empty();
    }

    /// Reckons some of the points.
    ///
    /// @param first from 0
    public Rows reckon(long first, int count) {
        return points.reckon(first, count, outcomes);
    }

    /// How often each finding was made.
    public static final class Tally {
        private final Map<Rule, Long> counts = new TreeMap<>();

        /// Counts those of more rows.
        public void add(Rows rows) {
            for (int row = 0; row < rows.size(); row++) {
                rows.finding(row).ifPresent(rule -> counts.merge(rule, 1L, Long::sum));
            }
        }

        /// By rule, in the order of the rules.
        public Map<Rule, Long> counts() {
            return counts;
        }
    }
}
