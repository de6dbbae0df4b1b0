package org.thioloom.app.text.model;

import static org.thioloom.app.text.model.NetworkWords.four;
import static org.thioloom.app.text.model.NetworkWords.two;

import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.TextTable;
import org.thioloom.chem.network.Network;
import org.thioloom.chem.network.Skeleton;
import org.thioloom.chem.network.sample.Estimate;
import org.thioloom.chem.network.sample.SampledNetwork;
import org.thioloom.recipes.forecast.network.NetworkForecast.Reached;
import org.thioloom.recipes.forecast.network.NetworkReport;
import org.thioloom.recipes.forecast.network.NetworkReport.Sample;

import java.util.ArrayList;
import java.util.List;

/// Networks drawn at random, beside theory.
public final class TextSample {
    private TextSample() {}

    static String draw(NetworkReport report, Reached reached) {
        Sample sample = report.sample();
        if (sample == null) {
            return "";
        }
        Network network = reached.cured().network();
        double nodes = report.forecast().weighed().nodes();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "theory", "drawn", "standard error", "apart, in errors"));
        rows.addAll(
                network.isGel()
                        ? ofGel(network, sample.drawn(), nodes)
                        : List.of(
                                row(
                                        "chains Mw, g/mol",
                                        network.finiteChains().massAverage().orElse(0),
                                        sample.drawn().massAverage(),
                                        1)));
        return "\nDrawn at random, any two groups as likely to meet as any others: %s networks of %s, seed %s\n%s"
                .formatted(
                        sample.sampling().replicates(),
                        sample.sampling().molecules(),
                        sample.sampling().seed(),
                        TextTable.draw(rows, "  ", TextRecord.WIDTH));
    }

    private static List<List<String>> ofGel(Network network, SampledNetwork drawn, double nodes) {
        Skeleton skeleton = network.skeleton();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("sol, wt%", network.fractions().sol(), drawn.sol(), 0.01));
        rows.add(row("pendant, wt%", network.fractions().pendant(), drawn.pendant(), 0.01));
        rows.add(row("active, wt%", network.fractions().active(), drawn.active(), 0.01));
        rows.add(row("junctions per node", skeleton.junctions(), drawn.junctions(), nodes));
        rows.add(row("strands per node", skeleton.strands(), drawn.strands(), nodes));
        rows.add(row("cycle rank per node", skeleton.cycleRank(), drawn.cycleRank(), nodes));
        drawn.solMassAverage()
                .ifPresent(drawnMass ->
                        network.finiteChains()
                                .massAverage()
                                .ifPresent(mass ->
                                        rows.add(row("sol Mw, g/mol", mass, drawnMass, 1))));
        return rows;
    }

    private static List<String> row(String label, double theory, Estimate drawn, double per) {
        return List.of(
                label,
                four(theory / per),
                four(drawn.mean() / per),
                two(drawn.standardError() / per),
                drawn.standardError() > 0 ? two(drawn.standardErrorsFrom(theory)) : "");
    }
}
