package org.thioloom.chem.verdict;

import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.verdict.Verdict.Kind;
import org.thioloom.chem.verdict.Verdict.Outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What all bands of a group say together. Bands that nothing else shares decide and must agree; a
/// single one that shares its place never decides.
///
/// @param group as the bands call it
/// @param change what the step should do to it
/// @param witnesses verdicts on its bands
public record GroupVerdict(
        String group,
        Change change,
        Kind kind,
        Reason reason,
        Outcome outcome,
        String sentence,
        List<Verdict> witnesses) {

    public GroupVerdict {
        witnesses = List.copyOf(witnesses);
    }

    /// One for each group and change, in the order of the verdicts.
    ///
    /// @param conversions which say more than the single bands, where those say too little
    static List<GroupVerdict> of(
            List<Verdict> verdicts, List<Conversion> conversions, double tolerance) {
        record Key(String group, Change change) {}
        Set<Key> keys = new LinkedHashSet<>();
        verdicts.forEach(v -> keys.add(new Key(v.expectation().group(), v.expectation().change())));
        List<GroupVerdict> groups = new ArrayList<>();
        for (Key key : keys) {
            List<Verdict> own =
                    verdicts.stream()
                            .filter(v -> v.expectation().group().equals(key.group))
                            .filter(v -> v.expectation().change() == key.change)
                            .toList();
            GroupVerdict alone = of(key.group, key.change, own);
            groups.add(
                    conversions.stream()
                            .filter(c -> c.group().equals(key.group))
                            .filter(_ -> key.change == Change.VANISH)
                            .findFirst()
                            .map(c -> alone.beside(c, tolerance))
                            .orElse(alone));
        }
        return List.copyOf(groups);
    }

    private static GroupVerdict of(String group, Change change, List<Verdict> witnesses) {
        List<Verdict> telling =
                witnesses.stream().filter(v -> v.kind() != Kind.INCONCLUSIVE).toList();
        List<Verdict> decisive =
                telling.stream()
                        .filter(v -> v.expectation().strength() == Strength.DECISIVE)
                        .toList();
        List<Verdict> heard = decisive.isEmpty() ? telling : decisive;
        if (heard.isEmpty()) {
            return undecided(group, change, Reason.NO_WITNESS, witnesses);
        }
        if (decisive.isEmpty() && heard.size() == 1) {
            return undecided(group, change, Reason.ONE_CONFOUNDED_WITNESS, witnesses);
        }
        boolean absent = heard.stream().anyMatch(v -> v.kind() == Kind.ABSENT);
        boolean there = heard.stream().anyMatch(v -> v.kind() != Kind.ABSENT);
        if (absent && there && !isFaint(heard)) {
            return undecided(group, change, Reason.WITNESSES_DISAGREE, witnesses);
        }
        Verdict first =
                heard.stream()
                        .filter(v -> !there || v.kind() != Kind.ABSENT)
                        .min(Comparator.comparing(Verdict::kind))
                        .orElseThrow();
        return new GroupVerdict(
                group,
                change,
                first.kind(),
                first.reason(),
                worst(heard),
                witnesses.size() == 1
                        ? "its band at %s says so".formatted(where(heard))
                        : "%d of %d bands say so: %s"
                                .formatted(heard.size(), witnesses.size(), where(heard)),
                witnesses);
    }

    /// The mean of all bands decides where single ones say too little, and is heard where one of
    /// them claims what the others do not bear out.
    private GroupVerdict beside(Conversion conversion, double tolerance) {
        if (kind == Kind.INCONCLUSIVE) {
            return together(conversion, witnesses, tolerance).orElse(this);
        }
        boolean alone = kind == Kind.PRESENT && !conversion.isMeasured();
        return alone ? undecided(group, change, Reason.WITNESSES_DISAGREE, witnesses) : this;
    }

    /// What all bands say by their mean, where each by itself says too little.
    private static Optional<GroupVerdict> together(
            Conversion conversion, List<Verdict> own, double tolerance) {
        Expectation first = conversion.witnesses().getFirst().expectation();
        double allowed = first.allowed(tolerance);
        boolean sure =
                conversion.witnesses().stream()
                        .anyMatch(v -> v.expectation().strength() == Strength.DECISIVE);
        boolean contrary =
                own.stream()
                        .anyMatch(v ->
                                v.kind() != Kind.INCONCLUSIVE
                                        && v.expectation().strength() == Strength.DECISIVE);
        if (!sure || contrary) {
            return Optional.empty();
        }
        if (!conversion.isMeasured() && conversion.limit() > allowed) {
            return Optional.of(tooCoarse(conversion, own, allowed));
        }
        Outcome good =
                Conversion.isTooLittle(first, 1 - conversion.atLeast())
                        ? Outcome.OPEN
                        : Outcome.KEPT;
        boolean kept = conversion.left() <= allowed;
        String bands = "by %d bands together, ".formatted(conversion.witnesses().size());
        return Optional.of(
                conversion.isMeasured()
                        ? new GroupVerdict(
                                conversion.group(),
                                Change.VANISH,
                                Kind.PRESENT,
                                Reason.SHARE_SEEN,
                                kept
                                        ? good
                                        : conversion.surely() > allowed
                                                ? Outcome.BROKEN
                                                : Outcome.OPEN,
                                bands + Say.percent(conversion.left()) + " is left",
                                own)
                        : new GroupVerdict(
                                conversion.group(),
                                Change.VANISH,
                                Kind.ABSENT,
                                Reason.SHARE_BELOW_LIMIT,
                                good,
                                bands + "less than " + Say.percent(conversion.limit()) + " is left",
                                own));
    }

    private static GroupVerdict tooCoarse(
            Conversion conversion, List<Verdict> own, double allowed) {
        return new GroupVerdict(
                conversion.group(),
                Change.VANISH,
                Kind.INCONCLUSIVE,
                Reason.LOD_TOO_HIGH,
                Outcome.OPEN,
                "%s of it could still be there, and %s is asked; take more scans or a thicker film"
                        .formatted(
                                conversion.limit() < 1
                                        ? "up to " + Say.percent(conversion.limit())
                                        : "all",
                                Say.percent(allowed)),
                own);
    }

    /// A weaker band may go under while a stronger one still shows the same small share.
    private static boolean isFaint(List<Verdict> heard) {
        return heard.stream()
                .filter(v -> v.kind() != Kind.ABSENT)
                .allMatch(v -> v.share().isPresent() && v.outcome() == Outcome.KEPT);
    }

    private static Outcome worst(List<Verdict> heard) {
        if (heard.stream().anyMatch(v -> v.outcome() == Outcome.BROKEN)) {
            return Outcome.BROKEN;
        }
        return heard.stream().allMatch(v -> v.outcome() == Outcome.KEPT)
                ? Outcome.KEPT
                : Outcome.OPEN;
    }

    private static GroupVerdict undecided(
            String group, Change change, Reason reason, List<Verdict> witnesses) {
        String sentence =
                switch (reason) {
                    case NO_WITNESS ->
                            witnesses.size() == 1
                                    ? "its only band cannot be judged"
                                    : "none of its %d bands can be judged";
                    case ONE_CONFOUNDED_WITNESS ->
                            witnesses.size() == 1
                                    ? "its only band shares its place"
                                    : "of its %d bands only one can be judged, and that one shares"
                                            + " its place";
                    default -> "its %d bands contradict each other";
                };
        return new GroupVerdict(
                group,
                change,
                Kind.INCONCLUSIVE,
                reason,
                change == Change.MAY_BE ? Outcome.KEPT : Outcome.OPEN,
                sentence.formatted(witnesses.size()),
                witnesses);
    }

    private static String where(List<Verdict> heard) {
        List<String> places = heard.stream().map(v -> Say.at(v.expectation().position())).toList();
        return String.join(", ", places);
    }
}
