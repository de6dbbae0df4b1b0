package org.thioloom.app.fx.plan;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.thioloom.app.fx.part.Reused;
import org.thioloom.app.fx.part.SteadyColumn;
import org.thioloom.app.fx.plan.PlanSheet.MaterialRow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The materials with what to weigh of each; a row opens to say what its numbers follow from.
final class MaterialsView extends SteadyColumn {
    private static final int BASIS = 5;
    private static final List<String> HEADS =
            List.of("", "target", "low", "high", "or dispense", "counted as");

    private final Label heading = new Label();
    private final GridPane grid = new GridPane();
    private final List<MaterialLine> lines = new ArrayList<>();
    private final Set<String> open = new HashSet<>();
    private final Reused<Words, Label> foot;

    MaterialsView() {
        getStyleClass().add("sheet");
        heading.getStyleClass().add("heading");
        grid.getStyleClass().add("materials");
        SteadyColumn below = new SteadyColumn();
        below.getStyleClass().add("foot");
        foot =
                new Reused<>(
                        below.getChildren(),
                        words -> label(words.text(), words.style()),
                        MaterialsView::tell);
        for (int column = 0; column <= BASIS; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            boolean numbers = column > 0 && column < BASIS;
            constraints.setHalignment(numbers ? HPos.RIGHT : HPos.LEFT);
            if (column == BASIS) {
                constraints.setHgrow(Priority.ALWAYS);
                constraints.setFillWidth(true);
            }
            grid.getColumnConstraints().add(constraints);
        }
        getChildren().addAll(heading, grid, below);
    }

    void show(PlanSheet sheet) {
        heading.setText("Weigh, in " + sheet.unit());
        List<MaterialRow> rows = sheet.rows();
        boolean same = rows.size() == lines.size();
        for (int i = 0; i < rows.size() && same; i++) {
            same = lines.get(i).tell(rows.get(i));
        }
        if (!same) {
            lay(rows);
        }
        List<Words> below = new ArrayList<>();
        below.add(new Words(sheet.window(), "remark"));
        if (!sheet.stocks().isEmpty()) {
            below.add(new Words("Prepare first", "heading"));
            sheet.stocks().forEach(stock -> below.add(new Words(stock, "sentence")));
        }
        foot.show(below);
    }

    private void lay(List<MaterialRow> rows) {
        lines.clear();
        grid.getChildren().clear();
        for (int column = 0; column <= BASIS; column++) {
            grid.add(fixed(HEADS.get(column), "column-head"), column, 0);
        }
        for (MaterialRow row : rows) {
            MaterialLine line = new MaterialLine(row, open);
            line.into(grid, 1 + 2 * lines.size());
            lines.add(line);
        }
    }

    /// A sentence and how it looks.
    private record Words(String text, String style) {}

    private static boolean tell(Label label, Words words) {
        label.setText(words.text());
        return label.getStyleClass().contains(words.style());
    }

    static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    /// As wide as its text, whatever the room.
    static Label fixed(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
