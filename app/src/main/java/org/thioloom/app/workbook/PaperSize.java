package org.thioloom.app.workbook;

public enum PaperSize {
    A4,
    LETTER
}
