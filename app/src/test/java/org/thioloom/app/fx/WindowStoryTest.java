package org.thioloom.app.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

/// A chemist at the window, with real clicks and keys.
class WindowStoryTest {
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

    private TextField field(String label) {
        return Toolkit.onScreen(() ->
                window.shell().lookupAll(".entry-text").stream()
                        .map(TextField.class::cast)
                        .filter(field -> label.equals(field.getAccessibleText()))
                        .findFirst()
                        .orElseThrow());
    }

    private String target() {
        return Toolkit.onScreen(() -> ((Label) window.shell().lookup(".target")).getText());
    }

    private void click(String label) {
        robot.clickOn(field(label));
    }

    /// Going there by a click takes the robot a second, so it is done once a story.
    private void go(String label) {
        TextField field = field(label);
        robot.interact(field::requestFocus);
    }

    private void type(String text) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
        robot.type(KeyCode.ENTER);
        Windows.settle(window);
    }

    @Test
    void startsWithThePapersRecipePlanned() {
        assertEquals("anp-c-2.0k – Thioloom", window.stage().getTitle());
        assertEquals("14.8", target());
    }

    @Test
    void anotherThicknessChangesTheAmountsAndIsUndoneSavedAndReopened() throws Exception {
        click("Thickness, dry");
        type("150 um");
        assertEquals("18.5", target());
        assertEquals("* anp-c-2.0k – Thioloom", window.stage().getTitle());

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Windows.settle(window);
        assertEquals("14.8", target());
        assertEquals("120 um", field("Thickness, dry").getText());

        Path file = folder.resolve("batch.json");
        assertTrue(Toolkit.onScreen(() -> window.filing().saveAs(file)));
        String first = Files.readString(file);
        go("Thickness, dry");
        type("0,15 mm");
        assertEquals("18.5", target());
        robot.push(KeyCode.CONTROL, KeyCode.S);
        WaitForAsyncUtils.waitForFxEvents();
        assertNotEquals(first, Files.readString(file));
        assertEquals("batch.json – Thioloom", window.stage().getTitle());

        reopens(file, "18.5", "0.15 mm");
    }

    private void reopens(Path file, String target, String thickness) throws TimeoutException {
        Windows.close(window);
        window = open();
        Toolkit.onScreen(() -> {
            window.filing().open(file);
            return true;
        });
        Windows.settle(window);
        assertEquals(target, target());
        assertEquals(thickness, field("Thickness, dry").getText());
    }

    @Test
    void keepsWhatCannotBeReadWhenTheFieldIsLeft() throws Exception {
        go("Diameter");
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("seven");
        robot.type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("seven", field("Diameter").getText());
        assertEquals("14.8", target());
        go("Diameter");
        robot.type(KeyCode.ESCAPE);
        assertEquals("7 mm", field("Diameter").getText());
    }

    @Test
    void aFindingLeadsToItsField() throws Exception {
        Node line =
                Toolkit.onScreen(() ->
                        window.shell().lookupAll(".list-cell").stream()
                                .filter(cell ->
                                        ((ListCell<?>) cell).getItem() instanceof Finding finding
                                                && finding.pointer().endsWith("/irradiance"))
                                .findFirst()
                                .orElseThrow());
        robot.clickOn(line);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                field("Irradiance"),
                Toolkit.onScreen(() -> window.stage().getScene().getFocusOwner()));
    }

    private ToggleButton bottle(String name) {
        return Toolkit.onScreen(() ->
                window.shell().lookupAll(".lots .opener").stream()
                        .map(ToggleButton.class::cast)
                        .filter(opener -> opener.getText().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void aBottleOpensByKeyToWhatElseItsLabelSays() throws Exception {
        ToggleButton opener = bottle("node");
        robot.interact(opener::requestFocus);
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        go("node, Solvate");
        type("3 dme");
        assertEquals("18.5", target());
        go("node, Expires");
        type("in May");
        assertEquals("in May", field("node, Expires").getText());
        assertEquals("18.5", target());
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Windows.settle(window);
        assertEquals("14.8", target());
        assertEquals("", field("node, Solvate").getText());
    }

    @Test
    void aFindingOpensTheBottleThatHidesItsField() throws Exception {
        assertFalse(bottle("node").isSelected());
        Finding solvate =
                window.desk().planned().get().findings().stream()
                        .filter(finding -> finding.rule() == Rule.SOLVATE_UNACCOUNTED)
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> {
            ListView<?> list = (ListView<?>) window.shell().lookup(".findings .list-view");
            list.requestFocus();
            list.getSelectionModel().select(list.getItems().indexOf(solvate));
        });
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(bottle("node").isSelected());
        assertEquals(
                field("node, Solvate"),
                Toolkit.onScreen(() -> window.stage().getScene().getFocusOwner()));
    }

    @Test
    void aGoodExposureIsTypedBesideTheCureAndFoundThere() throws Exception {
        Toolkit.onScreen(() -> {
            window.shell().turnTo(3);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        go("Wavelength");
        type("365");
        go("Light, A good exposure of yours");
        type("20 min, 150 um, 2 mW/cm2");
        go("Irradiance");
        type("5");
        assertEquals("5 mW/cm2", field("Irradiance").getText());
        assertTrue(
                window.desk().planned().get().findings().stream()
                        .noneMatch(finding -> finding.pointer().endsWith("/irradiance")));
        Toolkit.onScreen(() -> {
            window.shell().turnTo(0);
            return true;
        });
        assertEquals("5 mW/cm2", field("Irradiance").getText());
    }

    @Test
    void anOrderOfNoneIsRefusedInPlaceAndMended() throws Exception {
        go("Discs");
        type("0");
        assertTrue(Toolkit.onScreen(() -> window.desk().planned().get().record().isEmpty()));
        assertTrue(Toolkit.onScreen(() -> window.shell().lookup(".refusal").isVisible()));
        type("6");
        assertFalse(Toolkit.onScreen(() -> window.shell().lookup(".refusal").isVisible()));
    }

    @Test
    void whatIsTypedInAnInstructionIsSavedAndTabLeavesIt() throws Exception {
        Path file = folder.resolve("batch.json");
        assertTrue(Toolkit.onScreen(() -> window.filing().saveAs(file)));
        TextArea area =
                Toolkit.onScreen(() -> {
                    window.shell().turnTo(2);
                    window.shell().applyCss();
                    window.shell().layout();
                    ((ListView<?>) window.shell().lookup(".steps")).getSelectionModel().select(0);
                    TextArea found = (TextArea) window.shell().lookup(".writing .text-area");
                    found.requestFocus();
                    found.end();
                    return found;
                });
        WaitForAsyncUtils.waitForFxEvents();
        robot.write(" slowly");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(Files.readString(file).contains(" slowly"));

        robot.interact(area::requestFocus);
        String before = area.getText();
        robot.type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, area.getText());
        assertFalse(Toolkit.onScreen(area::isFocused));
    }

    private Node focus() {
        return Toolkit.onScreen(() -> window.stage().getScene().getFocusOwner());
    }

    @Test
    void aPageThatIsTurnedToByKeyHasTheKeyboard() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, Toolkit.onScreen(window.shell()::current));

        for (int page = 1; page <= window.shell().pages().size(); page++) {
            robot.push(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + page));
            WaitForAsyncUtils.waitForFxEvents();
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
            Node owner = focus();
            Node node = window.shell().pages().get(page - 1).node();
            assertTrue(isWithin(owner, node), page + ": " + owner);
        }
    }

    private static boolean isWithin(Node node, Node page) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(page)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aFindingIsCopiedByKey() throws Exception {
        robot.push(KeyCode.F8);
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.C);
        WaitForAsyncUtils.waitForFxEvents();
        Finding first = window.desk().planned().get().findings().getFirst();
        assertEquals(
                first.problem() + "; " + first.advice(),
                Toolkit.onScreen(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void segmentsAreOfOneHeightAndShowWhereTheKeyboardIs() {
        List<ToggleButton> segments =
                Toolkit.onScreen(() ->
                        window.shell().lookupAll(".choice .toggle-button").stream()
                                .map(ToggleButton.class::cast)
                                .toList());
        assertEquals(1, segments.stream().map(ToggleButton::getHeight).distinct().count());
        for (ToggleButton segment : segments) {
            Background before = Toolkit.onScreen(segment::getBackground);
            robot.interact(segment::requestFocus);
            WaitForAsyncUtils.waitForFxEvents();
            assertNotEquals(before, Toolkit.onScreen(segment::getBackground));
        }
    }

    @Test
    void whatPeopleCallTheirThingsKeepsItsUnderscores() throws Exception {
        go("node, Lot");
        type("B_17_x");
        MenuItem undo =
                Toolkit.onScreen(() ->
                        ((MenuBar) window.shell().getTop())
                                .getMenus()
                                .get(1)
                                .getItems()
                                .getFirst());
        assertEquals("Undo node of lot B_17_x", undo.getText());
        assertFalse(undo.isMnemonicParsing());
    }

    @Test
    void opensAsItWasLeft() throws Exception {
        Toolkit.onScreen(() -> {
            window.stage().setWidth(900);
            return true;
        });
        Windows.close(window);
        window = open();
        assertEquals(900, window.stage().getWidth());
    }
}
