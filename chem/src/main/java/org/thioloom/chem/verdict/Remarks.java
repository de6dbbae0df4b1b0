package org.thioloom.chem.verdict;

import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.spectrum.Window;
import org.thioloom.chem.verdict.Remark.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a spectroscopist would say beside the verdicts.
final class Remarks {
    /// More unexplained absorption than this is told, `[-]`.
    private static final double MUCH = 0.1;

    private static final int NAMED = 5;

    private final Step sample;
    private final List<Step> earlier;
    private final Comparison comparison;
    private final List<Remark> remarks = new ArrayList<>();

    Remarks(Step sample, List<Step> earlier, Comparison comparison) {
        this.sample = sample;
        this.earlier = earlier;
        this.comparison = comparison;
    }

    List<Remark> on(List<Verdict> verdicts, List<Conversion> conversions, Unexplained unexplained) {
        technique();
        sampleItself(verdicts);
        leftOver(verdicts);
        standard(conversions);
        conversions.forEach(conversion -> remarks.addAll(conversion.doubts()));
        unequal(conversions);
        unexplained(unexplained);
        return List.copyOf(remarks);
    }

    private void say(Kind kind, String sentence, String remedy) {
        remarks.add(new Remark(kind, sentence, remedy));
    }

    private void technique() {
        for (Step step : earlier) {
            if (!comparison.comparable().contains(step)) {
                say(
                        Kind.TECHNIQUE,
                        "the sample was measured by %s, \"%s\" by %s: heights do not compare, and"
                                        .formatted(
                                                sample.film().spectrum().technique(),
                                                step.stage(),
                                                step.film().spectrum().technique())
                                + " strong bands stand up to 15 cm-1 apart",
                        "measure both alike");
            }
        }
    }

    private void sampleItself(List<Verdict> verdicts) {
        remarks.addAll(wet(Moisture.of(sample)));
        long dark = verdicts.stream().filter(v -> v.reason() == Reason.SATURATED).count();
        if (!sample.film().saturated().isEmpty()) {
            say(
                    Kind.SATURATED,
                    "next to no light comes through at %s; %d of %d bands lie there"
                            .formatted(places(sample.film().saturated()), dark, verdicts.size()),
                    "measure a thinner film, or by ATR");
        }
        remarks.addAll(vapour(sample.film()));
    }

    /// `1051 to 1155, 1238 to 1248, 836 to 849 cm-1 and 4 more places`, the widest first.
    private static String places(List<Window> dark) {
        String named =
                dark.stream()
                        .sorted(Comparator.comparingDouble(Remarks::width).reversed())
                        .limit(NAMED)
                        .map(w -> "%d to %d".formatted(Math.round(w.low()), Math.round(w.high())))
                        .collect(Collectors.joining(", "));
        int more = dark.size() - NAMED;
        return named
                + " cm-1"
                + (more > 0 ? " and " + more + " more " + (more == 1 ? "place" : "places") : "");
    }

    private static double width(Window window) {
        return window.high() - window.low();
    }

    /// Of a film by itself, before anything is expected of it.
    static List<Remark> on(Film film) {
        return Stream.of(wet(Moisture.of(film)), vapour(film)).flatMap(List::stream).toList();
    }

    private static List<Remark> wet(OptionalDouble hump) {
        return hump.isEmpty()
                ? List.of()
                : List.of(
                        new Remark(
                                Kind.WET,
                                "a broad O-H hump stands at 3400 cm-1, %s of the strongest band:"
                                                .formatted(Say.percent(hump.getAsDouble()))
                                        + " water, or alcohol, and water bends at 1640 cm-1, on the"
                                        + " double bonds",
                                "dry the film, and measure it again"));
    }

    private static List<Remark> vapour(Film film) {
        Vapour vapour = film.vapour();
        return !vapour.isThere()
                ? List.of()
                : List.of(
                        new Remark(
                                Kind.VAPOUR,
                                "lines of water vapour, the strongest %s of the strongest band"
                                        .formatted(Say.percent(vapour.height() / film.strongest())),
                                "purge the instrument, and measure the background again"));
    }

