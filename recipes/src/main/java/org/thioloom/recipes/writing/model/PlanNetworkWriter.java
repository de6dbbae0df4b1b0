package org.thioloom.recipes.writing.model;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.network.Modulus;
import org.thioloom.chem.network.Network;
import org.thioloom.chem.network.Skeleton;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.forecast.network.CuredNetwork;
import org.thioloom.recipes.forecast.network.CuredNetwork.State;
import org.thioloom.recipes.forecast.network.LoopForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast.Reached;
import org.thioloom.recipes.forecast.network.ReachedConversion;
import org.thioloom.recipes.forecast.network.WeighedNetwork;
import org.thioloom.recipes.writing.JsonTree;

/// Writes what a plan says of its network. The modulus is that of the dry, washed film.
public final class PlanNetworkWriter {
    private PlanNetworkWriter() {}

    public static JsonTree write(Answer<NetworkForecast> network) {
        return switch (network) {
            case Refused<NetworkForecast>(String sentence, var _) ->
                    new JsonTree().put("absent", sentence);
            case Found<NetworkForecast>(NetworkForecast forecast) -> forecast(forecast);
        };
    }

    private static JsonTree forecast(NetworkForecast forecast) {
        WeighedNetwork weighed = forecast.weighed();
        JsonTree tree =
                new JsonTree()
                        .put(
                                "gelPoint",
                                NetworkWriter.gelPoint(forecast.gelPoint(), weighed.groups()));
        if (forecast.reached() instanceof Found<Reached>(Reached reached)) {
            ReachedConversion conversion = reached.conversion();
            tree.put("conversion", reached.cured().network().eneConversion())
                    .put("conversionOfScarcer", conversion.share())
                    .put("conversionFrom", NetworkWriter.word(conversion.origin()));
            conversion.uncertainty().ifPresent(u -> tree.put("conversionUncertainty", u));
            cured(tree, weighed, reached.cured());
            if (reached.loops() instanceof Found<LoopForecast>(LoopForecast loops)) {
                tree.put("loops", loops(weighed, loops));
            }
        }
        return tree;
    }

    private static void cured(JsonTree tree, WeighedNetwork weighed, CuredNetwork cured) {
        Network network = cured.network();
        Skeleton perNode = weighed.perNode(network.skeleton());
        tree.put("solFraction", network.fractions().sol())
                .put("pendantFraction", network.fractions().pendant())
                .put("activeFraction", network.fractions().active())
                .put(
                        "effectiveStrands",
                        Quantity.computed(
                                network.skeletonPerKilogram().strands(), Units.MOLE_PER_KILOGRAM))
                .put("junctionsPerNode", perNode.junctions())
                .put("strandsPerNode", perNode.strands())
                .put("cycleRankPerNode", perNode.cycleRank());
        cured.in(State.DRY).ifPresent(dry -> tree.put("modulus", modulus(dry.modulus())));
    }

    private static JsonTree modulus(Modulus modulus) {
        return new JsonTree()
                .put("phantom", Quantity.computed(modulus.phantom() / 1000, Units.KILOPASCAL))
                .put("affine", Quantity.computed(modulus.affine() / 1000, Units.KILOPASCAL));
    }

    private static JsonTree loops(WeighedNetwork weighed, LoopForecast loops) {
        JsonTree tree =
                new JsonTree()
                        .put("perLinker", loops.loops().perLinker())
                        .put("fewestPerLinker", loops.fewestPerLinker());
        cured(tree, weighed, loops.cured());
        return tree;
    }
}
