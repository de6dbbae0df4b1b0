package org.thioloom.recipes.control;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Volume;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.recipes.master.Phase;

import java.time.LocalDateTime;

/// One phase of the procedure as it will be done in this batch.
///
/// @param number unit procedure, operation, phase: `3.1.2`
/// @param round which repetition of the operation, from 1; 0 when it is done once
/// @param volume of the phase's material for the whole batch; null for none or unknown
/// @param start earliest on the laboratory clock; null without a clock
/// @param end earliest on the laboratory clock; null without a clock
/// @param afterUnknown whether an earlier step's duration is unknown, so that the clock is a lower
///   bound only
public record Step(
        String number,
        String unitProcedure,
        String operation,
        int round,
        Phase phase,
        @Nullable Quantity<Volume> volume,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        boolean afterUnknown) {}
