package org.thioloom.app.workbook.weighing;

import org.apache.poi.ss.util.CellReference;

import java.util.Arrays;
import java.util.List;

/// The columns of the weighing table, in order; those without a heading are hidden and keep what
/// the formulas need.
public enum WeighColumn {
    NUMBER("A", "no", "#", 3),
    MATERIAL("B", "name", "Material", 24.5),
    LOT("C", "lot", "Lot", 8.5),
    EXPIRES("D", "expires", "Exp.", 9.5),
    MOLAR_MASS("E", "molarMass", "MW / Mn g/mol", 8),
    GROUPS("F", "groups", "f", 5.5),
    ACTIVE("G", "active", "Active wt%", 6.5),
    TARGET("H", "target", "Target", 8),
    LIVE("I", "live", "Live target", 8),
    LOW("J", "low", "Low", 7),
    HIGH("K", "high", "High", 7),
    WEIGHED("L", "weighed", "Weighed", 9.5),
    UNIT("M", "unit", "Unit", 4),
    VOLUME("N", "volume", "or volume", 9),
    PIPETTED("O", "pipetted", "Pipetted", 8),
    DIFFERENCE("P", "difference", "Diff %", 5.5),
    CHECK("Q", "check", "Check", 8),
    BY("R", "by", "Weighed by / time", 8),
    CHECKED("S", "checked", "Checked by", 8),
    ID("T", "id", "", 0),
    MASS("U", "mass", "", 0),
    TOTAL("V", "total", "", 0),
    PLANNED_VOLUME("W", "plannedVolume", "", 0),
    SOLIDS("X", "solids", "", 0),
    SOLUTION("Y", "solution", "", 0),
    INITIATOR("Z", "initiator", "", 0),
    FIRST("AA", "first", "", 0),
    SECOND("AB", "second", "", 0),
    TOLERANCE("AC", "tolerance", "", 0),
    STRENGTH("AD", "strength", "", 0),
    LOT_DOUBT("AE", "lotDoubt", "", 0),
    WEIGHED_DOUBT("AF", "weighedDoubt", "", 0),
    POURED_DOUBT("AG", "pouredDoubt", "", 0),
    DOUBT("AH", "doubt", "", 0),
    PLOTTED("AI", "plotted", "", 0),
    PLOTTED_LOW("AJ", "plottedLow", "", 0),
    PLOTTED_HIGH("AK", "plottedHigh", "", 0);

    private final String letter;
    private final String key;
    private final String heading;
    private final double width;

    WeighColumn(String letter, String key, String heading, double width) {
        this.letter = letter;
        this.key = key;
        this.heading = heading;
        this.width = width;
    }

    /// `items.weighed`
    String range() {
        return "items." + key;
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

    /// Of the columns that are printed.
    public static List<Double> widths() {
        return Arrays.stream(values()).filter(WeighColumn::printed).map(c -> c.width).toList();
    }
}
