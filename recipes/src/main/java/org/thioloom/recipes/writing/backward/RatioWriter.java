package org.thioloom.recipes.writing.backward;

import org.thioloom.chem.backward.BestRatio;
import org.thioloom.chem.backward.RatioDoubts;
import org.thioloom.chem.backward.RobustRatio.Standing;
import org.thioloom.chem.backward.Spread;
import org.thioloom.recipes.backward.Partners;
import org.thioloom.recipes.backward.RatioAnswer;
import org.thioloom.recipes.backward.RatioAnswer.UnderDoubt;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.writing.FindingWriter;
import org.thioloom.recipes.writing.JsonTree;

import java.util.List;

/// Writes the ratio that makes the most of a network: `thioloom/backward-ratio/1`.
public final class RatioWriter {
    /// The version written.
    public static final String SCHEMA = "thioloom/backward-ratio/1";

    private RatioWriter() {}

    public static String write(RatioAnswer answer, List<Finding> findings) {
        BestRatio best = answer.best();
        Partners partners = answer.partners();
        JsonTree tree =
                new JsonTree()
                        .put("schema", SCHEMA)
                        .put("for", best.aim().word())
                        .put("unit", best.aim().unit())
                        .put("conversion", best.conversion())
                        .put("node", side(partners.node(), answer.pair().armsAlive()))
                        .put("linker", side(partners.linker(), answer.pair().endsAlive()))
                        .put(
                                "best",
                                ratio(answer, best.linkers())
                                        .put("value", best.value())
                                        .put("lowLinkersPerNode", best.low())
                                        .put("highLinkersPerNode", best.high()))
                        .put(
                                "equalGroups",
                                ratio(answer, answer.pair().equalGroups())
                                        .put("value", best.atEqualGroups()))
                        .put(
                                "recipe",
                                ratio(answer, partners.linkersPerNode())
                                        .put("value", answer.asRecipe()));
        answer.underDoubt().ifPresent(doubt -> tree.put("underDoubt", doubt(answer, doubt)));
        return tree.putAll("findings", FindingWriter.trees(findings)).text();
    }

    private static JsonTree side(Material material, double alive) {
        return new JsonTree()
                .put("id", material.input().id())
                .put("lot", material.lot() == null ? null : material.lot().id())
                .put("molarMass", material.molarMass())
                .put("groups", material.group() == null ? 0 : material.group().perMolecule())
                .put("alive", alive);
    }

    private static JsonTree ratio(RatioAnswer answer, double linkers) {
        return new JsonTree()
                .put("linkersPerNode", linkers)
                .put("imbalance", answer.pair().imbalance(linkers))
                .put("linkerPerNodeByMass", answer.partners().byMass(linkers));
    }

    private static JsonTree doubt(RatioAnswer answer, UnderDoubt doubt) {
        RatioDoubts doubts = doubt.doubts();
        return new JsonTree()
                .put(
                        "doubts",
                        new JsonTree()
                                .put("node-alive", spread(doubts.armsAlive()))
                                .put("linker-alive", spread(doubts.endsAlive()))
                                .put("conversion", spread(doubts.conversion()))
                                .put("node-assay", spread(doubts.nodes()))
                                .put("linker-mass", spread(doubts.linkerMass())))
                .put("draws", doubt.robust().draws())
                .put("best", standing(answer, doubt.robust().best()))
                .put("equalGroups", standing(answer, doubt.robust().equalGroups()))
                .put("recipe", standing(answer, doubt.asRecipe()));
    }

    private static JsonTree spread(Spread spread) {
        return switch (spread) {
            case Spread.Exact(double value) -> new JsonTree().put("value", value);
            case Spread.Normal normal ->
                    new JsonTree().put("value", normal.nominal()).put("uncertainty", normal.u());
            case Spread.Rectangular(double low, double high) ->
                    new JsonTree().put("low", low).put("high", high);
        };
    }

    private static JsonTree standing(RatioAnswer answer, Standing standing) {
        return ratio(answer, standing.linkers())
                .put("badDay", standing.bad())
                .put("median", standing.median());
    }
}
