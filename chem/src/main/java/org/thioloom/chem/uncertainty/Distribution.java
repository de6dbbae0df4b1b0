package org.thioloom.chem.uncertainty;

import java.util.random.RandomGenerator;

/// What is believed of a number: an estimate, a standard uncertainty, and how the truth may lie
/// about it (JCGM 101, 6.4).
public sealed interface Distribution {
    /// The best single number.
    double estimate();

    /// u, k = 1.
    double standardUncertainty();

    /// The least that the number can be; −∞ without a bound.
    default double low() {
        return Double.NEGATIVE_INFINITY;
    }

    /// The most that the number can be; +∞ without a bound.
    default double high() {
        return Double.POSITIVE_INFINITY;
    }

    /// One possible truth.
    double draw(RandomGenerator random);

    /// Many of them. Each kind has a loop of its own, which takes half the time of a shared one.
    void fill(double[] draws, RandomGenerator random);

    /// In a word: `normal`.
    String word();

    /// Known without doubt.
    record Exact(double estimate) implements Distribution {
        @Override
        public double standardUncertainty() {
            return 0;
        }

        @Override
        public double draw(RandomGenerator random) {
            return estimate;
        }

        @Override
        public void fill(double[] draws, RandomGenerator random) {
            for (int i = 0; i < draws.length; i++) {
                draws[i] = draw(random);
            }
        }

        @Override
        public String word() {
            return "exact";
        }
    }

    /// About the estimate, small departures more often than large ones.
    record Normal(double estimate, double standardUncertainty) implements Distribution {
        @Override
        public double draw(RandomGenerator random) {
            return estimate + standardUncertainty * random.nextGaussian();
        }

        @Override
        public void fill(double[] draws, RandomGenerator random) {
            for (int i = 0; i < draws.length; i++) {
                draws[i] = draw(random);
            }
        }

        @Override
        public String word() {
            return "normal";
        }
    }

    /// Anywhere within `halfWidth` of the estimate alike: u = a/√3.
    record Rectangular(double estimate, double halfWidth) implements Distribution {
        @Override
        public double standardUncertainty() {
            return halfWidth / Math.sqrt(3);
        }

        @Override
        public double low() {
            return estimate - halfWidth;
        }

        @Override
        public double high() {
            return estimate + halfWidth;
        }

        @Override
        public double draw(RandomGenerator random) {
            return estimate + halfWidth * (2 * random.nextDouble() - 1);
        }

        @Override
        public void fill(double[] draws, RandomGenerator random) {
            for (int i = 0; i < draws.length; i++) {
                draws[i] = draw(random);
            }
        }

        @Override
        public String word() {
            return "rectangular";
        }
    }

    /// A factor either way: the estimate is the median, ln x is normal.
    ///
    /// @param spread standard deviation of ln x, `[-]`, so that u = spread · estimate to first
    ///   order
    record LogNormal(double estimate, double spread) implements Distribution {
        @Override
        public double standardUncertainty() {
            return spread * estimate;
        }

        @Override
        public double low() {
            return 0;
        }

        @Override
        public double draw(RandomGenerator random) {
            return estimate * Math.exp(spread * random.nextGaussian());
        }

        @Override
        public void fill(double[] draws, RandomGenerator random) {
            for (int i = 0; i < draws.length; i++) {
                draws[i] = draw(random);
            }
        }

        @Override
        public String word() {
            return "lognormal";
        }
    }

    /// Normal, but the number has bounds that it cannot pass: what would, is turned back by as
    /// much. Nothing is cut off and nothing piles up at the bound; beside a bound the mean moves
    /// inwards and the spread shrinks.
    ///
    /// @param standardUncertainty of the normal before it is turned back, at most the width of the
    ///   bounds
    record Reflected(double estimate, double standardUncertainty, double low, double high)
            implements Distribution {
        public Reflected {
            if (!(low <= estimate && estimate <= high && standardUncertainty <= high - low)) {
                throw new IllegalArgumentException(
                        "bug: %s (u = %s) between %s and %s"
                                .formatted(estimate, standardUncertainty, low, high));
            }
        }

        @Override
        public double draw(RandomGenerator random) {
            double x = estimate + standardUncertainty * random.nextGaussian();
            while (x > high || x < low) {
                x = x > high ? 2 * high - x : 2 * low - x;
            }
            return x;
        }

        @Override
        public void fill(double[] draws, RandomGenerator random) {
            for (int i = 0; i < draws.length; i++) {
                draws[i] = draw(random);
            }
        }

        @Override
        public String word() {
            return "normal, turned back at its bounds";
        }
    }
}
