package org.thioloom.recipes.record;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The page of checks on the way: what to look at, and what analysis should find.
///
/// @param elements what combustion and ICP should find of the dry product; empty when unknown
/// @param elementsNote what they count, or why they are unknown
public record ChecksPage(List<CheckLine> checks, List<ElementLine> elements, String elementsNote) {
    public ChecksPage {
        checks = List.copyOf(checks);
        elements = List.copyOf(elements);
    }

    /// One check.
    ///
    /// @param what is looked at
    /// @param when in the procedure
    /// @param how it is done
    /// @param limit in words
    /// @param low least result, in `unit`; null where a word is the answer
    /// @param high greatest result, in `unit`; null where a word is the answer or nothing is too
    ///   much
    /// @param unit of the result; empty for a word
    public record CheckLine(
            String what,
            String when,
            String how,
            String limit,
            @Nullable Double low,
            @Nullable Double high,
            String unit) {

        /// A check that is answered in a word.
        static CheckLine words(String what, String when, String how, String limit) {
            return new CheckLine(what, when, how, limit, null, null, "");
        }
    }

    /// One element of the dry product.
    ///
    /// @param symbol `C`
    /// @param expected `[wt%]`
    public record ElementLine(String symbol, double expected) {}
}
