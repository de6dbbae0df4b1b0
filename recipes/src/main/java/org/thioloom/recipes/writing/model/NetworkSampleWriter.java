package org.thioloom.recipes.writing.model;

import org.thioloom.chem.network.sample.Estimate;
import org.thioloom.chem.network.sample.SampledNetwork;
import org.thioloom.recipes.forecast.network.NetworkReport.Sample;
import org.thioloom.recipes.forecast.network.WeighedNetwork;
import org.thioloom.recipes.writing.JsonTree;

/// Writes what networks drawn at random have on average.
public final class NetworkSampleWriter {
    private NetworkSampleWriter() {}

    static JsonTree write(Sample sample, WeighedNetwork weighed) {
        SampledNetwork drawn = sample.drawn();
        double nodes = weighed.nodes();
        JsonTree tree =
                new JsonTree()
                        .put("molecules", sample.sampling().molecules())
                        .put("networks", sample.sampling().replicates())
                        .put("seed", Long.toString(sample.sampling().seed()))
                        .put("solFraction", estimate(drawn.sol(), 1))
                        .put("pendantFraction", estimate(drawn.pendant(), 1))
                        .put("activeFraction", estimate(drawn.active(), 1))
                        .put("junctions", estimate(drawn.junctions(), nodes))
                        .put("strands", estimate(drawn.strands(), nodes))
                        .put("cycleRank", estimate(drawn.cycleRank(), nodes))
                        .put("massAverage", estimate(drawn.massAverage(), 1));
        drawn.solMassAverage().ifPresent(m -> tree.put("solMassAverage", estimate(m, 1)));
        return tree;
    }

    private static JsonTree estimate(Estimate estimate, double per) {
        return new JsonTree()
                .putExact("mean", estimate.mean() / per)
                .putExact("standardError", estimate.standardError() / per);
    }
}
