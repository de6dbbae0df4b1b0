package org.thioloom.app.fx.molecules;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.thioloom.app.fx.molecules.Detail.GroupCount;
import org.thioloom.app.fx.molecules.Detail.Identifier;
import org.thioloom.app.fx.molecules.Detail.Table;
import org.thioloom.app.fx.part.Card;
import org.thioloom.app.fx.part.FactGrid;
import org.thioloom.app.fx.picture.PictureView;

import java.util.List;
import java.util.Map;

/// What is told of a molecule: facts, groups that stand out in its picture, identifiers to copy,
/// what analysis should find.
final class DetailPane extends ScrollPane {
    private static final PseudoClass MEANT = PseudoClass.getPseudoClass("meant");

    private final PictureView picture;
    private final VBox column = new VBox();

    DetailPane(PictureView picture) {
        super();
        this.picture = picture;
        column.getStyleClass().add("page-words");
        setContent(column);
        getStyleClass().addAll("page-scroll", "page-side");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        picture.pointedAtProperty().subscribe(this::mark);
    }

    void show(Detail detail) {
        picture.meantProperty().set(null);
        column.getChildren().clear();
        if (!detail.facts().isEmpty()) {
            FactGrid grid = new FactGrid();
            grid.show(detail.facts());
            column.getChildren().add(new Card("Formula and mass", grid));
        }
        if (!detail.groups().isEmpty()) {
            column.getChildren().add(new Card("Groups: point at one", groups(detail.groups())));
        }
        if (!detail.identifiers().isEmpty()) {
            column.getChildren().add(new Card("Identifiers", identifiers(detail.identifiers())));
        }
        for (Table table : detail.tables()) {
            column.getChildren().add(new Card(table.heading(), table(table)));
        }
    }

    private FlowPane groups(List<GroupCount> groups) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (GroupCount group : groups) {
            Label chip = new Label(group.words());
            chip.getStyleClass().add("chip");
            chip.setUserData(group.key());
            chip.setFocusTraversable(true);
            chip.setOnMouseEntered(_ -> mean(group.key()));
            chip.setOnMouseExited(_ -> mean(""));
            chip.focusedProperty().subscribe(focused -> mean(focused ? group.key() : ""));
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private void mean(String key) {
        picture.meantProperty().set(key.isEmpty() ? null : key);
        mark(key);
    }

    /// The chip of a group looks as its patch does.
    private void mark(String key) {
        for (Node chip : column.lookupAll(".chip")) {
            chip.pseudoClassStateChanged(MEANT, key.equals(chip.getUserData()));
        }
    }

    private static VBox identifiers(List<Identifier> identifiers) {
        VBox rows = new VBox();
        rows.getStyleClass().add("identifiers");
        for (Identifier one : identifiers) {
            Label name = new Label(one.name());
            name.getStyleClass().add("fact-label");
            rows.getChildren().add(name);
            rows.getChildren().add(one.text().isEmpty() ? none(one) : line(one));
        }
        return rows;
    }

    private static Label none(Identifier one) {
        Label none = new Label("none: " + one.why());
        none.setWrapText(true);
        none.setMinHeight(USE_PREF_SIZE);
        return none;
    }

    private static HBox line(Identifier one) {
        TextField text = new TextField(one.text());
        text.setEditable(false);
        text.setAccessibleText(one.name());
        Button copy = new Button("", new FontIcon("fth-copy"));
        copy.getStyleClass().addAll("button-icon", "flat");
        copy.setAccessibleText("Copy " + one.name());
        copy.setTooltip(new Tooltip("Copy " + one.name()));
        copy.setOnAction(_ -> copy(one.text()));
        HBox line = new HBox(text, copy);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        return line;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putAll(Map.of(DataFormat.PLAIN_TEXT, text));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static GridPane table(Table table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("fact-grid");
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> row = table.rows().get(i);
            for (int j = 0; j < row.size(); j++) {
                Label cell = new Label(row.get(j));
                cell.setWrapText(true);
                cell.setMinHeight(USE_PREF_SIZE);
                if (row.size() > 1 && j == 0) {
                    cell.getStyleClass().add("fact-label");
                    cell.setMinWidth(USE_PREF_SIZE);
                }
                grid.add(cell, j, i);
            }
        }
        return grid;
    }
}
