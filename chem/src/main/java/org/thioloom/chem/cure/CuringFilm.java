package org.thioloom.chem.cure;

import org.thioloom.chem.answer.Answer;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/// A film of thiol and ene under a lamp: light, initiator and conversion at any depth and time.
///
/// G(ξ) = K Φ(a, τ), with G of [StepGrowth], Φ of [Bleaching] and K = √(f C₀ / (kₜ k_d)): the
/// steady state of the chain radicals, integrated exactly. Depth is counted from the lit face.
/// Conversions are shares of the scarcer group. Methods want depths and times that are finite and
/// not negative; [CureReport] and [Exposure] take what a person typed.
public final class CuringFilm {
    private static final double LN_10 = Math.log(10);
    private static final double MILLIMETRES_PER_CENTIMETRE = 10;
    private static final double LITRES_TO_CUBIC_CENTIMETRES = 1000;

    private final Formulation formulation;
    private final Initiator initiator;
    private final Light light;
    private final Kinetics kinetics;

    private final StepGrowth growth;
    private final double napierian;
    private final double bleachingRate;
    private final double strength;

    private CuringFilm(
            Formulation formulation, Initiator initiator, Light light, Kinetics kinetics) {
        this.formulation = formulation;
        this.initiator = initiator;
        this.light = light;
        this.kinetics = kinetics;
        growth = new StepGrowth(kinetics, formulation.ene(), formulation.thiol());
        double absorption = LN_10 * initiator.absorption();
        napierian = absorption * formulation.initiator() / MILLIMETRES_PER_CENTIMETRE;
        bleachingRate =
                initiator.quantumYield()
                        * absorption
                        * LITRES_TO_CUBIC_CENTIMETRES
                        * light.photonFlux();
        strength =
                Math.sqrt(
                        initiator.efficiency()
                                * formulation.initiator()
                                / kinetics.termination()
                                / bleachingRate);
    }

    /// The film, when every number can be reckoned with.
    public static Answer<CuringFilm> of(
            Formulation formulation, Initiator initiator, Light light, Kinetics kinetics) {
        Optional<Given.Objection> objection =
                Given.first(
                        Stream.of(
                                        liquid(formulation),
                                        optics(initiator),
                                        lamp(light),
                                        constants(kinetics))
                                .flatMap(objections -> objections));
        return objection.isPresent()
                ? objection.get().refused()
                : new Answer.Found<>(new CuringFilm(formulation, initiator, light, kinetics));
    }

    /// The film of numbers that were checked before, as a Monte Carlo draws them by the million: no
    /// refusal, and less than half the time.
    ///
    /// @throws IllegalArgumentException when they give no film, which is a bug of the caller
    public static CuringFilm ofChecked(
            Formulation formulation, Initiator initiator, Light light, Kinetics kinetics) {
        CuringFilm film = new CuringFilm(formulation, initiator, light, kinetics);
        if (!(film.strength > 0
                && film.strength < Double.POSITIVE_INFINITY
                && film.napierian > 0
                && film.bleachingRate > 0
                && formulation.limiting() > 0)) {
            throw new IllegalArgumentException(
                    "bug: " + formulation + ", " + initiator + ", " + light + ", " + kinetics);
        }
        return film;
    }

    private static Stream<Optional<Given.Objection>> liquid(Formulation liquid) {
        return Stream.of(
                new Given("the concentration of C=C groups", liquid.ene(), "mol/L").positive(),
                new Given("the concentration of SH groups", liquid.thiol(), "mol/L").positive(),
                new Given("the concentration of photoinitiator", liquid.initiator(), "mol/L")
                        .positive());
    }

    private static Stream<Optional<Given.Objection>> optics(Initiator initiator) {
        return Stream.of(
                new Given("the molar absorption", initiator.absorption(), "L/(mol cm)").positive(),
                new Given("the quantum yield", initiator.quantumYield(), "").share(),
                new Given("the efficiency of the initiator", initiator.efficiency(), "").share());
    }

    private static Stream<Optional<Given.Objection>> lamp(Light light) {
        return Stream.of(
                new Given("the irradiance", light.irradiance(), "mW/cm2").positive(),
                new Given("the wavelength", light.wavelength(), "nm").between(180, 800));
    }

    private static Stream<Optional<Given.Objection>> constants(Kinetics kinetics) {
        return Stream.of(
                new Given("kp", kinetics.addition(), "L/(mol s)").positive(),
                new Given("k-p", kinetics.fragmentation(), "1/s").notNegative(),
                new Given("kCT", kinetics.transfer(), "L/(mol s)").positive(),
                new Given("kt", kinetics.termination(), "L/(mol s)").positive());
    }

    /// The same film with another concentration of initiator, `[mol/L]`.
    CuringFilm withInitiator(double concentration) {
        return new CuringFilm(formulation.withInitiator(concentration), initiator, light, kinetics);
    }

