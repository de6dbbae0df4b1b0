package org.thioloom.app.fx.record;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.thioloom.app.fx.page.Typeset;
import org.thioloom.app.text.filled.FilledPart;
import org.thioloom.recipes.filled.FilledRecord.Deviation;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What departs from the plan, then what was done beside what was planned.
final class PartsView extends VBox {
    private static final Pattern NUMBER = Pattern.compile("([-+]?[0-9.]+( \\+- [0-9.]+)?( %)?)?");

    private static final String PLANNED = "planned";

    PartsView() {
        getStyleClass().add("parts");
    }

    void show(Reading reading) {
        getChildren().clear();
        if (!reading.deviations().isEmpty()) {
            getChildren().add(deviations(reading.deviations()));
        }
        Map<String, String> words = reading.words();
        reading.parts().forEach(part -> getChildren().add(part(part, words)));
    }

    private static VBox headed(String heading, GridPane grid) {
        Label label = new Label(heading);
        label.getStyleClass().add("heading");
        return new VBox(label, grid);
    }

    private static VBox deviations(List<Deviation> deviations) {
        GridPane grid = grid();
        List<String> heads = List.of("", "", "planned", "done");
        for (int column = 0; column < heads.size(); column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(column > 1 ? Priority.ALWAYS : Priority.NEVER);
            grid.getColumnConstraints().add(constraints);
            grid.add(fixed(heads.get(column), "column-head"), column, 0);
        }
        int row = 1;
        for (Deviation one : deviations) {
            grid.add(fixed(PlainNames.departure(one.id()), "part-name"), 0, row);
            grid.add(fixed(one.word(), "flag"), 1, row);
            grid.add(wrapped(one.planned()), 2, row);
            grid.add(wrapped(one.actual()), 3, row);
            row++;
        }
        return headed("Departures from the plan", grid);
    }

    private static VBox part(FilledPart part, Map<String, String> words) {
        GridPane grid = grid();
        int columns = part.head().size();
        for (int column = 0; column <= columns; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHalignment(isNumbers(part, column) ? HPos.RIGHT : HPos.LEFT);
            constraints.setHgrow(column == columns ? Priority.ALWAYS : Priority.NEVER);
            grid.getColumnConstraints().add(constraints);
            if (column < columns) {
                grid.add(fixed(part.head().get(column), "column-head"), column, 0);
            }
        }
        int row = 1;
        for (FilledPart.Row one : part.rows()) {
            for (int column = 0; column < columns; column++) {
                String cell = one.cells().get(column).replace(" +- ", " ± ");
                grid.add(fixed(cell, style(part, one, column)), column, row);
            }
            if (words.containsKey(one.id())) {
                grid.add(fixed(words.getOrDefault(one.id(), ""), "flag"), columns, row);
            }
            row++;
        }
        return headed(part.heading(), grid);
    }

    private static String style(FilledPart part, FilledPart.Row row, int column) {
        if (column == 0) {
            return "part-name";
        }
        boolean planned =
                part.head().get(column).equals(PLANNED) || row.cells().getFirst().equals(PLANNED);
        return planned ? "part-planned" : "part-done";
    }

    private static boolean isNumbers(FilledPart part, int column) {
        return column > 0
                && column < part.head().size()
                && part.rows().stream()
                        .allMatch(row -> NUMBER.matcher(row.cells().get(column)).matches());
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("part-grid");
        return grid;
    }

    private static Label fixed(String text, String style) {
        Label label = new Label(Typeset.words(text));
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(Typeset.words(text));
        label.setWrapText(true);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
