package org.thioloom.recipes.expectation;

import org.thioloom.chem.band.forecast.Before;
import org.thioloom.chem.band.forecast.Comparison.Fate;
import org.thioloom.chem.band.forecast.Ingredient;
import org.thioloom.chem.band.forecast.Presence;
import org.thioloom.chem.band.forecast.Specimen;
import org.thioloom.chem.band.forecast.Surroundings;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.expectation.Bottles.Point;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.master.UnitProcedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// The stages of a synthesis: each reactant by itself, and the product when all else is gone.
record SynthesisStages(MasterRecipe recipe, Instrument instrument) {

    List<Stage> stages() {
        Bottles bottles = new Bottles(recipe, instrument);
        List<Stage> stages = new ArrayList<>();
        List<Part> reactants = reactants();
        reactants.stream().map(bottles::pure).forEach(stages::add);
        if (recipe.formula().output() instanceof Output.Product made) {
            made(bottles, made, reactants).ifPresent(stages::add);
        }
        return stages;
    }

    private Optional<Stage> made(Bottles bottles, Output.Product made, List<Part> reactants) {
        Part product = part(made.id(), made.substance(), 1);
        String end = lastOperation();
        List<Ingredient> is = new ArrayList<>(List.of(product.ingredient()));
        for (Input input : recipe.formula().inputs()) {
            if (reactants.stream().noneMatch(part -> part.name().equals(input.id()))) {
                input.substance()
                        .value()
                        .map(substance -> part(input.id(), substance, 1))
                        .ifPresent(part -> is.add(part.ingredient().as(Presence.TRACE)));
            }
        }
        is.addAll(Surroundings.at("sample"));
        return Optional.of(
                bottles.stage(
                        new Point("made", made.id() + " as it was isolated, after " + end, end),
                        new Specimen(is, product.volume(), true, Map.of()),
                        before(made, product, reactants),
                        fates()));
    }

    /// The input the product is made from as it was, under the product's name; of the other
    /// reactants, what should not come along.
    private Before before(Output.Product made, Part product, List<Part> reactants) {
        List<Ingredient> was = new ArrayList<>();
        Map<String, String> from = new LinkedHashMap<>();
        from.put(made.id(), made.from());
        for (Part part : reactants) {
            if (part.name().equals(made.from())) {
                was.add(part.ingredient().named(made.id()));
            } else {
                Ingredient alien = part.ingredient();
                for (String carrier : product.ingredient().carriers().keySet()) {
                    alien = alien.without(carrier);
                }
                was.add(alien);
                from.put(part.name(), part.name());
            }
        }
        return new Before(was, from);
    }

    private Map<String, Fate> fates() {
        Coupling coupling = recipe.formula().coupling();
        Map<String, Fate> fates = new LinkedHashMap<>();
        fates.put(coupling.first(), new Fate(OptionalDouble.of(0), "every arm is to react"));
        fates.put(
                coupling.second(),
                new Fate(OptionalDouble.of(0), "what did not react is to be removed"));
        return fates;
    }

    private List<Part> reactants() {
        Coupling coupling = recipe.formula().coupling();
        List<Part> reactants = new ArrayList<>();
        double groups = 0;
        for (Input input : recipe.formula().inputs()) {
            Substance substance = input.substance().value().orElse(null);
            if (substance == null) {
                continue;
            }
            int first = substance.structure().count(coupling.first());
            int each = first > 0 ? first : substance.structure().count(coupling.second());
            if (each > 0) {
                groups = groups == 0 ? each : groups;
                reactants.add(part(input.id(), substance, groups / each));
            }
        }
        return reactants;
    }

    private Part part(String name, Substance substance, double moles) {
        double grams =
                substance.structure() instanceof Molecule molecule
                        ? moles * molecule.molarMass().in(Units.GRAM_PER_MOLE)
                        : moles * 1000;
        double density =
                substance
                        .density(recipe.formula().volumesAt())
                        .map(d -> d.in(Units.GRAM_PER_MILLILITRE))
                        .orElse(Part.USUAL_DENSITY);
        return Part.pure(
                substance,
                Ingredient.of(name, substance.structure(), 0, instrument.table()).times(moles),
                moles,
                grams / density / 1000);
    }

    private String lastOperation() {
        return recipe.procedure().stream()
                .flatMap(part -> part.operations().stream())
                .map(UnitProcedure.Operation::name)
                .reduce((_, later) -> later)
                .orElse("all of it");
    }
}
