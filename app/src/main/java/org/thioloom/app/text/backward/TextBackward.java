package org.thioloom.app.text.backward;

import org.thioloom.app.text.Numbers;
import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.TextTable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.backward.Blend;
import org.thioloom.chem.backward.WholeDivisions;
import org.thioloom.chem.cure.Exposure;
import org.thioloom.chem.cure.Reach;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.recipes.backward.BlendAnswer;
import org.thioloom.recipes.backward.CastableAnswer;
import org.thioloom.recipes.backward.CastableAnswer.Castable;
import org.thioloom.recipes.backward.CastableAnswer.Loading;
import org.thioloom.recipes.backward.WholeWeighing;

import java.util.ArrayList;
import java.util.List;

/// Blends, castable films and weighings in whole divisions, in words.
public final class TextBackward {
    private static final String INDENT = "  ";
    private static final int WIDTH = TextRecord.WIDTH;

    private TextBackward() {}

    // Blends.

    public static String draw(String recipe, BlendAnswer answer) {
        Blend blend = answer.blend();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "g/mol", "mol%", "wt%", "mg per 100 mg of node"));
        for (int i = 0; i < blend.portions().size(); i++) {
            Blend.Portion portion = blend.portions().get(i);
            rows.add(
                    List.of(
                            portion.linker().name(),
                            Numbers.plain(portion.linker().molarMass()),
                            Numbers.decimals(100 * portion.share(), 2),
                            Numbers.decimals(100 * portion.massShare(), 2),
                            Numbers.decimals(100 * answer.weighed().get(i), 1)));
        }
        return title(answer)
                + "\n"
                + recipe
                + "; "
                + switch (answer.choice()) {
                    case FEWEST ->
                            "the fewest linkers, of two the nearest on either side of the target";
                    case LIKE_STOCK -> "as near as can be to the proportions of the stock, by mole";
                }
                + "\n\n"
                + TextTable.draw(rows, INDENT, WIDTH)
                + "\n"
                + TextTable.draw(held(answer), INDENT, WIDTH);
    }

    private static String title(BlendAnswer answer) {
        List<String> parts =
                answer.blend().portions().stream()
                        .map(portion ->
                                Numbers.decimals(100 * portion.share(), 1)
                                        + " mol% "
                                        + portion.linker().name())
                        .toList();
        return String.join(" + ", parts)
                + " for "
                + Numbers.plain(answer.target().wanted())
                + " "
                + answer.target().kind().unit();
    }

    private static List<List<String>> held(BlendAnswer answer) {
        Blend blend = answer.blend();
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "Li in the dry network",
                        Numbers.of(blend.ionContent())
                                + " mmol/g (nodes and linkers, nothing washed out)"));
        rows.add(List.of("repeat units : Li", Numbers.of(blend.repeatUnitsPerIon())));
        rows.add(List.of("linkers per node", Numbers.of(blend.linkersPerNode())));
        answer.nodeFromStock()
                .ifPresent(grams ->
                        rows.add(
                                List.of(
                                        "the stock is enough for",
                                        Numbers.of(1e3 * grams) + " mg of node")));
        rows.add(List.of("a blend moves", "sol and loops, not the gel point, which counts groups"));
        return rows;
    }

    // Castable films.

    public static String draw(String recipe, CastableAnswer answer) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("radicals", "liquid, um", "dry, um", "lit face"));
        rows.add(castable(Numbers.plain(Exposure.BAND) + " times as useful", answer.quick()));
        rows.add(castable("as reckoned", answer.nominal()));
        rows.add(castable(Numbers.plain(Exposure.BAND) + " times less useful", answer.slow()));
        return castableTitle(answer)
                + "\n"
                + recipe
                + "; "
                + Numbers.plain(answer.asked().light().irradiance())
                + " mW/cm2 at "
                + Numbers.plain(answer.asked().light().wavelength())
                + " nm, rate constants of "
                + answer.kinetics().key()
                + ";\npublished ones differ by factors of hundreds, so this is a bracket and no promise\n\n"
                + "The thickest film, by how useful radicals are\n"
                + TextTable.draw(rows, INDENT, WIDTH)
                + "\nThe film that is wanted\n"
                + TextTable.draw(wanted(answer), INDENT, WIDTH);
    }

    private static String castableTitle(CastableAnswer answer) {
        String after =
                Numbers.plain(100 * answer.asked().conversion())
                        + " % throughout after "
                        + time(answer.asked().time());
        return switch (answer.nominal()) {
            case Found<Castable>(Castable found) ->
                    Numbers.rough(1e3 * found.dry(), 2)
                            + " um dry, "
                            + Numbers.rough(1e3 * found.depth(), 2)
                            + " um of liquid at most, for "
                            + after;
            case Refused<Castable> _ -> "No film reaches " + after;
        };
    }

    private static List<String> castable(String radicals, Answer<Castable> answer) {
        return switch (answer) {
            case Found<Castable>(Castable found) ->
                    List.of(
                            radicals,
                            Numbers.rough(1e3 * found.depth(), 3),
                            Numbers.rough(1e3 * found.dry(), 3),
                            Numbers.rough(100 * found.front(), 4) + " %");
            case Refused<Castable>(String sentence, String remedy) ->
                    List.of(radicals, "none", "none", sentence + "; " + remedy);
        };
    }

    private static List<List<String>> wanted(CastableAnswer answer) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "thickness",
                        Numbers.rough(1e3 * answer.asked().dry(), 3)
                                + " um dry from "
                                + Numbers.rough(1e3 * answer.wet(), 3)
                                + " um of liquid"));
        rows.add(
                List.of(
                        "its back reaches that",
                        switch (answer.back()) {
                            case Reach.After(double seconds) -> "after " + time(seconds);
                            case Reach.DeadEnd(double cap) ->
                                    "never: the initiator runs out at "
                                            + Numbers.of(100 * cap)
                                            + " %";
                        }));
        rows.addAll(loading(answer));
        return rows;
    }

    private static List<List<String>> loading(CastableAnswer answer) {
        return switch (answer.loading()) {
            case Refused<Loading>(String sentence, String remedy) ->
                    List.of(List.of("soonest with", "nothing: " + sentence + "; " + remedy));
            case Found<Loading>(Loading loading) ->
                    List.of(
                            List.of(
                                    "soonest with",
                                    Numbers.rough(100 * loading.massFraction(), 2)
                                            + " wt% "
                                            + answer.initiator().input().id()
                                            + " of the solution, after "
                                            + time(loading.found().time())),
                            List.of(
                                    "which is",
                                    Numbers.rough(100 * loading.perGroup(), 2)
                                            + " mol% of the scarcer group; every fragment caps a"
                                            + " chain end, so less may make the better film"));
        };
    }

    private static String time(double seconds) {
        return seconds < 120
                ? Numbers.rough(seconds, 2) + " s"
                : Numbers.rough(seconds / 60, 2) + " min";
    }

    // Whole divisions.

    public static String draw(String recipe, WholeWeighing weighing) {
        WholeDivisions divisions = weighing.divisions();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "planned, mg", "take", "departure"));
        for (int i = 0; i < weighing.lines().size(); i++) {
            WholeWeighing.Portion line = weighing.lines().get(i);
            double departure = divisions.portions().get(i).departure();
            rows.add(
                    List.of(
                            line.input(),
                            Rounding.shown(line.planned().to(line.mass().unit())),
                            exact(line.volume() == null ? line.mass() : line.volume()),
                            percent(departure)));
        }
        double off = divisions.whole().imbalance() / divisions.planned().imbalance() - 1;
        return "r = "
                + Numbers.digits(divisions.whole().imbalance(), 5)
                + " in whole divisions, "
                + percent(off)
                + " from the plan\n"
                + recipe
                + "; the nearest of "
                + divisions.looked()
                + " ways to go up or down\n\n"
                + TextTable.draw(rows, INDENT, WIDTH)
                + "\n"
                + TextTable.draw(
                        List.of(
                                List.of("", "r", "solids, wt%"),
                                result("as planned", divisions.planned()),
                                result("each rounded by itself", divisions.rounded()),
                                result("in whole divisions", divisions.whole())),
                        INDENT,
                        WIDTH);
    }

    private static List<String> result(String which, WholeDivisions.Result result) {
        return List.of(
                which,
                Numbers.digits(result.imbalance(), 5),
                Numbers.digits(100 * result.solids(), 5));
    }

    private static String exact(Quantity<?> quantity) {
        return quantity.value().toPlainString() + " " + quantity.unit();
    }

    private static String percent(double share) {
        String number = Numbers.digits(100 * share, 2);
        return (share > 0 ? "+" : "") + number + " %";
    }
}
