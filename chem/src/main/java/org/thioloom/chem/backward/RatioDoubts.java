package org.thioloom.chem.backward;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.util.Map;

/// How well is known what a ratio rests on. What each bottle holds is drawn once for both weighings
/// and the network: a molar mass that is off shifts the ratio and the strands together.
///
/// @param armsAlive e, `[-]`
/// @param endsAlive q, `[-]`
/// @param conversion p of the scarcer group, `[-]`
/// @param nodes node molecules over those that the weighing counts on, `[-]`: the assay
/// @param linkerMass molar mass of the linker over the one counted on, `[-]`
public record RatioDoubts(
        Spread armsAlive, Spread endsAlive, Spread conversion, Spread nodes, Spread linkerMass) {

    /// Usual doubts where nobody stated any, recalled and meant to be replaced: e and p to 0.01, q
    /// to 0.02, the node's assay to 1 %, Mn anywhere within 5 % of the label (facts: network-cure,
    /// 5).
    public static RatioDoubts usual(NodeAndLinker pair, double conversion) {
        return new RatioDoubts(
                Spread.share(pair.armsAlive(), 0.01),
                Spread.share(pair.endsAlive(), 0.02),
                Spread.share(conversion, 0.01),
                Spread.factor(0.01),
                new Spread.Rectangular(0.95, 1.05));
    }

    /// No doubt at all.
    public static RatioDoubts none(NodeAndLinker pair, double conversion) {
        return new RatioDoubts(
                new Spread.Exact(pair.armsAlive()),
                new Spread.Exact(pair.endsAlive()),
                new Spread.Exact(conversion),
                new Spread.Exact(1),
                new Spread.Exact(1));
    }

    /// The same with standard uncertainties of the chemist's own; those of shares as they are,
    /// those of `node-assay` and `linker-mass` relative.
    ///
    /// @param stated by name: `node-alive`, `linker-alive`, `conversion`, `node-assay`,
    ///   `linker-mass`
    public Answer<RatioDoubts> with(Map<String, Double> stated) {
        Spread e = armsAlive;
        Spread q = endsAlive;
        Spread p = conversion;
        Spread n = nodes;
        Spread m = linkerMass;
        for (Map.Entry<String, Double> doubt : stated.entrySet()) {
            double u = doubt.getValue();
            if (!(u >= 0 && u <= 0.5)) {
                return new Refused<>(
                        "a standard uncertainty of %s of %s"
                                .formatted(Shown.number(u), doubt.getKey()),
                        "give it from 0 to 0.5: 0.02 for 2 %");
            }
            switch (doubt.getKey()) {
                case "node-alive" -> e = Spread.share(e.nominal(), u);
                case "linker-alive" -> q = Spread.share(q.nominal(), u);
                case "conversion" -> p = Spread.share(p.nominal(), u);
                case "node-assay" -> n = Spread.factor(u);
                case "linker-mass" -> m = Spread.factor(u);
                default -> {
                    return new Refused<>(
                            "nothing is called " + doubt.getKey(),
                            "name node-alive, linker-alive, conversion, node-assay or linker-mass");
                }
            }
        }
        return new Found<>(new RatioDoubts(e, q, p, n, m));
    }
}
