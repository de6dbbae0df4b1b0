package org.thioloom.recipes.sweep;

import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.sweep.field.Axis;
import org.thioloom.recipes.sweep.field.Field.Quick;

import java.util.List;
import java.util.Optional;

/// A row of a table, reckoned by a quick plan of one thread's own.
final class QuickRow {
    private final QuickPlan plan;
    private final List<Column> columns;
    private final int[] fields;
    private final double[] factors;
    private final int[] places;

    QuickRow(QuickPlan shared, List<Axis> axes, List<Column> columns) {
        this.columns = columns;
        plan = shared.withOwnMemory();
        places = plan.places(columns);
        fields = new int[axes.size()];
        factors = new double[axes.size()];
        for (int k = 0; k < fields.length; k++) {
            Axis axis = axes.get(k);
            Optional<Quick> quick = axis.field().quick();
            fields[k] = quick.map(plan::place).orElse(-1);
            factors[k] =
                    quick.map(q -> axis.field().measure().factor(axis.unit(), q.unit()))
                            .orElse(1.0);
        }
    }

    /// Plans at these values of the axes.
    ///
    /// @return false where only the planner can tell what is wrong
    boolean plan(double[] values) {
        for (int k = 0; k < fields.length; k++) {
            if (fields[k] >= 0) {
                plan.set(fields[k], values[k] * factors[k]);
            }
        }
        return plan.plan();
    }

    /// Writes the cells of what was just planned.
    ///
    /// @return why it is no gel; empty where it is one, or where nobody can tell
    Optional<Rule> write(double[] cells, int at) {
        return plan.write(columns, places, cells, at);
    }
}
