package org.thioloom.app.fx.plan;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.javafx.FontIcon;
import org.thioloom.app.fx.entry.EntryField;
import org.thioloom.app.fx.entry.EntryViewModel;
import org.thioloom.app.fx.part.SteadyColumn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What else a bottle states: in a line while it is closed, as fields while it is open. Fields are
/// made when it is first opened.
final class BottleView extends SteadyColumn {
    private static final Set<String> WIDE = Set.of("Hazards", "Note");
    private static final int COLUMNS = 2;

    private final String bottle;
    private final List<EntryViewModel> entries;
    private final Label summary = new Label();
    private final GridPane grid = new GridPane();
    private final List<EntryField> fields = new ArrayList<>();
    private final ToggleButton opener;

    /// @param bottle as its row is called
    /// @param open names of the bottles that are open, kept here
    BottleView(String bottle, List<EntryViewModel> entries, Set<String> open) {
        this.bottle = bottle;
        this.entries = List.copyOf(entries);
        getStyleClass().add("bottle");
        summary.getStyleClass().add("remark");
        summary.setWrapText(true);
        grid.getStyleClass().add("bottle-fields");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(half);
        }
        getChildren().addAll(summary, grid);
        opener = button();
        entries.forEach(entry -> entry.text().subscribe(_ -> summarise()));
        opener.setSelected(open.contains(bottle));
        opener.selectedProperty()
                .subscribe(selected -> {
                    if (selected) {
                        open.add(bottle);
                        fill();
                    } else {
                        open.remove(bottle);
                    }
                    grid.setVisible(selected);
                    grid.setManaged(selected);
                    summarise();
                });
    }

    private ToggleButton button() {
        FontIcon icon = new FontIcon();
        ToggleButton button = new ToggleButton(bottle, icon);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("opener");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(bottle + ": solvate, volatiles, expiry and what else is known");
        button.selectedProperty()
                .subscribe(selected ->
                        icon.setIconLiteral(selected ? "fth-chevron-down" : "fth-chevron-right"));
        return button;
    }

    /// What opens and closes it.
    ToggleButton opener() {
        return opener;
    }

    private void summarise() {
        String stated =
                entries.stream()
                        .filter(entry -> !entry.text().get().isEmpty())
                        .map(entry -> entry.caption().label() + " " + entry.text().get())
                        .collect(Collectors.joining(" \u00b7 "));
        summary.setText(stated);
        boolean shown = !stated.isEmpty() && !opener.isSelected();
        summary.setVisible(shown);
        summary.setManaged(shown);
        boolean any = shown || opener.isSelected();
        setVisible(any);
        setManaged(any);
    }

    private void fill() {
        if (!fields.isEmpty()) {
            return;
        }
        int place = 0;
        for (EntryViewModel entry : entries) {
            EntryField field = new EntryField(entry);
            field.field().setAccessibleText(bottle + ", " + entry.caption().label());
            fields.add(field);
            if (WIDE.contains(entry.caption().label())) {
                place += place % COLUMNS;
                field.getStyleClass().add("entry-wide");
                HBox.setHgrow(field.field(), Priority.SOMETIMES);
                grid.add(field, 0, place / COLUMNS, COLUMNS, 1);
                place += COLUMNS;
            } else {
                grid.add(field, place % COLUMNS, place / COLUMNS);
                place++;
            }
        }
    }

    /// The field of an entry, in sight; empty where it is none of this bottle's.
    Optional<EntryField> find(EntryViewModel entry) {
        if (!entries.contains(entry)) {
            return Optional.empty();
        }
        opener.setSelected(true);
        return fields.stream().filter(field -> field.model().equals(entry)).findFirst();
    }
}
