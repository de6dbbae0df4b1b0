package org.thioloom.app.fx.explore;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.thioloom.app.fx.page.Typeset;
import org.thioloom.app.fx.part.Frame;

import java.util.List;

/// Plans beside each other; what differs is bold and has a mark.
final class CompareView extends StackPane {
    private static final String MARK = "\u2260";

    private final ExploreViewModel model;
    private final GridPane grid = new GridPane();

    CompareView(ExploreViewModel model) {
        this.model = model;
        grid.getStyleClass().add("compare");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("page-scroll");
        Frame<CompareSheet> frame = new Frame<>(scroll, "fth-columns", this::show);
        getChildren().add(frame);
        model.comparison().subscribe(frame::show);
    }

    private void show(CompareSheet sheet) {
        grid.getChildren().clear();
        List<Kept> plans = model.kept().get();
        for (int i = 0; i < plans.size(); i++) {
            grid.add(head(plans.get(i)), i + 2, 0);
        }
        int row = 1;
        for (CompareSheet.Line line : sheet.lines()) {
            String style = line.isDifferent() ? "compare-different" : "compare-same";
            grid.add(label(line.isDifferent() ? MARK : "", style), 0, row);
            grid.add(label(line.head(), "fact-label"), 1, row);
            for (int i = 0; i < line.cells().size(); i++) {
                String cell = line.cells().get(i);
                grid.add(label(cell.isEmpty() ? "\u2013" : cell, style), i + 2, row);
            }
            row++;
        }
    }

    private Node head(Kept plan) {
        Label name = label(plan.name(), "card-heading");
        Button open = new Button("Open");
        open.setAccessibleText("Open " + plan.name());
        open.setOnAction(_ -> model.open(plan));
        Button drop = new Button("Forget");
        drop.setAccessibleText("Forget " + plan.name());
        drop.setOnAction(_ -> model.drop(plan));
        HBox head = new HBox(name, open, drop);
        head.getStyleClass().add("compare-head");
        return head;
    }

    private static Label label(String words, String style) {
        Label label = new Label(Typeset.words(words));
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
