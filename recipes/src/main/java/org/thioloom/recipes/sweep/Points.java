package org.thioloom.recipes.sweep;

import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.finding.Severity;
import org.thioloom.recipes.json.EditableRecipe;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.plan.Planner;
import org.thioloom.recipes.sweep.field.Axis;
import org.thioloom.recipes.sweep.field.Design;
import org.thioloom.recipes.sweep.field.Field.Change;
import org.thioloom.recipes.sweep.field.Situation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Plans points of a sweep: on bare numbers where that is sure to be the same, and else by the
/// planner. A recipe is read once for each combination of what is changed in its file.
final class Points {
    private static final int PROBES = 64;
    private static final int MOST_KEPT = 1000;

    private final SweepQuestion question;
    private final Design design;
    private final List<Axis> axes;
    private final Map<List<Double>, Base> kept = new ConcurrentHashMap<>();

    /// A recipe as its file was changed.
    ///
    /// @param recipe or why there is none
    /// @param quick empty where every plan takes the planner
    private record Base(Outcome<MasterRecipe> recipe, Optional<QuickPlan> quick) {}

    Points(SweepQuestion question, Design design) {
        this.question = question;
        this.design = design;
        axes = design.axes();
    }

    /// A plan that stands, if possible of a gel; or what is wrong with the first one, where none of
    /// many that are spread over the sweep stands.
    Outcome<Whole> first() {
        double[] values = new double[axes.size()];
        List<Finding> reasons = new ArrayList<>();
        Optional<Outcome<Whole>> any = Optional.empty();
        long points = design.points();
        for (int probe = 0; probe < Math.min(points, PROBES); probe++) {
            design.values(probe(probe, points), values);
            Outcome<Whole> tried = whole(base(values).recipe(), values);
            if (tried instanceof Outcome.Accepted<Whole>(Whole plan, var _)) {
                if (plan.isWhatItCanBe()) {
                    return tried;
                }
                any = any.isPresent() ? any : Optional.of(tried);
            } else if (reasons.isEmpty()) {
                reasons.addAll(tried.findings());
            }
        }
        return any.orElseGet(() -> new Outcome.Refused<>(reasons));
    }

    private static long probe(int probe, long points) {
        return points <= PROBES ? probe : points / PROBES * probe;
    }

    Rows reckon(long first, int count, List<Column> columns) {
        Rows rows = new Rows(count, axes.size(), columns.size());
        Map<QuickPlan, QuickRow> own = new HashMap<>();
        double[] values = new double[axes.size()];
        for (int row = 0; row < count; row++) {
            design.values(first + row, values);
            System.arraycopy(values, 0, rows.values, row * values.length, values.length);
            Base base = base(values);
            int at = row * columns.size();
            Optional<Rule> finding =
                    base.quick()
                            .map(quick ->
                                    own.computeIfAbsent(quick, q -> new QuickRow(q, axes, columns)))
                            .filter(quick -> quick.plan(values))
                            .map(quick -> quick.write(rows.cells, at))
                            .orElseGet(() -> planned(base, values, columns, rows, at));
            rows.find(row, finding.orElse(null));
        }
        return rows;
    }

    private Optional<Rule> planned(
            Base base, double[] values, List<Column> columns, Rows rows, int at) {
        return switch (whole(base.recipe(), values)) {
            case Outcome.Accepted<Whole>(Whole plan, var _) -> plan.write(columns, rows.cells, at);
            case Outcome.Refused<Whole>(List<Finding> findings) -> {
                for (int i = 0; i < columns.size(); i++) {
                    rows.cells[at + i] = Whole.NONE;
                }
                yield findings.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Finding::rule)
                        .findFirst();
            }
        };
    }

    private Outcome<Whole> whole(Outcome<MasterRecipe> read, double[] values) {
        return switch (read) {
            case Outcome.Refused<MasterRecipe>(var findings) -> new Outcome.Refused<>(findings);
            case Outcome.Accepted<MasterRecipe>(MasterRecipe changed, var _) -> {
                Situation situation = situation(changed, values);
                yield switch (Planner.plan(
                        situation.recipe(), situation.order(), situation.lots())) {
                    case Outcome.Refused<ControlRecipe>(var findings) ->
                            new Outcome.Refused<>(findings);
                    case Outcome.Accepted<ControlRecipe>(ControlRecipe plan, var findings) ->
                            new Outcome.Accepted<>(
                                    Whole.of(plan, situation.conversion()), findings);
                };
            }
        };
    }

    private Situation situation(MasterRecipe changed, double[] values) {
        Situation situation =
                new Situation(changed, question.order(), question.lots(), question.conversion());
        for (int k = 0; k < values.length; k++) {
            if (axes.get(k).field().change() instanceof Change.OfPlan change) {
                situation = change.apply(situation, axes.get(k).typed(values[k]));
            }
        }
        return situation;
    }

    private Base base(double[] values) {
        List<Double> key = new ArrayList<>();
        for (int k = 0; k < values.length; k++) {
            if (axes.get(k).field().change() instanceof Change.OfFile) {
                key.add(values[k]);
            }
        }
        Base known = kept.get(key);
        if (known != null) {
            return known;
        }
        Outcome<MasterRecipe> read = key.isEmpty() ? accepted() : read(values);
        Base base = new Base(read, quick(read, values));
        if (kept.size() < MOST_KEPT) {
            kept.put(key, base);
        }
        return base;
    }

    private Outcome<MasterRecipe> accepted() {
        return new Outcome.Accepted<>(question.recipe(), List.of());
    }

    private Outcome<MasterRecipe> read(double[] values) {
        EditableRecipe file = question.file();
        for (int k = 0; k < values.length; k++) {
            if (axes.get(k).field().change() instanceof Change.OfFile change) {
                file = change.apply(file, axes.get(k).typed(values[k]));
            }
        }
        return file.read();
    }

    /// Like the first plan that will do, of this point and others spread over the sweep.
    private Optional<QuickPlan> quick(Outcome<MasterRecipe> read, double[] values) {
        boolean never =
                axes.stream()
                        .map(Axis::field)
                        .anyMatch(f -> f.change() instanceof Change.OfPlan && f.quick().isEmpty());
        if (never || read instanceof Outcome.Refused<MasterRecipe>) {
            return Optional.empty();
        }
        double[] tried = values.clone();
        double[] other = values.clone();
        long points = design.points();
        for (int probe = -1; probe < Math.min(points, PROBES); probe++) {
            if (probe >= 0) {
                design.values(probe(probe, points), other);
                for (int k = 0; k < tried.length; k++) {
                    if (axes.get(k).field().change() instanceof Change.OfPlan) {
                        tried[k] = other[k];
                    }
                }
            }
            if (whole(read, tried) instanceof Outcome.Accepted<Whole>(Whole plan, var _)) {
                Optional<QuickPlan> quick = QuickPlan.like(plan, axes);
                if (quick.isPresent()) {
                    return quick;
                }
            }
        }
        return Optional.empty();
    }
}
