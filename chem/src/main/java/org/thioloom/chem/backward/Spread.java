package org.thioloom.chem.backward;

import org.hipparchus.distribution.continuous.NormalDistribution;

/// A number that is not known exactly, as a distribution to draw from.
public sealed interface Spread {
    /// Known.
    record Exact(double value) implements Spread {
        @Override
        public double at(double chance) {
            return value;
        }

        @Override
        public double nominal() {
            return value;
        }
    }

    /// Known by a value and its standard uncertainty. What lies outside of the limits cannot be,
    /// and the rest of the bell is drawn from; nothing is moved to a limit.
    ///
    /// @param u standard uncertainty, k = 1, > 0
    record Normal(double nominal, double u, double low, double high) implements Spread {
        private static final NormalDistribution BELL = new NormalDistribution();

        @Override
        public double at(double chance) {
            double below = BELL.cumulativeProbability((low - nominal) / u);
            double above = BELL.cumulativeProbability((high - nominal) / u);
            double bell = BELL.inverseCumulativeProbability(below + chance * (above - below));
            return Math.clamp(nominal + u * bell, low, high);
        }
    }

    /// Anywhere between two limits, as a maker's tolerance says.
    record Rectangular(double low, double high) implements Spread {
        @Override
        public double at(double chance) {
            return low + chance * (high - low);
        }

        @Override
        public double nominal() {
            return (low + high) / 2;
        }
    }

    /// The value below which this chance lies.
    ///
    /// @param chance `[-]`, between 0 and 1
    double at(double chance);

    /// The value a chemist would state.
    double nominal();

    /// A share that cannot pass 1, such as living ends; exact when u is 0.
    static Spread share(double nominal, double u) {
        return u == 0 ? new Exact(nominal) : new Normal(nominal, u, 1e-6, 1);
    }

    /// A factor around 1, such as a molar mass over the one on the label; exact when u is 0.
    static Spread factor(double u) {
        return u == 0 ? new Exact(1) : new Normal(1, u, 1e-3, 1e3);
    }
}
