package org.thioloom.recipes.filled.entry;

/// What stands in a cell.
public sealed interface Cell {
    /// Nothing: not done yet.
    Cell BLANK = new Blank();

    /// Nothing.
    record Blank() implements Cell {}

    /// A number; dates and times are the days that Excel counts.
    record Figure(double value) implements Cell {}

    /// Words, as they were typed.
    record Words(String words) implements Cell {}

    /// A number where there is one.
    static Cell of(double value) {
        return new Figure(value);
    }

    /// Words; blank when there are none.
    static Cell of(String words) {
        return words.isBlank() ? BLANK : new Words(words);
    }
}
