package org.thioloom.app.fx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Memory;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.film.FilmPage;
import org.thioloom.app.fx.molecules.MoleculesPage;
import org.thioloom.app.fx.network.NetworkPage;
import org.thioloom.app.fx.page.Page;
import org.thioloom.app.fx.picture.PictureView;
import org.thioloom.app.fx.shell.Appearance;
import org.thioloom.app.fx.shell.Shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The pages that draw, of recipes that have something to draw and of some that have not.
class DrawnPagesTest {
    @TempDir private Path state = Path.of("");

    private static Document document(String name) {
        return name.equals("lit-beside-discs")
                ? Batches.litBesideDiscs()
                : Document.ofTemplate(name);
    }

    private static void mean(Node picture) {
        ((PictureView) picture).meantProperty().set("ene");
    }

    @ParameterizedTest
    @CsvSource({
        "anp-c-2.0k, LIGHT, 1280, 800",
        "lit-beside-discs, LIGHT, 1280, 800",
        "lit-beside-discs, DARK, 1920, 1080",
        "anp-c-2.0k, DARK, 1280, 800",
        "anp-c-2.0k, LIGHT, 1920, 1080",
        "anp-c-2.0k, DARK, 1920, 1080",
        "trithiol-peg-diacrylate, LIGHT, 1280, 800",
        "borate-node-hexenyl-ether, LIGHT, 1280, 800",
        "ionogel-triallyl-trithiol, DARK, 1280, 800",
        "fluoroborate-diyne, LIGHT, 1280, 800",
    })
    void canBeLookedAt(String recipe, Appearance.Mode mode, int width, int height) {
        Threads now = new Threads(Runnable::run, Runnable::run, Runnable::run);
        boolean drawn =
                Toolkit.onScreen(() -> {
                    Desk desk = new Desk(document(recipe), now);
                    List<Page> pages =
                            List.of(
                                    new NetworkPage(desk, now),
                                    new FilmPage(desk, now),
                                    new MoleculesPage(desk, now));
                    Shell shell = new Shell(desk, pages);
                    Scene scene = new Scene(shell, width, height);
                    new Appearance(new Memory(state), shell).choose(mode);
                    for (int i = 0; i < pages.size(); i++) {
                        shell.turnTo(i);
                        shell.applyCss();
                        shell.layout();
                        if (mode == Appearance.Mode.DARK
                                && shell.lookup(".subjects") instanceof ListView<?> list) {
                            list.getSelectionModel().select(1);
                            shell.lookupAll(".picture").forEach(DrawnPagesTest::mean);
                            shell.applyCss();
                            shell.layout();
                        }
                        Pictures.write(
                                scene.snapshot(null),
                                "page-%s-%s-%s-%d"
                                        .formatted(
                                                pages.get(i).title().replace(" & ", "-"),
                                                recipe,
                                                mode.name().toLowerCase(Locale.ROOT),
                                                width));
                    }
                    return true;
                });
        assertTrue(drawn);
    }
}
