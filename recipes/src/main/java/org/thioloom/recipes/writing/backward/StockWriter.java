package org.thioloom.recipes.writing.backward;

import org.thioloom.chem.substance.Substance;
import org.thioloom.chem.substance.Substances;
import org.thioloom.recipes.backward.StockPlan;
import org.thioloom.recipes.backward.StockPlan.Batch;
import org.thioloom.recipes.backward.StockPlan.Search;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.writing.FindingWriter;
import org.thioloom.recipes.writing.JsonTree;
import org.thioloom.recipes.writing.molecule.HazardWriter;

import java.util.List;

/// Writes what the bottles at hand give: `thioloom/backward-stock/1`.
public final class StockWriter {
    /// The version written.
    public static final String SCHEMA = "thioloom/backward-stock/1";

    private StockWriter() {}

    public static String write(StockPlan plan, List<Finding> findings) {
        JsonTree tree =
                new JsonTree()
                        .put("schema", SCHEMA)
                        .put("lots", plan.use().word())
                        .put("discs", plan.discs());
        if (!plan.runsOutFirst().isEmpty()) {
            tree.put("runsOutFirst", plan.runsOutFirst());
        }
        tree.putAll("batches", plan.batches().stream().map(StockWriter::batch).toList())
                .putAll(
                        "bottles",
                        plan.lots().stream()
                                .map(holding ->
                                        bottle(holding.input(), holding.lot())
                                                .put("available", holding.available())
                                                .put("taken", holding.taken())
                                                .put("left", holding.left()))
                                .toList())
                .putAll(
                        "oneMore",
                        plan.oneMore().stream()
                                .map(shortage ->
                                        new JsonTree()
                                                .put("input", shortage.input())
                                                .put("needed", shortage.needed())
                                                .put("available", shortage.available()))
                                .toList());
        if (plan.search().bound().isPresent()) {
            tree.put("search", search(plan.search()));
        }
        return tree.putAll("findings", FindingWriter.trees(findings)).text();
    }

    private static JsonTree bottle(String input, String lot) {
        return new JsonTree().put("input", input).put("lot", lot.isEmpty() ? null : lot);
    }

    private static JsonTree batch(Batch batch) {
        return new JsonTree()
                .put("discs", batch.discs())
                .putAll(
                        "take",
                        batch.draws().stream()
                                .map(draw ->
                                        bottle(draw.input(), draw.lot()).put("mass", draw.mass()))
                                .toList())
                .putAll("mixtures", batch.mixtures().stream().map(StockWriter::lot).toList());
    }

    private static JsonTree search(Search search) {
        return new JsonTree()
                .put("bound", search.bound().orElseThrow())
                .putAll(
                        "bounds",
                        search.bounds().stream()
                                .map(bound ->
                                        bottle(bound.input(), bound.lot())
                                                .put("discs", bound.discs()))
                                .toList())
                .put("looked", Math.toIntExact(search.looked()))
                .put("proven", search.proven());
    }

    /// Lots as the file that is read: `thioloom/lots/1`.
    public static String lots(List<Lot> lots) {
        return new JsonTree()
                .put("schema", "thioloom/lots/1")
                .putAll("lots", lots.stream().map(StockWriter::lot).toList())
                .text();
    }

    private static JsonTree lot(Lot lot) {
        return new JsonTree()
                .put("id", lot.id())
                .put("input", lot.input())
                .put("assay", lot.assay())
                .put("solvate", lot.solvate() == null ? null : solvate(lot.solvate()))
                .put("volatiles", lot.volatiles())
                .put("molarMass", lot.molarMass())
                .put("molarMassMethod", lot.molarMassMethod())
                .put("alive", lot.alive())
                .put("content", lot.content())
                .put("density", lot.density())
                .put("available", lot.available())
                .put("expires", lot.expires())
                .put("hazards", HazardWriter.stated(lot.hazards()));
    }

    /// By its name in the catalogue, which knows its density too; written out where it has none.
    private static JsonTree solvate(Lot.Solvate solvate) {
        Substance substance = solvate.substance();
        boolean known = Substances.find(substance.key()).filter(substance::equals).isPresent();
        JsonTree tree = new JsonTree();
        if (known) {
            tree.put("substance", substance.key());
        } else {
            tree.put(
                    "substance",
                    new JsonTree().put("name", substance.name()).put("smiles", substance.smiles()));
        }
        return tree.put("perMolecule", solvate.perMolecule());
    }
}
