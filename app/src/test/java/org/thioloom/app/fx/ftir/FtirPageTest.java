package org.thioloom.app.fx.ftir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thioloom.app.cli.Films;
import org.thioloom.app.fx.Batches;
import org.thioloom.app.fx.MainWindow;
import org.thioloom.app.fx.Pictures;
import org.thioloom.app.fx.Toolkit;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.FileKind;
import org.thioloom.app.fx.desk.Memory;
import org.thioloom.app.fx.ftir.FtirSheet.Line;
import org.thioloom.app.fx.page.Page;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.fx.shell.Appearance;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The page of infrared without a screen, in its states, as files to be looked at.
class FtirPageTest {
    @TempDir private Path folder = Path.of("");

    private record Looks(Appearance.Mode mode, int width, int height) {
        String suffix() {
            return mode.name().toLowerCase(Locale.ROOT) + "-" + width;
        }
    }

    private record Window(Desk desk, Page page, Scene scene, String suffix) {
        void picture(String name) {
            for (int i = 0; i < 2; i++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            // a snapshot takes what is scrolled from its cache, which only a pulse renews
            scene.getRoot().lookupAll(".viewport").forEach(view -> view.setCache(false));
            Pictures.write(scene.snapshot(null), "FTIR-" + name + "-" + suffix);
        }

        void add(Path file) {
            assertTrue(page.take(file, FileKind.named(String.valueOf(file.getFileName()))));
        }

        void press(String words) {
            Stream.of(".button", ".toggle-button")
                    .flatMap(kind -> page.node().lookupAll(kind).stream())
                    .filter(ButtonBase.class::isInstance)
                    .map(ButtonBase.class::cast)
                    .filter(button -> button.getText().equals(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button " + words))
                    .fire();
        }

        void scroll(double share) {
            page.node().lookupAll(".ftir-scroll").stream()
                    .map(ScrollPane.class::cast)
                    .forEach(pane -> pane.setVvalue(share));
        }

        void choose(String words) {
            Node node = page.node().lookup(".ftir-list");
            if (node instanceof ListView<?> list) {
                for (int i = 0; i < list.getItems().size(); i++) {
                    boolean meant =
                            switch ((Line) list.getItems().get(i)) {
                                case Line.OfStage(String key, var _) -> key.equals(words);
                                case Line.OfSpectrum spectrum -> spectrum.name().equals(words);
                            };
                    if (meant) {
                        list.getSelectionModel().select(i);
                    }
                }
            }
        }

        Line marked() {
            return page.node().lookup(".ftir-list") instanceof ListView<?> list
                    ? (Line) list.getSelectionModel().getSelectedItem()
                    : new Line.OfStage("", "no list");
        }

        List<String> said() {
            return page.node().lookupAll(".label").stream()
                    .filter(Label.class::isInstance)
                    .map(label -> ((Label) label).getText())
                    .toList();
        }
    }

    private void look(Looks looks, String recipe, Consumer<Window> work) {
        Memory memory = new Memory(folder);
        memory.put("looks", looks.mode().name());
        memory.put("window.width", looks.width());
        memory.put("window.height", looks.height());
        memory.keep();
        boolean seen = Toolkit.onScreen(() -> shown(looks, recipe, work));
        assertTrue(seen);
    }

    private boolean shown(Looks looks, String recipe, Consumer<Window> work) {
        MainWindow window = new MainWindow(folder, Batches.NOW);
        window.open();
        try {
            window.desk().open(Document.ofTemplate(recipe));
            List<Page> pages = window.shell().pages();
            for (int i = 0; i < pages.size(); i++) {
                if (pages.get(i) instanceof FtirPage page) {
                    window.shell().turnTo(i);
                    Scene scene = window.stage().getScene();
                    work.accept(new Window(window.desk(), page, scene, looks.suffix()));
                    return true;
                }
            }
            return false;
        } finally {
            window.stage().hide();
        }
    }

    private void everywhere(Consumer<Window> work) {
        for (Looks looks :
                List.of(
                        new Looks(Appearance.Mode.LIGHT, 1280, 800),
                        new Looks(Appearance.Mode.DARK, 1920, 1080))) {
            look(looks, "anp-c-2.0k", work);
        }
    }

    private Path film(String name, double ene, double thiol) throws IOException {
        Path file = folder.resolve(name);
        Films.write(file, ene, thiol);
        return file;
    }

    @Test
    void whatIsExpectedStandsThereBeforeAnySpectrum() {
        everywhere(window -> {
            window.picture("empty");
            assertTrue(window.said().contains("Drop spectra here"));
            window.choose("cured");
            window.picture("expected");
            assertTrue(window.said().contains("cured: after cure"), window.said()::toString);
        });
        look(
                new Looks(Appearance.Mode.LIGHT, 1280, 800),
                "borate-node-hexenyl-ether",
                window -> window.picture("synthesis"));
    }

    @Test
    void oneSpectrumAndItsVerdict() throws IOException {
        Path mixed = film("mix.csv", 1, 1);
        Path half = film("half-cured.csv", 0.5, 0.5);
        everywhere(window -> {
            window.choose("cured");
            window.add(half);
            window.picture("one");
            assertTrue(window.said().contains("half-cured.csv"));
            window.choose("mixed");
            window.add(mixed);
            window.choose("half-cured.csv");
            window.picture("two");
            window.scroll(0.45);
            window.picture("bands");
            assertTrue(
                    window.said().contains("Not as it should be (ene, thiol)."),
                    window.said()::toString);
        });
    }

    @Test
    void whatAPersonSaysStandsOut() throws IOException {
        Path mixed = film("a-mixture-of-monday.csv", 1, 1);
        Path film = film("half-cured.csv", 0.5, 0.5);
        Files.writeString(
                folder.resolve("bands-of-our-diamond-cell.tsv"),
                "key\tcarrier\tlow\thigh\tcentre\nene-911\tene\t906\t918\t912\n");
        for (Looks looks :
                List.of(
                        new Looks(Appearance.Mode.DARK, 1280, 800),
                        new Looks(Appearance.Mode.LIGHT, 1920, 1080))) {
            look(
                    looks,
                    "anp-c-2.0k",
                    window -> {
                        window.choose("mixed");
                        window.add(mixed);
                        window.choose("cured");
                        window.add(film);
                        FtirViewModel model = ((FtirPage) window.page()).model();
                        FtirSheet sheet = ((Content.Shown<FtirSheet>) model.sheet().get()).value();
                        VerdictSheet verdict = sheet.verdict().orElseThrow();
                        model.spectra()
                                .compare(
                                        verdict.id(),
                                        verdict.judged(),
                                        verdict.judged().references().getFirst());
                        model.spectra().say(verdict.id(), new Options(null, null, Technique.ATR));
                        model.spectra().takeBands(folder.resolve("bands-of-our-diamond-cell.tsv"));
                        window.picture("said");
                        assertTrue(window.said().contains("Judged by itself, as was chosen."));
                        assertTrue(
                                window.said().contains("Bands: bands-of-our-diamond-cell.tsv"),
                                window.said()::toString);
                        model.residual().text().set("200");
                        model.residual().commit();
                        model.spectra().takeBands(mixed);
                        window.picture("said-wrong");
                        assertEquals("200", model.residual().text().get());
                    });
        }
    }

    @Test
    void tenSpectraStandAboveEachOther() throws IOException {
        String[] stages = {
            "node", "linker", "mixed", "cured", "washed-methanol", "washed-thf", "dried"
        };
        Path[] files = new Path[10];
        for (int i = 0; i < 10; i++) {
            files[i] =
                    film(
                            "batch-17-sample-" + (i + 1) + ".csv",
                            i < 3 ? 1 : 0.02 * (9 - i),
                            i < 3 ? 1 : 0);
        }
        everywhere(window -> {
            for (int i = 0; i < 10; i++) {
                window.choose(stages[Math.min(i, 6)]);
                window.add(files[i]);
            }
            window.choose("batch-17-sample-5.csv");
            window.picture("ten");
        });
    }

    @Test
    void whatIsNoSpectrumIsSaidAndNothingIsLost() throws IOException {
        Path half = film("half-cured.csv", 0.5, 0.5);
        Path notes = Files.writeString(folder.resolve("notes.csv"), "shopping list");
        Path discs =
                Files.writeString(
                        folder.resolve("discs.csv"), "volume/uL,thickness/um\n6,78\n8,99\n9,121\n");
        everywhere(window -> {
            window.choose("cured");
            window.add(half);
            window.add(notes);
            window.picture("trouble");
            assertTrue(window.said().contains("half-cured.csv"));
            window.add(discs);
            window.picture("trouble2");
            window.add(folder.resolve("gone.spa"));
            window.add(folder.resolve("lost.spa"));
            window.add(folder.resolve("away.spa"));
            window.add(folder.resolve("elsewhere.spa"));
            window.picture("trouble6");
            assertEquals(1, window.said().stream().filter("half-cured.csv"::equals).count());
        });
    }

    @Test
    void theEtherEnvelopeIsTakenApartWhenItIsAskedFor() throws IOException {
        Path film = Envelopes.write(folder.resolve("dry-film.csv"));
        Path cured = film("cured.csv", 0, 0);
        everywhere(window -> {
            window.add(film);
            window.press("Ether envelope");
            window.picture("envelope");
            window.add(cured);
            window.picture("envelope2");
        });
    }

    @Test
    void theStageThatIsShownIsMarkedWhenItsSpectrumHasGone() throws IOException {
        Path film = film("half-cured.csv", 0.5, 0.5);
        look(
                new Looks(Appearance.Mode.LIGHT, 1280, 800),
                "anp-c-2.0k",
                window -> {
                    window.choose("cured");
                    window.add(film);
                    assertInstanceOf(Line.OfSpectrum.class, window.marked());
                    window.desk().undo();
                    assertEquals(new Line.OfStage("cured", "after cure"), window.marked());
                    assertTrue(window.said().contains("cured, after cure"));
                });
    }
}
