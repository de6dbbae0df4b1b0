package org.thioloom.app.fx.part;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// Rows of a sign and some words, each with a sentence below it. Widths of columns are those of
/// their styles.
public final class BandGrid extends VBox {
    private static final String REST = "cell-rest";

    private final List<Column> columns;

    /// A column behind the sign.
    ///
    /// @param head above it; empty for none
    /// @param style of its cells, which says how wide they are
    public record Column(String head, String style) {}

    public BandGrid(List<Column> columns) {
        this.columns = List.copyOf(columns);
        getStyleClass().add("band-grid");
        if (columns.stream().anyMatch(column -> !column.head.isEmpty())) {
            List<Label> heads =
                    columns.stream().map(column -> words(column.head, "column-head")).toList();
            getChildren().add(row(words("", "sign"), heads));
        }
    }

    /// Adds a row.
    ///
    /// @param sign before everything
    /// @param cells one for each column
    /// @param why below them; empty for nothing
    public void add(Node sign, List<Label> cells, String why) {
        getChildren().add(row(sign, cells));
        if (!why.isEmpty()) {
            getChildren().add(Words.of(why, "band-why"));
        }
    }

    /// A line of its own above what comes.
    public void head(String words) {
        getChildren().add(Words.of(words, "band-head"));
    }

    private HBox row(Node sign, List<Label> cells) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(sign);
        for (int i = 0; i < cells.size(); i++) {
            Label cell = cells.get(i);
            String style = columns.get(i).style;
            cell.getStyleClass().add(style);
            if (style.startsWith(REST)) {
                cell.setMaxWidth(Double.MAX_VALUE);
                cell.setMinWidth(0);
                cell.setWrapText(true);
                cell.setMinHeight(Region.USE_PREF_SIZE);
                HBox.setHgrow(cell, Priority.ALWAYS);
            } else {
                cell.setMinWidth(Region.USE_PREF_SIZE);
            }
            nodes.add(cell);
        }
        HBox row = new HBox();
        row.getStyleClass().add("band-row");
        row.getChildren().setAll(nodes);
        return row;
    }

    /// A word or two of a style.
    public static Label words(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
