package org.thioloom.app.fx;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Duration;

import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Order.DiscOrder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A run without anybody: every page is shown once, the plan is changed and changed back, and the
/// window closes. The build trains the start-up cache by it; `frames.txt` in its folder tells when
/// the first frame and the first plan were on the screen.
final class Rehearsal {
    /// The folder for the files of such a run; unset for any other.
    static final String PROPERTY = "thioloom.rehearsal";

    private static final Duration BEAT = Duration.millis(400);

    private static final Quantity<Length> WIDTH = Quantity.of("10", Units.MILLIMETRE);

    private final MainWindow window;
    private final Timeline beats = new Timeline();
    private Duration at = Duration.ZERO;

    Rehearsal(MainWindow window) {
        this.window = window;
    }

    void run() {
        Desk desk = window.desk();
        told("first frame", () -> true);
        told("first plan", () -> desk.planned().get().isReady());
        for (int i = 0; i < window.shell().pages().size(); i++) {
            int page = i;
            then(() -> window.shell().turnTo(page));
        }
        then(() -> desk.edit(new Edit("6 discs", Rehearsal::other)));
        then(desk::undo);
        then(() -> {
            window.stage().close();
            Platform.exit();
        });
        beats.play();
    }

    private static Document other(Document document) {
        return document.withOrder(
                order -> order.withDiscs(DiscOrder.OPEN.withCount(6).withDiameter(WIDTH)));
    }

    /// Says once how long after the program began something was on the screen.
    private void told(String what, BooleanSupplier there) {
        Scene scene = window.stage().getScene();
        Runnable listener =
                new Runnable() {
                    @Override
                    public void run() {
                        if (there.getAsBoolean()) {
                            scene.removePostLayoutPulseListener(this);
                            // that pulse is drawn when the next thing runs
                            Platform.runLater(() -> note(what));
                        }
                    }
                };
        scene.addPostLayoutPulseListener(listener);
    }

    private static void note(String what) {
        Optional<Instant> begun = ProcessHandle.current().info().startInstant();
        Path folder = Path.of(System.getProperty(PROPERTY, ""));
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("frames.txt"),
                    what
                            + begun.map(then ->
                                            " " + ChronoUnit.MILLIS.between(then, Instant.now()))
                                    .orElse(" unknown")
                            + " ms\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private void then(Runnable step) {
        at = at.add(BEAT);
        beats.getKeyFrames().add(new KeyFrame(at, _ -> step.run()));
    }
}
