package org.thioloom.app.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.desk.Memory;
import org.thioloom.app.fx.page.Page;
import org.thioloom.app.fx.record.Bench;
import org.thioloom.app.fx.record.RecordPage;
import org.thioloom.app.fx.shell.Appearance;
import org.thioloom.recipes.control.Order;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The record's page in a window without a screen, in all its states, as files to be looked at.
class RecordPageTest {
    private static final List<Looks> SEEN =
            List.of(
                    new Looks(Appearance.Mode.LIGHT, 1280, 800),
                    new Looks(Appearance.Mode.DARK, 1920, 1080));

    @TempDir private Path folder = Path.of("");

    private record Looks(Appearance.Mode mode, int width, int height) {
        String suffix() {
            return mode.name().toLowerCase(Locale.ROOT) + "-" + width;
        }
    }

    /// The page in a window of some looks and size.
    private record Window(Desk desk, RecordPage page, Scene scene, String suffix) {
        void picture(String name) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            // what is drawn depends on the room that there is
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Pictures.write(scene.snapshot(null), "Record-" + name + "-" + suffix);
        }

        void press(String words) {
            ButtonBase found =
                    Stream.of(".button", ".toggle-button")
                            .flatMap(kind -> scene.getRoot().lookupAll(kind).stream())
                            .filter(ButtonBase.class::isInstance)
                            .map(ButtonBase.class::cast)
                            .filter(button -> button.getText().equals(words))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("no button " + words));
            found.fire();
        }

        List<String> said() {
            return scene.getRoot().lookupAll(".label").stream()
                    .filter(Label.class::isInstance)
                    .map(label -> ((Labeled) label).getText())
                    .toList();
        }
    }

    private void everywhere(Consumer<Window> look) {
        for (Looks looks : SEEN) {
            Memory memory = new Memory(folder);
            memory.put("looks", looks.mode().name());
            memory.put("window.width", looks.width());
            memory.put("window.height", looks.height());
            memory.keep();
            boolean seen = Toolkit.onScreen(() -> look(looks, look));
            assertTrue(seen);
        }
    }

    private boolean look(Looks looks, Consumer<Window> look) {
        MainWindow window = new MainWindow(folder, Bench.NOW);
        window.open();
        try {
            List<Page> pages = window.shell().pages();
            for (int i = 0; i < pages.size(); i++) {
                if (pages.get(i) instanceof RecordPage page) {
                    window.shell().turnTo(i);
                    Scene scene = window.stage().getScene();
                    look.accept(new Window(window.desk(), page, scene, looks.suffix()));
                    return true;
                }
            }
            return false;
        } finally {
            window.stage().hide();
        }
    }

    @Test
    void theSheetsCanBeLookedAt() {
        everywhere(window -> {
            window.picture("sheets");
            window.press("Whole page");
            window.picture("whole");
            window.press("Width");
            window.press("Letter");
            ((TextField) window.scene().lookup(".first-label")).setText("40");
            window.scene().lookup(".first-label").fireEvent(new javafx.event.ActionEvent());
            window.picture("width");
            window.desk()
                    .edit(
                            new Edit(
                                    "nothing",
                                    d -> d.withOrder(_ -> new Order(null, null, List.of(), null))));
            window.picture("no-plan");
            assertTrue(
                    window.said().contains("No plan, so there is nothing to print"),
                    window.said()::toString);
        });
    }

    @Test
    void aFilledRecordCanBeLookedAtAndTakenOver() throws IOException {
        Path filled =
                Bench.filled(
                        Bench.desk(),
                        folder.resolve("B-17.xlsx"),
                        sheets -> {
                            Bench.asAtTheBench(sheets);
                            sheets.type(
                                    "items.weighed", 1, 1.06 * sheets.number("items.target", 1));
                            sheets.type("items.weighed", 2, "0,0100");
                            sheets.type("items.live", 1, 99);
                            sheets.type("items.by", 0, "");
                            sheets.type("steps.start", 3, 46349.4);
                            sheets.type("steps.end", 3, 46349.45);
                        });
        Path text = Files.writeString(folder.resolve("notes.xlsx"), "node;14.8");
        everywhere(window -> {
            window.press("Filled in");
            window.picture("empty");
            window.page().read(filled);
            window.picture("filled");
            assertEquals(
                    4,
                    window.scene().getRoot().lookupAll(".check-box").stream()
                            .filter(CheckBox.class::isInstance)
                            .count());
            window.press("Take over as one change");
            assertEquals("what B-17.xlsx says", window.desk().undoable().get());
            window.picture("taken");
            window.desk().open(Document.ofTemplate("anp-c-3.4k"));
            window.page().read(text);
            window.picture("other");
            assertTrue(window.said().contains("Departures from the plan"), "it stays");
            window.press("Put aside");
            window.page().read(text);
            window.picture("trouble");
            assertTrue(
                    window.scene().getRoot().lookupAll(".button").stream()
                            .anyMatch(node -> ((Button) node).getText().equals("Close")),
                    "the sentence can be taken away");
        });
    }
}
