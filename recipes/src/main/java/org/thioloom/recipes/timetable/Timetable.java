package org.thioloom.recipes.timetable;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.control.Step;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A batch on the clock: each operation as early as the one before allows.
///
/// A duration that nobody stated counts as no time; what comes after it is a lower bound.
///
/// @param bars in the order of the procedure
/// @param hands moments at which somebody has to be there: each step's start, and the end of the
///   last
/// @param start of the first
/// @param end of the last, at the earliest
/// @param lowerBound whether a duration is unknown, so that it may all end later
public record Timetable(
        List<Bar> bars,
        List<Hand> hands,
        LocalDateTime start,
        LocalDateTime end,
        boolean lowerBound) {
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final Duration SEARCHED = Duration.ofDays(7);

    /// One round of an operation.
    ///
    /// @param number of its first step: `3.1.1`
    /// @param round from 1; 0 when it is done once
    /// @param end at the earliest; the start, where no step of it says how long it takes
    /// @param lowerBound whether something before it, or in it, takes an unknown time
    public record Bar(
            String number,
            String unitProcedure,
            String operation,
            int round,
            LocalDateTime start,
            LocalDateTime end,
            boolean lowerBound) {
        /// As it stands beside the bar: `Methanol 2`.
        public String title() {
            return round == 0 ? operation : operation + " " + round;
        }
    }

    /// A moment at which somebody has to be there.
    ///
    /// @param number of the step: `3.1.2`
    /// @param round from 1; 0 when it is done once
    public record Hand(String number, int round, LocalDateTime at) {}

    public Timetable {
        bars = List.copyOf(bars);
        hands = List.copyOf(hands);
    }

    /// Of the steps of a plan; empty when they have no clock.
    public static Optional<Timetable> of(List<Step> steps) {
        if (steps.isEmpty() || steps.getFirst().start() == null) {
            return Optional.empty();
        }
        List<Bar> bars = new ArrayList<>();
        List<Hand> hands = new ArrayList<>();
        LocalDateTime end = start(steps.getFirst());
        boolean unknown = false;
        for (Step step : steps) {
            LocalDateTime start = start(step);
            end = step.end() == null ? start : step.end();
            unknown |= step.end() == null;
            hands.add(new Hand(step.number(), step.round(), start));
            add(bars, step, start, end);
        }
        Step last = steps.getLast();
        if (last.end() != null) {
            hands.add(new Hand(last.number(), last.round(), end));
        }
        return Optional.of(new Timetable(bars, hands, bars.getFirst().start(), end, unknown));
    }

    private static void add(List<Bar> bars, Step step, LocalDateTime start, LocalDateTime end) {
        boolean unknown = step.afterUnknown() || step.end() == null;
        @Nullable Bar before = bars.isEmpty() ? null : bars.getLast();
        if (before != null && isOfOne(before, step)) {
            bars.set(
                    bars.size() - 1,
                    new Bar(
                            before.number(),
                            before.unitProcedure(),
                            before.operation(),
                            before.round(),
                            before.start(),
                            end,
                            before.lowerBound() || unknown));
        } else {
            bars.add(
                    new Bar(
                            step.number(),
                            step.unitProcedure(),
                            step.operation(),
                            step.round(),
                            start,
                            end,
                            unknown));
        }
    }

    /// By the numbers, because two operations may be called the same.
    private static boolean isOfOne(Bar bar, Step step) {
        return bar.round() == step.round()
                && operation(bar.number()).equals(operation(step.number()));
    }

    private static String operation(String number) {
        return number.substring(0, number.lastIndexOf('.'));
    }

    private static LocalDateTime start(Step step) {
        LocalDateTime start = step.start();
        if (start == null) {
            throw new IllegalStateException("bug: step " + step.number() + " has no clock");
        }
        return start;
    }

    /// The moments at which nobody is there, though somebody should be.
    public List<Hand> unattended(WorkingHours hours) {
        Predicate<Hand> within = hand -> hours.isWithin(hand.at());
        return hands.stream().filter(within.negate()).toList();
    }

    /// The start, on or after a moment and within a week of it, that asks for the fewest hands
    /// outside working hours; of several, the earliest. Full and half hours are tried.
    public LocalDateTime kindestStart(WorkingHours hours, LocalDateTime notBefore) {
        LocalDateTime first = notBefore.withMinute(0).withSecond(0).withNano(0);
        while (first.isBefore(notBefore)) {
            first = first.plus(STEP);
        }
        LocalDateTime kindest = first;
        long fewest = Long.MAX_VALUE;
        for (LocalDateTime at = first; at.isBefore(first.plus(SEARCHED)); at = at.plus(STEP)) {
            Duration shift = Duration.between(start, at);
            long off =
                    hands.stream().filter(hand -> !hours.isWithin(hand.at().plus(shift))).count();
            if (off < fewest) {
                fewest = off;
                kindest = at;
            }
        }
        return kindest;
    }
}
