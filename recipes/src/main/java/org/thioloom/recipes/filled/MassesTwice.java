package org.thioloom.recipes.filled;

import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.filled.entry.EntryReader;
import org.thioloom.recipes.filled.entry.Figures;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.WeighingPage;

import java.util.List;
import java.util.OptionalDouble;

/// Masses that were taken twice and do not agree: by themselves, and by difference of a container.
record MassesTwice(BatchRecord record, Entries entries, Entries computed, List<Finding> findings) {
    /// Of the balance, which three readings may leave between two masses of one thing.
    private static final double DIGITS = 2;

    private static final double HAIR = 1e-6;

    void check() {
        WeighingPage page = record.weighing();
        double apart = (DIGITS + HAIR) * Math.pow(10, -page.decimals());
        for (int i = 0; i < page.lines().size(); i++) {
            OptionalDouble weighed = entries.number("items.weighed", i);
            OptionalDouble difference = computed.number("tare.difference", i);
            if (weighed.isPresent()
                    && difference.isPresent()
                    && Math.abs(weighed.getAsDouble() - difference.getAsDouble()) > apart) {
                findings.add(
                        Rule.MASS_TWICE.at(
                                EntryReader.pointer(
                                        "items.weighed", i, entries.rows("items.weighed")),
                                page.lines().get(i).input(),
                                Figures.shown(weighed.getAsDouble()) + " " + page.unit(),
                                Figures.shown(difference.getAsDouble()) + " " + page.unit()));
            }
        }
    }
}
