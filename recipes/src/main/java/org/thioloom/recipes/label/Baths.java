package org.thioloom.recipes.label;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.hazard.ContainerHazards.Content;
import org.thioloom.chem.hazard.Hazards;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The baths of a procedure, each once, in order of use.
final class Baths {
    private Baths() {}

    /// One of them.
    ///
    /// @param id as the recipe calls what it is of: `thf`
    /// @param name of the substance; the id where the catalogue does not know it
    /// @param key of the substance; null where the catalogue does not know it
    /// @param volumes of each exchange, as printed
    record Bath(String id, String name, @Nullable String key, List<String> volumes) {
        Bath {
            volumes = List.copyOf(volumes);
        }

        /// `methanol, 3 times 6 mL`.
        String portions(String called) {
            if (volumes.isEmpty()) {
                return called;
            }
            return volumes.size() == 1 || volumes.stream().distinct().count() > 1
                    ? called + ", " + String.join(" and ", volumes)
                    : called + ", " + volumes.size() + " times " + volumes.getFirst();
        }

        /// The material of the plan that it is of, if it is one.
        Optional<Material> ofMaterial(ControlRecipe plan) {
            return plan.materials().stream()
                    .filter(material -> material.substance().key().equals(key))
                    .findFirst();
        }

        Content unlisted() {
            return new Content(id, new Hazards.Unknown("no hazard data for " + id));
        }
    }

    static List<Bath> of(ControlRecipe plan) {
        List<String> ids =
                plan.steps().stream()
                        .map(step -> Optional.ofNullable(step.phase().material()))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        List<Bath> baths = new ArrayList<>();
        for (String id : ids) {
            Optional<Substance> substance = plan.master().catalogue().find(id);
            baths.add(
                    new Bath(
                            id,
                            substance.map(Substance::name).orElse(id),
                            substance.map(Substance::key).orElse(null),
                            volumes(plan, id)));
        }
        return baths;
    }

    private static List<String> volumes(ControlRecipe plan, String material) {
        List<String> volumes = new ArrayList<>();
        for (Step step : plan.steps()) {
            if (material.equals(step.phase().material()) && step.volume() != null) {
                volumes.add(Rounding.shown(step.volume()) + " " + step.volume().unit());
            }
        }
        return volumes;
    }
}
