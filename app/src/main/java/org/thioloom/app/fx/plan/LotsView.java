package org.thioloom.app.fx.plan;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.thioloom.app.fx.entry.EntryField;
import org.thioloom.app.fx.entry.EntryViewModel;
import org.thioloom.app.fx.entry.FormViewModel;
import org.thioloom.app.fx.entry.FormViewModel.Group;
import org.thioloom.app.fx.entry.FormViewModel.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The bottles as a table in which one types.
final class LotsView extends VBox {
    private static final List<String> HEADS = List.of("Lot", "Assay", "Mn", "Alive", "At hand");

    private final FormViewModel model;
    private final GridPane grid = new GridPane();
    private final List<EntryField> fields = new ArrayList<>();

    LotsView(FormViewModel model) {
        this.model = model;
        getStyleClass().add("sheet");
        Label heading = new Label("Bottles");
        heading.getStyleClass().add("heading");
        Label remark =
                new Label(
                        "What nobody measured stays empty and is planned as ideal, which the"
                                + " findings say.");
        remark.getStyleClass().add("remark");
        remark.setWrapText(true);
        grid.getStyleClass().add("lots");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().add(names);
        for (int i = 0; i < HEADS.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(86.0 / HEADS.size());
            grid.getColumnConstraints().add(column);
        }
        getChildren().addAll(heading, grid, remark);
        model.groups().subscribe(this::build);
    }

    private void build(List<Group> groups) {
        fields.clear();
        grid.getChildren().clear();
        for (int i = 0; i < HEADS.size(); i++) {
            Label head = new Label(HEADS.get(i));
            head.getStyleClass().add("column-head");
            grid.add(head, i + 1, 0);
        }
        int row = 1;
        for (Group group : groups) {
            Label name = new Label(group.heading());
            name.getStyleClass().add("row-name");
            name.setMinWidth(USE_PREF_SIZE);
            grid.add(name, 0, row);
            for (Line line : group.lines()) {
                if (line instanceof Line.Entry(EntryViewModel entry)) {
                    EntryField field = EntryField.bare(entry, group.heading());
                    fields.add(field);
                    grid.add(field, 1 + HEADS.indexOf(entry.caption().label()), row);
                }
            }
            row++;
        }
    }

    /// The field of a finding.
    Optional<EntryField> find(String pointer) {
        return model.find(pointer)
                .flatMap(entry -> fields.stream().filter(f -> f.model().equals(entry)).findFirst());
    }
}
