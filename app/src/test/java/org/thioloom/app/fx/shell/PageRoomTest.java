package org.thioloom.app.fx.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.fx.MainWindow;
import org.thioloom.app.fx.Toolkit;
import org.thioloom.app.fx.desk.Memory;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.page.Page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class PageRoomTest {
    private static final Threads NOW = new Threads(Runnable::run, Runnable::run, Runnable::run);

    @TempDir private Path state = Path.of("");

    @ParameterizedTest(name = "{0} % in {1} x {2}")
    @CsvSource({
        "100, 1280, 800",
        "100, 800, 560",
        "125, 1300, 840",
        "150, 1300, 840",
        "200, 800, 560"
    })
    void aPageThatDoesNotFitScrollsAndNothingOfItIsOutOfReach(int size, int width, int height) {
        Memory memory = new Memory(state);
        memory.put("size", size);
        memory.keep();
        List<String> cut =
                Toolkit.onScreen(() -> {
                    MainWindow window = new MainWindow(state, NOW);
                    window.stage().getScene().setRoot(new Group());
                    window.stage().setScene(new Scene(window.shell(), width, height));
                    return cut(window.shell());
                });
        assertEquals(List.of(), cut);
    }

    private static List<String> cut(Shell shell) {
        List<String> cut = new ArrayList<>();
        for (int i = 0; i < shell.pages().size(); i++) {
            shell.turnTo(i);
            shell.applyCss();
            shell.layout();
            Page page = shell.pages().get(i);
            Region room = (Region) ((ScrollPane) shell.lookup(".page-room")).getContent();
            Region node = (Region) page.node();
            Bounds at = node.getBoundsInParent();
            boolean held =
                    at.getMinX() >= 0
                            && at.getMinY() >= 0
                            && node.getWidth() <= room.getWidth() + 1
                            && node.getHeight() <= room.getHeight() + 1;
            boolean wide = node.getWidth() + 1 >= node.minWidth(-1);
            if (!held || !wide) {
                cut.add(page.title() + " " + at + " in " + room.getLayoutBounds());
            }
        }
        return cut;
    }
}
