package org.thioloom.app.fx.shell;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.util.List;

/// Files that are dropped on the window.
public final class Drops {
    private Drops() {}

    /// Lets files be dropped anywhere on a node.
    public static void on(Node node, Commands commands) {
        node.setOnDragOver(Drops::over);
        node.setOnDragDropped(event -> dropped(event, commands));
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private static void dropped(DragEvent event, Commands commands) {
        List<File> files = List.copyOf(event.getDragboard().getFiles());
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        // a dialogue may follow, which must not keep the other program waiting
        Platform.runLater(() -> files.forEach(file -> commands.open(file.toPath())));
    }
}
