package org.thioloom.app.fx.network;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.thioloom.app.fx.part.Card;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.fx.part.FactGrid;
import org.thioloom.app.fx.part.Frame;
import org.thioloom.app.fx.plot.Plot;

/// Lays the network page out: the answer and its facts left, curves right.
final class NetworkView extends StackPane {
    private static final double HALF = 50;

    private final Label answer = new Label();
    private final FactGrid facts = new FactGrid();
    private final Plot overConversion = new Plot();
    private final Plot strands = new Plot();
    private final Plot ratios = new Plot();
    private final Plot strandsOverRatio = new Plot();
    private final Frame<NetworkSheet.Ratios> shares =
            new Frame<>(ratios, "fth-bar-chart-2", now -> ratios.show(now.shares()));
    private final Frame<NetworkSheet.Ratios> strandsFrame =
            new Frame<>(
                    strandsOverRatio,
                    "fth-bar-chart-2",
                    now -> strandsOverRatio.show(now.strands()));

    NetworkView(NetworkViewModel model) {
        getStyleClass().add("page");
        HBox content = new HBox(words(), charts());
        content.getStyleClass().add("page-columns");
        Frame<NetworkSheet> frame = new Frame<>(content, "fth-share-2", this::show);
        getChildren().add(frame);
        model.sheet().subscribe(frame::show);
        sceneProperty().subscribe(scene -> model.awake(scene != null));
    }

    private ScrollPane words() {
        answer.getStyleClass().add("answer");
        answer.setWrapText(true);
        answer.setMinHeight(USE_PREF_SIZE);
        VBox column = new VBox(answer, facts);
        column.getStyleClass().add("page-words");
        ScrollPane scroll = new ScrollPane(column);
        scroll.getStyleClass().addAll("page-scroll", "page-side");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private GridPane charts() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("charts");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(HALF);
            grid.getColumnConstraints().add(column);
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(HALF);
            grid.getRowConstraints().add(row);
        }
        grid.addRow(
                0, new Card("While it forms", overConversion), new Card("At other ratios", shares));
        grid.addRow(
                1,
                new Card("Elastic strands while it forms", strands),
                new Card("Elastic strands at other ratios", strandsFrame));
        HBox.setHgrow(grid, Priority.ALWAYS);
        return grid;
    }

    private void show(NetworkSheet sheet) {
        answer.setText(sheet.answer());
        facts.show(sheet.facts());
        overConversion.show(sheet.overConversion());
        strands.show(sheet.strands());
        Content<NetworkSheet.Ratios> other = sheet.overRatio();
        shares.show(other);
        strandsFrame.show(other);
    }
}
