package org.thioloom.chem.network;

/// Integrates a few smooth, non-stiff equations that know no time of their own: Dormand and
/// Prince's pair of orders 5 and 4, its step chosen by their difference.
///
/// @see <a href="https://doi.org/10.1016/0771-050X(80)90013-3">dormand1980</a>
final class DormandPrince {
    private static final double TOLERANCE = 1e-11;
    private static final int MOST_STEPS = 100_000;
    private static final int STAGES = 7;

    private static final double[][] WEIGHTS = {
        {},
        {1 / 5.0},
        {3 / 40.0, 9 / 40.0},
        {44 / 45.0, -56 / 15.0, 32 / 9.0},
        {19372 / 6561.0, -25360 / 2187.0, 64448 / 6561.0, -212 / 729.0},
        {9017 / 3168.0, -355 / 33.0, 46732 / 5247.0, 49 / 176.0, -5103 / 18656.0},
        {35 / 384.0, 0, 500 / 1113.0, 125 / 192.0, -2187 / 6784.0, 11 / 84.0}
    };

    private static final double[] ERROR = {
        71 / 57600.0, 0, -71 / 16695.0, 71 / 1920.0, -17253 / 339200.0, 22 / 525.0, -1 / 40.0
    };

    /// The rates of change.
    @FunctionalInterface
    interface Rates {
        /// Of these values.
        ///
        /// @param values as they are
        /// @param rates to be filled
        void of(double[] values, double[] rates);
    }

    private final Rates rates;
    private final double[][] stages;
    private final double[] trial;

    DormandPrince(Rates rates, int equations) {
        this.rates = rates;
        this.stages = new double[STAGES][equations];
        this.trial = new double[equations];
    }

    /// Moves the values on by so much.
    void advance(double[] values, double length) {
        double done = 0;
        double step = Math.min(length, 0.01);
        rates.of(values, stages[0]);
        for (int taken = 0; done < length; taken++) {
            if (taken > MOST_STEPS) {
                throw new IllegalStateException("bug: equations too stiff, at " + done);
            }
            double error = attempt(values, step);
            if (error <= 1) {
                done += step;
                System.arraycopy(trial, 0, values, 0, values.length);
                System.arraycopy(stages[STAGES - 1], 0, stages[0], 0, values.length);
            }
            double factor = 0.9 * StrictMath.pow(Math.max(error, 1e-10), -0.2);
            step = Math.min(length - done, step * Math.clamp(factor, 0.2, 5));
        }
    }

    /// Tries a step, and says how large its error is against what is allowed.
    private double attempt(double[] values, double step) {
        for (int stage = 1; stage < STAGES; stage++) {
            for (int i = 0; i < values.length; i++) {
                double slope = 0;
                for (int k = 0; k < stage; k++) {
                    slope += WEIGHTS[stage][k] * stages[k][i];
                }
                trial[i] = values[i] + step * slope;
            }
            rates.of(trial, stages[stage]);
        }
        double worst = 0;
        for (int i = 0; i < values.length; i++) {
            double slope = 0;
            for (int k = 0; k < STAGES; k++) {
                slope += ERROR[k] * stages[k][i];
            }
            double allowed = TOLERANCE * (Math.abs(values[i]) + 1e-3);
            worst = Math.max(worst, Math.abs(step * slope) / allowed);
        }
        return worst;
    }
}
