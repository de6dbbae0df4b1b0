package org.thioloom.recipes.backward;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.backward.BestRatio;
import org.thioloom.chem.backward.NodeAndLinker;
import org.thioloom.chem.backward.RatioAim;
import org.thioloom.chem.backward.RatioDoubts;
import org.thioloom.chem.backward.RobustRatio;
import org.thioloom.chem.backward.RobustRatio.Dice;
import org.thioloom.chem.backward.RobustRatio.Standing;
import org.thioloom.chem.backward.RobustRatio.Trial;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.lot.Lot;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// The ratio of node to linker that makes the most of a network of these bottles.
///
/// @param pair what was reckoned with
/// @param best where all is known
/// @param asRecipe the aim at the recipe's own ratio
/// @param underDoubt the same where it is not; empty when nobody asked
public record RatioAnswer(
        Partners partners,
        NodeAndLinker pair,
        BestRatio best,
        double asRecipe,
        Optional<UnderDoubt> underDoubt) {
    private static final double ROUNDING = 1e-9;

    /// What is asked of a batch.
    ///
    /// @param conversion p of the scarcer group, `[-]`
    /// @param nodeAlive instead of the lot's, `[-]`
    /// @param linkerAlive instead of the lot's, `[-]`
    /// @param doubts standard uncertainties of the chemist's own, by name; see [RatioDoubts#with]
    /// @param dice empty when doubts do not matter
    public record Question(
            RatioAim aim,
            double conversion,
            OptionalDouble nodeAlive,
            OptionalDouble linkerAlive,
            Map<String, Double> doubts,
            Optional<Dice> dice) {}

    /// The ratio of a bad day.
    ///
    /// @param asRecipe how the recipe's own ratio fares
    public record UnderDoubt(RatioDoubts doubts, RobustRatio robust, Standing asRecipe) {}

    /// The answer, or why there is none.
    public static Answer<RatioAnswer> of(ControlRecipe plan, Question question) {
        return Partners.of(plan)
                .then(partners -> {
                    NodeAndLinker pair = pair(partners, question);
                    return BestRatio.of(pair, question.aim, question.conversion)
                            .then(best ->
                                    under(partners, pair, question)
                                            .map(doubt -> answer(partners, pair, best, doubt)));
                });
    }

    private static RatioAnswer answer(
            Partners partners, NodeAndLinker pair, BestRatio best, Optional<UnderDoubt> doubt) {
        double asRecipe =
                BestRatio.valueAt(pair, best.aim(), best.conversion(), partners.linkersPerNode());
        return new RatioAnswer(partners, pair, best, asRecipe, doubt);
    }

    private static NodeAndLinker pair(Partners partners, Question question) {
        Material.Group arms = Partners.group(partners.node());
        Material.Group ends = Partners.group(partners.linker());
        return new NodeAndLinker(
                arms.perMolecule(),
                question.nodeAlive.orElse(alive(arms)),
                partners.node().molarMass().in(Units.GRAM_PER_MOLE),
                ends.perMolecule(),
                question.linkerAlive.orElse(alive(ends)),
                partners.linker().molarMass().in(Units.GRAM_PER_MOLE));
    }

    /// Amounts are kept to twelve digits, so that all may come out a trace more than all.
    private static double alive(Material.Group group) {
        return Math.abs(group.alive() - 1) < ROUNDING ? 1 : group.alive();
    }

    private static Answer<Optional<UnderDoubt>> under(
            Partners partners, NodeAndLinker pair, Question question) {
        if (question.dice.isEmpty()) {
            return new Answer.Found<>(Optional.empty());
        }
        Map<String, Double> stated = new LinkedHashMap<>(ofTheLots(partners));
        stated.putAll(question.doubts);
        Dice dice = question.dice.get();
        return RatioDoubts.usual(pair, question.conversion)
                .with(stated)
                .then(doubts ->
                        RobustRatio.of(pair, question.aim, doubts, dice)
                                .map(robust -> {
                                    Trial trial = new Trial(pair, question.aim, doubts, dice);
                                    Standing recipe = trial.standing(partners.linkersPerNode());
                                    return Optional.of(new UnderDoubt(doubts, robust, recipe));
                                }));
    }

    /// What the lots say of their own uncertainty.
    private static Map<String, Double> ofTheLots(Partners partners) {
        Map<String, Double> stated = new LinkedHashMap<>();
        Lot node = partners.node().lot();
        Lot linker = partners.linker().lot();
        if (node != null) {
            put(stated, "node-alive", node.alive(), 100);
            put(stated, "node-assay", node.assay(), value(node.assay()));
        }
        if (linker != null) {
            put(stated, "linker-alive", linker.alive(), 100);
            put(stated, "linker-mass", linker.molarMass(), value(linker.molarMass()));
        }
        return stated;
    }

    private static double value(@Nullable Quantity<?> quantity) {
        return quantity == null ? 1 : quantity.value().doubleValue();
    }

    private static void put(
            Map<String, Double> stated, String name, @Nullable Quantity<?> quantity, double whole) {
        BigDecimal u = quantity == null ? null : quantity.standardUncertainty();
        if (u != null) {
            stated.put(name, u.doubleValue() / whole);
        }
    }
}
