package org.thioloom.recipes.writing.batch;

import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Product;
import org.thioloom.recipes.control.Solution;
import org.thioloom.recipes.control.Step;
import org.thioloom.recipes.control.Stoichiometry;
import org.thioloom.recipes.control.Supply;
import org.thioloom.recipes.forecast.OwnDiscsForecast;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.Header;
import org.thioloom.recipes.master.Output.Overage;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.HazardLines.HazardLine;
import org.thioloom.recipes.writing.FindingWriter;
import org.thioloom.recipes.writing.JsonTree;
import org.thioloom.recipes.writing.model.ExposureWriter;
import org.thioloom.recipes.writing.model.FilmWriter;
import org.thioloom.recipes.writing.model.PlanNetworkWriter;
import org.thioloom.recipes.writing.molecule.HazardWriter;
import org.thioloom.recipes.writing.spectra.FtirWriter;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Writes a plan: `thioloom/plan/1`.
public final class PlanWriter {
    /// The version written.
    public static final String SCHEMA = "thioloom/plan/1";

    private PlanWriter() {}

    /// The plan as text: two-space indent, declared key order, final newline.
    public static String write(BatchRecord record) {
        ControlRecipe plan = record.control();
        JsonTree tree =
                new JsonTree()
                        .put("schema", SCHEMA)
                        .put("recipe", recipe(plan))
                        .put("order", order(plan))
                        .putAll("materials", materials(record))
                        .putAll(
                                "otherHazards",
                                record.hazards().others().stream()
                                        .map(PlanWriter::otherHazards)
                                        .toList())
                        .put("weighing", WeighingWriter.write(record.weighing()))
                        .put("solution", plan.solution() == null ? null : solution(plan.solution()))
                        .put("stoichiometry", stoichiometry(record))
                        .put(
                                "casting",
                                plan.casting() == null ? null : casting(plan.casting(), record))
                        .put("product", plan.product() == null ? null : product(plan.product()))
                        .put(
                                "cure",
                                plan.cure() == null
                                        ? null
                                        : ExposureWriter.cure(
                                                plan.cure(), record.forecasts().exposure()))
                        .put("network", PlanNetworkWriter.write(record.forecasts().network()))
                        .put("supply", plan.supply() == null ? null : supply(plan.supply()))
                        .putAll("procedure", steps(record))
                        .putAll("ftir", FtirWriter.bands(record.ftir()))
                        .putAll("findings", FindingWriter.trees(record.findings()));
        return tree.text();
    }

    private static List<JsonTree> steps(BatchRecord record) {
        List<Step> steps = record.control().steps();
        return IntStream.range(0, steps.size())
                .mapToObj(i -> StepWriter.write(record.steps().get(i), steps.get(i)))
                .toList();
    }

    private static JsonTree recipe(ControlRecipe plan) {
        Header header = plan.master().header();
        return new JsonTree()
                .put("id", header.id())
                .put("name", header.name())
                .put("revision", header.revision())
                .put("hash", header.hash())
                .put("source", header.source());
    }

