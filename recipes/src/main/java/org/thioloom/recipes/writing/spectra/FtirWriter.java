package org.thioloom.recipes.writing.spectra;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.band.Confounder;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.band.forecast.Forecast;
import org.thioloom.chem.band.forecast.Measurement;
import org.thioloom.chem.band.forecast.Reach;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrum.Window;
import org.thioloom.recipes.expectation.FtirPlan;
import org.thioloom.recipes.expectation.Stage;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.master.Header;
import org.thioloom.recipes.writing.FindingWriter;
import org.thioloom.recipes.writing.JsonTree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes what infrared should show: `thioloom/ftir-expect/1`, and the same within a plan.
public final class FtirWriter {
    /// The version written.
    public static final String SCHEMA = "thioloom/ftir-expect/1";

    private FtirWriter() {}

    /// Stage by stage, as a document of its own.
    public static String write(Header recipe, FtirPlan plan, List<Finding> findings) {
        return new JsonTree()
                .put("schema", SCHEMA)
                .put("recipe", recipe(recipe))
                .put("measurement", measurement(plan.measurement()))
                .putAll("stages", plan.stages().stream().map(FtirWriter::stage).toList())
                .putAll("findings", FindingWriter.trees(findings))
                .text();
    }

    /// For a plan, every band that should appear or vanish, and those that stay and decide; the
    /// whole is a document of its own.
    public static List<JsonTree> bands(FtirPlan plan) {
        List<JsonTree> bands = new ArrayList<>();
        for (Stage stage : plan.stages()) {
            stage.bands().stream()
                    .filter(f -> isWorthPlanning(f.expectation()))
                    .map(f -> planned(stage.key(), f))
                    .forEach(bands::add);
        }
        return bands;
    }

    private static boolean isWorthPlanning(Expectation e) {
        return switch (e.change()) {
            case APPEAR, VANISH -> true;
            case STAY -> e.strength() == Strength.DECISIVE;
            case MAY_BE -> false;
        };
    }

    private static JsonTree planned(String stage, Forecast forecast) {
        Expectation e = forecast.expectation();
        JsonTree tree =
                new JsonTree()
                        .put("stage", stage)
                        .put("band", e.band())
                        .put("group", e.group())
                        .put("position", e.position())
                        .put("window", window(e.window()))
                        .put("expectation", expectation(forecast))
                        .put("change", word(e.change()))
                        .put("strength", word(e.strength()));
        e.residual().ifPresent(share -> tree.put("residual", share));
        return tree.put("reference", forecast.reference())
                .put("species", String.join(", ", e.species()))
                .putTexts(
                        "confounders", e.confounders().stream().map(Confounder::sentence).toList())
                .put("source", e.source());
    }

    private static JsonTree recipe(Header header) {
        return new JsonTree()
                .put("id", header.id())
                .put("name", header.name())
                .put("revision", header.revision())
                .put("hash", header.hash());
    }

    private static JsonTree measurement(Measurement m) {
        boolean film = m.technique() == Technique.TRANSMISSION;
        return new JsonTree()
                .put("technique", m.technique().name().toLowerCase(Locale.ROOT))
                .put(
                        "thickness",
                        film
                                ? Quantity.computed(m.thickness() * 1e4, Units.MICROMETRE)
                                : (Quantity<?>) null)
                .put("noisePerScan", m.noise())
                .put("scans", m.scans())
                .put("noise", m.sigma());
    }

    private static JsonTree stage(Stage stage) {
        return new JsonTree()
                .put("stage", stage.key())
                .put("title", stage.title())
                .put("allowedResidual", stage.allowed())
                .putTexts("asked", stage.asked())
                .putAll(
                        "bands",
                        stage.bands().stream().map(f -> band(new JsonTree(), f, stage)).toList());
    }

    private static JsonTree band(JsonTree tree, Forecast forecast, Stage stage) {
        Expectation e = forecast.expectation();
        tree.put("band", e.band())
                .put("group", e.group())
                .put("mode", forecast.band().mode())
                .put("position", e.position())
                .put("window", window(e.window()))
                .put("width", e.width())
                .put("expectation", expectation(forecast))
                .put("change", word(e.change()))
                .put("strength", word(e.strength()));
        e.residual().ifPresent(share -> tree.put("residual", share));
        return tree.put("reference", forecast.reference())
                .put("species", String.join(", ", e.species()))
                .putAll("confounders", e.confounders().stream().map(FtirWriter::other).toList())
                .put("reach", reach(forecast.reach(), stage))
                .put("reason", e.reason())
                .put("source", e.source())
                .put("confidence", forecast.band().confidence().letter());
    }

    /// What the band is asked to do; `confounded` where others are half as strong in its window.
    private static String expectation(Forecast forecast) {
        return forecast.isConfounded() ? "confounded" : word(forecast.expectation().change());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonTree window(Window window) {
        return new JsonTree()
                .put("low", window.low())
                .put("high", window.high())
                .put("unit", "cm-1");
    }

    private static JsonTree other(Confounder other) {
        return new JsonTree()
                .put("species", other.species())
                .put("band", other.band())
                .put("position", other.position())
                .put("overlap", other.overlap())
                .put("sentence", other.sentence());
    }

    private static @Nullable JsonTree reach(@Nullable Reach reach, Stage stage) {
        if (reach == null) {
            return null;
        }
        JsonTree tree =
                new JsonTree()
                        .put("height", reach.height())
                        .put("detectionLimit", reach.limit())
                        .put("leastResidual", reach.leastResidual())
                        .put("reachable", reach.leastResidual() <= stage.allowed());
        reach.scansFor(stage.allowed()).ifPresent(scans -> tree.put("scansNeeded", scans));
        return tree;
    }
}
