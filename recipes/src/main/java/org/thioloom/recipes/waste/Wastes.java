package org.thioloom.recipes.waste;

import org.thioloom.chem.hazard.Incompatibility;
import org.thioloom.chem.hazard.Waste;
import org.thioloom.chem.hazard.WasteAdvice;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Step;
import org.thioloom.recipes.section.Section;
import org.thioloom.recipes.section.Section.Fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where the wastes of a batch go: what is left of its mixture, and each bath with what it washes
/// out.
public final class Wastes {
    private Wastes() {}

    public static List<WasteLine> of(ControlRecipe plan) {
        List<String> all = keys(plan.materials());
        List<WasteLine> lines = new ArrayList<>();
        lines.add(new WasteLine("left mixture", words(Waste.of(all, List.of())), null));
        baths(plan)
                .forEach((name, key) ->
                        lines.add(
                                new WasteLine(
                                        name + " bath",
                                        words(Waste.of(List.of(key), all)),
                                        Washes.volumes(plan.steps()).get(name))));
        return lines;
    }

    public static Section section(List<WasteLine> lines) {
        return new Section(
                "Waste",
                lines.stream()
                        .map(line -> (Fact) new Fact.Words(line.what(), line.advice()))
                        .toList());
    }

    private static List<String> keys(List<Material> materials) {
        return materials.stream().map(material -> material.substance().key()).toList();
    }

    /// Key of what each bath is of, by the name the recipe gives it.
    private static Map<String, String> baths(ControlRecipe plan) {
        Catalogue catalogue = plan.master().catalogue();
        Map<String, String> baths = new LinkedHashMap<>();
        for (Step step : plan.steps()) {
            String material = step.phase().material();
            if (material != null) {
                baths.put(material, catalogue.find(material).map(Substance::key).orElse(material));
            }
        }
        return baths;
    }

    private static String words(WasteAdvice advice) {
        return switch (advice) {
            case WasteAdvice.Into into ->
                    into.stream().name()
                            + (into.never().isEmpty()
                                    ? ""
                                    : "; never add " + String.join(", ", into.never()));
            case WasteAdvice.KeepApart(List<Incompatibility> pairs) ->
                    "keep apart: "
                            + String.join(
                                    "; ",
                                    pairs.stream()
                                            .map(pair -> pair.first() + " and " + pair.second())
                                            .toList());
            case WasteAdvice.AskWasteOffice(String reason) -> reason;
        };
    }
}
