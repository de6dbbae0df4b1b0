package org.thioloom.recipes.plan;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Dose;
import org.thioloom.chem.quantity.Dimension.Irradiance;
import org.thioloom.chem.quantity.Dimension.Time;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Cure;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Equipment.Lamp;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Phase;

import java.util.List;
import java.util.Optional;

/// What can honestly be said of the exposure: the source's floor, and a dose where light was
/// measured.
final class CurePlan {
    private CurePlan() {}

    /// Null without a lamp.
    static @Nullable Cure of(MasterRecipe recipe, List<Finding> findings) {
        Optional<Lamp> lamp = recipe.used(Lamp.class);
        return lamp.isEmpty() ? null : cure(recipe, lamp.get(), findings);
    }

    private static Optional<Quantity<Time>> floor(Phase phase) {
        return phase.duration() == null
                ? Optional.empty()
                : phase.duration().value().map(limits -> limits.least());
    }

    private static Cure cure(MasterRecipe recipe, Lamp lamp, List<Finding> findings) {
        Optional<Phase> timed =
                recipe.phases()
                        .filter(phase -> lamp.id().equals(phase.with()))
                        .filter(phase -> floor(phase).isPresent())
                        .findFirst();
        @Nullable Quantity<Time> floor = timed.flatMap(CurePlan::floor).orElse(null);
        timed.ifPresent(phase ->
                findings.add(
                        Rule.EXPOSURE_IS_A_FLOOR.at(
                                phase.pointer() + "/duration", floor(phase).orElseThrow())));
        @Nullable Quantity<Irradiance> irradiance = lamp.irradiance().value().orElse(null);
        List<String> doubts =
                findings.stream()
                        .filter(finding ->
                                finding.pointer().startsWith(lamp.pointer())
                                        || finding.rule() == Rule.EXPOSURE_IS_A_FLOOR)
                        .map(Finding::problem)
                        .toList();
        return new Cure(
                floor,
                lamp.wavelength().value().orElse(null),
                irradiance,
                irradiance == null || floor == null ? null : dose(irradiance, floor),
                doubts);
    }

    /// Energy per area, H = E t. `[mW/cm2]` times `[s]` is `[mJ/cm2]`.
    private static Quantity<Dose> dose(Quantity<Irradiance> irradiance, Quantity<Time> time) {
        return Quantity.computed(
                irradiance.in(Units.MILLIWATT_PER_SQUARE_CENTIMETRE) * time.in(Units.SECOND) / 1000,
                Units.JOULE_PER_SQUARE_CENTIMETRE);
    }
}
