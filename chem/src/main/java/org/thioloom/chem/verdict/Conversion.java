package org.thioloom.chem.verdict;

import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.verdict.Verdict.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How much of a group has reacted since an earlier step, by all of its bands that can tell.
///
/// Shares of the bands are averaged by 1/u², the systematic 2 % of a regression included; where
/// they differ by more than their errors, the error grows to their scatter.
///
/// @param group as the bands call it
/// @param since the stage that counts as none reacted
/// @param left of the group, `[-]`, below 0 where noise says so
/// @param error u(left), k = 1, `[-]`
/// @param limit the least share left that would be seen, `[-]`
/// @param standard the bands that bind sample and earlier step
/// @param standardError relative, k = 1, `[-]`
/// @param witnesses the bands that were used, the surest first
/// @param spread the largest difference between two of them, `[-]`
public record Conversion(
        String group,
        String since,
        double left,
        double error,
        double limit,
        List<String> standard,
        double standardError,
        List<Verdict> witnesses,
        double spread) {
    /// Ways to the same number that differ by more than this are told, `[-]` (facts: ftir, 3.3).
    static final double APART = 0.1;

    public Conversion {
        standard = List.copyOf(standard);
        witnesses = List.copyOf(witnesses);
    }

    /// Whether less is left than had no partner, by more than two ways to a number differ: the
    /// spectrum speaks against the amounts, or against the reaction.
    ///
    /// @param most that may be left by the spectrum, `[-]`
    static boolean isTooLittle(Expectation expectation, double most) {
        return most < expectation.residual().orElse(0) - APART;
    }

    /// The share that has reacted, `[-]`, as measured: perhaps above 1 within its error.
    public double converted() {
        return 1 - left;
    }

    /// At least so much has reacted, `[-]`, never 1: what could hide below the limit, or 1.645 u.
    public double atLeast() {
        return 1 - Math.min(1, Math.max(limit, left + Share.SURE * Math.hypot(error, Share.FLOOR)));
    }

    /// What is left at least, and the 2 % taken off as well, `[-]`.
    double surely() {
        return left - Share.SURE * Math.hypot(error, Share.FLOOR);
    }

    /// Whether some is left that can be seen, so that there is a number and not only a bound.
    public boolean isMeasured() {
        return left >= limit;
    }

    /// Of a group, from the verdicts on its bands; empty when none of them has a share.
    static Optional<Conversion> of(String group, List<Verdict> verdicts, Comparison comparison) {
        List<Verdict> all =
                verdicts.stream()
                        .filter(v -> v.expectation().group().equals(group))
                        .filter(v -> v.share().isPresent())
                        .toList();
        List<Verdict> telling = all.stream().filter(Conversion::isTelling).toList();
        if (telling.isEmpty()) {
            return Optional.empty();
        }
        return comparison
                .whole(group)
                .flatMap(comparison::standard)
                .map(standard -> of(surest(telling), group, standard));
    }

    private static boolean isTelling(Verdict verdict) {
        return verdict.kind() != Kind.SHIFTED
                && verdict.share().orElseThrow().unresolved().isEmpty()
                && verdict.expectation().strength() != Strength.UNUSABLE;
    }

    private static List<Verdict> surest(List<Verdict> verdicts) {
        return verdicts.stream()
                .sorted(Comparator.comparingDouble(v -> v.share().orElseThrow().error()))
                .toList();
    }

    private static Conversion of(List<Verdict> witnesses, String group, Standard standard) {
        double weights = 0;
        double sum = 0;
        double ownWeights = 0;
        for (Verdict witness : witnesses) {
            Share share = witness.share().orElseThrow();
            double weight = weight(share);
            weights += weight;
            sum += weight * share.left();
            ownWeights += 1 / (share.error() * share.error());
        }
        double left = sum / weights;
        double scatter = 0;
        for (Verdict witness : witnesses) {
            Share share = witness.share().orElseThrow();
            double off = share.left() - left;
            scatter += weight(share) * off * off / weights;
        }
        int n = witnesses.size();
        double own = 1 / Math.sqrt(ownWeights);
        double error = n > 1 ? Math.max(own, Math.sqrt(scatter / (n - 1))) : own;
        return new Conversion(
                group,
                witnesses.getFirst().share().orElseThrow().since(),
                left,
                error,
                Share.limitFor(error),
                standard.bands(),
                standard.error() / standard.factor(),
                witnesses,
                spread(witnesses));
    }

    private static double weight(Share share) {
        return 1 / (share.error() * share.error() + Share.FLOOR * Share.FLOOR);
    }

    private static double spread(List<Verdict> witnesses) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Verdict witness : witnesses) {
            double left = witness.share().orElseThrow().left();
            low = Math.min(low, left);
            high = Math.max(high, left);
        }
        return high - low;
    }

    /// What the three ways differ by where they do by more than a tenth.
    List<Remark> doubts() {
        List<Remark> doubts = new ArrayList<>();
        for (Verdict witness : witnesses) {
            Share share = witness.share().orElseThrow();
            double area = share.byArea().orElse(share.left());
            if (Math.abs(area - share.left()) > APART + 2 * share.error()) {
                doubts.add(
                        new Remark(
                                Remark.Kind.METHODS_DISAGREE,
                                "at %s, %s of the %s is left by comparison and %s by area"
                                        .formatted(
                                                at(witness.expectation()),
                                                Say.percent(share.left()),
                                                group,
                                                Say.percent(area)),
                                "trust the comparison; the area stands on neighbours"));
            }
        }
        double errors = 0;
        for (Verdict witness : witnesses) {
            errors = Math.max(errors, witness.share().orElseThrow().error());
        }
        if (spread > APART + 2 * errors) {
            doubts.add(
                    new Remark(
                            Remark.Kind.WITNESSES_DISAGREE,
                            "the bands of %s differ by %s in what is left"
                                    .formatted(group, Say.percent(spread)),
                            "look at their windows for what else absorbs there"));
        }
        return doubts;
    }

    private static String at(Expectation e) {
        return Say.at(e.position());
    }
}
