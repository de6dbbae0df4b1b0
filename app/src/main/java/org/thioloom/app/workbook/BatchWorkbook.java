package org.thioloom.app.workbook;

import org.thioloom.recipes.record.BatchRecord;

public final class BatchWorkbook {
    private BatchWorkbook() {}

    public static byte[] draw(BatchRecord record, PaperSize paper, String version) {
        return new byte[0];
    }
}
