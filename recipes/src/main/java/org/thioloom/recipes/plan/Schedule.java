package org.thioloom.recipes.plan;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Time;
import org.thioloom.chem.quantity.Dimension.Volume;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Step;
import org.thioloom.recipes.master.Phase;
import org.thioloom.recipes.master.UnitProcedure;
import org.thioloom.recipes.master.UnitProcedure.Operation;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// Lays the procedure out: one step after another, each as early as the one before allows.
///
/// A duration that nobody stated counts as no time, and every later clock is marked as a lower
/// bound.
final class Schedule {
    private final int discs;
    private @Nullable LocalDateTime clock;
    private boolean afterUnknown;
    private final List<Step> steps = new ArrayList<>();

    private Schedule(int discs, @Nullable LocalDateTime start) {
        this.discs = discs;
        this.clock = start;
    }

    static List<Step> of(List<UnitProcedure> procedure, int discs, @Nullable LocalDateTime start) {
        Schedule schedule = new Schedule(discs, start);
        for (int u = 0; u < procedure.size(); u++) {
            List<Operation> operations = procedure.get(u).operations();
            for (int o = 0; o < operations.size(); o++) {
                schedule.add(procedure.get(u), operations.get(o), (u + 1) + "." + (o + 1));
            }
        }
        return schedule.steps;
    }

    private void add(UnitProcedure unitProcedure, Operation operation, String number) {
        for (int round = 1; round <= operation.repeat(); round++) {
            for (int p = 0; p < operation.phases().size(); p++) {
                Phase phase = operation.phases().get(p);
                int shown = operation.repeat() == 1 ? 0 : round;
                add(unitProcedure, operation, shown, number + "." + (p + 1), phase);
            }
        }
    }

    private void add(
            UnitProcedure unitProcedure,
            Operation operation,
            int round,
            String number,
            Phase phase) {
        @Nullable Quantity<Time> least = least(phase);
        @Nullable LocalDateTime end =
                clock == null || least == null ? null : clock.plus(duration(least));
        steps.add(
                new Step(
                        number,
                        unitProcedure.name(),
                        operation.name(),
                        round,
                        phase,
                        volume(phase),
                        clock,
                        end,
                        afterUnknown));
        afterUnknown |= least == null;
        clock = end == null ? clock : end;
    }

    private static @Nullable Quantity<Time> least(Phase phase) {
        return phase.duration() == null
                ? null
                : phase.duration().value().map(limits -> limits.least()).orElse(null);
    }

    private static Duration duration(Quantity<Time> time) {
        return Duration.ofSeconds(Math.round(time.in(Units.SECOND)));
    }

    private @Nullable Quantity<Volume> volume(Phase phase) {
        Phase.Portion portion = phase.volume();
        if (portion == null || portion.volume().value().isEmpty()) {
            return null;
        }
        Quantity<Volume> each = portion.volume().value().get();
        return portion.perDisc()
                ? Quantity.computed(each.in(Units.MILLILITRE) * discs, Units.MILLILITRE)
                : each;
    }
}
