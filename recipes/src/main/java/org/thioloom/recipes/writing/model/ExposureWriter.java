package org.thioloom.recipes.writing.model;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.cure.CureReport;
import org.thioloom.chem.cure.CureReport.Face;
import org.thioloom.chem.cure.DepthProfile.Layer;
import org.thioloom.chem.cure.Exposure;
import org.thioloom.chem.cure.Reach;
import org.thioloom.chem.cure.Window;
import org.thioloom.chem.quantity.Dimension.Time;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Cure;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.forecast.exposure.ExposureForecast;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Constant;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Outlook;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Reckoned;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Refused;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Unmeasured;
import org.thioloom.recipes.forecast.exposure.ExposureQuestion;
import org.thioloom.recipes.forecast.exposure.ExposureQuestion.Liquid;
import org.thioloom.recipes.forecast.exposure.ExposureWords;
import org.thioloom.recipes.master.Equipment.KnownGood;
import org.thioloom.recipes.master.Header;
import org.thioloom.recipes.writing.FindingWriter;
import org.thioloom.recipes.writing.JsonTree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// Writes what is forecast of an exposure: `thioloom/cure/1`, and the cure of a plan.
public final class ExposureWriter {
    /// The version written.
    public static final String SCHEMA = "thioloom/cure/1";

    private ExposureWriter() {}

    /// An exposure by itself.
    ///
    /// @param recipe null when it was asked without one
    public static String write(
            @Nullable Header recipe, ExposureForecast forecast, List<Finding> findings) {
        ExposureQuestion question = forecast.question();
        JsonTree tree = new JsonTree().put("schema", SCHEMA);
        if (recipe != null) {
            tree.put("recipe", new JsonTree().put("id", recipe.id()).put("hash", recipe.hash()));
        }
        tree.put("film", film(question.liquid()))
                .put("floor", question.floor())
                .put("wavelength", question.lighting().wavelength())
                .put("irradiance", question.lighting().irradiance());
        forecast(tree, forecast);
        return tree.putTexts("doubts", forecast.doubts())
                .putAll("findings", FindingWriter.trees(findings))
                .text();
    }

    /// The cure of a plan.
    public static JsonTree cure(Cure cure, Answer<ExposureForecast> exposure) {
        JsonTree tree =
                new JsonTree()
                        .put("floor", cure.floor())
                        .put("wavelength", cure.wavelength())
                        .put("irradiance", cure.irradiance())
                        .put("dose", cure.dose());
        List<String> doubts = new ArrayList<>(cure.doubts());
        switch (exposure) {
            case Answer.Found<ExposureForecast>(ExposureForecast forecast) -> {
                forecast(tree, forecast);
                doubts.addAll(forecast.doubts());
            }
            case Answer.Refused<ExposureForecast>(String sentence, String remedy) -> {
                tree.put("exposure", refused(new JsonTree(), sentence, remedy));
                doubts.add(sentence);
            }
        }
        return tree.putTexts("doubts", doubts);
    }

    private static JsonTree film(Liquid liquid) {
        return new JsonTree()
                .put("depth", liquid.depth())
                .put("dryThickness", liquid.dry())
                .put("ene", molar(liquid.formulation().ene()))
                .put("thiol", molar(liquid.formulation().thiol()))
                .put("initiator", liquid.initiator())
                .put("initiatorConcentration", molar(liquid.formulation().initiator()));
    }

    private static Quantity<?> molar(double concentration) {
        return Quantity.computed(concentration, Units.MOLE_PER_LITRE);
    }

    private static void forecast(JsonTree tree, ExposureForecast forecast) {
        ExposureQuestion question = forecast.question();
        tree.put("measuredOn", question.lighting().measuredOn());
        if (!question.lighting().through().isEmpty()) {
            tree.putTexts(
                    "through", question.lighting().through().stream().map(Window::key).toList());
        }
        if (forecast.guess() != null) {
            tree.put(
                    "guessedIrradiance",
                    new JsonTree()
                            .put("low", irradiance(forecast.guess().low()))
                            .put("high", irradiance(forecast.guess().high())));
        }
        tree.put("exposure", exposure(forecast));
        if (forecast.outlook() instanceof Reckoned reckoned) {
            tree.put("profileAfter", seconds(reckoned.profile().time()))
                    .putAll(
                            "profile",
                            reckoned.profile().layers().stream()
                                    .map(ExposureWriter::layer)
                                    .toList())
                    .put("light", light(reckoned.report()))
                    .put("faces", faces(reckoned.report()));
        }
        tree.putAll(
                        "constants",
                        forecast.constants().stream().map(ExposureWriter::constant).toList())
                .putTexts("measure", forecast.measure());
    }

    private static Quantity<?> irradiance(double value) {
        return Quantity.computed(value, Units.MILLIWATT_PER_SQUARE_CENTIMETRE);
    }

