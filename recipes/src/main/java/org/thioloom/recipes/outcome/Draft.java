package org.thioloom.recipes.outcome;

import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A plan's function in the making: which numbers go in and come out, by their places.
final class Draft {
    private final ControlRecipe plan;
    private final Conditions conditions;
    private final List<PlanInput> inputs = new ArrayList<>();
    private final List<PlanOutput> outputs = new ArrayList<>();
    private final Map<PlanOutput, Refused<Double>> absent = new EnumMap<>(PlanOutput.class);

    Draft(ControlRecipe plan, Conditions conditions) {
        this.plan = plan;
        this.conditions = conditions;
    }

    ControlRecipe plan() {
        return plan;
    }

    Conditions conditions() {
        return conditions;
    }

    /// The place of a new input that may be anything from 0.
    int input(String name, String unit, double planned, String words) {
        return input(new PlanInput(name, unit, planned, 0, Double.POSITIVE_INFINITY, words));
    }

    /// Bounds an input that was just told; beyond them by a rounding is still within.
    int bounded(int place, double low, double high) {
        inputs.set(place, inputs.get(place).between(low, high));
        return place;
    }

    /// The place of a new input.
    private int input(PlanInput input) {
        inputs.add(input);
        return inputs.size() - 1;
    }

    /// The place of an output that will be written.
    int output(PlanOutput output) {
        outputs.add(output);
        return outputs.size() - 1;
    }

    /// The place of the first of outputs that will be written one after another.
    int outputs(PlanOutput... these) {
        int first = outputs.size();
        outputs.addAll(List.of(these));
        return first;
    }

    /// How the film is cast, where one is.
    Casting casting() {
        if (plan.casting() == null) {
            throw new IllegalStateException("bug: nothing is cast");
        }
        return plan.casting();
    }

    /// Says why all that is not given yet is not given.
    void leaveOutTheRest(String reason) {
        for (PlanOutput output : PlanOutput.values()) {
            if (!outputs.contains(output)) {
                absent.put(output, new Refused<>(reason, ""));
            }
        }
    }

    /// Says why outputs are not given.
    void leaveOut(Refused<?> reason, PlanOutput... without) {
        for (PlanOutput output : without) {
            absent.put(output, reason.ofAnother());
        }
    }

    List<PlanInput> inputs() {
        return inputs;
    }

    List<PlanOutput> outputs() {
        return outputs;
    }

    Map<PlanOutput, Refused<Double>> absent() {
        return absent;
    }
}
