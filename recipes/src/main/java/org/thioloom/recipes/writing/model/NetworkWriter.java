package org.thioloom.recipes.writing.model;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.network.GelPoint;
import org.thioloom.chem.network.GelPoint.Gels;
import org.thioloom.chem.network.Network;
import org.thioloom.chem.network.Skeleton;
import org.thioloom.recipes.forecast.network.ComparedModulus;
import org.thioloom.recipes.forecast.network.CuredNetwork;
import org.thioloom.recipes.forecast.network.CuredNetwork.StateModulus;
import org.thioloom.recipes.forecast.network.LoopForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast.Reached;
import org.thioloom.recipes.forecast.network.NetworkReport;
import org.thioloom.recipes.forecast.network.WeighedNetwork;
import org.thioloom.recipes.forecast.network.WeighedNetwork.Groups;
import org.thioloom.recipes.master.Header;
import org.thioloom.recipes.writing.FindingWriter;
import org.thioloom.recipes.writing.JsonTree;

import java.util.Locale;

/// Writes a network: `thioloom/network/1`. Plain numbers at full double precision; amounts are per
/// mole of nodes, moduli in kPa, molar masses in g/mol.
public final class NetworkWriter {
    /// The version written.
    public static final String SCHEMA = "thioloom/network/1";

    private NetworkWriter() {}

    /// All there is to say.
    public static String write(NetworkReport report) {
        NetworkForecast forecast = report.forecast();
        Header header = report.header();
        JsonTree tree =
                new JsonTree()
                        .put("schema", SCHEMA)
                        .put("recipe", header == null ? null : recipe(header));
        weighed(tree, forecast);
        if (forecast.reached() instanceof Found<Reached>(Reached reached)) {
            reached(tree, forecast, reached);
        }
        if (report.sample() != null) {
            tree.put("sample", NetworkSampleWriter.write(report.sample(), forecast.weighed()));
        }
        if (!report.compared().isEmpty()) {
            tree.putAll(
                    "reported", report.compared().stream().map(NetworkWriter::compared).toList());
        }
        return tree.putAll("findings", FindingWriter.trees(report.findings())).text();
    }

    private static JsonTree recipe(Header header) {
        return new JsonTree()
                .put("id", header.id())
                .put("name", header.name())
                .put("revision", header.revision())
                .put("hash", header.hash())
                .put("source", header.source());
    }

    private static void weighed(JsonTree tree, NetworkForecast forecast) {
        double highest = forecast.weighed().growth().branching();
        tree.put("gelPoint", gelPoint(forecast.gelPoint(), forecast.weighed().groups()))
                .put(
                        "neverGels",
                        forecast.gelPoint() instanceof Gels ? null : forecast.gelPoint().sentence())
                .put(
                        "window",
                        highest > 1
                                ? new JsonTree()
                                        .putExact("lowest", 1 / highest)
                                        .putExact("highest", highest)
                                : null)
                .putExact("imbalance", forecast.weighed().growth().ratio());
    }

    private static void reached(JsonTree tree, NetworkForecast forecast, Reached reached) {
        Network network = reached.cured().network();
        WeighedNetwork weighed = forecast.weighed();
        Groups groups = weighed.groups();
        tree.putExact("conversion", network.eneConversion())
                .put(
                        "conversions",
                        pair(groups, network.eneConversion(), network.thiolConversion()))
                .put("conversionFrom", word(reached.conversion().origin()))
                .put("ends", pair(groups, network.eneEnds(), network.thiolEnds()));
        cured(tree, weighed, reached.cured());
        tree.put("kelvin", forecast.conditions().temperature())
                .put("modulus", moduli(reached.cured()))
                .put("lower", reached.lower().map(c -> neighbour(weighed, c)).orElse(null))
                .put("higher", reached.higher().map(c -> neighbour(weighed, c)).orElse(null))
                .put("loops", loops(weighed, reached.loops()));
    }

