package org.thioloom.recipes.expectation;

import org.thioloom.chem.band.BandTable;
import org.thioloom.chem.band.forecast.Before;
import org.thioloom.chem.band.forecast.Comparison.Fate;
import org.thioloom.chem.band.forecast.Ingredient;
import org.thioloom.chem.band.forecast.Presence;
import org.thioloom.chem.band.forecast.Specimen;
import org.thioloom.chem.band.forecast.Surroundings;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.expectation.Bottles.Point;
import org.thioloom.recipes.expectation.Timeline.Event;
import org.thioloom.recipes.master.Equipment;
import org.thioloom.recipes.master.Role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The stages of a film: its starting materials, their solution, the cured film, after each bath,
/// dry.
final class FilmStages {
    private final ControlRecipe plan;
    private final BandTable table;
    private final Bottles bottles;
    private final List<Part> parts;
    private final List<Stage> stages = new ArrayList<>();
    // what was in the beam at the last stage, and under what name that stage goes
    private List<Ingredient> last = List.of();
    private String lastKey = "";

    FilmStages(ControlRecipe plan, Instrument instrument) {
        this.plan = plan;
        this.table = instrument.table();
        this.bottles = new Bottles(plan.master(), instrument);
        this.parts = Part.of(plan, table);
    }

    List<Stage> stages() {
        parts.stream().filter(Part::reacts).map(bottles::pure).forEach(stages::add);
        mixed();
        for (Event event : Timeline.of(plan).events()) {
            switch (event) {
                case Event.Cured(String operation) -> cured(operation);
                case Event.Washed(String operation, Substance solvent) ->
                        washed(operation, solvent);
                case Event.Dried(String operation) -> dried(operation);
            }
        }
        return stages;
    }

    private void mixed() {
        Map<String, String> pure = new LinkedHashMap<>();
        List<Ingredient> before = new ArrayList<>();
        for (Part part : parts) {
            if (part.reacts()) {
                pure.put(part.name(), part.name());
                before.add(part.ingredient());
            }
        }
        List<Ingredient> now = new ArrayList<>(parts.stream().map(Part::ingredient).toList());
        add(
                new Point("mixed", "the mixed solution", null),
                new Beam(now, volume()),
                new Before(before, pure),
                Map.of());
    }

    private void cured(String operation) {
        Extent extent = extent(operation);
        List<Ingredient> now = new ArrayList<>();
        for (Part part : parts) {
            String group = part.group();
            Ingredient left =
                    group == null || !part.reacts()
                            ? part.ingredient()
                            : extent.react(part.ingredient(), group, table);
            boolean consumed = part.role() == Role.INITIATOR;
            now.add(consumed ? left.as(Presence.UNSURE) : left);
            if (consumed) {
                now.addAll(Surroundings.fragments(part.substance().key(), part.moles(), table));
            }
        }
        plan.master()
                .used(Equipment.Mould.class)
                .ifPresent(mould -> now.addAll(Surroundings.at(mould.material())));
        add(
                new Point("cured", after(operation), operation),
                new Beam(now, volume()),
                before(),
                extent.fates());
    }

    /// A name in capitals, as THF, keeps them.
    private static String after(String operation) {
        boolean word = operation.length() > 1 && Character.isLowerCase(operation.charAt(1));
        return "after "
                + (word
                        ? Character.toLowerCase(operation.charAt(0)) + operation.substring(1)
                        : operation);
    }

    private void washed(String operation, Substance solvent) {
        List<Ingredient> now = new ArrayList<>();
        for (Ingredient ingredient : last) {
            now.add(isWashedOut(ingredient) ? ingredient.as(Presence.TRACE) : ingredient);
        }
        double volume = swelling();
        now.removeIf(ingredient -> ingredient.name().equals(solvent.key()));
        now.add(bath(solvent, volume));
        add(
                new Point("washed-" + solvent.key(), after(operation), operation),
                new Beam(now, solids() + volume),
                before(),
                extent(operation).fates());
    }

