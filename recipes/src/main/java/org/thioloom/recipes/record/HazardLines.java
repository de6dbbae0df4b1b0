package org.thioloom.recipes.record;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.hazard.Hazards;
import org.thioloom.chem.hazard.Provenance;
import org.thioloom.chem.hazard.SignalWord;
import org.thioloom.chem.hazard.SubstanceHazards;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Step;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.section.Section;
import org.thioloom.recipes.section.Section.Fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The hazards of all that stands on the bench.
///
/// @param materials of each material of the plan, in its order: what the data sheet of its lot
///   states, else what ships
/// @param others of solvates that nobody's data sheet covers, and of baths that are no material
public record HazardLines(List<HazardLine> materials, List<HazardLine> others) {
    public HazardLines {
        materials = List.copyOf(materials);
        others = List.copyOf(others);
    }

    /// What is known of one thing.
    ///
    /// @param id what the plan calls it: an input, a bath
    /// @param name of the substance
    /// @param lot the lot whose own data sheet says so; null where the catalogue does
    public record HazardLine(String id, String name, @Nullable String lot, Hazards hazards) {}

    static HazardLines of(ControlRecipe plan) {
        List<HazardLine> others = new ArrayList<>();
        plan.materials().forEach(material -> solvate(material.lot(), material, others));
        baths(plan).forEach((id, bath) -> others.add(shipped(id + " bath", bath)));
        return new HazardLines(plan.materials().stream().map(HazardLines::of).toList(), others);
    }

    private static HazardLine of(Material material) {
        Lot lot = material.lot();
        Substance substance = material.substance();
        return lot == null || lot.hazards() == null
                ? shipped(material.input().id(), substance)
                : new HazardLine(material.input().id(), substance.name(), lot.id(), lot.hazards());
    }

    private static HazardLine shipped(String id, Substance substance) {
        return new HazardLine(id, substance.name(), null, SubstanceHazards.of(substance.key()));
    }

    private static void solvate(@Nullable Lot lot, Material of, List<HazardLine> lines) {
        if (lot != null && lot.solvate() != null && lot.hazards() == null) {
            Substance solvate = lot.solvate().substance();
            lines.add(shipped(of.input().id() + ", its " + solvate.key(), solvate));
        }
    }

    /// What the baths are of, by the name the recipe gives it.
    private static Map<String, Substance> baths(ControlRecipe plan) {
        Map<String, Substance> baths = new LinkedHashMap<>();
        for (Step step : plan.steps()) {
            String material = step.phase().material();
            if (material != null) {
                plan.master().catalogue().find(material).ifPresent(s -> baths.put(material, s));
            }
        }
        plan.materials().forEach(material -> baths.remove(material.substance().key()));
        return baths;
    }

    /// The same as facts.
    Section section() {
        List<Fact> facts = new ArrayList<>();
        materials.forEach(line -> facts.add(fact(line)));
        others.forEach(line -> facts.add(fact(line)));
        facts.add(new Fact.Words("of each", Provenance.CHECK));
        return new Section("Hazards", facts);
    }

    private static Fact fact(HazardLine line) {
        String sheet = line.lot() == null ? "" : "data sheet of lot " + line.lot() + ", ";
        return new Fact.Words(
                line.id(),
                switch (line.hazards()) {
                    case Hazards.Listed listed -> label(listed) + from(sheet, listed.provenance());
                    case Hazards.NoneKnown(Provenance provenance) ->
                            "none known"
                                    + (provenance.note() == null ? "" : ": " + provenance.note())
                                    + from(sheet, provenance);
                    case Hazards.Unknown(String reason) -> "unknown, which is not safe: " + reason;
                });
    }

    private static String label(Hazards.Listed listed) {
        List<String> parts = new ArrayList<>();
        if (listed.signal() != SignalWord.NONE) {
            parts.add(listed.signal().name());
        }
        parts.add(listed.codes());
        listed.pictograms().forEach(pictogram -> parts.add(pictogram.name()));
        return String.join(" ", parts);
    }

    private static String from(String sheet, Provenance provenance) {
        return " [" + sheet + provenance.source() + ", " + provenance.date() + "]";
    }
}
