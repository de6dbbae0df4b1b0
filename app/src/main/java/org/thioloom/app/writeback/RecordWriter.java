package org.thioloom.app.writeback;

import org.thioloom.app.readback.OpenRecord;
import org.thioloom.app.sheet.FixedZip;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.judged.Judgement;
import org.thioloom.recipes.judged.Results;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A copy of a filled record with results in it. The cells that get them keep their looks; all
/// other parts of the workbook stay byte by byte as they were.
public final class RecordWriter {
    private RecordWriter() {}

    /// The copy, with what was not written and why; refused where the record has no place for any.
    ///
    /// @param workbook as it was opened
    /// @throws IOException when a sheet cannot be read
    public static Outcome<byte[]> write(byte[] workbook, OpenRecord record, Judgement judgement)
            throws IOException {
        Results results =
                Results.of(
                        record.kept().record().ftirPage(), record.workbook().entries(), judgement);
        List<Finding> findings = Finding.gravestFirst(results.findings());
        return Finding.anyError(findings)
                ? new Outcome.Refused<>(findings)
                : new Outcome.Accepted<>(written(workbook, results.entries()), findings);
    }

    private static byte[] written(byte[] workbook, List<Results.Entry> entries) throws IOException {
        CellPlaces places = CellPlaces.of(workbook, entries);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (!part.isDirectory()) {
                    parts.put(part.getName(), in.readAllBytes());
                }
            }
        }
        for (Map.Entry<String, List<CellPlaces.Filling>> one : places.parts().entrySet()) {
            byte[] old = Objects.requireNonNull(parts.get(one.getKey()), one.getKey());
            SheetPart sheet = SheetPart.read(old);
            one.getValue().forEach(sheet::fill);
            parts.put(one.getKey(), sheet.bytes());
        }
        return FixedZip.of(parts);
    }
}
