package org.thioloom.recipes.expectation;

import org.thioloom.chem.band.forecast.Before;
import org.thioloom.chem.band.forecast.Ingredient;
import org.thioloom.chem.band.forecast.Presence;
import org.thioloom.chem.band.forecast.Specimen;
import org.thioloom.chem.band.forecast.Surroundings;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.expectation.Bottles.Point;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The stages of a network that is collected as a powder: its starting materials, and the powder.
record PowderStages(ControlRecipe plan, Instrument instrument) {

    List<Stage> stages() {
        Bottles bottles = new Bottles(plan.master(), instrument);
        List<Part> parts = Part.of(plan, instrument.table());
        List<Stage> stages = new ArrayList<>();
        parts.stream().filter(Part::reacts).map(bottles::pure).forEach(stages::add);
        stages.add(made(bottles, parts));
        return stages;
    }

    private Stage made(Bottles bottles, List<Part> parts) {
        String end = plan.steps().isEmpty() ? "all of it" : plan.steps().getLast().operation();
        Extent extent =
                Extent.of(
                        plan.master().formula().coupling(),
                        plan.stoichiometry(),
                        bottles.allowed(end));
        List<Ingredient> was = new ArrayList<>();
        List<Ingredient> is = new ArrayList<>();
        Map<String, String> from = new LinkedHashMap<>();
        double volume = 0;
        for (Part part : parts) {
            String group = part.group();
            if (group == null || !part.reacts()) {
                is.add(part.ingredient().as(Presence.TRACE));
                continue;
            }
            was.add(part.ingredient());
            from.put(part.name(), part.name());
            is.add(extent.react(part.ingredient(), group, instrument.table()));
            volume += part.volume();
        }
        is.addAll(Surroundings.at("sample"));
        return bottles.stage(
                new Point("made", "the network, after " + end, end),
                new Specimen(is, volume, true, Map.of()),
                new Before(was, from),
                extent.fates());
    }
}
