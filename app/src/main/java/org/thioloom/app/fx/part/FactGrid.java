package org.thioloom.app.fx.part;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.thioloom.app.fx.page.Typeset;
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

    /// Shows these and no others. Labels stay, for new ones would have to be styled.
    public void show(List<Fact> facts) {
        String before = "";
        for (int i = 0; i < facts.size(); i++) {
            List<String> row = TextRecord.fact(facts.get(i));
            if (2 * i == getChildren().size()) {
                addRow(i, label("fact-label"), words());
            }
            // one label for several sentences under it
            say(2 * i, row.getFirst().equals(before) ? "" : row.getFirst());
            say(2 * i + 1, Typeset.words(PlainWords.of(row.getLast())));
            before = row.getFirst();
        }
        getChildren().remove(2 * facts.size(), getChildren().size());
    }

    private void say(int child, String words) {
        ((Label) getChildren().get(child)).setText(words);
    }

    private static Label words() {
        Label words = label("fact-words");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(USE_PREF_SIZE);
        return words;
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        setValignment(label, VPos.TOP);
        return label;
    }
}
