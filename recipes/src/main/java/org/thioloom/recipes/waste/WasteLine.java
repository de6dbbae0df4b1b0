package org.thioloom.recipes.waste;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Quantity;

/// One waste of a batch.
///
/// @param what it is: `methanol bath`
/// @param advice where it goes and what it must not meet
/// @param planned how much; null for what is left over
public record WasteLine(String what, String advice, @Nullable Quantity<?> planned) {}
