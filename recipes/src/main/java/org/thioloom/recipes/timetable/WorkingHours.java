package org.thioloom.recipes.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// When people are in the laboratory: from Monday to Friday, between two hours.
public record WorkingHours(LocalTime from, LocalTime to) {
    /// From 8 to 18 o'clock.
    public static final WorkingHours USUAL =
            new WorkingHours(LocalTime.of(8, 0), LocalTime.of(18, 0));

    public WorkingHours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("bug: from " + from + " to " + to);
        }
    }

    /// Whether somebody is there.
    public boolean isWithin(LocalDateTime moment) {
        LocalTime hour = moment.toLocalTime();
        return isWorkday(moment.toLocalDate()) && !hour.isBefore(from) && !hour.isAfter(to);
    }

    private static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /// A stretch of time.
    public record Span(LocalDateTime from, LocalDateTime to) {}

    /// The stretches in which nobody is there, of all that lies between two moments; in order, none
    /// touching the next.
    public List<Span> off(LocalDateTime begin, LocalDateTime end) {
        List<Span> spans = new ArrayList<>();
        LocalDateTime off = begin;
        for (LocalDate day = begin.toLocalDate();
                !day.isAfter(end.toLocalDate());
                day = day.plusDays(1)) {
            if (isWorkday(day)) {
                add(spans, off, earlier(day.atTime(from), end));
                off = later(day.atTime(to), begin);
            }
        }
        add(spans, off, end);
        return spans;
    }

    private static void add(List<Span> spans, LocalDateTime from, LocalDateTime to) {
        if (from.isBefore(to)) {
            spans.add(new Span(from, to));
        }
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
