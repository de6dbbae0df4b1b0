package org.thioloom.app.fx.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.thioloom.app.fx.desk.Memory;

/// Where the window stood, and stands again at the next start.
public final class WindowPlace {
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    private final Memory memory;
    private final Stage stage;

    public WindowPlace(Memory memory, Stage stage) {
        this.memory = memory;
        this.stage = stage;
    }

    /// Puts the window where it was, if a screen is still there. No smaller than what holds menus,
    /// names of pages, and some findings at every size of letters.
    public void restore() {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        var width = memory.number("window.width");
        var height = memory.number("window.height");
        width.filter(w -> w >= LEAST_WIDTH).ifPresent(stage::setWidth);
        height.filter(h -> h >= LEAST_HEIGHT).ifPresent(stage::setHeight);
        var x = memory.number("window.x");
        var y = memory.number("window.y");
        if (x.isPresent() && y.isPresent() && isSeen(x.get(), y.get())) {
            stage.setX(x.get());
            stage.setY(y.get());
        }
        stage.setMaximized(memory.text("window.maximized").filter("true"::equals).isPresent());
    }

    private static boolean isSeen(double x, double y) {
        Rectangle2D title = new Rectangle2D(x + 50, y, 50, 20);
        return Screen.getScreens().stream()
                .anyMatch(screen -> screen.getVisualBounds().contains(title));
    }

    /// Remembers where it stands.
    ///
    /// @param page the number of the page that is shown
    public void remember(int page) {
        memory.put("window.maximized", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized()) {
            memory.put("window.x", stage.getX());
            memory.put("window.y", stage.getY());
            memory.put("window.width", stage.getWidth());
            memory.put("window.height", stage.getHeight());
        }
        memory.put("window.page", page);
        memory.keep();
    }
}
