package org.thioloom.app.chart;

import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.jspecify.annotations.Nullable;

/// Cells that a chart draws, as numbers. What they hold is left to the program that opens the
/// sheet: nothing is computed here.
///
/// @param reference `'4_CastCure'!$S$12:$S$23`
/// @param count of them
record Cells(String reference, int count) implements XDDFNumericalDataSource<Double> {
    @Override
    public int getPointCount() {
        return count;
    }

    @Override
    public @Nullable Double getPointAt(int index) {
        return null;
    }

    @Override
    public boolean isReference() {
        return true;
    }

    @Override
    public boolean isNumeric() {
        return true;
    }

    @Override
    public String getDataRangeReference() {
        return reference;
    }

    @Override
    public boolean isCellRange() {
        return true;
    }

    @Override
    public int getColIndex() {
        return 0;
    }

    @Override
    public boolean isLiteral() {
        return false;
    }

    @Override
    public String getFormatCode() {
        return "General";
    }

    @Override
    public void setFormatCode(String format) {
        throw new UnsupportedOperationException("bug: numbers look as their cells do");
    }
}
