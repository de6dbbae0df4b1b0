package org.thioloom.app.fx.plan;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.thioloom.app.fx.plan.PlanSheet.CardLine;
import org.thioloom.app.fx.plan.PlanSheet.MaterialRow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The materials with what to weigh of each; a row opens to say what its numbers follow from.
final class MaterialsView extends VBox {
    private static final int BASIS = 5;

    private final Label heading = new Label();
    private final GridPane grid = new GridPane();
    private final VBox foot = new VBox();
    private final Set<String> open = new HashSet<>();

    MaterialsView() {
        getStyleClass().add("sheet");
        heading.getStyleClass().add("heading");
        grid.getStyleClass().add("materials");
        foot.getStyleClass().add("foot");
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
        getChildren().addAll(heading, grid, foot);
    }

    void show(PlanSheet sheet) {
        heading.setText("Weigh, in " + sheet.unit());
        grid.getChildren().clear();
        List<String> heads = List.of("", "target", "low", "high", "or dispense", "counted as");
        for (int column = 0; column < heads.size(); column++) {
            grid.add(fixed(heads.get(column), "column-head"), column, 0);
        }
        int line = 1;
        for (MaterialRow row : sheet.rows()) {
            line = add(row, line);
        }
        foot.getChildren().setAll(label(sheet.window(), "remark"));
        if (!sheet.stocks().isEmpty()) {
            foot.getChildren().add(label("Prepare first", "heading"));
            sheet.stocks().forEach(stock -> foot.getChildren().add(label(stock, "sentence")));
        }
    }

    private int add(MaterialRow row, int line) {
        Node explained = explained(row);
        grid.add(opener(row, explained), 0, line);
        grid.add(fixed(row.target(), "target"), 1, line);
        grid.add(fixed(row.low(), "bound"), 2, line);
        grid.add(fixed(row.high(), "bound"), 3, line);
        grid.add(fixed(row.dispense(), "number"), 4, line);
        grid.add(label(row.basis(), "basis"), BASIS, line);
        grid.add(explained, 1, line + 1, BASIS, 1);
        GridPane.setHalignment(explained, HPos.LEFT);
        return line + 2;
    }

    private ToggleButton opener(MaterialRow row, Node explained) {
        FontIcon icon = new FontIcon();
        ToggleButton opener = new ToggleButton(row.input(), icon);
        opener.getStyleClass().add("opener");
        opener.setAccessibleText(row.input() + ": what its numbers follow from");
        opener.selectedProperty()
                .subscribe(selected -> {
                    icon.setIconLiteral(selected ? "fth-chevron-down" : "fth-chevron-right");
                    explained.setVisible(selected);
                    explained.setManaged(selected);
                });
        opener.setSelected(open.contains(row.input()));
        opener.setOnAction(_ -> {
            if (opener.isSelected()) {
                open.add(row.input());
            } else {
                open.remove(row.input());
            }
        });
        return opener;
    }

    private static Node explained(MaterialRow row) {
        GridPane lines = new GridPane();
        lines.getStyleClass().add("explained");
        int line = 0;
        for (CardLine one : row.explained()) {
            Label label = fixed(one.label(), "fact-label");
            GridPane.setValignment(label, VPos.TOP);
            lines.add(label, 0, line);
            lines.add(label(one.words(), "fact-words"), 1, line++);
        }
        return lines;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    /// As wide as its text, whatever the room.
    private static Label fixed(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
