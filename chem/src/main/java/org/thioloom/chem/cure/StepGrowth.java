package org.thioloom.chem.cure;

/// How far thiol and ene have reacted after radicals have been at work for a while: steady state,
/// long chains, equal termination, any ratio and any kₚ/k_CT.
///
/// G(ξ) = ∫ R dt = ln[E₀/(E₀−ξ)] / kₚ + ln[S₀/(S₀−ξ)] / k_CT + k₋ₚ/(kₚ k_CT) H(ξ), where ξ has
/// reacted, R is the concentration of all chain radicals, and H = ∫ dξ / ((E₀−ξ)(S₀−ξ)) counts the
/// additions that are undone. G grows with ξ, from 0 to ∞ where the scarcer group is gone. Not for
/// enes that add to each other, nor where primary radicals take a share of the thiol that matters:
/// see [CureReport#resolution()].
final class StepGrowth {
    /// e⁻⁶⁰⁰ is the last share of the groups that is told from none.
    private static final double DEEPEST = 600;

    private static final double TIGHT = 1e-15;
    private static final int STEPS = 200;

    private final double limiting;
    private final double other;
    private final double rateOfLimiting;
    private final double rateOfOther;
    private final double undone;

    /// The groups `ene` and `thiol`, `[mol/L]`, that react with `kinetics`; all positive.
    StepGrowth(Kinetics kinetics, double ene, double thiol) {
        boolean enesRunOut = ene <= thiol;
        limiting = Math.min(ene, thiol);
        other = Math.max(ene, thiol);
        rateOfLimiting = enesRunOut ? kinetics.addition() : kinetics.transfer();
        rateOfOther = enesRunOut ? kinetics.transfer() : kinetics.addition();
        undone = kinetics.fragmentation() / kinetics.addition() / kinetics.transfer();
    }

    /// The radicals over time that a conversion takes, G.
    ///
    /// @param conversion of the scarcer group, `[-]`, 0 up to 1, without 1
    /// @return `[mol s/L]`
    double radicalsFor(double conversion) {
        if (!(conversion >= 0 && conversion < 1)) {
            throw new IllegalArgumentException("bug: conversion " + conversion);
        }
        return needed(-Math.log1p(-conversion));
    }

    /// The conversion that so many radicals over time bring.
    ///
    /// @param radicals G, `[mol s/L]`, not negative
    /// @return of the scarcer group, `[-]`, 0 to 1
    double conversionAfter(double radicals) {
        if (!(radicals >= 0)) {
            throw new IllegalArgumentException("bug: G = " + radicals);
        }
        return -Math.expm1(-depth(radicals));
    }

    /// G as a function of u = −ln(1 − X), so that what is left of the groups, e⁻ᵘ, keeps all its
    /// digits when little is left.
    private double needed(double u) {
        double reacted = -limiting * Math.expm1(-u);
        double excess = other - limiting;
        double h = reacted / (limiting * Math.exp(-u) * other);
        return u / rateOfLimiting
                - Math.log1p(-reacted / other) / rateOfOther
                + undone * h * logOver(excess * h);
    }

    private double slope(double u) {
        double left = limiting * Math.exp(-u);
        double otherLeft = other - limiting + left;
        return 1 / rateOfLimiting + left / rateOfOther / otherLeft + undone / otherLeft;
    }

    /// The root u of G(u) = radicals: Newton, kept between bounds that close in. The first term of
    /// G alone bounds u from above.
    private double depth(double radicals) {
        double low = 0;
        double high = Math.min(radicals * rateOfLimiting, DEEPEST);
        if (!(needed(high) > radicals)) {
            return high;
        }
        double u = Math.min(high, Math.log1p(radicals / slope(0)));
        for (int i = 0; i < STEPS && high - low > TIGHT * high; i++) {
            double over = needed(u) - radicals;
            if (over > 0) {
                high = u;
            } else {
                low = u;
            }
            double newton = u - over / slope(u);
            if (Math.abs(newton - u) <= TIGHT * u) {
                return newton;
            }
            u = newton > low && newton < high ? newton : (low + high) / 2;
        }
        return u;
    }

    /// ln(1 + x) / x, and 1 at 0.
    private static double logOver(double x) {
        return x == 0 ? 1 : Math.log1p(x) / x;
    }
}
