package org.thioloom.chem.backward;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.backward.RatioModel.Weighed;

/// How many linkers to a node make the most of a network, when so much of the scarcer group reacts.
///
/// Mean-field theory of chem.network, one value of everything. The network has a kink where living
/// groups are equal, and its best there, unless the linkers left out make it enough lighter; so the
/// ratio is searched on both sides of the closed form, in its logarithm.
///
/// @param linkers per node, `[-]`
/// @param imbalance r there, living arms per living end, `[-]`
/// @param value what is sought there, see [RatioAim]
/// @param atEqualGroups the same at r = 1
/// @param low fewest linkers per node that are nearly as good, `[-]`: within 1 %, or within 0.005
///   of the mass for the sol
/// @param high most such, `[-]`
public record BestRatio(
        RatioAim aim,
        double conversion,
        double linkers,
        double imbalance,
        double value,
        double atEqualGroups,
        double low,
        double high) {
    private static final double PRECISION = 1e-10;
    private static final int GRID = 100;

    /// The best ratio, or why no ratio gels.
    ///
    /// @param conversion p of the scarcer group, `[-]`, above 0 to 1
    public static Answer<BestRatio> of(NodeAndLinker pair, RatioAim aim, double conversion) {
        return NodeAndLinker.checked(pair)
                .then(checked -> gels(checked, conversion))
                .map(window -> search(pair, aim, conversion, window));
    }

    /// What is sought at a ratio of the chemist's own.
    ///
    /// @param linkers per node, `[-]`, > 0
    public static double valueAt(
            NodeAndLinker pair, RatioAim aim, double conversion, double linkers) {
        return new RatioModel(pair.arms(), pair.ends())
                .value(aim, Weighed.of(pair, linkers), conversion);
    }

    /// How far r may be from 1 either way before nothing gels: p² κ_A κ_B, `[-]`.
    static Answer<Double> gels(NodeAndLinker pair, double conversion) {
        if (!(conversion > 0 && conversion <= 1)) {
            return new Refused<>(
                    "a conversion of %s cannot be".formatted(Shown.number(conversion)),
                    "give the share of the scarcer group that reacts, such as 0.97");
        }
        double window = conversion * conversion * pair.branching();
        if (window > 1) {
            return new Found<>(window);
        }
        return new Refused<>(
                "at a conversion of %s these gel at no ratio".formatted(Shown.number(conversion)),
                pair.branching() > 1
                        ? "let more than %s react"
                                .formatted(Shown.number(1 / Math.sqrt(pair.branching())))
                        : "take nodes of three living arms or more, and linkers of two ends");
    }

    private static BestRatio search(
            NodeAndLinker pair, RatioAim aim, double conversion, double window) {
        RatioModel model = new RatioModel(pair.arms(), pair.ends());
        double equal = Math.log(pair.equalGroups());
        double low = equal - Math.log(window);
        double high = equal + Math.log(window);
        LineSearch search =
                new LineSearch(
                        ln ->
                                aim.cost(
                                        model.value(
                                                aim, Weighed.of(pair, Math.exp(ln)), conversion)),
                        PRECISION);
        LineSearch.Point best = search.least(low, equal, high, GRID);
        double value = aim.cost(best.cost());
        double limit = aim.cost(aim.tolerated(value));
        return new BestRatio(
                aim,
                conversion,
                best.at() == equal ? pair.equalGroups() : Math.exp(best.at()),
                pair.imbalance(Math.exp(best.at())),
                value,
                model.value(aim, Weighed.of(pair, pair.equalGroups()), conversion),
                Math.exp(search.crossing(best.at(), low, limit)),
                Math.exp(search.crossing(best.at(), high, limit)));
    }
}