    private static JsonTree order(ControlRecipe plan) {
        Order order = plan.order();
        JsonTree tree = new JsonTree();
        Order.DiscOrder discs = order.discs();
        Casting casting = plan.casting();
        if (discs != null && casting != null) {
            tree.put("discs", casting.discs())
                    .put("spares", discs.spares())
                    .put("diameter", discs.diameter())
                    .put("diameterOf", word(discs.diameterOf()))
                    .put(
                            "thickness",
                            discs.thickness() == null
                                    ? casting.dry().thickness()
                                    : discs.thickness());
        }
        if (order.ratioBasis() != null) {
            tree.put("ratioBasis", word(order.ratioBasis()));
        }
        JsonTree limits = new JsonTree();
        order.limits().forEach(limit -> limits.put(limit.input(), limit.available()));
        JsonTree settings = new JsonTree();
        plan.master().settings().forEach((name, value) -> settings.put(name, value));
        return tree.put("limits", order.limits().isEmpty() ? null : limits)
                .put("settings", plan.master().settings().isEmpty() ? null : settings)
                .put("start", StepWriter.clock(order.start()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<JsonTree> materials(BatchRecord record) {
        List<Material> materials = record.control().materials();
        List<HazardLine> hazards = record.hazards().materials();
        return IntStream.range(0, materials.size())
                .mapToObj(i ->
                        material(materials.get(i))
                                .put("hazards", HazardWriter.tree(hazards.get(i).hazards())))
                .toList();
    }

    private static JsonTree otherHazards(HazardLine line) {
        return new JsonTree()
                .put("id", line.id())
                .put("name", line.name())
                .put("hazards", HazardWriter.tree(line.hazards()));
    }

    private static JsonTree material(Material m) {
        Lot lot = m.lot();
        return new JsonTree()
                .put("id", m.input().id())
                .put("role", m.input().role().word())
                .put("name", m.substance().name())
                .put("formula", m.formula())
                .put("molarMass", m.molarMass())
                .put("lot", lot == null ? null : lot.id())
                .put("assay", m.assay())
                .put("assayStated", m.isAssayStated())
                .put("group", m.group() == null ? null : group(m.group()))
                .put("amount", m.amount())
                .put("mass", m.mass())
                .put("volume", m.volume())
                .put("density", m.density())
                .put("basis", m.basis())
                .put("addedAs", m.addedAs() == null ? null : stock(m.addedAs()))
                .put("digits", m.decimals())
                .put("source", m.input().source())
                .put("note", m.input().note());
    }

    private static JsonTree group(Material.Group group) {
        return new JsonTree()
                .put("kind", group.kind().key())
                .put("symbol", group.kind().symbol())
                .put("perMolecule", group.perMolecule())
                .put("alive", group.alive())
                .put("amount", group.amount());
    }

    private static JsonTree stock(Material.Stock stock) {
        return new JsonTree()
                .put(
                        "stock",
                        new JsonTree()
                                .put("concentration", stock.concentration())
                                .put("solute", stock.solute())
                                .put("solvent", stock.solvent())
                                .put("prepared", stock.prepared()))
                .put("mass", stock.mass())
                .put("volume", stock.volume())
                .put("solventIn", stock.solventIn());
    }

    private static JsonTree solution(Solution s) {
        return new JsonTree()
                .put("mass", s.mass())
                .put("volume", s.volume())
                .put("density", s.density())
                .put("solidsMassFraction", s.solidsMassFraction())
                .put("solidsVolumeFraction", s.solidsVolumeFraction())
                .put("initiatorMassFraction", s.initiatorMassFraction())
                .put("initiatorPerSolids", s.initiatorPerSolids())
                .put("initiatorPerEne", s.initiatorPerFirstGroup())
                .put("eneConcentration", s.firstGroup())
                .put("basis", s.basis());
    }

    private static JsonTree stoichiometry(BatchRecord record) {
        Stoichiometry s = record.control().stoichiometry();
        JsonTree tree =
                new JsonTree()
                        .put(
                                "nodeToLinker",
                                new JsonTree().put("node", 1.0).put("linker", s.linkersPerNode()))
                        .put(s.firstGroup().key(), s.first())
                        .put(s.secondGroup().key(), s.second())
                        .put("imbalance", s.imbalance())
                        .put("limitingGroup", s.limiting() == null ? "none" : s.limiting().key());
        Double known = record.weighing().ratioUncertainty();
        return known == null ? tree : tree.put("imbalanceUncertainty", known.doubleValue());
    }

    private static JsonTree casting(Casting c, BatchRecord record) {
        OwnDiscsForecast own = record.forecasts().ownDiscs();
        return new JsonTree()
                .put(
                        "perDisc",
                        new JsonTree()
                                .put("volume", c.perDiscVolume())
                                .put("mass", c.perDiscMass()))
                .put(
                        "mould",
                        new JsonTree()
                                .put("diameter", c.mouldDiameter())
                                .put("depth", c.mouldDepth()))
                .put("drying", c.drying())
                .put(
                        "dry",
                        new JsonTree()
                                .put("diameter", c.dry().diameter())
                                .put("thickness", c.dry().thickness())
                                .put("mass", c.dry().mass())
                                .put("density", c.dry().density()))
                .put("discs", c.discs())
                .put("spares", c.spares())
                .put("deadVolume", c.deadVolume())
                .put(
                        "overage",
                        switch (c.overage()) {
                            case Overage.Share(var share) -> share;
                            case Overage.Extra(var extra) -> extra;
                        })
                .put("ownDiscs", own == null ? null : FilmWriter.beside(own));
    }

    private static JsonTree product(Product p) {
        return new JsonTree()
                .put("id", p.id())
                .put("name", p.name())
                .put("formula", p.formula())
                .put("molarMass", p.molarMass())
                .put("amount", p.amount())
                .put("theoreticalMass", p.theoreticalMass());
    }

    private static JsonTree supply(Supply s) {
        return new JsonTree()
                .put("discs", s.discs())
                .put("runsOutFirst", s.runsOutFirst())
                .putAll(
                        "stocks",
                        s.stocks().stream()
                                .map(h ->
                                        new JsonTree()
                                                .put("id", h.input())
                                                .put("available", h.available())
                                                .put("planned", h.planned())
                                                .put("left", h.left()))
                                .toList());
    }
}
