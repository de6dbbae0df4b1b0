package org.thioloom.app.fx.ftir;

import org.thioloom.app.text.spectra.BandRemarks;
import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.band.forecast.Forecast;
import org.thioloom.recipes.expectation.InWords;
import org.thioloom.recipes.expectation.Stage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A band that a stage should show or not, in words.
///
/// @param sign `+`, `−`, `=`, `~`
/// @param place where it is expected, `[cm-1]`
/// @param window where it is looked for
/// @param group who has it
/// @param should what it does, and whether it can tell
/// @param remarks whose it is, and what lies in the way
/// @param source of its place, and how sure that is
record ExpectedBand(
        String sign,
        String place,
        String window,
        String group,
        String should,
        String remarks,
        String source) {

    /// All of a stage but what stays and tells nothing.
    static List<ExpectedBand> of(Stage stage) {
        BandRemarks remarks = new BandRemarks();
        Set<String> reasons = new HashSet<>();
        List<ExpectedBand> bands = new ArrayList<>();
        for (Forecast forecast : stage.bands()) {
            if (!isIdle(forecast.expectation())) {
                bands.add(of(forecast, String.join("; ", remarks.of(forecast, reasons))));
            }
        }
        return bands;
    }

    static boolean isIdle(Expectation expectation) {
        return expectation.change() == Change.STAY && expectation.strength() == Strength.UNUSABLE;
    }

    private static ExpectedBand of(Forecast forecast, String remarks) {
        Expectation e = forecast.expectation();
        String tells =
                switch (e.strength()) {
                    case DECISIVE -> "decides";
                    case SUPPORTING -> "supports";
                    case UNUSABLE -> "cannot tell";
                };
        return new ExpectedBand(
                sign(e.change()),
                Long.toString(Math.round(e.position())),
                "%d–%d".formatted(Math.round(e.window().high()), Math.round(e.window().low())),
                forecast.band().carrier().symbol(),
                InWords.verb(e.change()) + ", " + tells,
                remarks,
                e.source() + ", " + sure(forecast));
    }

    private static String sure(Forecast forecast) {
        return switch (forecast.band().confidence()) {
            case HIGH -> "solid";
            case MEDIUM -> "the usual value";
            case LOW -> "a placeholder";
        };
    }

    /// As the record's sheet has it.
    static String sign(Change change) {
        return switch (change) {
            case APPEAR -> "+";
            case VANISH -> "−";
            case STAY -> "=";
            case MAY_BE -> "~";
        };
    }
}
