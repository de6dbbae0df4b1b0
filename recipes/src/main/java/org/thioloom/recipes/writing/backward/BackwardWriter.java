package org.thioloom.recipes.writing.backward;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.backward.Blend;
import org.thioloom.chem.backward.WholeDivisions.Result;
import org.thioloom.chem.cure.Reach;
import org.thioloom.recipes.backward.BlendAnswer;
import org.thioloom.recipes.backward.CastableAnswer;
import org.thioloom.recipes.backward.CastableAnswer.Castable;
import org.thioloom.recipes.backward.CastableAnswer.Loading;
import org.thioloom.recipes.backward.WholeWeighing;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.writing.FindingWriter;
import org.thioloom.recipes.writing.JsonTree;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Writes blends, castable films and weighings in whole divisions: `thioloom/backward-blend/1`,
/// `thioloom/backward-castable/1`, `thioloom/backward-weigh/1`.
public final class BackwardWriter {
    private BackwardWriter() {}

    private static JsonTree begin(String kind) {
        return new JsonTree().put("schema", "thioloom/backward-" + kind + "/1");
    }

    public static String write(BlendAnswer answer, List<Finding> findings) {
        Blend blend = answer.blend();
        List<JsonTree> linkers =
                IntStream.range(0, blend.portions().size())
                        .mapToObj(i -> portion(blend.portions().get(i), answer.weighed().get(i)))
                        .toList();
        JsonTree tree =
                begin("blend")
                        .put("target", word(answer.target().kind()))
                        .put("wanted", answer.target().wanted())
                        .put("choice", word(answer.choice()))
                        .putAll("linkers", linkers)
                        .put("linkersPerNode", blend.linkersPerNode())
                        .put("ionContent", blend.ionContent())
                        .put("repeatUnitsPerIon", blend.repeatUnitsPerIon());
        answer.nodeFromStock().ifPresent(grams -> tree.put("nodeFromStock", 1e3 * grams));
        return tree.putAll("findings", FindingWriter.trees(findings)).text();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonTree portion(Blend.Portion portion, double weighed) {
        return new JsonTree()
                .put("lot", portion.linker().name())
                .put("molarMass", portion.linker().molarMass())
                .put("moleFraction", portion.share())
                .put("massFraction", portion.massShare())
                .put("perNodeByMass", weighed);
    }

    public static String write(CastableAnswer answer, List<Finding> findings) {
        return begin("castable")
                .put("irradiance", answer.asked().light().irradiance())
                .put("wavelength", answer.asked().light().wavelength())
                .put("time", answer.asked().time())
                .put("conversion", answer.asked().conversion())
                .put("kinetics", answer.kinetics().key())
                .put("absorption", answer.film().initiator().absorption())
                .put("nominal", castable(answer.nominal()))
                .put("quick", castable(answer.quick()))
                .put("slow", castable(answer.slow()))
                .put(
                        "film",
                        new JsonTree()
                                .put("dry", answer.asked().dry())
                                .put("wet", answer.wet())
                                .put("back", reach(answer.back()))
                                .put("fastestLoading", loading(answer.loading())))
                .putAll("findings", FindingWriter.trees(findings))
                .text();
    }

    private static JsonTree loading(Answer<Loading> answer) {
        return switch (answer) {
            case Found<Loading>(Loading found) ->
                    new JsonTree()
                            .put("concentration", found.found().concentration())
                            .put("massFraction", found.massFraction())
                            .put("perGroup", found.perGroup())
                            .put("time", found.found().time())
                            .put("absorbance", found.found().absorbance())
                            .put("leastConcentration", found.found().least());
            case Refused<Loading>(String sentence, String remedy) -> refused(sentence, remedy);
        };
    }

    private static JsonTree refused(String sentence, String remedy) {
        return new JsonTree().put("problem", sentence).put("remedy", remedy);
    }

    private static JsonTree castable(Answer<Castable> answer) {
        return switch (answer) {
            case Found<Castable>(Castable found) ->
                    new JsonTree()
                            .put("depth", found.depth())
                            .put("dry", found.dry())
                            .put("front", found.front());
            case Refused<Castable>(String sentence, String remedy) -> refused(sentence, remedy);
        };
    }

    private static JsonTree reach(Reach reach) {
        return switch (reach) {
            case Reach.After(double seconds) -> new JsonTree().put("time", seconds);
            case Reach.DeadEnd(double cap) -> new JsonTree().put("cap", cap);
        };
    }

    public static String write(WholeWeighing weighing, List<Finding> findings) {
        return begin("weigh")
                .putAll(
                        "materials",
                        weighing.lines().stream()
                                .map(line ->
                                        new JsonTree()
                                                .put("id", line.input())
                                                .put("planned", line.planned())
                                                .put("mass", line.mass())
                                                .put("volume", line.volume()))
                                .toList())
                .put("planned", result(weighing.divisions().planned()))
                .put("rounded", result(weighing.divisions().rounded()))
                .put("whole", result(weighing.divisions().whole()))
                .put("looked", weighing.divisions().looked())
                .putAll("findings", FindingWriter.trees(findings))
                .text();
    }

    private static JsonTree result(Result result) {
        return new JsonTree()
                .put("imbalance", result.imbalance())
                .put("solidsMassFraction", result.solids());
    }
}
