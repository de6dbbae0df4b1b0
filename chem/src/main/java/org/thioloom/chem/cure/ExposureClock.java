package org.thioloom.chem.cure;

/// When a depth of a film has one conversion, asked millions of times: [CuringFilm#timeTo] without
/// an object, half of its time, and the same number. For Monte Carlo over plans and for sweeps.
///
/// Wavelength, initiator's yields, rate constants and the wanted conversion stay; what is in the
/// liquid, how deep it lies and how bright it is lit may change each time.
public final class ExposureClock {
    private static final double LN_10 = Math.log(10);
    private static final double MILLIMETRES_PER_CENTIMETRE = 10;
    private static final double LITRES_TO_CUBIC_CENTIMETRES = 1000;
    private static final double SMALL = 1e-3;

    private final double conversion;
    private final double logOfLimiting;
    private final double limitingFactor;
    private final double addition;
    private final double transfer;
    private final double undone;
    private final double perPhoton;
    private final double radicals;

    private double absorption;
    private double bleachingRate;
    private double usefulness;

    /// A clock for one conversion of the scarcer group.
    ///
    /// @param conversion X, `[-]`, above 0 and below 1
    /// @param wavelength `[nm]`
    /// @param initiator its yields; its absorption is told with the light
    public ExposureClock(
            double conversion, double wavelength, Initiator initiator, Kinetics kinetics) {
        if (!(conversion > 0 && conversion < 1)) {
            throw new IllegalArgumentException("bug: conversion " + conversion);
        }
        this.conversion = conversion;
        logOfLimiting = -Math.log1p(-conversion);
        limitingFactor = conversion / (1 - conversion);
        addition = kinetics.addition();
        transfer = kinetics.transfer();
        undone = kinetics.fragmentation() / kinetics.addition() / kinetics.transfer();
        perPhoton =
                initiator.quantumYield()
                        * LITRES_TO_CUBIC_CENTIMETRES
                        * new Light(1, wavelength).photonFlux();
        radicals = initiator.efficiency() / kinetics.termination();
    }

    /// The light, and how useful its radicals are.
    ///
    /// @param irradiance `[mW/cm2]`, > 0
    /// @param molarAbsorption ε, decadic, `[L/(mol cm)]`, > 0
    /// @param factor by which radicals are more useful than the rate constants have it, `[-]`, > 0
    public void light(double irradiance, double molarAbsorption, double factor) {
        absorption = LN_10 * molarAbsorption;
        bleachingRate = perPhoton * absorption * irradiance;
        usefulness = factor;
    }

    /// When it is reached.
    ///
    /// @param ene `[mol/L]`, > 0
    /// @param thiol `[mol/L]`, > 0
    /// @param initiator `[mol/L]`, > 0
    /// @param depth `[mm]`, 0 or more
    /// @return `[s]`; +∞ where the initiator runs out first
    public double seconds(double ene, double thiol, double initiator, double depth) {
        double a = absorption * initiator / MILLIMETRES_PER_CENTIMETRE * depth;
        double strength = Math.sqrt(radicals * initiator / bleachingRate) * usefulness;
        double lifetimes = lifetimes(a, needed(ene, thiol) / strength);
        return lifetimes / bleachingRate;
    }

    /// G of [StepGrowth] at the wanted conversion.
    private double needed(double ene, double thiol) {
        boolean enesRunOut = ene <= thiol;
        double limiting = enesRunOut ? ene : thiol;
        double other = enesRunOut ? thiol : ene;
        double h = limitingFactor / other;
        double excess = (other - limiting) * h;
        double over = excess == 0 ? 1 : Math.log1p(excess) / excess;
        double otherLog = -Math.log1p(-conversion * limiting / other);
        return logOfLimiting / (enesRunOut ? addition : transfer)
                + otherLog / (enesRunOut ? transfer : addition)
                + undone * h * over;
    }

    /// [Bleaching#exposure(double, double)], with one or two exponentials instead of four.
    private static double lifetimes(double a, double radicals) {
        // each of the two keeps its digits where the other loses them
        double less = a < 1 ? Math.expm1(-a / 2) : Math.exp(-a / 2) - 1;
        double through = a < 1 ? 1 + less : Math.exp(-a / 2);
        double narrow = Math.sqrt(-less * (1 + through));
        double angle = narrow * radicals / 2;
        if (angle >= Math.PI / 2 || through < Double.MIN_NORMAL) {
            return angle >= Math.PI / 2
                    ? Double.POSITIVE_INFINITY
                    : Bleaching.exposure(a, radicals);
        }
        double slope = angle < SMALL ? radicals / 2 * overAngle(angle) : Math.tan(angle) / narrow;
        double left = 1 - slope * through;
        return left > 0 ? 2 * Math.log1p(slope / (through * left)) : Double.POSITIVE_INFINITY;
    }

    /// tan(x) / x for small x.
    private static double overAngle(double x) {
        double square = x * x;
        return 1 + square / 3 + 2 * square * square / 15;
    }
}
