package org.thioloom.app.fx.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.ReadOnlyObjectWrapper;

import org.junit.jupiter.api.Test;
import org.thioloom.app.fx.Batches;
import org.thioloom.app.fx.chart.Curve;
import org.thioloom.app.fx.chart.Layer;
import org.thioloom.app.fx.chart.Marker;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.part.Content;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.recipes.forecast.network.NetworkForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast.Reached;

import java.util.List;

class NetworkViewModelTest {
    private static final Planned PLANNED = Batches.planned(Batches.paper());

    private static NetworkSheet shown(Planned planned) {
        NetworkViewModel model =
                new NetworkViewModel(new ReadOnlyObjectWrapper<>(planned), Batches.NOW);
        assertInstanceOf(Content.Waiting.class, model.sheet().get(), "nobody looks yet");
        model.awake(true);
        if (model.sheet().get() instanceof Content.Shown<NetworkSheet>(NetworkSheet sheet)) {
            return sheet;
        }
        throw new AssertionError("not shown: " + model.sheet().get());
    }

    private static Layer.Line line(org.thioloom.app.fx.chart.Chart chart, String name) {
        return chart.layers().stream()
                .filter(layer -> layer.name().equals(name))
                .map(Layer.Line.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Reached reached() {
        if (PLANNED.record().orElseThrow().forecasts().network()
                        instanceof Found<NetworkForecast>(NetworkForecast forecast)
                && forecast.reached() instanceof Found<Reached>(Reached reached)) {
            return reached;
        }
        throw new AssertionError("no network");
    }

    @Test
    void drawsWhatTheRecordForecasts() {
        NetworkSheet sheet = shown(PLANNED);
        double sol = 100 * reached().cured().network().fractions().sol();
        Layer.Signs here =
                sheet.overConversion().layers().stream()
                        .filter(Layer.Signs.class::isInstance)
                        .map(Layer.Signs.class::cast)
                        .filter(signs -> signs.name().equals("sol of this batch"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(sol, here.points().y(0), 1e-12);
        assertEquals(97, here.points().x(0), 1e-9);
        assertEquals(sol, line(sheet.overConversion(), "sol").curve().at(97), 1e-9);
        assertTrue(here.bars().getFirst().yLow() < sol && sol < here.bars().getFirst().yHigh());
    }

    @Test
    void sharesAddUpAlongEveryCurve() {
        NetworkSheet sheet = shown(PLANNED);
        for (double x : new double[] {0, 30, 58, 75, 97, 100}) {
            double sum = 0;
            for (String name : new String[] {"sol", "dangling ends", "elastic chains"}) {
                sum += line(sheet.overConversion(), name).curve().at(x);
            }
            assertEquals(100, sum, 1e-6, "at " + x);
        }
    }

    @Test
    void marksTheGelPointAndTheBatch() {
        assertTrue(
                shown(PLANNED).overConversion().markers().stream()
                        .map(Marker::label)
                        .toList()
                        .containsAll(
                                java.util.List.of(
                                        "gels, ideal, 57.74 mol%", "this batch 97 mol%, typical")),
                "Flory: 1/sqrt(3)");
    }

    @Test
    void tellsHowWellTheRatioIsKnown() {
        NetworkSheet sheet = shown(PLANNED);
        assertTrue(
                sheet.facts().stream()
                        .anyMatch(fact ->
                                fact.toString().contains("in 95 % of such batches, most by")),
                sheet.facts().toString());
        Content<NetworkSheet.Ratios> ratios = sheet.overRatio();
        assertInstanceOf(Content.Shown.class, ratios);
        if (ratios instanceof Content.Shown<NetworkSheet.Ratios>(var charts)) {
            assertTrue(
                    charts.shares().markers().stream().anyMatch(Marker.Stripe.class::isInstance));
            assertEquals(3.75, charts.shares().x().home().high(), 1e-9, "1.25 times 3");
        }
    }

    @Test
    void saysWhyThereIsNoNetwork() {
        NetworkViewModel model =
                new NetworkViewModel(new ReadOnlyObjectWrapper<>(Batches.refused()), Batches.NOW);
        model.awake(true);
        if (model.sheet().get()
                instanceof Content.Nothing<NetworkSheet>(String heading, String why, String _)) {
            assertEquals("There is no plan", heading);
            assertTrue(why.contains("is to be filled in"), why);
        } else {
            throw new AssertionError("shown: " + model.sheet().get());
        }
    }

    @Test
    void drawsNothingWhileNobodyLooksAndCatchesUpThen() {
        ReadOnlyObjectWrapper<Planned> planned = new ReadOnlyObjectWrapper<>(Batches.refused());
        NetworkViewModel model = new NetworkViewModel(planned, Batches.NOW);
        planned.set(PLANNED);
        assertInstanceOf(Content.Waiting.class, model.sheet().get());
        model.awake(true);
        assertInstanceOf(Content.Shown.class, model.sheet().get());
        model.awake(false);
        planned.set(Batches.refused());
        assertInstanceOf(Content.Shown.class, model.sheet().get(), "as it was when it was left");
        model.awake(true);
        assertInstanceOf(Content.Nothing.class, model.sheet().get());
    }

    @Test
    void theRatiosThatGelAreThoseWhereTheCurveOfTheSolBends() {
        if (!(shown(PLANNED).overRatio()
                instanceof Content.Shown<NetworkSheet.Ratios>(NetworkSheet.Ratios ratios))) {
            throw new AssertionError("no curve over the ratio");
        }
        assertEquals("97 mol%", ratios.reached());
        List<Marker.Upright> edges =
                ratios.shares().markers().stream()
                        .filter(Marker.Upright.class::isInstance)
                        .map(Marker.Upright.class::cast)
                        .filter(marker -> marker.label().startsWith("gels"))
                        .toList();
        assertEquals(2, edges.size());
        Curve sol = line(ratios.shares(), "sol").curve();
        for (Marker.Upright edge : edges) {
            double inwards = edge.x() < 1 ? 1.05 : 1 / 1.05;
            assertEquals(100, sol.at(edge.x() / inwards), 1e-6, edge.label());
            assertTrue(sol.at(edge.x() * inwards) < 99, edge.label());
        }
    }

    @Test
    void ofEqualAmountsTheAxisNamesTheGroupThatTheWordsName() {
        NetworkSheet sheet = shown(PLANNED);
        assertEquals("Conversion of C=C / mol%", sheet.overConversion().x().label());
        assertTrue(sheet.answer().contains("At 97 mol% of the C=C"), sheet.answer());
    }
}
