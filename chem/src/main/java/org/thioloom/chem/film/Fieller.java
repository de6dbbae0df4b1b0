package org.thioloom.chem.film;

/// The volumes whose line cannot be told from a thickness: the roots of (y − a − b V)² = t² s²
/// [leverage(V) + c / w(V)].
///
/// c = 0 asks where the line itself passes y (regulation), c = 1/m where the mean of m new discs
/// may have come from (calibration). The curve closes only when A = b² − t² s² (q + c₂) is
/// positive; with equal weights that is g = t² s² / (b² / q) < 1. Written about the pivot, with d =
/// V − V̄: the quadratic A d² − 2 B d + C.
final class Fieller {
    private Fieller() {}

    /// The volumes between the roots.
    ///
    /// @param calibration with scatter
    /// @param target y, `[um]`
    /// @param fresh 1/m, or 0
    static Interval solve(Calibration calibration, double target, double fresh) {
        Line line = calibration.line();
        boolean alike = calibration.settings().weighting() == Calibration.Weighting.EQUAL;
        double scale = calibration.quantile() * calibration.quantile() * line.variance();
        double pivot = line.pivot();
        double off = target - line.at(pivot);
        double curve = alike ? 0 : fresh;
        double constant = alike ? fresh : 0;
        double a = line.slope() * line.slope() - scale * (line.tilt() + curve);
        double b = line.slope() * off + scale * curve * pivot;
        double c = off * off - scale * (line.fixed() + constant + curve * pivot * pivot);
        if (!(a > 0)) {
            return new Interval.Unknown(
                    "no volume can be bounded: the discs scatter so much that the line may be level");
        }
        double root = Math.sqrt(Math.max(0, b * b - a * c));
        double far = b >= 0 ? b + root : b - root;
        if (far == 0) {
            return new Interval.Between(pivot, pivot);
        }
        double one = pivot + far / a;
        double other = pivot + c / far;
        return new Interval.Between(Math.min(one, other), Math.max(one, other));
    }

    /// g = t² s² q / b²: how far the slope is from being told from zero; 1 is where it is not.
    static double strength(Line line, double t) {
        return t * t * line.variance() * line.tilt() / (line.slope() * line.slope());
    }
}
