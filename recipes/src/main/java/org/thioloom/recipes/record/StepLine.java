package org.thioloom.recipes.record;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.List;

/// One line of the checklist.
///
/// @param number `3.1.2`
/// @param operation what it belongs to, `Methanol`
/// @param round which repetition of the operation, from 1
/// @param rounds how often the operation is done
/// @param instruction one action, verb first, amounts filled in
/// @param limits set points and limits, `60 degC`, `at least 6 h`
/// @param open what is to be filled in by hand: `cure temperature`
/// @param critical whether a second person signs
/// @param start earliest clock; null without a clock
/// @param end earliest clock; null without a clock or a stated duration
/// @param lowerBound whether an unknown duration came before
/// @param source key and section; null for none
/// @param atLeast how long it must last at least, `[s]`; null when nothing says so
/// @param bounds of the one number that is read in this step; null for none, or for several
public record StepLine(
        String number,
        String unitProcedure,
        String operation,
        int round,
        int rounds,
        String phase,
        String instruction,
        List<String> limits,
        List<String> open,
        boolean critical,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        boolean lowerBound,
        @Nullable String source,
        @Nullable Double atLeast,
        @Nullable Bounds bounds) {

    /// Between what and what a reading should lie, in the unit in which the limit is printed.
    ///
    /// @param low null where nothing is too little
    /// @param high null where nothing is too much
    public record Bounds(@Nullable Double low, @Nullable Double high) {}

    public StepLine {
        limits = List.copyOf(limits);
        open = List.copyOf(open);
    }

    /// By which people call it: `3.1.2`, or `3.1.2#2` for the second time it is done.
    public String name() {
        return rounds == 1 ? number : id();
    }

    /// By which its row is found again: `3.1.2#1`.
    public String id() {
        return number + "#" + round;
    }
}
