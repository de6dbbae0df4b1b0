package org.thioloom.app.fx.plot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.thioloom.app.fx.Pictures;
import org.thioloom.app.fx.Toolkit;
import org.thioloom.app.fx.chart.Chart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Charts of every kind, light and dark, as files to be looked at.
class PlotPicturesTest {
    @Test
    void everyKindOfChartCanBeLookedAt() {
        for (Theme theme : List.of(new PrimerLight(), new PrimerDark())) {
            String looks = theme.isDarkMode() ? "dark" : "light";
            draw(Charts.spectra(4000, 10), theme, "chart-spectra-" + looks, 1000);
            draw(Charts.calibration(), theme, "chart-calibration-" + looks, 640);
            draw(Charts.ratio(), theme, "chart-ratio-" + looks, 480);
        }
        assertTrue(Files.isDirectory(Path.of("target", "pictures")));
    }

    private static void draw(Chart chart, Theme theme, String name, double width) {
        Toolkit.onScreen(() -> {
            Application.setUserAgentStylesheet(theme.getUserAgentStylesheetBSS());
            Plot plot = new Plot();
            plot.show(chart);
            StackPane root = new StackPane(plot);
            root.setStyle("-fx-font-size: 13px");
            Scene scene = new Scene(root, width, 0.66 * width);
            root.applyCss();
            root.layout();
            if (width > 600 && width < 700) {
                plot.pointAt(300, 200);
            }
            Pictures.write(scene.snapshot(null), name);
            return true;
        });
    }
}
