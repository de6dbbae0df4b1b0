package org.thioloom.app.fx.plot;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

import org.thioloom.app.fx.Toolkit;
import org.thioloom.app.fx.chart.Chart;

import java.util.Arrays;

/// How long one frame of a chart takes while it is moved: ten traces of 4 000 points, 1200 by 700,
/// laid out, drawn and rendered without a graphics card.
public final class ChartBenchmark {
    private static final int ROUNDS = 400;
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 700;

    private ChartBenchmark() {}

    /// Prints the best and the median.
    public static void main(String[] args) {
        double[][] milliseconds = Toolkit.onScreen(ChartBenchmark::measure);
        for (double[] what : milliseconds) {
            Arrays.sort(what);
        }
        System.out.printf(
                "laid out and drawn: best %.2f ms, median %.2f ms%n",
                milliseconds[0][0], milliseconds[0][ROUNDS / 2]);
        System.out.printf(
                "with rendering:     best %.2f ms, median %.2f ms%n",
                milliseconds[1][0], milliseconds[1][ROUNDS / 2]);
        System.exit(0);
    }

    private static double[][] measure() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
        Chart chart = Charts.spectra(4000, 10);
        Plot plot = new Plot();
        plot.show(chart);
        StackPane root = new StackPane(plot);
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        root.applyCss();
        root.layout();
        WritableImage image = new WritableImage((int) scene.getWidth(), (int) scene.getHeight());
        plot.look(plot.view().zoomed(chart, 2000, 6, 0.8));
        double[][] taken = new double[2][ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            plot.look(plot.view().panned(chart, i % 2 == 0 ? 0.01 : -0.01, 0));
            long drawn = System.nanoTime();
            plot.snapshot(new SnapshotParameters(), image);
            taken[0][i] = (drawn - begun) / 1e6;
            taken[1][i] = (System.nanoTime() - begun) / 1e6;
        }
        return taken;
    }
}
