package org.thioloom.app.fx.explore;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thioloom.app.fx.Batches;
import org.thioloom.app.fx.Pictures;
import org.thioloom.app.fx.Toolkit;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Memory;
import org.thioloom.app.fx.shell.Appearance;
import org.thioloom.app.fx.shell.Shell;

import java.nio.file.Path;
import java.util.List;

class ExplorePageTest {
    @TempDir private Path state = Path.of("");

    @Test
    void plansThatAreSetDownStandBesideEachOther() {
        long marked =
                Toolkit.onScreen(() -> {
                    Desk desk = new Desk(Batches.paper(), Batches.NOW);
                    Shell shell = new Shell(desk, List.of(new ExplorePage(desk, Batches.NOW)));
                    Scene scene = new Scene(shell, 1280, 800);
                    new Appearance(new Memory(state), shell).choose(Appearance.Mode.LIGHT);
                    shell.turnTo(0);
                    look(shell);
                    Button keep =
                            shell.lookupAll(".button").stream()
                                    .map(Button.class::cast)
                                    .filter(button -> button.getText().startsWith("Set this"))
                                    .findFirst()
                                    .orElseThrow();
                    keep.fire();
                    desk.open(Batches.lit());
                    keep.fire();
                    look(shell);
                    Pictures.write(scene.snapshot(null), "explore-compare");
                    return shell.lookupAll(".compare-different").stream()
                            .filter(ExplorePageTest::isMark)
                            .count();
                });
        assertTrue(marked > 0, marked + " lines are marked");
    }

    private static boolean isMark(Node node) {
        return ((Labeled) node).getText().equals("\u2260");
    }

    private static void look(Shell shell) {
        shell.applyCss();
        shell.layout();
    }
}
