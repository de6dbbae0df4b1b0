package org.thioloom.recipes.record;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.network.GelPoint.Gels;
import org.thioloom.chem.network.Modulus;
import org.thioloom.chem.network.Skeleton;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.forecast.network.CuredNetwork;
import org.thioloom.recipes.forecast.network.CuredNetwork.State;
import org.thioloom.recipes.forecast.network.LoopForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast.Reached;
import org.thioloom.recipes.forecast.network.ReachedConversion;
import org.thioloom.recipes.forecast.network.WeighedNetwork.Groups;
import org.thioloom.recipes.section.Section;
import org.thioloom.recipes.section.Section.Fact;

import java.util.ArrayList;
import java.util.List;

/// What a plan says of its network, in a few lines; `thioloom network` says it all.
final class NetworkSection {
    private static final String HEADING = "Network";
    private static final double WHOLE = 1e10;
    private static final double NEXT_TO_NONE = 1e-5;

    private NetworkSection() {}

    static Section of(Answer<NetworkForecast> network) {
        return new Section(
                HEADING,
                switch (network) {
                    case Refused<NetworkForecast>(String sentence, String remedy) ->
                            List.of(new Fact.Words("not forecast", sentence + " " + remedy));
                    case Found<NetworkForecast>(NetworkForecast forecast) -> facts(forecast);
                });
    }

    private static List<Fact> facts(NetworkForecast forecast) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.Words("gels", gels(forecast)));
        switch (forecast.reached()) {
            case Refused<Reached>(String sentence, String remedy) ->
                    facts.add(new Fact.Words("conversion", sentence + " " + remedy));
            case Found<Reached>(Reached reached) -> facts.addAll(facts(forecast, reached));
        }
        return facts;
    }

    private static String gels(NetworkForecast forecast) {
        Groups groups = forecast.weighed().groups();
        return forecast.gelPoint() instanceof Gels(double first, double second)
                ? "at %s mol%% of %s, %s mol%% of %s (ideal; solutions gel later)"
                        .formatted(
                                percent(first),
                                groups.firstSymbol(),
                                percent(second),
                                groups.secondSymbol())
                : "never, of these amounts";
    }

    private static List<Fact> facts(NetworkForecast forecast, Reached reached) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.Words("conversion", conversion(reached.conversion())));
        facts.add(new Fact.Words("sol", sol(reached)));
        if (forecast.weighed().everyGroupLives()) {
            facts.add(new Fact.Words("counted", living(forecast.weighed().groups())));
        }
        CuredNetwork cured = reached.cured();
        if (cured.network().isGel()) {
            Skeleton perNode = forecast.weighed().perNode(cured.network().skeleton());
            facts.add(
                    new Fact.Measure(
                            "effective strands",
                            Quantity.computed(
                                    cured.network().skeletonPerKilogram().strands(),
                                    Units.MOLE_PER_KILOGRAM),
                            shown(perNode.strands()) + " per node, ideal"));
            facts.add(new Fact.Words("primary loops", loops(reached.loops())));
            modulus(
                    facts,
                    "shear modulus",
                    cured,
                    ", dry, 25 degC, phantom to affine: bounds of an ideal network, no prediction");
            if (reached.loops() instanceof Found<LoopForecast>(LoopForecast loops)) {
                modulus(facts, "with these loops", loops.cured(), "");
            }
        }
        return facts;
    }

    private static String conversion(ReachedConversion conversion) {
        String share = percent(conversion.share()) + " mol% of the scarcer group, ";
        return share
                + switch (conversion.origin()) {
                    case TYPICAL ->
                            "typical and not measured; yours goes into the formula as \"conversion\"";
                    case RECIPE -> "as the recipe says";
                    case GIVEN -> "as given";
                };
    }

    private static String living(Groups groups) {
        return "every %s and %s as alive; dead ones delay the gel and leave more sol (thioloom uncertainty)"
                .formatted(groups.firstSymbol(), groups.secondSymbol());
    }

    private static String sol(Reached reached) {
        String sol = weight(reached.cured()) + " of nodes and linkers";
        if (reached.lower().isEmpty() || reached.higher().isEmpty()) {
            return sol;
        }
        double u = reached.conversion().uncertainty().orElse(0);
        return "%s; %s at %s mol%%, %s at %s mol%%"
                .formatted(
                        sol,
                        weight(reached.lower().get()),
                        percent(reached.conversion().share() - u),
                        weight(reached.higher().get()),
                        percent(Math.min(1, reached.conversion().share() + u)));
    }

    private static String loops(Answer<LoopForecast> loops) {
        return switch (loops) {
            case Refused<LoopForecast>(String sentence, String remedy) -> sentence + " " + remedy;
            case Found<LoopForecast>(LoopForecast found) ->
                    "%s to %s mol%% of the linkers bite their own node; with them %s sol"
                            .formatted(
                                    two(100 * found.fewestPerLinker()),
                                    two(100 * found.loops().perLinker()),
                                    weight(found.cured()));
        };
    }

    private static void modulus(List<Fact> facts, String label, CuredNetwork cured, String remark) {
        cured.in(State.DRY)
                .ifPresent(dry -> {
                    Modulus modulus = dry.modulus();
                    String bounds =
                            shown(modulus.phantom() / 1000)
                                    + " to "
                                    + shown(modulus.affine() / 1000);
                    facts.add(new Fact.Words(label, bounds + " kPa" + remark));
                });
    }

    private static String weight(CuredNetwork cured) {
        double sol = cured.network().fractions().sol();
        return (sol > 0 && sol < NEXT_TO_NONE ? "under 0.001" : two(100 * sol)) + " wt%";
    }

    private static String percent(double share) {
        double rounded = Math.rint(share * WHOLE) / (WHOLE / 100);
        return Rounding.shown(Quantity.computed(rounded, Units.PERCENT_BY_AMOUNT));
    }

    private static String shown(double value) {
        return Rounding.readable(value, 3);
    }

    private static String two(double value) {
        return Rounding.readable(value, 2);
    }
}