    private void dried(String operation) {
        List<Ingredient> now = new ArrayList<>();
        for (Ingredient ingredient : last) {
            now.add(isLiquid(ingredient) ? ingredient.as(Presence.TRACE) : ingredient);
        }
        add(
                new Point("dried", after(operation), operation),
                new Beam(now, solids()),
                before(),
                extent(operation).fates());
    }

    /// Reactants as they were mixed, for what reacts; everything else as at the last stage.
    private Before before() {
        List<Ingredient> before = new ArrayList<>();
        Map<String, String> from = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part.reacts()) {
                before.add(part.ingredient());
                from.put(part.name(), "mixed");
            }
        }
        for (Ingredient ingredient : last) {
            if (!from.containsKey(ingredient.name())) {
                before.add(ingredient);
                from.put(ingredient.name(), lastKey);
            }
        }
        return new Before(before, from);
    }

    /// What is in the beam of the recipe's own, `[L]` of it.
    private record Beam(List<Ingredient> ingredients, double volume) {}

    private void add(Point point, Beam beam, Before before, Map<String, Fate> fates) {
        List<Ingredient> ingredients = beam.ingredients();
        String key = point.key();
        for (int again = 2; isTaken(key); again++) {
            key = point.key() + "-" + again;
        }
        boolean solid = ingredients.stream().noneMatch(i -> isLiquid(i) && isSure(i));
        LithiumEther ether = new LithiumEther(parts, table);
        List<Ingredient> inBeam = new ArrayList<>(solid ? ether.in(ingredients) : ingredients);
        inBeam.addAll(Surroundings.at("sample"));
        Specimen specimen =
                new Specimen(inBeam, beam.volume(), solid, solid ? ether.placements() : Map.of());
        stages.add(
                bottles.stage(
                        new Point(key, point.title(), point.operation()), specimen, before, fates));
        last = ingredients;
        lastKey = key;
    }

    private boolean isTaken(String key) {
        return stages.stream().anyMatch(stage -> stage.key().equals(key));
    }

    private Extent extent(String operation) {
        return Extent.of(
                plan.master().formula().coupling(),
                plan.stoichiometry(),
                bottles.allowed(operation));
    }

    private static boolean isSure(Ingredient ingredient) {
        return ingredient.presence() == Presence.SURE;
    }

    private boolean isWashedOut(Ingredient ingredient) {
        return isLiquid(ingredient) || ingredient.presence() == Presence.UNSURE;
    }

    /// Solvents of the recipe and baths: all that is neither a solid part nor a fragment.
    private boolean isLiquid(Ingredient ingredient) {
        return parts.stream()
                .filter(part -> part.name().equals(ingredient.name()))
                .findFirst()
                .map(part -> part.role() == Role.SOLVENT)
                .orElse(ingredient.presence() == Presence.SURE);
    }

    /// A gel is taken to hold as much of a bath as it held of the solvent it was made in; one that
    /// was made without, as much as its own volume.
    private double swelling() {
        double solvent = volume() - solids();
        return solvent > 0 ? solvent : solids();
    }

    private Ingredient bath(Substance solvent, double volume) {
        double density =
                solvent.density(plan.master().formula().volumesAt())
                        .map(d -> d.in(Units.GRAM_PER_MILLILITRE))
                        .orElse(Part.USUAL_DENSITY);
        double moles =
                solvent.structure() instanceof Molecule molecule
                        ? 1000 * volume * density / molecule.molarMass().in(Units.GRAM_PER_MOLE)
                        : 0;
        return Ingredient.of(solvent.key(), solvent.structure(), 0, table).times(moles);
    }

    private double volume() {
        return parts.stream().mapToDouble(Part::volume).sum();
    }

    private double solids() {
        return parts.stream()
                .filter(part -> part.role() != Role.SOLVENT && part.role() != Role.INITIATOR)
                .mapToDouble(Part::volume)
                .sum();
    }
}
