package org.thioloom.app.fx.plan;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import org.thioloom.app.fx.entry.EntryField;
import org.thioloom.app.fx.entry.EntryViewModel;
import org.thioloom.app.fx.entry.FormViewModel;
import org.thioloom.app.fx.entry.FormViewModel.Group;
import org.thioloom.app.fx.entry.FormViewModel.Line;
import org.thioloom.app.fx.part.SteadyColumn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The bottles as a table in which one types; a row opens to all else that a bottle may state.
final class LotsView extends SteadyColumn {
    private static final List<String> HEADS = List.of("Lot", "Assay", "Mn", "Alive", "At hand");
    private static final double FIELDS = 84;

    private final FormViewModel model;
    private final GridPane grid = new GridPane();
    private final List<EntryField> fields = new ArrayList<>();
    private final List<BottleView> bottles = new ArrayList<>();
    private final Set<String> open = new HashSet<>();

    LotsView(FormViewModel model) {
        this.model = model;
        getStyleClass().add("sheet");
        Label heading = new Label("Bottles");
        heading.getStyleClass().add("heading");
        Label remark =
                new Label(
                        "What nobody measured stays empty and is planned as ideal. A row opens to"
                                + " solvate, volatiles, expiry and more.");
        remark.getStyleClass().add("remark");
        remark.setWrapText(true);
        grid.getStyleClass().add("lots");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().add(names);
        for (int i = 0; i < HEADS.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(FIELDS / HEADS.size());
            grid.getColumnConstraints().add(column);
        }
        getChildren().addAll(heading, grid, remark);
        model.groups().subscribe(this::build);
    }

    private void build(List<Group> groups) {
        fields.clear();
        bottles.clear();
        grid.getChildren().clear();
        for (int i = 0; i < HEADS.size(); i++) {
            Label head = new Label(HEADS.get(i));
            head.getStyleClass().add("column-head");
            grid.add(head, i + 1, 0);
        }
        int row = 1;
        for (Group group : groups) {
            row = add(group, row);
        }
    }

    private int add(Group group, int row) {
        List<EntryViewModel> rest = new ArrayList<>();
        List<EntryField> shown = new ArrayList<>();
        for (Line line : group.lines()) {
            if (line instanceof Line.Entry(EntryViewModel entry)) {
                int column = HEADS.indexOf(entry.caption().label());
                if (column < 0) {
                    rest.add(entry);
                } else {
                    EntryField field = EntryField.bare(entry, group.heading());
                    shown.add(field);
                    GridPane.setConstraints(field, 1 + column, row);
                }
            }
        }
        BottleView bottle = new BottleView(group.heading(), rest, open);
        bottles.add(bottle);
        grid.add(bottle.opener(), 0, row);
        grid.getChildren().addAll(shown);
        grid.add(bottle, 1, row + 1, HEADS.size(), 1);
        fields.addAll(shown);
        return row + 2;
    }

    /// The field of a finding; a row that hides it opens.
    Optional<EntryField> find(String pointer) {
        return model.find(pointer)
                .flatMap(entry ->
                        fields.stream()
                                .filter(field -> field.model().equals(entry))
                                .findFirst()
                                .or(() ->
                                        bottles.stream()
                                                .flatMap(bottle -> bottle.find(entry).stream())
                                                .findFirst()));
    }
}
