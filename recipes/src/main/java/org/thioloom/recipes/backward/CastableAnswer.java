package org.thioloom.recipes.backward;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.cure.CastableDepth;
import org.thioloom.chem.cure.CuringFilm;
import org.thioloom.chem.cure.Exposure;
import org.thioloom.chem.cure.Formulation;
import org.thioloom.chem.cure.Initiator;
import org.thioloom.chem.cure.InitiatorLoading;
import org.thioloom.chem.cure.KineticSet;
import org.thioloom.chem.cure.Kinetics;
import org.thioloom.chem.cure.Light;
import org.thioloom.chem.cure.Photoinitiator;
import org.thioloom.chem.cure.Reach;
import org.thioloom.chem.film.Disc;
import org.thioloom.chem.film.Drying;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Coupling.Growth;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Solution;
import org.thioloom.recipes.master.Role;

import java.util.List;
import java.util.OptionalDouble;

/// How thick a film may be cast for an exposure, and how much initiator cures its back soonest.
///
/// @param film the liquid under the lamp, with the rate constants as they stand in the table
/// @param nominal with those constants
/// @param quick with radicals [Exposure#BAND] times as useful
/// @param slow with radicals so many times less useful
/// @param wet depth of the liquid of the film that is wanted, `[mm]`
/// @param back when that film's back reaches the conversion
/// @param loading of initiator that cures it soonest, or why none does
public record CastableAnswer(
        Question asked,
        KineticSet kinetics,
        CuringFilm film,
        Material initiator,
        Answer<Castable> nominal,
        Answer<Castable> quick,
        Answer<Castable> slow,
        double wet,
        Reach back,
        Answer<Loading> loading) {

    /// What is asked of a batch.
    ///
    /// @param light measured at the sample
    /// @param absorption decadic, `[L/(mol cm)]`; empty for the table's
    /// @param time of exposure, `[s]`
    /// @param conversion wanted throughout, of the scarcer group, `[-]`
    /// @param dry thickness of the film that is wanted, `[mm]`
    public record Question(
            Light light,
            KineticSet kinetics,
            OptionalDouble absorption,
            double time,
            double conversion,
            double dry) {}

    /// The thickest film.
    ///
    /// @param depth of the liquid, `[mm]`
    /// @param dry thickness, `[mm]`
    /// @param front conversion of the lit face, `[-]`
    public record Castable(double depth, double dry, double front) {}

    /// An amount of initiator.
    ///
    /// @param massFraction initiator per mass of solution, `[-]`
    /// @param perGroup initiator molecules per scarcer group, `[-]`
    public record Loading(InitiatorLoading found, double massFraction, double perGroup) {}

    /// The answer, or why there is none.
    public static Answer<CastableAnswer> of(ControlRecipe plan, Question question) {
        Solution solution = plan.solution();
        Casting casting = plan.casting();
        List<Material> initiators = plan.materials(Role.INITIATOR);
        if (solution == null || casting == null || initiators.size() != 1) {
            return new Refused<>(
                    "this recipe casts no film with one photoinitiator", "ask of one that does");
        }
        if (plan.master().formula().coupling().growth() != Growth.STEP) {
            return new Refused<>(
                    "the enes of this recipe also add to each other, which these formulas leave out",
                    "find the exposure on films of your own");
        }
        Material initiator = initiators.getFirst();
        return initiator(initiator, question)
                .then(light ->
                        CuringFilm.of(
                                formulation(plan, solution, initiator),
                                light,
                                question.light,
                                question.kinetics.kinetics()))
                .then(film -> new Poured(question, film, initiator, solution, casting).answer());
    }

    private static Answer<Initiator> initiator(Material material, Question question) {
        double wavelength = question.light.wavelength();
        String key = material.substance().key();
        if (question.absorption.isEmpty()) {
            return Photoinitiator.under(key, wavelength);
        }
        return Photoinitiator.find(key)
                .<Answer<Initiator>>map(known ->
                        new Found<>(
                                new Initiator(
                                        question.absorption.getAsDouble(),
                                        known.quantumYield().value(),
                                        known.efficiency().value())))
                .orElseGet(() ->
                        new Refused<>(
                                "nothing is known of "
                                        + material.substance().name()
                                        + " as a photoinitiator",
                                "use one of the table, such as dmpa"));
    }

    private static Formulation formulation(
            ControlRecipe plan, Solution solution, Material initiator) {
        double litres = solution.volume().in(Units.LITRE);
        return new Formulation(
                plan.stoichiometry().first().in(Units.MOLE) / litres,
                plan.stoichiometry().second().in(Units.MOLE) / litres,
                initiator.amount().in(Units.MOLE) / litres);
    }

    /// The film as it lies in the mould, and what it dries to.
    private record Poured(
            Question question,
            CuringFilm film,
            Material initiator,
            Solution solution,
            Casting casting) {

        Answer<CastableAnswer> answer() {
            double wet = wet(question.dry);
            Answer<Castable> nominal = castable(1);
            if (nominal instanceof Refused<Castable>(String sentence, String remedy)
                    && !(question.conversion > 0 && question.conversion < 1 && question.time > 0)) {
                return new Refused<>(sentence, remedy);
            }
            return new Found<>(
                    new CastableAnswer(
                            question,
                            question.kinetics,
                            film,
                            initiator,
                            nominal,
                            castable(Exposure.BAND),
                            castable(1 / Exposure.BAND),
                            wet,
                            film.timeTo(question.conversion, wet),
                            InitiatorLoading.fastest(film, question.conversion, wet)
                                    .map(this::loading)));
        }

        /// With every radical so many times as useful: a termination so many times squared slower.
        private Answer<Castable> castable(double factor) {
            Kinetics one = film.kinetics();
            Kinetics fitted =
                    new Kinetics(
                            one.addition(),
                            one.fragmentation(),
                            one.transfer(),
                            one.termination() / (factor * factor));
            return CuringFilm.of(film.formulation(), film.initiator(), film.light(), fitted)
                    .then(f -> CastableDepth.of(f, question.conversion, question.time))
                    .map(depth -> new Castable(depth.depth(), dry(depth.depth()), depth.front()));
        }

        private double solids() {
            return solution.solidsVolumeFraction().in(Units.PERCENT_BY_VOLUME) / 100;
        }

        private double dry(double depth) {
            return new Drying(casting.drying()).dry(new Disc(1, depth), solids()).thickness();
        }

        private double wet(double dry) {
            return new Drying(casting.drying()).wet(new Disc(1, dry), solids()).thickness();
        }

        private Loading loading(InitiatorLoading found) {
            double gramsPerLitre =
                    found.concentration() * initiator.molarMass().in(Units.GRAM_PER_MOLE);
            double density = solution.density().in(Units.GRAM_PER_MILLILITRE) * 1000;
            return new Loading(
                    found,
                    gramsPerLitre / density,
                    found.concentration() / film.formulation().limiting());
        }
    }
}