    /// The same film with every radical `factor` times as useful, which is a termination so many
    /// times squared slower: of all constants only k_eff √(f/kₜ) shows in a time of cure.
    CuringFilm withFactor(double factor) {
        Kinetics fitted =
                new Kinetics(
                        kinetics.addition(),
                        kinetics.fragmentation(),
                        kinetics.transfer(),
                        kinetics.termination() / (factor * factor));
        return new CuringFilm(formulation, initiator, light, fitted);
    }

    /// The same film with its kinetics put right by one measured conversion: the radicals are made
    /// as useful as the known exposure shows them to be. Light exponent 0.5.
    public Answer<CuringFilm> fittedTo(Exposure.Known known) {
        return CarriedOver.fitted(this, known);
    }

    /// What is in the liquid.
    public Formulation formulation() {
        return formulation;
    }

    /// How the initiator takes up the light.
    public Initiator initiator() {
        return initiator;
    }

    /// What falls on it.
    public Light light() {
        return light;
    }

    /// The constants, fitted or not.
    public Kinetics kinetics() {
        return kinetics;
    }

    StepGrowth growth() {
        return growth;
    }

    /// K = √(f C₀ / (kₜ k_d)), `[mol s/L]`.
    double strength() {
        return strength;
    }

    /// Napierian absorbance down to a depth before any light, a = ln10 ε C₀ z, `[-]`.
    ///
    /// @param depth `[mm]`
    public double absorbance(double depth) {
        return napierian * checked(depth);
    }

    /// The depth of an absorbance, `[mm]`.
    double depthOf(double absorbance) {
        return absorbance / napierian;
    }

    /// k_d = φ ln10 ε q₀, the inverse of the lifetime of the initiator at the front, `[1/s]`.
    public double bleachingRate() {
        return bleachingRate;
    }

    /// Share of the initiator left at a depth, `[-]`.
    ///
    /// @param depth `[mm]`
    /// @param time `[s]`
    public double initiatorLeft(double depth, double time) {
        return Bleaching.initiatorLeft(absorbance(depth), lifetimes(time));
    }

    /// Light at a depth as a share of the light that falls on the film, `[-]`.
    ///
    /// @param depth `[mm]`
    /// @param time `[s]`
    public double lightAt(double depth, double time) {
        return Bleaching.light(absorbance(depth), lifetimes(time));
    }

    /// Conversion of the scarcer group at a depth, `[-]`.
    ///
    /// @param depth `[mm]`
    /// @param time `[s]`
    public double conversion(double depth, double time) {
        double radicals = Bleaching.radicals(absorbance(depth), lifetimes(time));
        return growth.conversionAfter(strength * radicals);
    }

    /// The conversion at which the initiator runs out at a depth, `[-]`: the dead end.
    ///
    /// @param depth `[mm]`
    public double cap(double depth) {
        return growth.conversionAfter(strength * Bleaching.radicalsAtTheEnd(absorbance(depth)));
    }

    /// When a conversion is reached at a depth: t = (2/k_d) ln{√b tan[atan(1/√b) + G √b / (2 K
    /// eᵃᐟ²)]}, b = eᵃ − 1, and −(2/k_d) ln(1 − G/(2K)) at the front.
    ///
    /// @param conversion of the scarcer group, `[-]`, below 1
    /// @param depth `[mm]`
    public Reach timeTo(double conversion, double depth) {
        double radicals = growth.radicalsFor(conversion) / strength;
        return reach(Bleaching.exposure(absorbance(depth), radicals), () -> cap(depth));
    }

    /// A time, or the dead end when it is infinite.
    Reach reach(double lifetimes, DoubleSupplier cap) {
        return Double.isFinite(lifetimes)
                ? new Reach.After(lifetimes / bleachingRate)
                : new Reach.DeadEnd(cap.getAsDouble());
    }

    /// Chain radicals made at a depth, per group that could react: 2 f (C₀ − C) / min(E₀, S₀),
    /// `[-]`. No statement about conversion is finer than this, because each such radical takes or
    /// ends something.
    ///
    /// @param depth `[mm]`
    /// @param time `[s]`
    public double radicalsPerGroup(double depth, double time) {
        return 2
                * initiator.efficiency()
                * formulation.initiator()
                * Bleaching.initiatorUsed(absorbance(depth), lifetimes(time))
                / formulation.limiting();
    }

    /// Groups reacted per radical made so far, `[-]`; empty before the first radical.
    ///
    /// @param depth `[mm]`
    /// @param time `[s]`
    public OptionalDouble chainLength(double depth, double time) {
        double radicals = radicalsPerGroup(depth, time);
        return radicals > 0
                ? OptionalDouble.of(conversion(depth, time) / radicals)
                : OptionalDouble.empty();
    }

    /// τ = k_d t, `[-]`.
    double lifetimes(double time) {
        return bleachingRate * checked(time);
    }

    private static double checked(double number) {
        if (!(number >= 0 && number < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("bug: a depth or time of " + number);
        }
        return number;
    }
}
