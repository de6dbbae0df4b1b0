package org.thioloom.recipes.sweep;

import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Nearest;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.outcome.PlanOutput;
import org.thioloom.recipes.sweep.Column.PlannedNumber;
import org.thioloom.recipes.sweep.Column.Source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Which columns a sweep can have, and which it has.
final class Columns {
    private static final Set<PlanOutput> USUAL =
            EnumSet.of(
                    PlanOutput.IMBALANCE,
                    PlanOutput.GEL_POINT,
                    PlanOutput.SOL,
                    PlanOutput.STRANDS,
                    PlanOutput.PHANTOM,
                    PlanOutput.AFFINE,
                    PlanOutput.DRY_THICKNESS,
                    PlanOutput.BACK_TO_95);

    private final List<Column> all;

    Columns(MasterRecipe recipe) {
        all =
                Stream.of(
                                recipe.formula().inputs().stream().map(Column::massOf),
                                Arrays.stream(PlannedNumber.values()).map(Column::of),
                                Arrays.stream(PlanOutput.values()).map(Column::of))
                        .flatMap(columns -> columns)
                        .toList();
    }

    /// What was asked for by its keys; every key that is none is said.
    List<Column> asked(List<String> keys, List<Finding> findings) {
        List<Column> asked = new ArrayList<>();
        List<String> known = all.stream().map(Column::key).toList();
        for (String key : keys) {
            if (known.contains(key)) {
                asked.add(all.get(known.indexOf(key)));
            } else {
                findings.add(
                        Rule.FIELD_UNKNOWN.at("/order/show/" + key, key, Nearest.hint(key, known)));
            }
        }
        return asked;
    }

    /// All that such a plan has.
    List<Column> all(Whole plan) {
        return all.stream().filter(column -> plan.has(column)).toList();
    }

    /// What is usually wanted of such a plan.
    ///
    /// @param open whether the number of discs follows from what is at hand
    List<Column> usual(Whole plan, boolean open) {
        return all(plan).stream().filter(column -> isUsual(column, open)).toList();
    }

    private static boolean isUsual(Column column, boolean open) {
        return switch (column.source()) {
            case Source.Varied _, Source.MassOf _ -> true;
            case Source.Planned(PlannedNumber number) ->
                    number == PlannedNumber.DISC_VOLUME || (open && number == PlannedNumber.DISCS);
            case Source.Expected(PlanOutput output) -> USUAL.contains(output);
        };
    }
}
