package org.thioloom.app.fx.ftir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.thioloom.app.cli.Films;
import org.thioloom.app.fx.Batches;
import org.thioloom.app.fx.MainWindow;
import org.thioloom.app.fx.Toolkit;
import org.thioloom.app.fx.Windows;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.ftir.FtirSheet.Line;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.fx.spectra.Added;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

/// Spectra moved and judged otherwise at the window, with real keys and clicks.
class StageMovesTest {

    @TempDir private Path folder = Path.of("");
    private final FxRobot robot = new FxRobot();
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private MainWindow window;

    @BeforeEach
    void start() throws Exception {
        Windows.fit(folder.resolve("state"));
        window =
                Windows.open(
                        folder.resolve("state"), new Threads(worker, worker, Platform::runLater));
        Path mixed = folder.resolve("mixed.csv");
        Films.write(mixed, 1, 1);
        Path film = folder.resolve("film.csv");
        Films.write(film, 0.04, 0.04);
        Toolkit.onScreen(() -> {
            List<String> titles = window.shell().pages().stream().map(p -> p.title()).toList();
            window.shell().turnTo(titles.indexOf("FTIR"));
            return true;
        });
        Windows.until(() -> !lines().isEmpty());
        add(mixed);
        add(film);
    }

    private void add(Path file) throws TimeoutException {
        Toolkit.onScreen(() -> {
            window.commands().open(file);
            return true;
        });
        Windows.until(() ->
                lines().stream()
                        .anyMatch(line ->
                                line instanceof Line.OfSpectrum one
                                        && file.endsWith(one.name())
                                        && one.state() != FtirSheet.State.READING));
    }

    @AfterEach
    void end() {
        Windows.close(window);
        worker.shutdown();
    }

