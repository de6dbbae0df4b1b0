package org.thioloom.app.readback;

import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.opening.KeptBatch;

import java.util.List;

/// A filled record whose own plan has been planned again.
///
/// @param workbook its cells, by name
/// @param kept what it was planned from, and that plan
/// @param remarks on opening it
public record OpenRecord(FilledWorkbook workbook, KeptBatch kept, List<Finding> remarks) {
    public OpenRecord {
        remarks = List.copyOf(remarks);
    }
}
