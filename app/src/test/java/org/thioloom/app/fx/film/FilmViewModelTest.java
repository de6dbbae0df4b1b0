package org.thioloom.app.fx.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.ReadOnlyObjectWrapper;

import org.junit.jupiter.api.Test;
import org.thioloom.app.fx.Batches;
import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.chart.Layer;
import org.thioloom.app.fx.chart.Marker;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.part.Content;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.film.Interval;
import org.thioloom.chem.film.Prediction;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.forecast.OwnDiscsForecast;
import org.thioloom.recipes.forecast.exposure.ExposureForecast;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Reckoned;
import org.thioloom.recipes.record.BatchRecord;

import java.util.List;
import java.util.Objects;

class FilmViewModelTest {
    private static FilmSheet shown(Document document) {
        FilmViewModel model =
                new FilmViewModel(
                        new ReadOnlyObjectWrapper<>(Batches.planned(document)), Batches.NOW);
        model.awake(true);
        if (model.sheet().get() instanceof Content.Shown<FilmSheet>(FilmSheet sheet)) {
            return sheet;
        }
        throw new AssertionError("not shown: " + model.sheet().get());
    }

    private static Layer layer(Chart chart, String name) {
        return chart.layers().stream()
                .filter(layer -> layer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name));
    }

    private static Layer.Line line(Chart chart, String name) {
        return (Layer.Line) layer(chart, name);
    }

    private static Chart drawn(Content<Chart> content) {
        if (content instanceof Content.Shown<Chart>(Chart chart)) {
            return chart;
        }
        throw new AssertionError("not drawn: " + content);
    }

    private static BatchRecord record(Document document) {
        return Planned.of(document).record().orElseThrow();
    }

    @Test
    void leadsTheComputedLineThroughThePlan() {
        Casting casting = Objects.requireNonNull(record(Batches.paper()).control().casting());
        double volume = casting.perDiscVolume().in(Units.MICROLITRE);
        Chart chart = shown(Batches.paper()).thickness();
        assertEquals(120, line(chart, "computed").curve().at(volume), 0.05, "between two points");
        assertEquals(120, ((Layer.Signs) layer(chart, "planned")).points().y(0), 1e-9);
        assertEquals(2, chart.layers().size(), "no discs, no band");
    }

    @Test
    void drawsTheBandThatTheDiscsGive() {
        OwnDiscsForecast own =
                Objects.requireNonNull(record(Batches.litBesideDiscs()).forecasts().ownDiscs());
        Chart chart = shown(Batches.litBesideDiscs()).thickness();
        Layer.Area band = (Layer.Area) layer(chart, "next disc, 95 %");
        double volume = band.lower().x(40);
        if (own.calibration().thicknessAt(volume) instanceof Found<Prediction>(var known)
                && known.next() instanceof Interval.Between(double low, double high)) {
            assertEquals(low, band.lower().y(40), 1e-12);
            assertEquals(high, band.upper().y(40), 1e-12);
        } else {
            throw new AssertionError("no prediction");
        }
        assertEquals(6, ((Layer.Signs) layer(chart, "your discs")).points().size());
        assertTrue(chart.markers().stream().anyMatch(m -> m.label().startsWith("by your discs ")));
    }

    @Test
    void saysWhatNobodyMeasured() {
        FilmSheet sheet = shown(Batches.paper());
        for (Content<Chart> one : List.of(sheet.depth(), sheet.time())) {
            if (one instanceof Content.Nothing<Chart>(String _, String why, String remedy)) {
                assertTrue(why.contains("no time of exposure can be given"), why);
                assertTrue(remedy.contains("radiometer"), remedy);
            } else {
                throw new AssertionError("drawn: " + one);
            }
        }
    }

    @Test
    void drawsTheDepthsThatTheTextTells() {
        Chart chart = drawn(shown(Batches.lit()).depth());
        if (record(Batches.lit()).forecasts().exposure()
                        instanceof Found<ExposureForecast>(ExposureForecast forecast)
                && forecast.outlook() instanceof Reckoned reckoned) {
            double depth = forecast.question().liquid().depth().in(Units.MICROMETRE);
            Layer.Line light = line(chart, "light at first");
            for (var layer : reckoned.profile().layers()) {
                double there = Math.min(depth, 1000 * layer.depth());
                assertEquals(100 * layer.lightAtFirst(), light.curve().at(there), 1e-3);
            }
            assertEquals(
                    100 * reckoned.report().back().conversion(),
                    ((Layer.Line) chart.layers().getFirst()).curve().at(depth),
                    1e-9);
        } else {
            throw new AssertionError("no light");
        }
    }

    @Test
    void bracketsTheExposure() {
        Chart chart = drawn(shown(Batches.lit()).time());
        assertTrue(
                chart.markers().stream()
                        .filter(Marker.Stripe.class::isInstance)
                        .anyMatch(m -> m.label().startsWith("books span ")),
                chart.markers().toString());
        Layer.Line back = line(chart, "back");
        for (int i = 1; i < back.curve().size(); i++) {
            assertTrue(back.curve().y(i) >= back.curve().y(i - 1), "conversion only grows");
        }
    }

    @Test
    void drawsMouldAndFilmInWords() {
        assertEquals(
                "Liquid 152.5 µm deep when level in a mould 8.898 mm wide dries to a disc 120 µm thick and 7 mm wide.",
                shown(Batches.paper()).discs().description());
    }
}
