package org.thioloom.app.label;

import org.thioloom.app.sheet.PaperSize;

import java.util.Optional;

/// How a record goes to paper.
///
/// @param labels empty for no sheet of them
/// @param firstLabel place of the first label on its sheet, from 1
/// @param batch its number; empty where it is written by hand
public record Paperwork(
        PaperSize paper, Optional<LabelStock> labels, int firstLabel, String batch) {

    /// With the labels of that paper, from the first place, and no number yet.
    public static Paperwork on(PaperSize paper) {
        return new Paperwork(paper, Optional.of(LabelStock.on(paper)), 1, "");
    }
}
