package org.thioloom.app.cli;

import org.thioloom.app.cli.argument.StructureArgument;
import org.thioloom.app.workbook.BatchWorkbook;
import org.thioloom.chem.band.BandTable;
import org.thioloom.chem.hazard.SubstanceHazards;
import org.thioloom.chem.substance.Substances;
import org.thioloom.recipes.json.ShippedTemplates;

import java.util.Arrays;
import java.util.Map;

/// Uses the second core while the first reads the command line: what a command will surely need is
/// used once ahead, and only for the classes it brings in.
///
/// A start is mostly loading classes, of the option parser as much as of the chemistry; side by
/// side they take the time of the longer one. Nothing depends on it.
public final class HeadStart {
    private HeadStart() {}

    /// Begins, and does not wait.
    public static void begin(String... args) {
        if (args.length < 2) {
            return;
        }
        boolean workbook = Arrays.stream(args).anyMatch(word -> word.endsWith(".xlsx"));
        switch (args[0]) {
            // what reads a workbook needs much of what draws one
            case "record" -> run(BatchWorkbook::warmUp);
            // a workbook takes longer than all the rest, so the rest is left to the first core
            case "ftir" -> {
                // these two know files of spectra and no recipe
                if (!args[1].equals("read") && !args[1].equals("fit")) {
                    run(HeadStart::readTemplate);
                }
            }
            case "plan", "check", "backward" ->
                    run(workbook ? BatchWorkbook::warmUp : HeadStart::lookUp);
            case "cure", "film" -> {
                // the second word is an option when no recipe is asked
                if (!args[1].startsWith("-")) {
                    run(HeadStart::readTemplate);
                }
            }
            case "structure", "couple", "blend" ->
                    run(() -> StructureArgument.of("dmso", Substances.catalogue()).structure());
            default -> {
                // the others start soon enough
            }
        }
    }

    private static void run(Runnable work) {
        Thread ahead = new Thread(work, "head start");
        ahead.setDaemon(true);
        ahead.start();
    }

    /// A plan also says what is dangerous and what infrared should show.
    private static void lookUp() {
        readTemplate();
        SubstanceHazards.of("dmso");
        StructureArgument.of("dmso", Substances.catalogue())
                .structure()
                .ifPresent(BandTable.shipped()::counts);
    }

    private static void readTemplate() {
        String id = ShippedTemplates.ids().getLast();
        ShippedTemplates.reader().read(ShippedTemplates.text(id).orElseThrow(), Map.of());
    }
}
