package org.thioloom.recipes.writing.sweep;

import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.sweep.Rows;
import org.thioloom.recipes.sweep.Sweep;

import java.util.List;

/// How a sweep is written: what stands before the rows, the rows, and what stands behind them.
public sealed interface SweepFormat permits SweepCsv, SweepJson {
    /// What stands before the first row.
    String head();

    /// Some rows.
    String rows(Rows rows);

    /// What stands between two blocks of rows.
    String joint();

    /// What stands behind the last row.
    String tail(Sweep.Tally tally, List<Finding> findings);

    /// A number as short as it can be told apart from its neighbours; whole ones without a point.
    static void number(StringBuilder out, double value) {
        // beyond 2^53 a long would claim digits that the number does not have
        if (value == Math.rint(value) && Math.abs(value) < 0x1p53) {
            out.append((long) value);
        } else {
            out.append(value);
        }
    }
}
