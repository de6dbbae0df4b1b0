package org.thioloom.app.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.thioloom.app.cli.Films;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.record.Bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// One batch from its order to its verdict, at the window.
class BatchStoryTest {

    @TempDir private Path folder = Path.of("");
    private final FxRobot robot = new FxRobot();
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private MainWindow window;

    @BeforeEach
    void start() throws TimeoutException {
        Windows.fit(folder.resolve("state"));
        window = open();
    }

    private MainWindow open() throws TimeoutException {
        return Windows.open(
                folder.resolve("state"), new Threads(worker, worker, Platform::runLater));
    }

    @AfterEach
    void end() {
        Windows.close(window);
        worker.shutdown();
    }

    private boolean says(Predicate<String> words) {
        window.shell().applyCss();
        return window.shell().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .anyMatch(words);
    }

    /// Of the first material; empty before it is drawn.
    private String target() {
        window.shell().applyCss();
        return window.shell().lookup(".target") instanceof Label target ? target.getText() : "";
    }

    private void turnTo(String title) {
        Toolkit.onScreen(() -> {
            List<String> titles = window.shell().pages().stream().map(p -> p.title()).toList();
            window.shell().turnTo(titles.indexOf(title));
            return true;
        });
    }

    private String page() {
        return window.shell().pages().get(window.shell().current()).title();
    }

    private void press(String words) {
        ButtonBase button =
                Toolkit.onScreen(() ->
                        Stream.of(".button", ".toggle-button")
                                .flatMap(kind -> window.shell().lookupAll(kind).stream())
                                .map(ButtonBase.class::cast)
                                .filter(one -> one.getText().equals(words))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("no button " + words)));
        robot.interact(button::fire);
    }

    private void drop(Path file) {
        Toolkit.onScreen(() -> {
            window.commands().open(file);
            return true;
        });
    }

    @Test
    void fromAnOrderToItsVerdict() throws Exception {
        order("150 um");
        int findings = Toolkit.onScreen(() -> window.desk().planned().get().findings().size());
        assertTrue(findings > 0, "the paper leaves something to be asked");

        Path filled =
                Toolkit.onScreen(() ->
                        Bench.filled(
                                window.desk(), folder.resolve("B-17.xlsx"), Bench::asAtTheBench));
        drop(filled);
        Windows.until(() -> says(words -> words.contains(", batch B-17")));
        assertEquals("Record", page());
        press("Take over as one change");
        Windows.until(() -> window.desk().undoable().get().equals("what B-17.xlsx says"));

        Path spectrum = folder.resolve("cured.csv");
        Films.write(spectrum, 0.5, 0.5);
        drop(spectrum);
        Windows.until(() -> page().equals("FTIR") && says("cured.csv"::equals));
        press("Verdict");
        Windows.until(() -> says(words -> words.startsWith("Not ")));

        drop(Files.writeString(folder.resolve("notes.csv"), "Dear colleague,\nas we said\n"));
        Windows.until(() -> says(words -> words.contains("notes.csv") && words.contains("not")));
        assertTrue(Toolkit.onScreen(() -> says("cured.csv"::equals)), "what was there stays");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Windows.until(() -> !says("cured.csv"::equals));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Windows.until(() -> !window.desk().undoable().get().equals("what B-17.xlsx says"));
        savedAndReopened();
    }

    private void order(String thickness) throws TimeoutException {
        TextField field =
                Toolkit.onScreen(() ->
                        window.shell().lookupAll(".entry-text").stream()
                                .map(TextField.class::cast)
                                .filter(f -> "Thickness, dry".equals(f.getAccessibleText()))
                                .findFirst()
                                .orElseThrow());
        robot.interact(field::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(thickness);
        robot.type(KeyCode.ENTER);
        Windows.until(() -> target().equals("18.5"));
    }

    private void savedAndReopened() throws TimeoutException {
        Path batch = folder.resolve("batch.json");
        assertTrue(Toolkit.onScreen(() -> window.filing().saveAs(batch)));
        Windows.close(window);
        window = open();
        drop(batch);
        turnTo("Plan");
        Windows.until(() -> target().equals("18.5"));
        assertEquals("batch.json – Thioloom", window.stage().getTitle());
    }
}