    /// Species that may be there and are, with the bands that they disturb.
    private void leftOver(List<Verdict> verdicts) {
        for (Verdict verdict : verdicts) {
            Expectation e = verdict.expectation();
            boolean guest = e.change() == Change.MAY_BE && verdict.kind() == Verdict.Kind.PRESENT;
            if (guest) {
                Set<String> disturbed = new LinkedHashSet<>();
                verdicts.stream()
                        .map(Verdict::expectation)
                        .filter(x ->
                                x.confounders().stream()
                                        .anyMatch(c -> e.species().contains(c.species())))
                        .forEach(x -> disturbed.add(Say.at(x.position())));
                say(
                        Kind.LEFT_OVER,
                        String.join(", ", e.species())
                                + " stands in the spectrum, by the band at "
                                + Say.at(e.position())
                                + (disturbed.isEmpty()
                                        ? ""
                                        : ", and absorbs at "
                                                + String.join(", ", disturbed)
                                                + " too"),
                        "dry or wash again before judging those bands");
            }
        }
    }

    private void standard(List<Conversion> conversions) {
        boolean asked =
                sample.expectations().stream()
                        .anyMatch(e ->
                                e.change() == Change.VANISH
                                        && !comparison.bearing(e.group()).isEmpty());
        if (asked && conversions.isEmpty()) {
            say(
                    Kind.NO_STANDARD,
                    "no band that stays is strong and clear enough in both to take the thickness"
                            + " out of a comparison",
                    "measure a spectrum of the same mixture before the step");
        }
    }

    /// Groups that react one to one must lose the same amount: (1 - l₁)(1 - r₂) = (1 - l₂)(1 - r₁),
    /// l what is left and r what stoichiometry leaves.
    private void unequal(List<Conversion> conversions) {
        List<Conversion> paired =
                conversions.stream().filter(c -> residual(c).isPresent()).toList();
        if (paired.size() != 2) {
            return;
        }
        Conversion one = paired.get(0);
        Conversion two = paired.get(1);
        double r1 = residual(one).orElseThrow();
        double r2 = residual(two).orElseThrow();
        double off = Math.abs((1 - one.left()) * (1 - r2) - (1 - two.left()) * (1 - r1));
        double error = Math.hypot(one.error(), two.error());
        if (one.since().equals(two.since()) && off > Conversion.APART + 2 * error) {
            say(
                    Kind.UNEQUAL_CONSUMPTION,
                    "%s of %s and %s of %s have reacted, which is not one to one"
                            .formatted(reacted(one), one.group(), reacted(two), two.group()),
                    "check the ratio that was weighed, and whether thiols became disulfides");
        }
    }

    private static String reacted(Conversion conversion) {
        return conversion.isMeasured()
                ? Say.percent(conversion.converted())
                : conversion.atLeast() > 0
                        ? "more than " + Say.percent(conversion.atLeast())
                        : "an unknown share";
    }

    private static OptionalDouble residual(Conversion conversion) {
        return conversion.witnesses().getFirst().expectation().residual();
    }

    private void unexplained(Unexplained unexplained) {
        if (unexplained.share() > MUCH) {
            List<String> places =
                    unexplained.peaks().stream()
                            .limit(NAMED)
                            .map(peak -> Say.at(peak.position()))
                            .toList();
            say(
                    Kind.UNEXPLAINED,
                    "%s of the absorption belongs to nothing in the recipe: %s"
                            .formatted(Say.percent(unexplained.share()), String.join(", ", places)),
                    "look for solvents, mould residues, or another substance");
        }
    }

    /// Groups of which a later step has more.
    static List<Remark> comesBack(SpectrumReport before, SpectrumReport after) {
        List<Remark> remarks = new ArrayList<>();
        for (Conversion then : before.conversions()) {
            for (Conversion now : after.conversions()) {
                double rise = now.left() - then.left();
                boolean same = now.group().equals(then.group()) && now.since().equals(then.since());
                if (same && rise > Share.FLOOR + 2 * Math.hypot(now.error(), then.error())) {
                    remarks.add(
                            new Remark(
                                    Kind.COMES_BACK,
                                    "%s of %s is left, and %s was in \"%s\""
                                            .formatted(
                                                    Say.percent(now.left()),
                                                    now.group(),
                                                    Say.percent(then.left()),
                                                    before.stage()),
                                    "check which film was measured, and what else absorbs there"));
                }
            }
        }
        return remarks;
    }
}
