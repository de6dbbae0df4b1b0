package org.thioloom.app.fx;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.desk.Threads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.function.ToDoubleFunction;

/// How long after Enter in the field of the thickness the new plan is known, and how long after it
/// is laid out for the frame that shows it: in the whole window, on each page; of the record, its
/// page in sight, the others being printed when they are turned to.
///
/// Frames come 60 times in a second, so half of their distance, 8 ms, passes before one begins.
public final class EditBenchmark {
    private static final int ROUNDS = 80;
    private static final int WARM = 40;
    private static final String FIELD = "Thickness, dry";

    private final MainWindow window;
    private final Executor drawing;
    private final TextField field;

    private EditBenchmark(MainWindow window, Executor drawing) {
        this.window = window;
        this.drawing = drawing;
        this.field =
                window.shell().lookupAll(".entry-text").stream()
                        .map(TextField.class::cast)
                        .filter(one -> FIELD.equals(one.getAccessibleText()))
                        .findFirst()
                        .orElseThrow();
    }

    /// Milliseconds after Enter.
    private record Taken(double planned, double laidOut) {}

    /// Prints of each page what half of the edits and 95 % of them took.
    public static void main(String[] args) throws IOException, TimeoutException {
        Path state = Files.createTempDirectory("thioloom-bench");
        Threads threads =
                new Threads(
                        Executors.newSingleThreadExecutor(),
                        Executors.newSingleThreadExecutor(),
                        Executors.newSingleThreadExecutor(),
                        Executors.newSingleThreadExecutor(),
                        Platform::runLater);
        MainWindow window = Windows.open(state, threads);
        EditBenchmark bench = Toolkit.onScreen(() -> new EditBenchmark(window, threads.drawing()));
        for (int page = 0; page < window.shell().pages().size(); page++) {
            int number = page;
            List<Taken> taken = bench.rounds(number);
            System.out.printf(
                    "%-14s planned %s, on screen %s%n",
                    Toolkit.onScreen(() -> window.shell().pages().get(number).title()),
                    told(taken, Taken::planned),
                    told(taken, Taken::laidOut));
        }
        System.exit(0);
    }

    private List<Taken> rounds(int page) {
        Toolkit.onScreen(() -> {
            window.shell().turnTo(page);
            return page;
        });
        List<Taken> taken = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            String thickness = i % 2 == 0 ? "110 um" : "120 um";
            Taken one = edit(thickness);
            rest();
            if (i >= WARM) {
                taken.add(one);
            }
        }
        return taken;
    }

    /// As a person does, so that the frame before is done with.
    private static void rest() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("bug: nobody stops this", stopped);
        }
    }

    private Taken edit(String thickness) {
        CompletableFuture<Taken> done = new CompletableFuture<>();
        Toolkit.onScreen(() -> {
            Scene scene = window.stage().getScene();
            long begun = System.nanoTime();
            afterPages(
                    window.desk().planned(),
                    () -> {
                        double planned = since(begun);
                        afterDrawing(() ->
                                onFrame(
                                        scene,
                                        () -> done.complete(new Taken(planned, since(begun)))));
                    });
            field.setText(thickness);
            field.fireEvent(
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.ENTER,
                            false,
                            false,
                            false,
                            false));
            return scene;
        });
        return done.join();
    }

    /// When every page was told of the plan and has begun what it draws of it: those listen for
    /// changes too, and were there before.
    private static void afterPages(ObservableValue<Planned> plan, Runnable work) {
        plan.addListener(
                new ChangeListener<>() {
                    @Override
                    public void changed(
                            ObservableValue<? extends Planned> from, Planned before, Planned now) {
                        from.removeListener(this);
                        work.run();
                    }
                });
    }

    /// When what the page draws of the plan, away from the screen, has reached it.
    private void afterDrawing(Runnable work) {
        drawing.execute(() -> Platform.runLater(work));
    }

    private static void onFrame(Scene scene, Runnable work) {
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        work.run();
                    }
                });
        Platform.requestNextPulse();
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    private static String told(List<Taken> taken, ToDoubleFunction<Taken> what) {
        double[] all = taken.stream().mapToDouble(what).sorted().toArray();
        return String.format(
                "%5.1f ms median, %5.1f of 95 %%",
                all[all.length / 2], all[Math.min(all.length - 1, all.length * 95 / 100)]);
    }
}
