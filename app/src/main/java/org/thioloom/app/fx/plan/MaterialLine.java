package org.thioloom.app.fx.plan;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;
import org.thioloom.app.fx.page.Typeset;
import org.thioloom.app.fx.plan.PlanSheet.CardLine;
import org.thioloom.app.fx.plan.PlanSheet.MaterialRow;

import java.util.List;
import java.util.Set;

/// One material: its row of numbers, and below it what they follow from, while it is open.
final class MaterialLine {
    private final ToggleButton opener = new ToggleButton();
    private final Label target = MaterialsView.fixed("", "target");
    private final Label low = MaterialsView.fixed("", "bound");
    private final Label high = MaterialsView.fixed("", "bound");
    private final Label dispense = MaterialsView.fixed("", "number");
    private final Label basis = MaterialsView.label("", "basis");
    private final GridPane explained = new GridPane();
    private List<CardLine> reasons = List.of();

    /// @param open inputs whose rows are open, which this one joins and leaves
    MaterialLine(MaterialRow row, Set<String> open) {
        String input = row.input();
        FontIcon icon = new FontIcon();
        opener.setText(row.name());
        opener.setMnemonicParsing(false);
        opener.setMinWidth(Region.USE_PREF_SIZE);
        opener.setGraphic(icon);
        opener.getStyleClass().add("opener");
        opener.setAccessibleText(row.name() + ": what its numbers follow from");
        explained.getStyleClass().add("explained");
        opener.selectedProperty()
                .subscribe(selected -> {
                    icon.setIconLiteral(selected ? "fth-chevron-down" : "fth-chevron-right");
                    explained.setVisible(selected);
                    explained.setManaged(selected);
                    explain();
                });
        opener.setSelected(open.contains(input));
        opener.setOnAction(_ -> {
            if (opener.isSelected()) {
                open.add(input);
            } else {
                open.remove(input);
            }
        });
        tell(row);
    }

    /// Puts it into two rows of a grid.
    void into(GridPane grid, int line) {
        grid.addRow(line, opener, target, low, high, dispense, basis);
        grid.add(explained, 1, line + 1, grid.getColumnCount() - 1, 1);
        GridPane.setHalignment(explained, HPos.LEFT);
    }

    /// Shows other numbers of the same material.
    ///
    /// @return false for another material
    boolean tell(MaterialRow row) {
        target.setText(row.target());
        low.setText(row.low());
        high.setText(row.high());
        dispense.setText(Typeset.words(row.dispense()));
        basis.setText(row.basis());
        reasons = row.explained();
        explain();
        return row.name().equals(opener.getText());
    }

    // what nobody looks at is not made
    private void explain() {
        explained.getChildren().clear();
        int line = 0;
        for (CardLine one : opener.isSelected() ? reasons : List.<CardLine>of()) {
            Label label = MaterialsView.fixed(one.label(), "fact-label");
            GridPane.setValignment(label, VPos.TOP);
            explained.add(label, 0, line);
            explained.add(MaterialsView.label(Typeset.words(one.words()), "fact-words"), 1, line++);
        }
    }
}
