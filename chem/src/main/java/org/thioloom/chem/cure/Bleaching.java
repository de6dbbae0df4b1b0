package org.thioloom.chem.cure;

/// Light and initiator in a layer that turns clear as it is lit, in reduced variables: exact
/// without scattering and without absorption by anything but the initiator.
///
/// a = ln10 ε C₀ z is the Napierian absorbance down to a depth z before any light; τ = k_d t is the
/// exposure in lifetimes of the initiator at the front, k_d = φ ln10 ε q₀ (terrones2001). All
/// formulas hold for a and τ from 0 to where numbers end: differences of near equals are written
/// with expm1 and log1p, and nothing overflows.
public final class Bleaching {
    private static final double SMALL = 1e-3;
    private static final double OVERFLOWS = 700;

    private Bleaching() {}

    /// Initiator left at a depth, C/C₀ = eᵃ / (eᵃ + e^τ − 1).
    ///
    /// @return `[-]`, 0 to 1
    public static double initiatorLeft(double a, double tau) {
        return 1 / (1 + grown(tau, a));
    }

    /// Initiator used at a depth, 1 − C/C₀, to full precision where little is used.
    ///
    /// @return `[-]`, 0 to 1
    public static double initiatorUsed(double a, double tau) {
        return 1 / (1 + 1 / grown(tau, a));
    }

    /// Light at a depth, I/I₀ = e^τ / (eᵃ + e^τ − 1).
    ///
    /// @return `[-]`, 0 to 1
    public static double light(double a, double tau) {
        return 1 / (1 + grown(a, tau));
    }

    /// Light that has passed a depth so far, k_d ∫ I/I₀ dt = ln[(eᵃ + e^τ − 1) / eᵃ].
    ///
    /// @return in lifetimes, `[-]`, 0 to τ
    public static double dose(double a, double tau) {
        double grown = grown(tau, a);
        return Double.isInfinite(grown) ? tau - a : Math.log1p(grown);
    }

    /// Share of the light that fell on a film so far and was absorbed in it, 1 − dose(a, τ) / τ =
    /// −ln[1 − (1 − e⁻ᵃ)(1 − e^−τ)] / τ; 1 − e⁻ᵃ before any light.
    ///
    /// @param a of the whole film
    /// @return `[-]`, 0 to 1
    public static double absorbed(double a, double tau) {
        if (tau == 0) {
            return -Math.expm1(-a);
        }
        if (a < 1) {
            return -Math.log1p(-Math.expm1(-a) * Math.expm1(-tau)) / tau;
        }
        if (tau < 1) {
            return 1 - dose(a, tau) / tau;
        }
        double less = Math.min(a, tau);
        double more = Math.max(a, tau);
        return (less - Math.log1p(Math.exp(less - more) - Math.exp(-more))) / tau;
    }

    /// Radicals that termination in pairs leaves at a depth, over time: Φ = ∫ √(C/C₀ · I/I₀) dτ = 2
    /// eᵃᐟ² / √b · [atan(e^(τ/2) / √b) − atan(1 / √b)], b = eᵃ − 1; at the front 2 (1 − e^(−τ/2)).
    ///
    /// @return `[-]`, 0 to π
    public static double radicals(double a, double tau) {
        double time = -Math.expm1(-tau / 2);
        return arc(a, time / (time * Math.exp(-a / 2) + Math.exp((a - tau) / 2)));
    }

    /// What [#radicals(double, double)] tends to when the initiator runs out: 2 at the front, more
    /// behind it, at most π.
    ///
    /// @return `[-]`, 2 to π
    public static double radicalsAtTheEnd(double a) {
        return arc(a, Math.exp(a / 2));
    }

    /// The exposure that gives so many [#radicals(double, double)].
    ///
    /// @param radicals Φ, `[-]`, below [#radicalsAtTheEnd(double)]; from there on the answer is
    ///   infinite
    /// @return τ, `[-]`
    public static double exposure(double a, double radicals) {
        double narrow = Math.sqrt(-Math.expm1(-a));
        double angle = narrow * radicals / 2;
        if (angle >= Math.PI / 2) {
            return Double.POSITIVE_INFINITY;
        }
        double slope = angle < SMALL ? radicals / 2 * overAngle(angle) : Math.tan(angle) / narrow;
        double left = 1 - slope * Math.exp(-a / 2);
        if (!(left > 0)) {
            return Double.POSITIVE_INFINITY;
        }
        double grown = slope * Math.exp(a / 2) / left;
        return Double.isFinite(grown)
                ? 2 * Math.log1p(grown)
                : 2 * (Math.log(slope) + a / 2 - Math.log(left));
    }

    /// The exposure that uses a share of the initiator at a depth, τ = ln[1 + eᵃ u / (1 − u)].
    ///
    /// @param used u, `[-]`, below 1; from there on the answer is infinite
    /// @return τ, `[-]`
    public static double exposureToUse(double a, double used) {
        if (!(used < 1)) {
            return Double.POSITIVE_INFINITY;
        }
        double logOdds = Math.log(used / (1 - used));
        return a + logOdds > OVERFLOWS ? a + logOdds : Math.log1p(Math.exp(a + logOdds));
    }

    /// The exposure after which a depth is as bright as a share of the front, τ = ln[s (eᵃ − 1) /
    /// (1 − s)]; 0 where it is from the start.
    ///
    /// @param share s of the light at the front, `[-]`, above 0 and below 1
    /// @return τ, `[-]`
    public static double exposureToBrighten(double a, double share) {
        double behind = a > OVERFLOWS ? a : Math.log(Math.expm1(a));
        return Math.max(0, behind + Math.log(share / (1 - share)));
    }

    /// (e^x − 1) e^−y, without the difference of near equals and without ∞ · 0.
    private static double grown(double x, double y) {
        return x < 1 ? Math.expm1(x) * Math.exp(-y) : Math.exp(x - y) - Math.exp(-y);
    }

    /// 2 atan(c ρ) / c with c² = 1 − e⁻ᵃ, also for c → 0.
    private static double arc(double a, double rho) {
        double narrow = Math.sqrt(-Math.expm1(-a));
        double s = narrow * rho;
        if (s < SMALL) {
            double square = s * s;
            return 2 * rho * (1 - square / 3 + square * square / 5);
        }
        return 2 * Math.atan(s) / narrow;
    }

    /// tan(x) / x for small x.
    private static double overAngle(double x) {
        double square = x * x;
        return 1 + square / 3 + 2 * square * square / 15;
    }
}
