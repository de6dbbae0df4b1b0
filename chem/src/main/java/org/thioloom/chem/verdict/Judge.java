package org.thioloom.chem.verdict;

import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Confounder;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.verdict.Verdict.Kind;
import org.thioloom.chem.verdict.Verdict.Numbers;
import org.thioloom.chem.verdict.Verdict.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Judges one expectation after another: by comparison with earlier steps where one of them bears
/// the band, else by what the spectrum alone shows.
final class Judge {
    /// What must be seen of a band that should be there as it was, `[-]`.
    private static final double MUST_SHOW = 0.25;

    private static final double INCREASE = 5;

    private final Step sample;
    private final Comparison comparison;
    private final List<Step> otherTechnique;
    private final boolean wet;
    private final double tolerance;

    /// @param tolerance share of a group that may be left where none should be, `[-]`
    Judge(Step sample, List<Step> earlier, boolean wet, double tolerance) {
        this.sample = sample;
        this.comparison = new Comparison(sample, earlier, wet);
        this.otherTechnique =
                earlier.stream().filter(s -> !comparison.comparable().contains(s)).toList();
        this.wet = wet;
        this.tolerance = tolerance;
    }

    Comparison comparison() {
        return comparison;
    }

    Verdict of(Expectation e) {
        PlainSight plain = PlainSight.of(sample.film(), e);
        boolean unread =
                plain.reason() == Reason.SATURATED
                        || plain.reason() == Reason.OUT_OF_RANGE
                        || plain.reason() == Reason.NOT_MEASURED;
        if (unread) {
            return plainly(e, plain, Outcome.OPEN);
        }
        Optional<Verdict> moved = moved(e, plain);
        if (moved.isPresent()) {
            return moved.get();
        }
        Optional<Share> share = comparison.shareOf(e);
        if (e.strength() == Strength.UNUSABLE
                && (share.isEmpty() || !share.get().unresolved().isEmpty())) {
            return with(e, plain, Kind.INCONCLUSIVE, Reason.CONFOUNDED, Say.buried(e));
        }
        if (share.isPresent()) {
            return e.change() == Change.VANISH || e.change() == Change.MAY_BE
                    ? vanishing(e, plain, share.get())
                    : staying(e, plain, share.get());
        }
        return switch (e.change()) {
            case VANISH -> vanishing(e, plain);
            case APPEAR, STAY -> staying(e, plain);
            case MAY_BE -> perhaps(e, plain);
        };
    }

    private Verdict vanishing(Expectation e, PlainSight plain, Share share) {
        double allowed = e.allowed(tolerance);
        if (!share.unresolved().isEmpty() && (share.isSeen() || plain.isPresent())) {
            return compared(e, plain, share, Reason.CONFOUNDED, Say.sharing(share.unresolved()));
        }
        if (share.isSeen()) {
            return compared(e, plain, share, Reason.SHARE_SEEN, Say.seen(share, allowed));
        }
        if (share.limit() > allowed || !share.isBelow()) {
            String sentence =
                    "%s of the band of \"%s\" could hide in the scatter, and %s is asked; take more"
                                    .formatted(
                                            Say.percent(Math.min(1, share.limit())),
                                            share.since(),
                                            Say.percent(allowed))
                            + " scans or a thicker film";
            return compared(e, plain, share, Reason.LOD_TOO_HIGH, sentence);
        }
        String sentence =
                "less than %s of the band of \"%s\" is left"
                        .formatted(Say.percent(share.limit()), share.since());
        return compared(
                e,
                plain,
                share,
                Reason.SHARE_BELOW_LIMIT,
                isTooLittle(e, share)
                        ? sentence
                                + ", and %s of it had no partner: it did more than this reaction, or"
                                        .formatted(Say.percent(e.residual().orElse(0)))
                                + " other amounts were weighed"
                        : sentence);
    }

    private Verdict vanishing(Expectation e, PlainSight plain) {
        if (plain.isPresent()) {
            List<Confounder> sharing = confounders(e);
            if (!sharing.isEmpty()) {
                return with(e, plain, Kind.INCONCLUSIVE, Reason.CONFOUNDED, Say.sharing(sharing));
            }
            return plainly(e, plain, e.residual().isPresent() ? Outcome.OPEN : Outcome.BROKEN);
        }
        if (plain.kind() == Kind.ABSENT && e.residual().isPresent()) {
            boolean elsewise =
                    otherTechnique.stream().anyMatch(s -> s.bears(e.group(), List.of(e)));
            String what = plain.sentence() + "; how much of the group may be left ";
            return elsewise
                    ? with(
                            e,
                            plain,
                            Kind.INCONCLUSIVE,
                            Reason.TECHNIQUE_MISMATCH,
                            what + "cannot be told from steps measured by another technique")
                    : with(
                            e,
                            plain,
                            Kind.INCONCLUSIVE,
                            Reason.NO_REFERENCE,
                            what + "needs the spectrum of a step that has all of it");
        }
        return plainly(e, plain, plain.kind() == Kind.ABSENT ? Outcome.KEPT : Outcome.OPEN);
    }

    private Verdict staying(Expectation e, PlainSight plain, Share share) {
        if (share.isSeen() && !share.unresolved().isEmpty()) {
            return compared(e, plain, share, Reason.CONFOUNDED, Say.sharing(share.unresolved()));
        }
        if (share.isSeen()) {
            String sentence =
                    "%s ± %s of the band of \"%s\" is there"
                            .formatted(
                                    Say.percent(share.left()),
                                    Say.percent(share.error()),
                                    share.since());
            return compared(e, plain, share, Reason.SHARE_SEEN, sentence);
        }
        boolean low = share.limit() <= MUST_SHOW && share.isBelow();
        return compared(
                e,
                plain,
                share,
                low ? Reason.SHARE_BELOW_LIMIT : Reason.LOD_TOO_HIGH,
                "less than %s of the band of \"%s\" is there"
                        .formatted(Say.percent(share.limit()), share.since()));
    }

