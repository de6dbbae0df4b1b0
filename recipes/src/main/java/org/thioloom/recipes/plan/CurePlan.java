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

    /// Null without a lamp, or without a phase that uses it for a stated time.
    static @Nullable Cure of(MasterRecipe recipe, List<Finding> findings) {
        Optional<Lamp> lamp = recipe.used(Lamp.class);
        if (lamp.isEmpty()) {
            return null;
        }
        return recipe.phases()
                .filter(phase -> lamp.get().id().equals(phase.with()))
                .flatMap(phase ->
                        floor(phase).stream().map(f -> cure(lamp.get(), phase, f, findings)))
                .findFirst()
                .orElse(null);
    }

    private static Optional<Quantity<Time>> floor(Phase phase) {
        return phase.duration() == null
                ? Optional.empty()
                : phase.duration().value().map(limits -> limits.least());
    }

    private static Cure cure(Lamp lamp, Phase phase, Quantity<Time> floor, List<Finding> findings) {
        findings.add(Rule.EXPOSURE_IS_A_FLOOR.at(phase.pointer() + "/duration", floor));
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
                irradiance == null ? null : dose(irradiance, floor),
                doubts);
    }

    /// Energy per area, H = E t. `[mW/cm2]` times `[s]` is `[mJ/cm2]`.
    private static Quantity<Dose> dose(Quantity<Irradiance> irradiance, Quantity<Time> time) {
        return Quantity.computed(
                irradiance.in(Units.MILLIWATT_PER_SQUARE_CENTIMETRE) * time.in(Units.SECOND) / 1000,
                Units.JOULE_PER_SQUARE_CENTIMETRE);
    }
}
