package org.thioloom.recipes.expectation;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.substance.Substance;
import org.thioloom.chem.substance.Substances;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Step;
import org.thioloom.recipes.master.Equipment;
import org.thioloom.recipes.master.MasterRecipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What happens to a film, as far as infrared would notice: light, one bath after another, drying.
record Timeline(List<Event> events) {

    /// What changes what is in the beam.
    sealed interface Event {
        /// Name of the operation it ends with.
        String operation();

        /// Groups react.
        record Cured(String operation) implements Event {}

        /// One solvent takes the place of another, however often the bath is changed.
        record Washed(String operation, Substance solvent) implements Event {}

        /// Solvents leave.
        record Dried(String operation) implements Event {}
    }

    static Timeline of(ControlRecipe plan) {
        List<Event> events = new ArrayList<>();
        boolean cured = false;
        for (Step step : plan.steps()) {
            Event event = event(plan.master(), step, cured);
            if (event == null) {
                continue;
            }
            cured = true;
            if (!events.isEmpty() && isSame(events.getLast(), event)) {
                events.removeLast();
            }
            events.add(event);
        }
        return new Timeline(List.copyOf(events));
    }

    private static @Nullable Event event(MasterRecipe recipe, Step step, boolean cured) {
        String with = step.phase().with();
        Optional<Equipment> equipment = Optional.ofNullable(with).flatMap(recipe::equipment);
        if (equipment.filter(Equipment.Lamp.class::isInstance).isPresent()) {
            return new Event.Cured(step.operation());
        }
        if (!cured) {
            return null;
        }
        String material = step.phase().material();
        if (material != null) {
            return Substances.find(material)
                    .map(solvent -> (Event) new Event.Washed(step.operation(), solvent))
                    .orElse(null);
        }
        return isDrying(step, equipment) ? new Event.Dried(step.operation()) : null;
    }

    private static boolean isDrying(Step step, Optional<Equipment> equipment) {
        boolean oven =
                equipment
                        .filter(e ->
                                e instanceof Equipment.Other other && other.kind().equals("oven"))
                        .isPresent();
        return oven || step.phase().name().toLowerCase(Locale.ROOT).startsWith("dry");
    }

    private static boolean isSame(Event last, Event next) {
        return switch (next) {
            case Event.Cured _ -> last instanceof Event.Cured;
            case Event.Dried _ -> last instanceof Event.Dried;
            case Event.Washed(String _, Substance solvent) ->
                    last instanceof Event.Washed(String _, Substance before)
                            && before.key().equals(solvent.key());
        };
    }
}
