package org.thioloom.chem.backward;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.backward.RatioModel.Weighed;

import java.util.Arrays;
import java.util.SplittableRandom;

/// The ratio that is best on a bad day: of 20 batches one may be worse.
///
/// Every ratio meets the same drawn bottles (common random numbers), so that two ratios differ by
/// what they are and not by luck. Sought is the best 5 % quantile of what should be much, or 95 %
/// quantile of what should be little.
///
/// @param best the ratio sought
/// @param equalGroups the closed form, as if all were known
/// @param draws bottles drawn
public record RobustRatio(RatioAim aim, Standing best, Standing equalGroups, int draws) {
    private static final double BAD_DAY = 0.05;
    private static final double PRECISION = 1e-4;
    private static final int GRID = 12;
    private static final double WIDTH = Math.log(1.6);
    private static final int FEWEST = 100;
    private static final int MOST = 1_000_000;

    /// How a ratio fares.
    ///
    /// @param linkers per node, as weighed with what the labels say, `[-]`
    /// @param imbalance r by the labels, `[-]`
    /// @param bad the value that 95 of 100 batches reach
    /// @param median the value that half reach
    public record Standing(double linkers, double imbalance, double bad, double median) {}

    /// What is drawn.
    ///
    /// @param draws 100 to 1 000 000
    /// @param seed the same seed draws the same bottles
    public record Dice(int draws, long seed) {
        /// Enough for three digits of a ratio, in half a second.
        public static final Dice USUAL = new Dice(20_000, 1);
    }

    /// The ratio, or why none is.
    public static Answer<RobustRatio> of(
            NodeAndLinker pair, RatioAim aim, RatioDoubts doubts, Dice dice) {
        if (dice.draws < FEWEST || dice.draws > MOST) {
            return new Refused<>(
                    dice.draws + " draws are asked for", "ask for 100 to 1000000 of them");
        }
        return NodeAndLinker.checked(pair)
                .then(checked -> BestRatio.gels(checked, doubts.conversion().nominal()))
                .then(_ -> new Found<>(search(new Bottles(new Trial(pair, aim, doubts, dice)))));
    }

    /// What a ratio is held against.
    public record Trial(NodeAndLinker pair, RatioAim aim, RatioDoubts doubts, Dice dice) {
        /// How a ratio of the chemist's own fares against the same bottles.
        ///
        /// @param linkers per node, `[-]`, > 0
        public Standing standing(double linkers) {
            return new Bottles(this).standing(linkers);
        }
    }

    private static RobustRatio search(Bottles bottles) {
        double equal = Math.log(bottles.pair.equalGroups());
        LineSearch search =
                new LineSearch(
                        ln -> bottles.aim.cost(bottles.standing(Math.exp(ln)).bad), PRECISION);
        double best = search.least(equal - WIDTH, equal, equal + WIDTH, GRID).at();
        return new RobustRatio(
                bottles.aim,
                bottles.standing(Math.exp(best)),
                bottles.standing(bottles.pair.equalGroups()),
                bottles.values.length);
    }

    /// Bottles drawn once, and what each ratio makes of them.
    private static final class Bottles {
        private final NodeAndLinker pair;
        private final RatioAim aim;
        private final RatioModel model;
        private final double[][] drawn;
        private final double[] values;

        Bottles(Trial trial) {
            pair = trial.pair;
            aim = trial.aim;
            RatioDoubts doubts = trial.doubts;
            Dice dice = trial.dice;
            model = new RatioModel(pair.arms(), pair.ends());
            values = new double[dice.draws];
            Spread[] spreads = {
                doubts.armsAlive(),
                doubts.endsAlive(),
                doubts.conversion(),
                doubts.nodes(),
                doubts.linkerMass()
            };
            drawn = new double[spreads.length][dice.draws];
            SplittableRandom random = new SplittableRandom(dice.seed);
            for (int i = 0; i < dice.draws; i++) {
                for (int k = 0; k < spreads.length; k++) {
                    // 0 and 1 themselves have no place on a bell
                    double chance = ((random.nextLong() >>> 11) + 0.5) * 0x1p-53;
                    drawn[k][i] = spreads[k].at(chance);
                }
            }
        }

        Standing standing(double linkers) {
            Weighed weighed = new Weighed();
            for (int i = 0; i < values.length; i++) {
                double nodes = drawn[3][i];
                double heavier = drawn[4][i];
                weighed.armsAlive = drawn[0][i];
                weighed.endsAlive = drawn[1][i];
                weighed.nodes = nodes;
                weighed.nodeMass = pair.nodeMass() / nodes;
                weighed.linkers = linkers / heavier;
                weighed.linkerMass = pair.linkerMass() * heavier;
                values[i] = model.value(aim, weighed, drawn[2][i]);
            }
            Arrays.sort(values);
            return new Standing(
                    linkers,
                    pair.imbalance(linkers),
                    quantile(aim.isMost() ? BAD_DAY : 1 - BAD_DAY),
                    quantile(0.5));
        }

        private double quantile(double chance) {
            double place = chance * (values.length - 1);
            int below = (int) place;
            int above = Math.min(values.length - 1, below + 1);
            return values[below] + (place - below) * (values[above] - values[below]);
        }
    }
}
