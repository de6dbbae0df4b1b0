package org.thioloom.recipes.review;

import org.thioloom.chem.quantity.Rounding;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Stoichiometry;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Output;

import java.math.BigDecimal;
import java.util.stream.Stream;

/// A network planned off balance. A synthesis may well want an excess.
final class RatioOut implements PlanCheck {
    @Override
    public Stream<Finding> objections(ControlRecipe plan) {
        Stoichiometry s = plan.stoichiometry();
        boolean network = !(plan.master().formula().output() instanceof Output.Product);
        boolean inWindow =
                s.imbalance() >= Stoichiometry.LEAST_RATIO
                        && s.imbalance() <= Stoichiometry.GREATEST_RATIO;
        return !network || inWindow
                ? Stream.empty()
                : Stream.of(
                        Rule.RATIO_OUT.at(
                                "/formula/inputs",
                                s.firstGroup().symbol(),
                                s.secondGroup().symbol(),
                                Rounding.significant(BigDecimal.valueOf(s.imbalance()), 4),
                                Stoichiometry.LEAST_RATIO,
                                Stoichiometry.GREATEST_RATIO));
    }
}
