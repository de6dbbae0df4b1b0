package org.thioloom.app.text.model;

import static org.thioloom.app.text.model.NetworkWords.kilopascals;
import static org.thioloom.app.text.model.NetworkWords.moles;
import static org.thioloom.app.text.model.NetworkWords.weight;

import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.network.GelPoint.Gels;
import org.thioloom.chem.network.Modulus;
import org.thioloom.recipes.forecast.network.CuredNetwork;
import org.thioloom.recipes.forecast.network.CuredNetwork.State;
import org.thioloom.recipes.forecast.network.CuredNetwork.StateModulus;
import org.thioloom.recipes.forecast.network.LoopForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast.Reached;
import org.thioloom.recipes.forecast.network.ReachedConversion.Origin;
import org.thioloom.recipes.forecast.network.WeighedNetwork.Groups;

/// What a chemist asks of a network first, in a few sentences.
public final class NetworkAnswer {
    private NetworkAnswer() {}

    /// Whether it gels, what can be washed out, how stiff it can be, and what that rests on.
    public static String of(NetworkForecast forecast) {
        return switch (forecast.reached()) {
            case Refused<Reached>(String sentence, String remedy) ->
                    gels(forecast) + " " + sentence + " " + remedy;
            case Found<Reached>(Reached reached) ->
                    gels(forecast)
                            + at(forecast, reached)
                            + living(forecast, reached)
                            + doubt(reached);
        };
    }

    private static String gels(NetworkForecast forecast) {
        Groups groups = forecast.weighed().groups();
        if (!(forecast.gelPoint() instanceof Gels(double first, double second))) {
            return "It never gels: "
                    + (forecast.weighed().growth().branching() > 1
                            ? "the %s runs out first."
                                    .formatted(
                                            forecast.weighed().growth().ratio() > 1
                                                    ? groups.secondSymbol()
                                                    : groups.firstSymbol())
                            : "its molecules have too few branches, at any ratio.");
        }
        return "Ideally it gels when %s of the %s and %s of the %s have reacted."
                .formatted(
                        moles(first), groups.firstSymbol(), moles(second), groups.secondSymbol());
    }

    private static String at(NetworkForecast forecast, Reached reached) {
        CuredNetwork cured = reached.cured();
        Groups groups = forecast.weighed().groups();
        String at =
                " At %s of the %s "
                        .formatted(moles(cured.network().eneConversion()), groups.firstSymbol());
        if (!cured.network().isGel()) {
            return at + "all of it is sol and can be washed away.";
        }
        String sol = weight(cured.network().fractions().sol());
        if (reached.loops() instanceof Found<LoopForecast>(LoopForecast loops)) {
            String more = weight(loops.cured().network().fractions().sol());
            return at
                    + sol
                    + " can be washed out, or "
                    + more
                    + " with loops."
                    + stiffness(cured, loops.cured());
        }
        return at + sol + " can be washed out." + stiffness(cured, cured);
    }

    /// From the softer network's phantom bound to the stiffer one's affine bound.
    private static String stiffness(CuredNetwork ideal, CuredNetwork softest) {
        return ideal.in(State.DRY)
                .flatMap(stiff -> softest.in(State.DRY).map(soft -> range(stiff, soft.modulus())))
                .orElse("");
    }

    private static String range(StateModulus ideal, Modulus softest) {
        return "%s theory puts its shear modulus between %s and %s kPa, without crystals and entanglements."
                .formatted(
                        ideal.polymer() == 1 ? " Dry," : " Without solvent,",
                        kilopascals(softest.phantom()),
                        kilopascals(ideal.modulus().affine()));
    }

    private static String living(NetworkForecast forecast, Reached reached) {
        Groups groups = forecast.weighed().groups();
        return reached.cured().network().isGel() && forecast.weighed().everyGroupLives()
                ? " Every %s and %s is counted as alive: dead ones delay the gel and leave more sol."
                        .formatted(groups.firstSymbol(), groups.secondSymbol())
                : "";
    }

    private static String doubt(Reached reached) {
        return reached.conversion().origin() == Origin.TYPICAL
                ? " Nobody measured the conversion: %s of the scarcer group is only typical. FTIR of the cured film would tell, and it goes into the formula as \"conversion\" (or --conversion)."
                        .formatted(moles(reached.conversion().share()))
                : "";
    }
}
