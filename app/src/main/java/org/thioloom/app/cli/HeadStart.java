package org.thioloom.app.cli;

import org.thioloom.app.workbook.BatchWorkbook;
import org.thioloom.recipes.json.ShippedTemplates;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Uses the second core while the first reads the command line: what a command will surely need,
/// molecules and a recipe, is read once ahead, and only for the classes it brings in.
///
/// A start is mostly loading classes, of the option parser as much as of the chemistry; side by
/// side they take the time of the longer one. Nothing depends on it.
public final class HeadStart {
    private static final List<String> READERS = List.of("plan", "check");

    private HeadStart() {}

    /// Begins, and does not wait.
    public static void begin(String... args) {
        if (args.length > 1 && READERS.contains(args[0])) {
            boolean workbook = Arrays.stream(args).anyMatch(word -> word.endsWith(".xlsx"));
            Thread ahead = new Thread(() -> read(workbook), "head start");
            ahead.setDaemon(true);
            ahead.start();
        }
    }

    private static void read(boolean workbook) {
        String id = ShippedTemplates.ids().getLast();
        ShippedTemplates.reader().read(ShippedTemplates.text(id).orElseThrow(), Map.of());
        if (workbook) {
            BatchWorkbook.warmUp();
        }
    }
}
