package org.thioloom.chem.hazard;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.substance.Confidence;

import java.time.LocalDate;

/// Who says so, and when.
///
/// @param source key of the reference, or the supplier whose data sheet it is
/// @param date of the revision of the data sheet, or when the row of our table was written
/// @param note what the codes do not say; null when nothing
public record Provenance(
        String source, LocalDate date, Confidence confidence, @Nullable String note) {

    /// What is printed beside every hazard that ships.
    public static final String CHECK =
            "check the supplier's safety data sheet: it and its revision date rule";
}
