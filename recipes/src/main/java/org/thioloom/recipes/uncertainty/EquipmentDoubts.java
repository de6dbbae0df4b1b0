package org.thioloom.recipes.uncertainty;

import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.master.Equipment.Balance;
import org.thioloom.recipes.master.Equipment.Pipette;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.outcome.PlanInput;

/// What is doubted of balance, pipette, mould, film and lamp.
final class EquipmentDoubts {
    private EquipmentDoubts() {}

    /// u² = 2 a²/12 + s²: two readings of a last digit a, empty and full, and the repeatability s.
    /// `[mg]`
    static double balance(Balance balance) {
        double digit = balance.resolution().in(Units.MILLIGRAM);
        double s =
                balance.repeatability() == null
                        ? Typical.of("balance").uncertainty() * digit
                        : balance.repeatability().in(Units.MILLIGRAM);
        return Math.sqrt(digit * digit / 6 + s * s);
    }

    static Doubt weighed(Balance balance) {
        Doubt doubt =
                Doubt.of("balance", Cause.WEIGHING, "recipe: \"repeatability\" of the balance");
        double u = balance(balance);
        return balance.repeatability() == null ? doubt.typicallyBy(u) : doubt.withUncertainty(u);
    }

    /// u of a volume, `[-]` of it.
    static double pipette(Pipette pipette) {
        return pipette.accuracy() == null
                ? Typical.of("pipette").about(1)
                : pipette.accuracy().in(Units.PERCENT_BY_VOLUME) / 100;
    }

    static Doubt poured(Pipette pipette, PlanInput input) {
        Doubt doubt = Doubt.of("pipette", Cause.DISPENSING, "recipe: \"accuracy\" of the pipette");
        return pipette.accuracy() == null
                ? doubt
                : doubt.withUncertainty(pipette(pipette) * input.planned());
    }

    /// Of everything that is no material.
    static Doubt of(PlanInput input, ControlRecipe plan) {
        String state = "--state " + input.name() + "=…";
        return switch (input.name()) {
            case "disc.volume" -> poured(plan.master().pipette(), input).ofEachDisc();
            case "mould.diameter" -> Doubt.of("mould", Cause.MOULD, state).ofEachDisc();
            case "film.drying", "film.sol" -> Doubt.none(state);
            case "film.density" -> filmDensity(plan);
            case "conversion" -> Doubt.of("conversion", Cause.CONVERSION, state);
            case "initiator.absorption" -> Doubt.of("absorption", Cause.ABSORPTION, state);
            case "cure.factor" -> Doubt.of("cure-factor", Cause.KINETICS, state);
            case "lamp.irradiance" ->
                    Doubt.of("irradiance", Cause.IRRADIANCE, "recipe: \"irradiance\" of the lamp")
                            .saidBy(plan.cure() == null ? null : plan.cure().irradiance());
            default -> throw new IllegalStateException("bug: nobody knows " + input.name());
        };
    }

    private static Doubt filmDensity(ControlRecipe plan) {
        Doubt usual = Doubt.of("solid-density", Cause.DENSITY, "recipe: \"density\" of the output");
        return plan.master().formula().output() instanceof Output.Discs discs
                        && discs.density() != null
                ? usual.saidBy(discs.density().to(Units.GRAM_PER_MILLILITRE))
                : usual;
    }
}
