package org.thioloom.recipes.filled;

import org.thioloom.recipes.expectation.FtirPage;
import org.thioloom.recipes.filled.entry.Entries;

import java.util.OptionalDouble;

/// How much has reacted by the heights of bands that were read off.
final class ReactedCount {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    private final FtirPage page;
    private final Entries entries;
    private final Count count;

    ReactedCount(FtirPage page, Entries entries, Count count) {
        this.page = page;
        this.entries = entries;
        this.count = count;
    }

    void run() {
        for (int i = 0; i < page.witnesses().size(); i++) {
            OptionalDouble left = left(i);
            OptionalDouble least = entries.number("reacted.least", i);
            count.add("reacted.left", left);
            count.add(
                    "reacted.atLeast",
                    left.isPresent() && least.isPresent()
                            ? OptionalDouble.of(
                                    100 - Math.max(left.getAsDouble(), least.getAsDouble()))
                            : NONE);
            count.add(
                    "reacted.verdict",
                    verdict(left, least, 100 * page.witnesses().get(i).allowed()));
        }
    }

    /// 100 (a / aₛ) / (b / bₛ), `[%]`.
    private OptionalDouble left(int row) {
        OptionalDouble before = positive("reacted.before", row);
        OptionalDouble beforeStandard = positive("reacted.beforeStandard", row);
        OptionalDouble after = entries.number("reacted.after", row);
        OptionalDouble afterStandard = positive("reacted.afterStandard", row);
        if (before.isEmpty()
                || beforeStandard.isEmpty()
                || after.isEmpty()
                || afterStandard.isEmpty()) {
            return NONE;
        }
        return OptionalDouble.of(
                100
                        * (after.getAsDouble() / afterStandard.getAsDouble())
                        / (before.getAsDouble() / beforeStandard.getAsDouble()));
    }

    private OptionalDouble positive(String name, int row) {
        OptionalDouble entered = entries.number(name, row);
        return entered.orElse(0) > 0 ? entered : NONE;
    }

    private static String verdict(OptionalDouble left, OptionalDouble least, double allowed) {
        if (left.isEmpty()) {
            return "";
        }
        if (left.getAsDouble() > allowed) {
            return "ABOVE";
        }
        if (least.isEmpty()) {
            return "LIMIT?";
        }
        return least.getAsDouble() > allowed ? "TOO NOISY" : "WITHIN";
    }
}
