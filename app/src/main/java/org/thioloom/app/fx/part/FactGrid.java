package org.thioloom.app.fx.part;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.thioloom.app.text.TextRecord;
import org.thioloom.recipes.finding.PlainWords;
import org.thioloom.recipes.section.Section.Fact;

import java.util.List;

/// Facts, a line each: what it is about, and what it says.
public final class FactGrid extends GridPane {
    private static final double LABELS = 132;

    public FactGrid() {
        getStyleClass().add("fact-grid");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(USE_PREF_SIZE);
        labels.setMaxWidth(LABELS);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        words.setFillWidth(true);
        getColumnConstraints().setAll(labels, words);
    }

    /// Shows these and no others.
    public void show(List<Fact> facts) {
        getChildren().clear();
        String before = "";
        for (int i = 0; i < facts.size(); i++) {
            List<String> row = TextRecord.fact(facts.get(i));
            // one label for several sentences under it
            Label label = new Label(row.getFirst().equals(before) ? "" : row.getFirst());
            label.getStyleClass().add("fact-label");
            label.setWrapText(true);
            Label words = new Label(PlainWords.of(row.getLast()));
            words.getStyleClass().add("fact-words");
            words.setWrapText(true);
            words.setMaxWidth(Double.MAX_VALUE);
            words.setMinHeight(USE_PREF_SIZE);
            setValignment(label, VPos.TOP);
            setValignment(words, VPos.TOP);
            addRow(i, label, words);
            before = row.getFirst();
        }
    }
}