    private <T extends Node> T find(String style, Class<T> kind) {
        window.shell().applyCss();
        return window.shell().lookupAll(style).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + style));
    }

    private List<Line> lines() {
        window.shell().applyCss();
        return window.shell().lookup(".ftir-list") instanceof ListView<?> list
                ? list.getItems().stream().map(Line.class::cast).toList()
                : List.of();
    }

    /// Key of the stage that a spectrum stands below.
    private String stage(String name) {
        String stage = "";
        for (Line line : lines()) {
            switch (line) {
                case Line.OfStage(String key, var _) -> stage = key;
                case Line.OfSpectrum spectrum -> {
                    if (spectrum.name().equals(name)) {
                        return stage;
                    }
                }
            }
        }
        return "";
    }

    private ListCell<?> cell(String words) {
        window.shell().applyCss();
        return window.shell().lookupAll(".list-cell").stream()
                .filter(ListCell.class::isInstance)
                .map(cell -> (ListCell<?>) cell)
                .filter(cell ->
                        switch (cell.getItem()) {
                            case Line.OfStage(String key, var _) -> key.equals(words);
                            case Line.OfSpectrum spectrum -> spectrum.name().equals(words);
                            case null, default -> false;
                        })
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + words));
    }

    private boolean says(String words) {
        window.shell().applyCss();
        return window.shell().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .anyMatch(words::equals);
    }

    @Test
    void byAltAndArrowAndDelete() throws TimeoutException {
        assertEquals("dried", stage("film.csv"));
        robot.clickOn(cell("film.csv"));
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        Windows.until(() -> stage("film.csv").equals("washed-thf"));
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        Windows.until(() -> stage("film.csv").equals("washed-methanol"));
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        Windows.until(() -> stage("film.csv").equals("washed-thf"));
        robot.type(KeyCode.DELETE);
        Windows.until(() -> stage("film.csv").isEmpty());
        assertEquals("dried", stage("mixed.csv"));
    }

    @Test
    void whatIsDroppedOnALineIsOfItsStage() throws TimeoutException {
        FtirViewModel model = new FtirViewModel(window.desk(), Batches.NOW);
        Toolkit.onScreen(() -> {
            model.awake(true);
            model.add(folder.resolve("film.csv"));
            ListView<Line> list = new ListView<>();
            LineMoves moves = new LineMoves(list, model, () -> {});
            model.sheet()
                    .subscribe(content -> {
                        if (content instanceof Content.Shown<FtirSheet>(FtirSheet sheet)) {
                            list.getItems().setAll(sheet.lines());
                        }
                    });
            Added film = model.question().get().all().getFirst();
            moves.lift(film.id());
            assertTrue(moves.drop(2));
            assertEquals("mixed", model.question().get().all().getFirst().stage());
            assertTrue(moves.drop(3), "on itself");
            assertEquals("mixed", model.question().get().all().getFirst().stage());
            assertTrue(moves.drop(4));
            assertEquals("cured", model.question().get().all().getFirst().stage());
            LineMoves files = new LineMoves(list, model, () -> {});
            assertTrue(files.drop(0), "a file, of which the window takes care");
            model.add(folder.resolve("mixed.csv"));
            assertEquals("node", model.question().get().all().getLast().stage());
            return true;
        });
    }

    private void fire(String... path) {
        Toolkit.onScreen(() -> {
            List<MenuItem> items = find(".ftir-list", ListView.class).getContextMenu().getItems();
            for (String words : path) {
                MenuItem item =
                        items.stream()
                                .filter(one -> words.equals(one.getText()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("no item " + words));
                if (item instanceof Menu menu) {
                    items = menu.getItems();
                } else {
                    item.fire();
                }
            }
            return true;
        });
    }

    @Test
    void byTheMenuOfALine() throws TimeoutException {
        robot.clickOn(cell("mixed.csv"));
        fire("Taken at", "cured");
        Windows.until(() -> stage("mixed.csv").equals("cured"));
        fire("One stage earlier (Alt+Up)");
        Windows.until(() -> stage("mixed.csv").equals("mixed"));
        fire("One stage later (Alt+Down)");
        Windows.until(() -> stage("mixed.csv").equals("cured"));
        fire("Take it away (Delete)");
        Windows.until(() -> stage("mixed.csv").isEmpty());
    }

    @Test
    void judgedOtherwise() throws TimeoutException {
        robot.clickOn(cell("mixed.csv"));
        fire("Taken at", "mixed");
        Windows.until(() -> stage("mixed.csv").equals("mixed"));
        robot.clickOn(cell("film.csv"));
        Windows.until(() -> says("Compared with mixed (mixed.csv)."));
        TextField residual =
                Toolkit.onScreen(() ->
                        window.shell().lookupAll(".ftir-terms .entry-text").stream()
                                .map(TextField.class::cast)
                                .findFirst()
                                .orElseThrow());
        robot.clickOn(residual).interact(residual::selectAll);
        robot.write("200").type(KeyCode.ENTER);
        Windows.until(() ->
                says(
                        "200 mol% is not between 0 and 100 mol%; write what may be left, as in 5"
                                + " mol%"));
        assertEquals("200", residual.getText());
        robot.type(KeyCode.ESCAPE);
        robot.interact(residual::selectAll);
        robot.write("2").type(KeyCode.ENTER);
        Windows.until(() -> residual.getText().equals("2 mol%"));
        MenuButton references = find(".ftir-taken .menu-button", MenuButton.class);
        assertEquals("mixed.csv", references.getText());
        MenuItem reference = references.getItems().getLast();
        assertEquals("mixed: mixed.csv", reference.getText());
        robot.interact(reference::fire);
        Windows.until(() -> says("Judged by itself, as was chosen."));
        List<ComboBox<?>> boxes =
                Toolkit.onScreen(() ->
                        window.shell().lookupAll(".ftir-taken .combo-box").stream()
                                .<ComboBox<?>>map(box -> (ComboBox<?>) box)
                                .toList());
        assertEquals(
                List.of("dried", "file: not stated", "file: absorbance"),
                boxes.stream().map(ComboBox::getValue).toList());
        robot.interact(() -> boxes.get(1).getSelectionModel().select(1));
        Windows.until(
                () -> find(".ftir-taken .said.combo-box", ComboBox.class).getValue().equals("ATR"));
    }
}
