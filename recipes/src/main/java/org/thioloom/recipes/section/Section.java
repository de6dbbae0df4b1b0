package org.thioloom.recipes.section;

import org.thioloom.chem.quantity.Quantity;

import java.util.List;

/// Facts under one heading.
public record Section(String heading, List<Fact> facts) {
    public Section {
        facts = List.copyOf(facts);
    }

    /// One fact: a label and what it says.
    public sealed interface Fact {
        /// What it is about.
        String label();

        /// In words.
        record Words(String label, String words) implements Fact {}

        /// As a number, which the renderer rounds.
        ///
        /// @param remark what the number is counted in or follows from; empty for none
        record Measure(String label, Quantity<?> quantity, String remark) implements Fact {}
    }
}
