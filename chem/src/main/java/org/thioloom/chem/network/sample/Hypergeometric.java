package org.thioloom.chem.network.sample;

/// How many marked ones are among some drawn without putting back.
///
/// From the most likely number the chances of its neighbours follow by ratios, outwards until they
/// no longer count; a draw then falls among them. So no logarithm of a factorial loses digits.
///
/// @param all 1 or more
/// @param marked among all
/// @param drawn from all
record Hypergeometric(int all, int marked, int drawn) {
    private static final double NEGLIGIBLE = 1e-18;

    /// @param share where among all chances the draw falls, `[-]`, 0 to 1
    int at(double share) {
        int mode = (int) ((drawn + 1.0) * (marked + 1.0) / (all + 2.0));
        double left = share * (1 + sum(mode, 1) + sum(mode, -1)) - 1;
        for (int step = 1; step >= -1 && left >= 0; step -= 2) {
            double chance = 1;
            for (int k = mode; chance > NEGLIGIBLE; ) {
                chance *= ratio(k, step);
                k += step;
                left -= chance;
                if (left < 0) {
                    return k;
                }
            }
        }
        return mode;
    }

    private double sum(int mode, int step) {
        double sum = 0;
        double chance = 1;
        for (int k = mode; chance > NEGLIGIBLE; k += step) {
            chance *= ratio(k, step);
            sum += chance;
        }
        return sum;
    }

    /// The chance of k + step over that of k; 0 where there is no such number.
    private double ratio(int k, int step) {
        int lower = step > 0 ? k : k - 1;
        double up =
                ((double) marked - lower)
                        / (lower + 1.0)
                        * (((double) drawn - lower) / ((double) all - marked - drawn + lower + 1));
        return step > 0 ? up : 1 / up;
    }
}
