package org.thioloom.recipes.timetable;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A moment on the laboratory clock in words: `Mon 23 Nov 09:00`.
public final class ClockText {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("EEE dd MMM HH:mm", Locale.ENGLISH);

    private ClockText() {}

    /// In words.
    public static String of(LocalDateTime moment) {
        return moment.format(CLOCK);
    }
}
