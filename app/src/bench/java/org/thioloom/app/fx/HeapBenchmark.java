package org.thioloom.app.fx;

import javafx.application.Platform;

import org.thioloom.app.fx.desk.Threads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the window keeps in memory: as it opens, with ten spectra of 4 000 points, and when every
/// page was looked at twice.
public final class HeapBenchmark {
    private static final int SPECTRA = 10;
    private static final int POINTS = 4000;
    private static final long MOMENT = 1200;

    private HeapBenchmark() {}

    /// Prints what is in use after a collection.
    public static void main(String[] args) throws IOException, TimeoutException {
        Path folder = Files.createTempDirectory("thioloom-bench");
        Threads threads =
                new Threads(
                        Executors.newSingleThreadExecutor(),
                        Executors.newSingleThreadExecutor(),
                        Executors.newSingleThreadExecutor(),
                        Executors.newSingleThreadExecutor(),
                        Platform::runLater);
        MainWindow window = Windows.open(folder, threads);
        tell("opened");
        for (int i = 0; i < SPECTRA; i++) {
            Path file = Files.writeString(folder.resolve("film-" + i + ".csv"), spectrum(i));
            Toolkit.onScreen(() -> {
                window.commands().open(file);
                return file;
            });
        }
        tell("ten spectra");
        for (int i = 0; i < 2 * window.shell().pages().size(); i++) {
            int page = i % window.shell().pages().size();
            Toolkit.onScreen(() -> {
                window.shell().turnTo(page);
                return page;
            });
            rest();
        }
        tell("every page twice");
        System.exit(0);
    }

    private static String spectrum(int number) {
        return IntStream.range(0, POINTS)
                .mapToObj(i -> {
                    double x = 400 + 0.9 * i;
                    double y = 0.4 * top(x, 1100, 20 + number) + 0.3 * top(x, 2870, 25);
                    return String.format(Locale.ROOT, "%.2f,%.6f", x, y);
                })
                .collect(Collectors.joining("\n", "wavenumber,absorbance\n", "\n"));
    }

    private static double top(double x, double centre, double width) {
        return StrictMath.exp(-(x - centre) * (x - centre) / (width * width));
    }

    private static void tell(String when) {
        for (int i = 0; i < 3; i++) {
            rest();
            System.gc();
        }
        Runtime machine = Runtime.getRuntime();
        System.out.printf(
                "%-17s %d MiB in use of %d%n",
                when,
                (machine.totalMemory() - machine.freeMemory()) >> 20,
                machine.maxMemory() >> 20);
    }

    private static void rest() {
        try {
            Thread.sleep(MOMENT);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("bug: nobody stops this", stopped);
        }
    }
}
