package org.thioloom.recipes.writing.model;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.film.Calibration;
import org.thioloom.chem.film.Disc;
import org.thioloom.chem.film.Interval;
import org.thioloom.chem.film.Prediction;
import org.thioloom.chem.film.Regulation;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.forecast.FilmForecast;
import org.thioloom.recipes.forecast.OwnDiscsForecast;
import org.thioloom.recipes.forecast.OwnLine;
import org.thioloom.recipes.writing.FindingWriter;
import org.thioloom.recipes.writing.JsonTree;

import java.util.List;
import java.util.Locale;

/// Writes volume and thickness of a disc: `thioloom/film/1`, and the own discs beside a plan.
public final class FilmWriter {
    /// The version written.
    public static final String SCHEMA = "thioloom/film/1";

    private FilmWriter() {}

    /// A disc by itself.
    ///
    /// @param computed by added volumes; null when nobody gave the diameter or the solids
    /// @param own by the line through the user's own discs; null without any
    public static String write(
            @Nullable FilmForecast computed, @Nullable OwnLine own, List<Finding> findings) {
        JsonTree tree = new JsonTree().put("schema", SCHEMA);
        if (computed != null) {
            tree.put("computed", computed(computed));
        }
        if (own != null) {
            tree.put("ownDiscs", own(own));
        }
        return tree.putAll("findings", FindingWriter.trees(findings)).text();
    }

    private static JsonTree computed(FilmForecast film) {
        var shrinkage = film.question().shrinkage();
        return new JsonTree()
                .put("volume", microlitres(film.wet().volume()))
                .put("mould", disc(film.wet(), "depth"))
                .put("dry", disc(film.dry(), "thickness"))
                .put("drying", shrinkage.drying().exponent())
                .put(
                        "solidsVolumeFraction",
                        Quantity.computed(100 * shrinkage.solids(), Units.PERCENT_BY_VOLUME))
                .put("sol", shrinkage.sol())
                .put(
                        "filledAsDeepAsTheFilm",
                        new JsonTree()
                                .put("free", micrometres(1000 * film.depths().naiveFree()))
                                .put("pinned", micrometres(1000 * film.depths().naivePinned())))
                .put(
                        "meniscus",
                        new JsonTree()
                                .put(
                                        "rise",
                                        ends(
                                                film.flat().rise(),
                                                film.steep().rise(),
                                                Units.MILLIMETRE))
                                .put(
                                        "heldByTheWall",
                                        ends(
                                                film.flat().heldBy(film.wet().diameter()),
                                                film.steep().heldBy(film.wet().diameter()),
                                                Units.MICROLITRE)));
    }

    private static JsonTree disc(Disc disc, String height) {
        return new JsonTree()
                .put("diameter", Quantity.computed(disc.diameter(), Units.MILLIMETRE))
                .put(height, micrometres(1000 * disc.thickness()))
                .put("volume", microlitres(disc.volume()));
    }

    private static JsonTree own(OwnLine own) {
        JsonTree tree = new JsonTree().put("line", line(own.calibration()));
        if (own.regulation() != null) {
            tree.put("volumeFor", regulation(own.regulation()));
        }
        own.chance().ifPresent(chance -> tree.put("chanceWithinTolerance", chance));
        if (own.prediction() != null) {
            tree.put("thicknessAt", prediction(own.prediction()));
        }
        return tree;
    }

    /// Beside the casting of a plan, which keeps the computed volume.
    public static JsonTree beside(OwnDiscsForecast own) {
        JsonTree tree = new JsonTree().put("used", false).put("line", line(own.calibration()));
        switch (own.regulation()) {
            case Answer.Found<Regulation>(Regulation regulation) ->
                    tree.put("volumeFor", regulation(regulation))
                            .put("overComputed", own.over(regulation))
                            .put("allDiscsTake", microlitres(own.taken(regulation)));
            case Answer.Refused<Regulation>(String sentence, String remedy) ->
                    tree.put("because", sentence).put("remedy", remedy);
        }
        if (own.planned() instanceof Answer.Found<Prediction>(Prediction planned)) {
            tree.put("thicknessAt", prediction(planned));
        }
        return tree;
    }

    private static JsonTree line(Calibration line) {
        JsonTree tree =
                new JsonTree()
                        .put("discs", line.points().size())
                        .put(
                                "model",
                                line.settings()
                                        .model()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'))
                        .put("level", line.settings().level())
                        .put("slope", line.slope())
                        .put("intercept", line.intercept())
                        .put("freedom", line.freedom())
                        .put("thin", line.isThin());
        line.slopeUncertainty().ifPresent(u -> tree.put("slopeUncertainty", u));
        line.interceptUncertainty().ifPresent(u -> tree.put("interceptUncertainty", u));
        line.scatter().ifPresent(s -> tree.put("scatter", s));
        if (line.freedom() > 0) {
            line.explained().ifPresent(share -> tree.put("explained", share));
        }
        line.interceptTest().ifPresent(test -> tree.put("interceptChance", test.p()));
        line.deadVolume()
                .ifPresent(dead ->
                        tree.put("deadVolume", microlitres(dead.volume()))
                                .put(
                                        "deadVolumeInterval",
                                        interval(dead.interval(), Units.MICROLITRE)));
        return tree;
    }

    private static JsonTree regulation(Regulation regulation) {
        return new JsonTree()
                .put("thickness", micrometres(regulation.target()))
                .put("volume", microlitres(regulation.volume()))
                .put("interval", interval(regulation.interval(), Units.MICROLITRE))
                .put("next", interval(regulation.next(), Units.MICROMETRE))
                .put("extrapolated", regulation.extrapolated());
    }

    private static JsonTree prediction(Prediction prediction) {
        return new JsonTree()
                .put("volume", microlitres(prediction.volume()))
                .put("thickness", micrometres(prediction.thickness()))
                .put("mean", interval(prediction.mean(), Units.MICROMETRE))
                .put("next", interval(prediction.next(), Units.MICROMETRE))
                .put("extrapolated", prediction.extrapolated());
    }

    private static <D extends Dimension> JsonTree interval(Interval interval, Unit<D> unit) {
        return switch (interval) {
            case Interval.Between(double low, double high) -> ends(low, high, unit);
            case Interval.Unknown(String because) -> new JsonTree().put("unknown", because);
        };
    }

    private static <D extends Dimension> JsonTree ends(double low, double high, Unit<D> unit) {
        return new JsonTree()
                .put("low", Quantity.computed(low, unit))
                .put("high", Quantity.computed(high, unit));
    }

    private static Quantity<?> microlitres(double volume) {
        return Quantity.computed(volume, Units.MICROLITRE);
    }

    private static Quantity<?> micrometres(double length) {
        return Quantity.computed(length, Units.MICROMETRE);
    }
}
