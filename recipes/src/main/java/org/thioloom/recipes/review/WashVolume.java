package org.thioloom.recipes.review;

import org.thioloom.chem.quantity.Dimension.Volume;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Solution;
import org.thioloom.recipes.control.Step;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Washes with less than ten times the solvent the gels bring (facts: chemistry, 1.4, row 34).
final class WashVolume implements PlanCheck {
    private static final double SHARE = 0.1;

    @Override
    public Stream<Finding> objections(ControlRecipe plan) {
        Casting casting = plan.casting();
        Solution solution = plan.solution();
        if (casting == null || solution == null) {
            return Stream.empty();
        }
        int made = casting.discs() + casting.spares();
        double liquid = 1 - solution.solidsVolumeFraction().in(Units.PERCENT_BY_VOLUME) / 100;
        double inGels = made * casting.perDiscVolume().in(Units.MILLILITRE) * liquid;
        Set<String> said = new HashSet<>();
        return plan.steps().stream()
                .filter(step -> said.add(step.phase().pointer()))
                .flatMap(step -> check(step, inGels));
    }

    private static Stream<Finding> check(Step step, double inGels) {
        Quantity<Volume> wash = step.volume();
        return wash == null || inGels <= SHARE * wash.in(Units.MILLILITRE)
                ? Stream.empty()
                : Stream.of(
                        Rule.WASH_VOLUME_SMALL.at(
                                step.phase().pointer() + "/volume",
                                Rounding.shown(Quantity.computed(inGels, Units.MILLILITRE)) + " mL",
                                wash,
                                Rounding.shown(Quantity.computed(inGels / SHARE, Units.MILLILITRE))
                                        + " mL"));
    }
}
