package org.thioloom.chem.backward;

/// The shares nearest to given ones that sum to one, are not negative, and leave nothing missing: Σ
/// (x − s)² least with Σ x = 1, Σ a x = 0, x ≥ 0.
///
/// Where the shares used are known, x = s + λ + μ a solves two linear equations; every choice of
/// those used is tried, and the nearest whose shares are not negative is the answer, because the
/// least over a convex set is one of them.
final class NearestShares {
    private static final double ROUNDING = 1e-12;

    private NearestShares() {}

    /// @param stock s, sums to 1; the answer itself where nothing is missing of any
    /// @param missing a, of both signs or with a 0
    static double[] of(double[] stock, double[] missing) {
        double[] best = stock;
        double least = Double.POSITIVE_INFINITY;
        for (int used = 1; used < 1 << stock.length; used++) {
            double[] shares = onlyOf(used, stock, missing);
            double distance = distance(shares, stock);
            if (distance < least - ROUNDING) {
                least = distance;
                best = shares;
            }
        }
        return best;
    }

    /// Squared; infinite when a share is negative or nothing solves.
    private static double distance(double[] shares, double[] stock) {
        double sum = 0;
        for (int i = 0; i < stock.length; i++) {
            if (!(shares[i] >= 0)) {
                return Double.POSITIVE_INFINITY;
            }
            sum += (shares[i] - stock[i]) * (shares[i] - stock[i]);
        }
        return sum;
    }

    private static double[] onlyOf(int used, double[] stock, double[] missing) {
        double scale = 0;
        double n = 0;
        double sumA = 0;
        double sumAA = 0;
        double gap = 1;
        double lack = 0;
        for (int i = 0; i < stock.length; i++) {
            scale = Math.max(scale, Math.abs(missing[i]));
        }
        for (int i = 0; i < stock.length; i++) {
            if (isUsed(used, i)) {
                double a = missing[i] / scale;
                n++;
                sumA += a;
                sumAA += a * a;
                gap -= stock[i];
                lack -= a * stock[i];
            }
        }
        double det = n * sumAA - sumA * sumA;
        boolean alike = det <= ROUNDING * n * sumAA;
        // linkers that are alike leave one equation: they must miss nothing
        double lambda = alike ? gap / n : (gap * sumAA - lack * sumA) / det;
        double mu = alike ? 0 : (n * lack - sumA * gap) / det;
        boolean met = !alike || Math.abs(sumA / n) <= ROUNDING;
        double[] shares = new double[stock.length];
        for (int i = 0; i < stock.length; i++) {
            double share = isUsed(used, i) ? stock[i] + lambda + mu * missing[i] / scale : 0;
            shares[i] = !met ? Double.NaN : Math.abs(share) < ROUNDING ? 0 : share;
        }
        return shares;
    }

    private static boolean isUsed(int used, int i) {
        return (used >> i & 1) == 1;
    }
}