    private static JsonTree exposure(ExposureForecast forecast) {
        ExposureQuestion question = forecast.question();
        JsonTree tree =
                new JsonTree()
                        .put("kind", kind(forecast.outlook()))
                        .put("answer", ExposureWords.howLong(forecast))
                        .put("conversion", question.wanted().conversion())
                        .put("depth", question.liquid().depth());
        switch (forecast.outlook()) {
            case Refused(String sentence, String remedy) ->
                    tree.put("because", sentence).put("remedy", remedy);
            case Unmeasured(String sentence, String remedy, OptionalDouble light) -> {
                tree.put("because", sentence).put("remedy", remedy);
                light.ifPresent(share -> tree.put("lightAtBack", share));
            }
            case Reckoned reckoned -> {
                KnownGood known = question.known();
                if (reckoned.carried() != null && known != null) {
                    tree.put("carriedOver", carried(reckoned, reckoned.carried(), known));
                }
                tree.put("estimate", estimate(reckoned.estimate()));
            }
        }
        return tree;
    }

    private static JsonTree refused(JsonTree tree, String sentence, String remedy) {
        return tree.put("kind", "refused")
                .put("answer", "no time can be given: " + sentence)
                .put("because", sentence)
                .put("remedy", remedy);
    }

    private static String kind(Outlook outlook) {
        return switch (outlook) {
            case Refused _ -> "refused";
            case Unmeasured _ -> "unmeasured";
            case Reckoned reckoned -> reckoned.carried() == null ? "estimate" : "carried-over";
        };
    }

    private static JsonTree carried(Reckoned reckoned, Exposure.Bracket bracket, KnownGood known) {
        JsonTree tree =
                new JsonTree()
                        .put("pairs", reach(bracket.pairs()))
                        .put("alone", reach(bracket.alone()));
        bracket.factor().ifPresent(factor -> tree.put("factor", factor));
        reckoned.spentBefore().ifPresent(spent -> tree.put("initiatorUsedBefore", spent));
        return tree.put(
                "from",
                new JsonTree()
                        .put("time", known.time())
                        .put("depth", known.depth())
                        .put("irradiance", known.irradiance())
                        .put("conversion", known.conversion()));
    }

    private static JsonTree estimate(Exposure.Estimate estimate) {
        return new JsonTree()
                .put("quick", reach(estimate.quick()))
                .put("nominal", reach(estimate.nominal()))
                .put("slow", reach(estimate.slow()))
                .put("band", estimate.band());
    }

    private static JsonTree reach(Reach reach) {
        return switch (reach) {
            case Reach.After(double seconds) -> new JsonTree().put("after", seconds(seconds));
            case Reach.DeadEnd(double cap) -> new JsonTree().put("neverBeyond", cap);
        };
    }

    private static Quantity<Time> seconds(double seconds) {
        return Quantity.computed(seconds, Units.SECOND);
    }

    private static JsonTree layer(Layer layer) {
        return new JsonTree()
                .put("depth", Quantity.computed(layer.depth() * 1000, Units.MICROMETRE))
                .put("lightAtFirst", layer.lightAtFirst())
                .put("light", layer.light())
                .put("conversion", layer.conversion())
                .put("initiatorLeft", layer.initiatorLeft())
                .put("radicalsPerGroup", layer.radicalsPerGroup())
                .put("reaches", reach(layer.reaches()));
    }

    private static JsonTree light(CureReport report) {
        return new JsonTree()
                .put("incident", dose(report.light().incident()))
                .put("absorbed", dose(report.light().absorbed()))
                .put("absorbedShare", report.light().absorbedShare())
                .put("absorbance", report.light().absorbance())
                .put("brightened", seconds(report.light().brightened()));
    }

    private static Quantity<?> dose(double value) {
        return Quantity.computed(value, Units.JOULE_PER_SQUARE_CENTIMETRE);
    }

    private static JsonTree faces(CureReport report) {
        JsonTree tree =
                new JsonTree()
                        .put("front", face(report.front()))
                        .put("back", face(report.back()))
                        .put("backToFront", report.ratio())
                        .put("frontStartsFasterBy", report.light().rateRatio())
                        .put("resolution", report.resolution());
        report.backGels().ifPresent(gels -> tree.put("backGels", reach(gels)));
        return tree.put("backTo95", reach(report.backTo95()))
                .put("backTo99", reach(report.backTo99()));
    }

    private static JsonTree face(Face face) {
        JsonTree tree =
                new JsonTree()
                        .put("conversion", face.conversion())
                        .put("deadEnd", face.cap())
                        .put("initiatorLeft", face.initiatorLeft())
                        .put("radicalsPerGroup", face.radicalsPerGroup());
        face.chainLength().ifPresent(length -> tree.put("chainLength", length));
        return tree;
    }

    private static JsonTree constant(Constant constant) {
        JsonTree tree = new JsonTree().put("name", constant.name()).put("value", constant.value());
        constant.low().ifPresent(low -> tree.put("low", low));
        constant.high().ifPresent(high -> tree.put("high", high));
        return tree.put("unit", constant.unit())
                .put(
                        "confidence",
                        constant.confidence() == null
                                ? "stated"
                                : constant.confidence().name().toLowerCase(Locale.ROOT))
                .put("source", constant.source());
    }
}
