package org.thioloom.app.fx.ftir;

import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.ftir.FtirSheet.Line;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.fx.spectra.Added;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// Spectra are moved from stage to stage: dragged, by Alt with an arrow, or by the menu of their
/// line. Files that are dropped on a stage were taken at it.
final class LineMoves {
    private static final DataFormat SPECTRUM = new DataFormat("application/x-thioloom-spectrum");
    private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");

    private final ListView<Line> lines;
    private final FtirViewModel model;
    private final Runnable add;
    private final ContextMenu menu = new ContextMenu();
    private OptionalLong dragged = OptionalLong.empty();

    /// @param add asks for files of the chosen stage
    LineMoves(ListView<Line> lines, FtirViewModel model, Runnable add) {
        this.lines = lines;
        this.model = model;
        this.add = add;
        lines.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        lines.setContextMenu(menu);
        lines.getSelectionModel().selectedItemProperty().subscribe(this::fill);
    }

    private void pressed(KeyEvent event) {
        if (!(lines.getSelectionModel().getSelectedItem() instanceof Line.OfSpectrum spectrum)) {
            return;
        }
        KeyCode key = event.getCode();
        if (event.isAltDown() && (key == KeyCode.UP || key == KeyCode.DOWN)) {
            model.move(spectrum.id(), key == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (key == KeyCode.DELETE) {
            model.remove(spectrum.id());
            event.consume();
        }
    }

    private void fill(@Nullable Line line) {
        switch (line) {
            case Line.OfSpectrum(long id, var _, var _, var _) ->
                    menu.getItems()
                            .setAll(
                                    places(id),
                                    item("One stage later (Alt+Down)", () -> model.move(id, 1)),
                                    item("One stage earlier (Alt+Up)", () -> model.move(id, -1)),
                                    new SeparatorMenuItem(),
                                    item("Take it away (Delete)", () -> model.remove(id)));
            case Line.OfStage _ -> menu.getItems().setAll(item("Add spectra taken here …", add));
            case null -> menu.getItems().clear();
        }
    }

    private Menu places(long id) {
        Menu places = new Menu("Taken at");
        String now = model.question().get().find(id).map(Added::stage).orElse("");
        stages().forEach(key -> {
            RadioMenuItem place = new RadioMenuItem(key);
            place.setMnemonicParsing(false);
            place.setSelected(key.equals(now));
            place.setOnAction(_ -> model.place(id, key));
            places.getItems().add(place);
        });
        return places;
    }

    private List<String> stages() {
        return model.sheet().get() instanceof Content.Shown<FtirSheet>(FtirSheet sheet)
                ? sheet.stages()
                : List.of();
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// Lets a line be dragged, and others be dropped on it.
    LineCell on(LineCell cell) {
        cell.setOnDragDetected(event -> drag(cell, event));
        cell.setOnDragOver(event -> over(cell, event));
        cell.setOnDragExited(_ -> cell.pseudoClassStateChanged(AIMED, false));
        cell.setOnDragDropped(event -> dropped(cell, event));
        cell.setOnDragDone(_ -> dragged = OptionalLong.empty());
        return cell;
    }

    private void drag(LineCell cell, MouseEvent event) {
        if (cell.getItem() instanceof Line.OfSpectrum spectrum) {
            lift(spectrum.id());
            var board = cell.startDragAndDrop(TransferMode.MOVE);
            board.setContent(Map.of(SPECTRUM, spectrum.name()));
            board.setDragView(cell.snapshot(null, null));
            event.consume();
        }
    }

    /// A spectrum of this list is dragged.
    void lift(long id) {
        dragged = OptionalLong.of(id);
    }

    /// What is no spectrum of this list is a file, which the window takes.
    private void over(LineCell cell, DragEvent event) {
        boolean aimed = !stage(cell.getIndex()).isEmpty();
        cell.pseudoClassStateChanged(AIMED, aimed);
        if (dragged.isPresent()) {
            if (aimed) {
                event.acceptTransferModes(TransferMode.MOVE);
            }
            event.consume();
        }
    }

    private void dropped(LineCell cell, DragEvent event) {
        boolean own = dragged.isPresent();
        boolean done = drop(cell.getIndex());
        if (own) {
            event.setDropCompleted(done);
            event.consume();
        }
    }

    /// What is dragged is dropped on a line.
    ///
    /// @return whether there is a stage
    boolean drop(int index) {
        String stage = stage(index);
        if (dragged.isEmpty()) {
            model.chooseStage(stage);
        } else if (!stage.isEmpty()) {
            model.place(dragged.getAsLong(), stage);
        }
        return !stage.isEmpty();
    }

    /// Key of the stage at or above a line; empty for none.
    private String stage(int index) {
        for (int i = Math.min(index, lines.getItems().size() - 1); i >= 0; i--) {
            if (lines.getItems().get(i) instanceof Line.OfStage(String key, var _)) {
                return key;
            }
        }
        return "";
    }
}
