package org.thioloom.recipes.check;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Entry;
import org.thioloom.recipes.master.Entry.Asked;
import org.thioloom.recipes.master.Equipment;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Phase;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/// What the source leaves out and nobody has filled in: to be known of a recipe, and an error of a
/// plan that cannot stand without it. (An open thickness is the order's to state.)
///
/// @param planning whether a plan is wanted now
public record OpenQuestions(boolean planning) implements RecipeCheck {
    @Override
    public Stream<Finding> objections(MasterRecipe recipe) {
        Stream<Finding> inputs = recipe.formula().inputs().stream().flatMap(this::ofInput);
        Stream<Finding> equipment = recipe.equipment().stream().flatMap(this::ofEquipment);
        Stream<Finding> phases = recipe.phases().flatMap(this::ofPhase);
        return Stream.of(inputs, equipment, phases).flatMap(s -> s);
    }

    private Stream<Finding> ofInput(Input input) {
        // when planning, a lot may know the molar mass, so the question is put when it is bound
        return open(
                true,
                input.substance(),
                planning ? null : input.molarMass(),
                ofBasis(input.basis()));
    }

    private static Entry<?> ofBasis(Basis basis) {
        return switch (basis) {
            case Basis.Molecules(var ratio) -> ratio;
            case Basis.Groups(var ratio) -> ratio;
            case Basis.Fraction fraction -> fraction.share();
            case Basis.Dilution(var _, var concentration) -> concentration;
            case Basis.FixedMass(var mass) -> mass;
            case Basis.FixedVolume(var volume) -> volume;
        };
    }

    private Stream<Finding> ofEquipment(Equipment equipment) {
        return equipment instanceof Equipment.Lamp lamp
                ? open(false, lamp.wavelength(), lamp.irradiance())
                : Stream.empty();
    }

    private Stream<Finding> ofPhase(Phase phase) {
        Stream<Finding> settings =
                phase.settings().stream().flatMap(setting -> open(false, setting.limits()));
        Phase.Portion volume = phase.volume();
        return Stream.concat(
                settings, open(false, volume == null ? null : volume.volume(), phase.duration()));
    }

    private Stream<Finding> open(boolean needed, @Nullable Entry<?>... entries) {
        return Arrays.stream(entries)
                .filter(Objects::nonNull)
                .filter(Asked.class::isInstance)
                .map(entry -> (Asked<?>) entry)
                .map(asked -> finding(asked, planning && (needed || asked.required())));
    }

    /// That no plan can stand without an answer.
    public static Finding needed(Asked<?> asked) {
        return finding(asked, true);
    }

    private static Finding finding(Asked<?> asked, boolean needed) {
        String hint = asked.suggestion() == null ? "" : " (" + asked.suggestion() + ")";
        Rule rule = needed ? Rule.MUST_BE_FILLED_IN : Rule.TO_BE_FILLED_IN;
        return rule.at(asked.pointer(), asked.name(), hint);
    }
}
