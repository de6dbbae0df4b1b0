package org.thioloom.app.fx.ftir;

import org.thioloom.app.fx.chart.Curve;
import org.thioloom.app.fx.chart.Ink;
import org.thioloom.app.fx.chart.Layer;
import org.thioloom.app.fx.chart.Marker;
import org.thioloom.app.fx.chart.Range;
import org.thioloom.app.fx.page.Typeset;
import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.band.forecast.Forecast;
import org.thioloom.recipes.expectation.InWords;
import org.thioloom.recipes.expectation.Stage;

import java.util.Comparator;
import java.util.List;

/// What a stage should show, as stripes behind spectra.
record Stripes(Stage stage) {

    /// What the colours of the stripes and the signs before their names mean.
    List<Layer> legend() {
        Curve nowhere = Curve.point(0, Double.NaN);
        return stage.bands().stream()
                .filter(f -> !ExpectedBand.isIdle(f.expectation()))
                .map(f -> f.expectation().change())
                .filter(change -> change != Change.MAY_BE)
                .distinct()
                .sorted()
                .<Layer>map(change ->
                        new Layer.Area(
                                ExpectedBand.sign(change) + " " + InWords.verb(change),
                                ink(change),
                                nowhere,
                                nowhere))
                .toList();
    }

    private static Ink ink(Change change) {
        return switch (change) {
            case VANISH -> Ink.THIRD;
            case APPEAR -> Ink.FOURTH;
            case STAY, MAY_BE -> Ink.QUIET;
        };
    }

    /// What is expected of the chosen stage: what comes and goes chooses its place first.
    List<Marker> markers() {
        return stage.bands().stream()
                .filter(f -> !ExpectedBand.isIdle(f.expectation()))
                .filter(f -> f.expectation().change() != Change.MAY_BE)
                .sorted(Comparator.comparingInt(f -> rank(f.expectation())))
                .map(Stripes::stripe)
                .toList();
    }

    private static int rank(Expectation e) {
        int change = e.change() == Change.STAY ? 10 : 0;
        return change
                + switch (e.strength()) {
                    case DECISIVE -> 0;
                    case SUPPORTING -> 1;
                    case UNUSABLE -> 2;
                };
    }

    private static Marker stripe(Forecast forecast) {
        Expectation e = forecast.expectation();
        boolean told = e.change() != Change.STAY || e.strength() == Strength.DECISIVE;
        String name =
                ExpectedBand.sign(e.change())
                        + " "
                        + Typeset.formula(forecast.band().carrier().symbol())
                        + " "
                        + Math.round(e.position());
        return new Marker.Stripe(
                new Range(e.window().low(), e.window().high()), told ? name : "", ink(e.change()));
    }
}
