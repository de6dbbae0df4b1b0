package org.thioloom.app.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.thioloom.app.sheet.Names.Stretch;

import java.util.Arrays;
import java.util.List;

/// The columns of the table of discs, in order; the last is hidden.
enum CastColumn {
    NUMBER("A", "no", "#", 3),
    MOULD("B", "mould", "Mould mm", 6.5),
    TARGET("C", "target", "Target uL", 7),
    DISPENSED("D", "dispensed", "Cast uL", 8),
    WET("E", "wet", "Wet mg", 7),
    EXPECTED("F", "expected", "Dry um, expected", 8),
    FIRST("G", "gauge1", "Gauge 1", 5.6),
    SECOND("H", "gauge2", "2", 5.6),
    THIRD("I", "gauge3", "3", 5.6),
    FOURTH("J", "gauge4", "4", 5.6),
    FIFTH("K", "gauge5", "5", 5.6),
    MEAN("L", "mean", "Mean um", 7),
    SPREAD("M", "spread", "SD", 5),
    OFF("N", "off", "Off %", 6),
    CHECK("O", "check", "Within?", 6.5),
    WIDE("P", "wide", "Dry mm", 6.5),
    LOOK("Q", "look", "Look", 8.5),
    USE("R", "use", "Use", 6.5),
    VOLUME("S", "filmVolume", "", 0),
    PLOTTED_CAST("T", "plottedCast", "", 0),
    PLOTTED_MEAN("U", "plottedMean", "", 0);

    private final String letter;
    private final String key;
    private final String heading;
    private final double width;

    CastColumn(String letter, String key, String heading, double width) {
        this.letter = letter;
        this.key = key;
        this.heading = heading;
        this.width = width;
    }

    /// `discs.mean`
    String range() {
        return "discs." + key;
    }

    String heading() {
        return heading;
    }

    boolean printed() {
        return !heading.isEmpty();
    }

    /// Counted from 0.
    int index() {
        return CellReference.convertColStringToIndex(letter);
    }

    /// `L9`
    String at(int row) {
        return letter + row;
    }

    /// Its cells in the rows of the table.
    CellRangeAddress region(Stretch rows) {
        return new CellRangeAddress(rows.first() - 1, rows.last() - 1, index(), index());
    }

    static List<Double> widths() {
        return Arrays.stream(values()).filter(CastColumn::printed).map(c -> c.width).toList();
    }
}
