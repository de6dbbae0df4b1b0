package org.thioloom.app.fx.record;

import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.readback.RecordReader.Kept;
import org.thioloom.recipes.master.Header;
import org.thioloom.recipes.master.MasterRecipe;

import java.util.List;

/// How the plan that a workbook keeps and the plan that is open belong together.
///
/// @param sameRecipe whether what was found can be of use here at all
/// @param difference in one sentence; empty where they are the same
record Kinship(boolean sameRecipe, String difference) {

    static Kinship of(Kept kept, Planned open) {
        MasterRecipe there = kept.record().planned().control().master();
        boolean same =
                open.recipe()
                        .filter(here -> here.header().hash().equals(there.header().hash()))
                        .isPresent();
        if (!same) {
            String here = open.recipe().map(r -> named(r.header())).orElse("no recipe");
            return new Kinship(
                    false,
                    "This workbook is of another recipe, "
                            + named(there.header())
                            + "; what is open is "
                            + here
                            + ". It is held against its own plan here, and nothing of it can be"
                            + " taken over.");
        }
        List<String> others =
                new Differences(there).between(kept.source(), open.document().source());
        return new Kinship(
                true,
                others.isEmpty()
                        ? ""
                        : "This workbook was planned otherwise than what is open: "
                                + String.join("; ", others)
                                + ". It is held against its own plan here.");
    }

    private static String named(Header header) {
        return header.id()
                + " revision "
                + header.revision()
                + " (hash "
                + header.hash().substring(0, 8)
                + ")";
    }
}
