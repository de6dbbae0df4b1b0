package org.thioloom.chem.film;

import org.thioloom.chem.answer.Answer;

import java.util.OptionalDouble;

/// How a gel dries, from one disc that was measured.
///
/// With both sizes, a = ln(h_dry/h_wet) / [ln(h_dry/h_wet) + 2 ln(d_dry/d_wet)], which needs no φ;
/// from the thickness alone a = ln(h_dry/h_wet) / ln φ′, from the diameter alone a = 1 − 2
/// ln(d_dry/d_wet) / ln φ′, φ′ = φ (1 − w).
///
/// @param drying fitted
/// @param volumeFound dry volume over the one that φ′ promises, `[-]`; empty unless both sizes were
///   measured. Far from 1, something was lost, or is still wet
public record DryingFit(Drying drying, OptionalDouble volumeFound) {
    /// Below this, ln φ′ is too small to divide by.
    private static final double LEAST_SHRINKAGE = 1e-3;

    /// Fits the thickness: the liquid was so deep, the film is so thick.
    ///
    /// @param wet depth of the liquid, `[um]`
    /// @param dry thickness of the film, `[um]`
    /// @param kept φ (1 − w), volume fraction that stays, `[-]`
    public static Answer<DryingFit> ofThickness(double wet, double dry, double kept) {
        return positive(wet, dry) && shrinks(kept)
                ? fitted(Math.log(dry / wet) / Math.log(kept), OptionalDouble.empty())
                : refused("a thickness of %s um wet and %s um dry", wet, dry, kept);
    }

    /// Fits the diameter: the mould was so wide, the film is so wide.
    ///
    /// @param mould `[mm]`
    /// @param dry `[mm]`
    /// @param kept φ (1 − w), volume fraction that stays, `[-]`
    public static Answer<DryingFit> ofDiameter(double mould, double dry, double kept) {
        return positive(mould, dry) && shrinks(kept)
                ? fitted(1 - 2 * Math.log(dry / mould) / Math.log(kept), OptionalDouble.empty())
                : refused("a diameter of %s mm wet and %s mm dry", mould, dry, kept);
    }

    /// Fits both.
    ///
    /// @param wet the liquid in the mould
    /// @param dry the film
    /// @param kept φ (1 − w), volume fraction that stays, `[-]`
    public static Answer<DryingFit> of(Disc wet, Disc dry, double kept) {
        if (!positive(wet.diameter(), dry.diameter())
                || !positive(wet.thickness(), dry.thickness())
                || !shrinks(kept)
                || !(dry.volume() < wet.volume() * (1 - LEAST_SHRINKAGE))) {
            return refused("a disc of %s uL wet and %s uL dry", wet.volume(), dry.volume(), kept);
        }
        double thinner = Math.log(dry.thickness() / wet.thickness());
        double narrower = 2 * Math.log(dry.diameter() / wet.diameter());
        return fitted(
                thinner / (thinner + narrower),
                OptionalDouble.of(dry.volume() / wet.volume() / kept));
    }

    private static boolean positive(double wet, double dry) {
        return wet > 0
                && dry > 0
                && wet < Double.POSITIVE_INFINITY
                && dry < Double.POSITIVE_INFINITY;
    }

    private static boolean shrinks(double kept) {
        return kept > 0 && kept < 1 - LEAST_SHRINKAGE;
    }

    private static Answer<DryingFit> refused(String sizes, double wet, double dry, double kept) {
        return new Answer.Refused<>(
                (sizes + ", of which a share of %s should stay, shows no shrinkage to fit")
                        .formatted(Shown.number(wet), Shown.number(dry), Shown.number(kept)),
                "give sizes above zero of a disc before and after drying");
    }

    /// A little outside 0 to 1 is measurement, but no drying that could be planned with.
    private static Answer<DryingFit> fitted(double exponent, OptionalDouble volumeFound) {
        if (exponent >= 0 && exponent <= 1) {
            return new Answer.Found<>(new DryingFit(new Drying(exponent), volumeFound));
        }
        return new Answer.Refused<>(
                "this disc would dry with an exponent of %s, outside 0 to 1"
                        .formatted(Shown.number(exponent)),
                exponent > 1
                        ? "plan it as pinned if it kept its diameter; else measure both sizes again"
                        : "measure both sizes again: it kept its thickness and lost its width");
    }
}
