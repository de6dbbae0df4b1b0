package org.thioloom.recipes.waste;

import org.thioloom.chem.quantity.Dimension.Volume;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Step;
import org.thioloom.recipes.section.Section;
import org.thioloom.recipes.section.Section.Fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The solvents that a batch is washed with.
public final class Washes {
    private Washes() {}

    /// Volume of each in all, in order of use.
    public static Map<String, Quantity<Volume>> volumes(List<Step> steps) {
        Map<String, Double> totals = new LinkedHashMap<>();
        for (Step step : steps) {
            String material = step.phase().material();
            if (material != null && step.volume() != null) {
                totals.merge(material, step.volume().in(Units.MILLILITRE), Double::sum);
            }
        }
        Map<String, Quantity<Volume>> volumes = new LinkedHashMap<>();
        totals.forEach((name, millilitres) ->
                volumes.put(name, Quantity.computed(millilitres, Units.MILLILITRE)));
        return volumes;
    }

    /// Empty when nothing is washed.
    public static Optional<Section> section(List<Step> steps) {
        List<Fact> facts =
                volumes(steps).entrySet().stream()
                        .map(total ->
                                (Fact)
                                        new Fact.Measure(
                                                total.getKey(),
                                                total.getValue(),
                                                "in "
                                                        + times(steps, total.getKey())
                                                        + " exchanges"))
                        .toList();
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Section("Washes", facts));
    }

    private static long times(List<Step> steps, String material) {
        return steps.stream()
                .filter(step -> material.equals(step.phase().material()) && step.volume() != null)
                .count();
    }
}
