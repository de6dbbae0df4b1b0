package org.thioloom.recipes.filled.entry;

import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads clock times and days, which a spreadsheet counts in days since 1900, and people type as
/// words.
public record Moments(List<Finding> findings) {
    /// Entries that are clock times.
    public static final List<String> CLOCKS = List.of("steps.start", "steps.end", "checks.at");

    /// Entries that are days.
    public static final List<String> DAYS = List.of("Batch_Date", "items.expires");

    /// 2000-01-01 and 2100-01-01 as spreadsheets count: no record is older or younger.
    static final double FIRST_DAY = 36_526;

    static final double LAST_DAY = 73_051;

    private static final double DAY_OF_1970 = 25_569;
    private static final double MINUTES = 24 * 60;
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.h](\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    /// Whether a number can be a day of some record.
    public static boolean isDay(double value) {
        return value >= FIRST_DAY && value < LAST_DAY;
    }

    /// The day that a spreadsheet means by a number.
    public static LocalDate day(double value) {
        return LocalDate.ofEpochDay((long) (Math.floor(value) - DAY_OF_1970));
    }

    /// A clock time, as the share of a day, or with the day before it.
    Cell clock(Cell cell, String pointer) {
        return switch (cell) {
            case Cell.Blank _ -> cell;
            case Cell.Figure(double value) when (value >= 0 && value < 1) || isDay(value) -> cell;
            case Cell.Figure(double value) ->
                    not(cell, Figures.shown(value), "it is a number, no clock time", pointer);
            case Cell.Words(String words) -> clock(cell, words.strip(), pointer);
        };
    }

    private Cell clock(Cell cell, String words, String pointer) {
        Matcher clock = CLOCK.matcher(words);
        if (clock.matches()) {
            int hours = Integer.parseInt(clock.group(1));
            int minutes = Integer.parseInt(clock.group(2));
            if (hours < 24 && minutes < 60) {
                return Cell.of((60 * hours + minutes) / MINUTES);
            }
        }
        return words.isEmpty() || Typed.isNotApplicable(words)
                ? cell
                : not(cell, words, "it is no clock time", pointer);
    }

    private Cell not(Cell cell, String typed, String why, String pointer) {
        findings.add(
                Rule.ENTRY_NOT_UNDERSTOOD.at(pointer, Figures.clipped(typed), why, "it as hh:mm"));
        return cell instanceof Cell.Figure ? Cell.of(typed) : cell;
    }

    /// A day.
    Cell day(Cell cell, String pointer) {
        return switch (cell) {
            case Cell.Blank _ -> cell;
            case Cell.Figure(double value) when isDay(value) -> cell;
            case Cell.Figure(double value) ->
                    noDay(cell, Figures.shown(value), "it is a number, no day", pointer);
            case Cell.Words(String words) -> day(cell, words.strip(), pointer);
        };
    }

    private Cell day(Cell cell, String words, String pointer) {
        if (words.isEmpty() || Typed.isNotApplicable(words)) {
            return cell;
        }
        Matcher iso = ISO.matcher(words);
        Matcher points = POINTS.matcher(words);
        try {
            if (iso.matches()) {
                return read(words, date(iso, 1, 2, 3), pointer);
            }
            if (points.matches()) {
                return read(words, date(points, 3, 2, 1), pointer);
            }
        } catch (DateTimeException noSuchDay) {
            return noDay(cell, words, "there is no such day", pointer);
        }
        return noDay(cell, words, "it is no day that is read one way only", pointer);
    }

    private static LocalDate date(Matcher read, int year, int month, int day) {
        return LocalDate.of(
                Integer.parseInt(read.group(year)),
                Integer.parseInt(read.group(month)),
                Integer.parseInt(read.group(day)));
    }

    private Cell read(String words, LocalDate day, String pointer) {
        double value = day.toEpochDay() + DAY_OF_1970;
        if (!isDay(value)) {
            return noDay(Cell.of(words), words, "it is no day of this century", pointer);
        }
        findings.add(Rule.DAY_READ_AS.at(pointer, words, day));
        return Cell.of(value);
    }

    private Cell noDay(Cell cell, String typed, String why, String pointer) {
        findings.add(
                Rule.ENTRY_NOT_UNDERSTOOD.at(
                        pointer, Figures.clipped(typed), why, "it as yyyy-mm-dd"));
        return cell instanceof Cell.Figure ? Cell.of(typed) : cell;
    }
}
