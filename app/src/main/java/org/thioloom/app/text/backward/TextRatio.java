package org.thioloom.app.text.backward;

import org.thioloom.app.text.Numbers;
import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.TextTable;
import org.thioloom.chem.backward.BestRatio;
import org.thioloom.chem.backward.RatioAim;
import org.thioloom.chem.backward.RatioDoubts;
import org.thioloom.chem.backward.RobustRatio.Standing;
import org.thioloom.chem.backward.Spread;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.recipes.backward.Partners;
import org.thioloom.recipes.backward.RatioAnswer;
import org.thioloom.recipes.backward.RatioAnswer.UnderDoubt;
import org.thioloom.recipes.control.Material;

import java.util.ArrayList;
import java.util.List;

/// The ratio that makes the most of a network, in words.
public final class TextRatio {
    private static final String INDENT = "  ";
    private static final int WIDTH = TextRecord.WIDTH;

    private TextRatio() {}

    public static String draw(RatioAnswer answer) {
        BestRatio best = answer.best();
        double linkers =
                answer.underDoubt()
                        .map(doubt -> doubt.robust().best().linkers())
                        .orElse(best.linkers());
        return "1 node : "
                + Numbers.of(linkers)
                + " linkers for "
                + aim(best.aim())
                + (answer.underDoubt().isPresent() ? " on a bad day" : "")
                + "\n"
                + INDENT
                + "when "
                + Numbers.plain(100 * best.conversion())
                + " % of the scarcer group reacts\n"
                + bottle(answer.partners().node(), answer.pair().armsAlive())
                + bottle(answer.partners().linker(), answer.pair().endsAlive())
                + "\n"
                + TextTable.draw(weigh(answer, linkers), INDENT, WIDTH)
                + "\nIf all is as stated\n"
                + TextTable.draw(sure(answer), INDENT, WIDTH)
                + answer.underDoubt().map(doubt -> doubt(answer, doubt)).orElse("");
    }

    private static String aim(RatioAim aim) {
        return switch (aim) {
            case STRANDS -> "the most effective strands";
            case MODULUS -> "the highest modulus";
            case SOL -> "the least sol";
        };
    }

    private static String quantity(RatioAim aim) {
        return switch (aim) {
            case STRANDS -> "strands, mol/kg";
            case MODULUS -> "cycle rank of the gel, mol/kg";
            case SOL -> "sol, wt%";
        };
    }

    private static String value(RatioAim aim, double value) {
        return Numbers.of(aim == RatioAim.SOL ? 100 * value : value);
    }

    private static String bottle(Material material, double alive) {
        int groups = material.group() == null ? 0 : material.group().perMolecule();
        return INDENT
                + material.input().id()
                + (material.lot() == null ? "" : " " + material.lot().id())
                + ": "
                + Rounding.shown(material.molarMass())
                + " g/mol, "
                + groups
                + " "
                + (material.group() == null ? "" : material.group().kind().symbol())
                + " of which "
                + Numbers.plain(100 * alive)
                + " % alive\n";
    }

    private static List<List<String>> weigh(RatioAnswer answer, double linkers) {
        Partners partners = answer.partners();
        BestRatio best = answer.best();
        return List.of(
                List.of(
                        "weigh",
                        Numbers.of(100 * partners.byMass(linkers))
                                + " mg of linker per 100 mg of node, as their bottles hold them"),
                List.of(
                        "r",
                        Numbers.of(answer.pair().imbalance(linkers))
                                + " "
                                + partners.nodeGroup().symbol()
                                + " per "
                                + partners.linkerGroup().symbol()
                                + ", counting those alive"),
                List.of(
                        "nearly as good",
                        "1 : "
                                + Numbers.of(best.low())
                                + " to 1 : "
                                + Numbers.of(best.high())
                                + (best.aim() == RatioAim.SOL
                                        ? ", at most 0.5 wt% more sol if all is as stated"
                                        : ", within 1 % if all is as stated")));
    }

    private static List<List<String>> sure(RatioAnswer answer) {
        BestRatio best = answer.best();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "linkers per node", "r", quantity(best.aim())));
        rows.add(sure("best", answer, best.linkers(), best.value()));
        rows.add(sure("equal groups", answer, answer.pair().equalGroups(), best.atEqualGroups()));
        rows.add(
                sure(
                        "the recipe's",
                        answer,
                        answer.partners().linkersPerNode(),
                        answer.asRecipe()));
        return rows;
    }

    private static List<String> sure(
            String which, RatioAnswer answer, double linkers, double value) {
        return List.of(
                which,
                Numbers.of(linkers),
                Numbers.of(answer.pair().imbalance(linkers)),
                value(answer.best().aim(), value));
    }

    private static String doubt(RatioAnswer answer, UnderDoubt doubt) {
        RatioAim aim = answer.best().aim();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "linkers per node", "r", "bad day", "median"));
        rows.add(standing("best on a bad day", aim, doubt.robust().best()));
        rows.add(standing("equal groups", aim, doubt.robust().equalGroups()));
        rows.add(standing("the recipe's", aim, doubt.asRecipe()));
        return "\nUnder doubt: "
                + quantity(aim)
                + (aim.isMost() ? "; 19 of 20 batches have more" : "; 19 of 20 batches have less")
                + " than on a bad day\n"
                + TextTable.draw(rows, INDENT, WIDTH)
                + "\nDoubts, drawn "
                + doubt.robust().draws()
                + " times; those that neither lot nor --doubt states are our defaults\n"
                + TextTable.draw(doubts(doubt.doubts()), INDENT, WIDTH);
    }

    private static List<String> standing(String which, RatioAim aim, Standing standing) {
        return List.of(
                which,
                Numbers.of(standing.linkers()),
                Numbers.of(standing.imbalance()),
                value(aim, standing.bad()),
                value(aim, standing.median()));
    }

    private static List<List<String>> doubts(RatioDoubts doubts) {
        return List.of(
                List.of("node-alive", spread(doubts.armsAlive())),
                List.of("linker-alive", spread(doubts.endsAlive())),
                List.of("conversion", spread(doubts.conversion())),
                List.of("node-assay", spread(doubts.nodes()) + " of the assay"),
                List.of("linker-mass", spread(doubts.linkerMass()) + " of the molar mass"));
    }

    private static String spread(Spread spread) {
        return switch (spread) {
            case Spread.Exact(double value) -> Numbers.plain(value) + ", known";
            case Spread.Normal normal ->
                    Numbers.plain(normal.nominal()) + ", u = " + Numbers.digits(normal.u(), 2);
            case Spread.Rectangular(double low, double high) ->
                    "anywhere from " + Numbers.plain(low) + " to " + Numbers.plain(high);
        };
    }
}
