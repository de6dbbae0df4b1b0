package org.thioloom.recipes.json;

import org.junit.jupiter.api.Test;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.correction.Corrections;
import org.thioloom.recipes.filled.FilledRecord;
import org.thioloom.recipes.filled.FilledRecords;
import org.thioloom.recipes.filled.FilledRecords.FileFacts;
import org.thioloom.recipes.filled.entry.Cell;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.StepLine;
import org.thioloom.recipes.writing.batch.FilledWriter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is written of a filled record fits its schema.
class FilledSchemaTest {
    private static final BatchRecord RECORD =
            BatchRecord.of(Bench.plan("anp-c-2.0k", new AnOrder().build()), List.of());

    private static FilledRecord filled(double linker) {
        Map<String, List<Cell>> cells = new LinkedHashMap<>();
        cells.put("Batch_No", List.of(Cell.of("B-17")));
        cells.put("Batch_Date", List.of(Cell.of(46349)));
        cells.put(
                "items.id",
                RECORD.weighing().lines().stream().map(line -> Cell.of(line.input())).toList());
        cells.put(
                "items.weighed",
                List.of(Cell.of(14.8), Cell.of(linker), Cell.of(40.8), Cell.of("31,0")));
        cells.put("items.by", List.of(Cell.of("AB 10:32"), Cell.of("AB")));
        cells.put("steps.id", RECORD.steps().stream().map(StepLine::id).map(Cell::of).toList());
        cells.put("steps.start", List.of(Cell.of(46349.4)));
        cells.put("steps.end", List.of(Cell.of(46349.5)));
        cells.put("Cure_Minutes", List.of(Cell.of(20)));
        cells.put("deviations.what", List.of(Cell.of("spilt some")));
        FileFacts facts =
                new FileFacts(
                        new Entries(cells), List.of(), List.of(), List.of(), List.of("Tol"), true);
        return FilledRecords.of(RECORD, facts);
    }

    @Test
    void aFilledRecordFits() {
        Schemas.assertFits("filled", FilledWriter.write(filled(60)));
    }

    @Test
    void aCorrectionFits() {
        FilledRecord second = filled(55.6);
        Schemas.assertFits(
                "filled", FilledWriter.write(second, Corrections.of(filled(60), second)));
    }

    @Test
    void anEmptyOneFits() {
        FileFacts nothing =
                new FileFacts(
                        new Entries(Map.of()), List.of(), List.of(), List.of(), List.of(), false);
        Schemas.assertFits("filled", FilledWriter.write(FilledRecords.of(RECORD, nothing)));
    }
}
