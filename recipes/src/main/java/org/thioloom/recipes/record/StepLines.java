package org.thioloom.recipes.record;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Time;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Step;
import org.thioloom.recipes.master.Entry;
import org.thioloom.recipes.master.Limits;
import org.thioloom.recipes.master.LimitsText;
import org.thioloom.recipes.master.Phase;
import org.thioloom.recipes.record.StepLine.Bounds;

import java.util.ArrayList;
import java.util.List;

/// Writes the steps of a plan as checklist lines.
final class StepLines {
    private StepLines() {}

    static List<StepLine> of(ControlRecipe control, WeighingPage page) {
        Instruction instruction = new Instruction(control, page);
        return control.steps().stream().map(step -> line(control, step, instruction)).toList();
    }

    private static StepLine line(ControlRecipe control, Step step, Instruction instruction) {
        Phase phase = step.phase();
        List<String> limits = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Phase.Setting setting : phase.settings()) {
            add(setting.limits(), limits, open);
        }
        Quantity<?> volume = step.volume();
        if (volume != null) {
            limits.add(Rounding.shown(volume) + " " + volume.unit() + volumeOf(phase));
        }
        if (phase.duration() != null) {
            add(phase.duration(), limits, open);
        }
        if (phase.until() != null) {
            limits.add("until " + phase.until());
        }
        return new StepLine(
                step.number(),
                step.unitProcedure(),
                step.operation(),
                Math.max(1, step.round()),
                rounds(control, step),
                phase.name(),
                instruction.fill(phase.instruction()),
                limits,
                open,
                phase.critical(),
                step.start(),
                step.end(),
                step.afterUnknown(),
                phase.source(),
                atLeast(phase),
                bounds(phase));
    }

    private static @Nullable Double atLeast(Phase phase) {
        Quantity<Time> least =
                phase.duration() == null
                        ? null
                        : phase.duration().value().map(Limits::least).orElse(null);
        return least == null ? null : least.in(Units.SECOND);
    }

    /// A set point alone bounds nothing: nobody said how far from it is too far.
    private static @Nullable Bounds bounds(Phase phase) {
        if (phase.settings().size() != 1
                || !(phase.settings().getFirst().limits()
                        instanceof Entry.Stated<? extends Limits<?>> stated)) {
            return null;
        }
        Quantity<?> low = stated.content().low();
        Quantity<?> high = stated.content().high();
        return low == null && high == null ? null : new Bounds(number(low), number(high));
    }

    private static @Nullable Double number(@Nullable Quantity<?> quantity) {
        return quantity == null ? null : quantity.value().doubleValue();
    }

    private static void add(
            Entry<? extends Limits<?>> entry, List<String> limits, List<String> open) {
        switch (entry) {
            case Entry.Stated<? extends Limits<?>> stated ->
                    limits.add(LimitsText.words(stated.content(), Rounding::shown));
            case Entry.Asked<? extends Limits<?>> asked -> open.add(asked.name());
        }
    }

    private static String volumeOf(Phase phase) {
        return phase.material() == null ? "" : " " + phase.material();
    }

    private static int rounds(ControlRecipe control, Step step) {
        return (int)
                control.steps().stream()
                        .filter(other -> other.number().equals(step.number()))
                        .count();
    }
}