    /// Mass fractions, skeleton per node, and the finite chains.
    private static void cured(JsonTree tree, WeighedNetwork weighed, CuredNetwork cured) {
        Network network = cured.network();
        Skeleton perNode = weighed.perNode(network.skeleton());
        tree.putExact("solFraction", network.fractions().sol())
                .putExact("pendantFraction", network.fractions().pendant())
                .putExact("activeFraction", network.fractions().active())
                .putExact("junctions", perNode.junctions())
                .putExact("strands", perNode.strands())
                .putExact("cycleRank", perNode.cycleRank())
                .putExact("strandsPerKilogram", network.skeletonPerKilogram().strands());
        network.meanStrandMass().ifPresent(mass -> tree.putExact("strandMass", mass));
        JsonTree chains = new JsonTree();
        network.finiteChains().numberAverage().ifPresent(m -> chains.putExact("numberAverage", m));
        network.finiteChains().massAverage().ifPresent(m -> chains.putExact("massAverage", m));
        tree.put("finiteChains", chains);
    }

    private static JsonTree neighbour(WeighedNetwork weighed, CuredNetwork cured) {
        JsonTree tree = new JsonTree().putExact("conversion", cured.network().eneConversion());
        cured(tree, weighed, cured);
        return tree.put("modulus", moduli(cured));
    }

    /// By state, in kPa.
    static @Nullable JsonTree moduli(CuredNetwork cured) {
        if (cured.moduli().isEmpty()) {
            return null;
        }
        JsonTree tree = new JsonTree();
        for (StateModulus one : cured.moduli()) {
            tree.put(
                    word(one.state()),
                    new JsonTree()
                            .putExact("polymer", one.polymer())
                            .putExact("phantom", one.modulus().phantom() / 1000)
                            .putExact("affine", one.modulus().affine() / 1000));
        }
        return tree;
    }

    private static JsonTree loops(WeighedNetwork weighed, Answer<LoopForecast> loops) {
        return switch (loops) {
            case Refused<LoopForecast>(String sentence, var _) ->
                    new JsonTree().put("absent", sentence);
            case Found<LoopForecast>(LoopForecast found) -> {
                JsonTree tree =
                        new JsonTree()
                                .putExact("tendency", found.loops().tendency())
                                .put("basis", found.basis())
                                .putExact("perLinker", found.loops().perLinker())
                                .putExact("fewestPerLinker", found.fewestPerLinker())
                                .put(
                                        "gelPoint",
                                        found.gelPoint() == null
                                                ? null
                                                : gelPoint(found.gelPoint(), weighed.groups()));
                cured(tree, weighed, found.cured());
                yield tree.put("modulus", moduli(found.cured()));
            }
        };
    }

    static @Nullable JsonTree gelPoint(GelPoint gel, Groups groups) {
        return gel instanceof Gels(double first, double second)
                ? pair(groups, first, second)
                : null;
    }

    private static JsonTree pair(Groups groups, double first, double second) {
        return new JsonTree().putExact(groups.first(), first).putExact(groups.second(), second);
    }

    private static JsonTree compared(ComparedModulus one) {
        JsonTree tree =
                new JsonTree()
                        .put("membrane", one.reported().membrane())
                        .put("kind", word(one.reported().kind()))
                        .putExact("modulus", one.reported().modulus());
        one.reported().plusMinus().ifPresent(pm -> tree.putExact("plusMinus", pm));
        one.reported().celsius().ifPresent(t -> tree.putExact("celsius", t));
        tree.put("source", one.reported().source())
                .put(
                        "ideal",
                        new JsonTree()
                                .putExact("phantom", one.ideal().phantom() / 1000)
                                .putExact("affine", one.ideal().affine() / 1000));
        if (one.apparent() instanceof Found<Network>(Network network)) {
            tree.put(
                    "asSoft",
                    new JsonTree()
                            .putExact("conversion", network.eneConversion())
                            .putExact("solFraction", network.fractions().sol()));
        }
        return tree;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