    private Verdict staying(Expectation e, PlainSight plain) {
        List<Confounder> sharing = confounders(e);
        if (plain.kind() != Kind.ABSENT && !sharing.isEmpty()) {
            OptionalDouble increase =
                    comparison.unresolved(e).isEmpty()
                            ? comparison.increase(e)
                            : OptionalDouble.empty();
            return increase.orElse(0) >= INCREASE
                    ? increased(e, plain, increase.getAsDouble())
                    : with(e, plain, Kind.INCONCLUSIVE, Reason.CONFOUNDED, Say.sharing(sharing));
        }
        if (plain.reason() == Reason.SHOULDER || plain.reason() == Reason.BASELINE_UNSTABLE) {
            return Shift.beside(e, sample).orElseGet(() -> plainly(e, plain, Outcome.OPEN));
        }
        if (plain.kind() == Kind.ABSENT) {
            return Shift.beside(e, sample).orElseGet(() -> plainly(e, plain, Outcome.BROKEN));
        }
        return plainly(e, plain, plain.isPresent() ? Outcome.KEPT : Outcome.OPEN);
    }

    private static Verdict increased(Expectation e, PlainSight plain, double errors) {
        String sentence =
                "more stands there than the steps without it explain, %s times its error"
                        .formatted(Say.number(errors));
        return new Verdict(
                e,
                Kind.PRESENT,
                Reason.INCREASED,
                Outcome.KEPT,
                sentence,
                plain.numbers(),
                Optional.empty());
    }

    private Verdict perhaps(Expectation e, PlainSight plain) {
        List<Confounder> sharing = confounders(e);
        return plain.isPresent() && !sharing.isEmpty()
                ? with(e, plain, Kind.INCONCLUSIVE, Reason.CONFOUNDED, Say.sharing(sharing))
                : plainly(e, plain, Outcome.KEPT);
    }

    /// Who else may stand there, water included when there is some.
    private List<Confounder> confounders(Expectation e) {
        List<Confounder> all = new ArrayList<>(Comparison.confounders(e));
        if (wet && Moisture.BENDING.meets(e.window())) {
            all.add(new Confounder("water", "water bend", 1640, 1, "water bends at 1640 cm-1"));
        }
        return all;
    }

    /// That a band nothing else shares stands elsewhere than in the last step that bears it. Others
    /// are left to the regression: what remains of two may stand between them.
    private Optional<Verdict> moved(Expectation e, PlainSight plain) {
        List<Step> bearing = comparison.bearing(e.group());
        if (bearing.isEmpty() || e.strength() != Strength.DECISIVE || e.change() == Change.MAY_BE) {
            return Optional.empty();
        }
        return Shift.since(bearing.getLast(), e, sample, plain)
                .map(sentence -> with(e, plain, Kind.SHIFTED, Reason.OFF_REFERENCE, sentence));
    }

    private static Verdict plainly(Expectation e, PlainSight plain, Outcome outcome) {
        return new Verdict(
                e,
                plain.kind(),
                plain.reason(),
                outcome,
                plain.sentence(),
                plain.numbers(),
                Optional.empty());
    }

    private static Verdict with(
            Expectation e, PlainSight plain, Kind kind, Reason reason, String sentence) {
        return new Verdict(
                e, kind, reason, Outcome.OPEN, sentence, plain.numbers(), Optional.empty());
    }

    private Verdict compared(
            Expectation e, PlainSight plain, Share share, Reason reason, String sentence) {
        Kind kind =
                switch (reason) {
                    case SHARE_SEEN -> Kind.PRESENT;
                    case SHARE_BELOW_LIMIT -> Kind.ABSENT;
                    default -> Kind.INCONCLUSIVE;
                };
        return new Verdict(
                e,
                kind,
                reason,
                outcome(e, kind, share),
                sentence,
                numbers(plain, share, e),
                Optional.of(share));
    }

    private Outcome outcome(Expectation e, Kind kind, Share share) {
        if (e.change() == Change.MAY_BE) {
            return Outcome.KEPT;
        }
        if (kind == Kind.INCONCLUSIVE) {
            return Outcome.OPEN;
        }
        if (e.change() != Change.VANISH) {
            return kind == Kind.PRESENT ? Outcome.KEPT : Outcome.BROKEN;
        }
        if (isTooLittle(e, share)) {
            return Outcome.OPEN;
        }
        double allowed = e.allowed(tolerance);
        if (share.left() <= allowed) {
            return Outcome.KEPT;
        }
        return share.surely() > allowed ? Outcome.BROKEN : Outcome.OPEN;
    }

    private static boolean isTooLittle(Expectation e, Share share) {
        return Conversion.isTooLittle(e, Math.max(share.limit(), share.left()));
    }

    private Numbers numbers(PlainSight plain, Share share, Expectation e) {
        double asked =
                e.change() == Change.VANISH || e.change() == Change.MAY_BE
                        ? e.allowed(tolerance)
                        : MUST_SHOW;
        return new Numbers(
                plain.numbers().position(),
                plain.numbers().area(),
                plain.numbers().detectionLimit(),
                plain.numbers().signalToNoise(),
                share.limit() <= asked);
    }
}
