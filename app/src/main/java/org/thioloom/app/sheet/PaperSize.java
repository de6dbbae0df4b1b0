package org.thioloom.app.sheet;

import org.apache.poi.ss.usermodel.PrintSetup;

/// The paper a record is printed on.
public enum PaperSize {
    A4(210, 297, PrintSetup.A4_PAPERSIZE),
    LETTER(215.9, 279.4, PrintSetup.LETTER_PAPERSIZE);

    public static final double SIDE_MARGIN = 10;
    public static final double END_MARGIN = 15;

    private final double width;
    private final double height;
    private final short code;

    PaperSize(double width, double height, short code) {
        this.width = width;
        this.height = height;
        this.code = code;
    }

    /// The file format's number for it.
    public short code() {
        return code;
    }

    /// What is left between the side margins. `[mm]`
    public double printableWidth(boolean landscape) {
        return (landscape ? height : width) - 2 * SIDE_MARGIN;
    }

    /// What is left between the margins at head and foot. `[mm]`
    public double printableHeight(boolean landscape) {
        return (landscape ? width : height) - 2 * END_MARGIN;
    }
}
