package org.thioloom.app.fx.plan;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.thioloom.app.fx.plan.PlanSheet.Card;
import org.thioloom.app.fx.plan.PlanSheet.CardLine;

import java.util.List;

/// Facts under headings, in two columns of about the same length.
final class CardsView extends HBox {
    // characters that fit a line of words, and lines that a heading takes
    private static final int LINE = 55;
    private static final int HEADING = 2;

    private final VBox left = new VBox();
    private final VBox right = new VBox();

    CardsView() {
        getStyleClass().add("cards");
        for (VBox column : List.of(left, right)) {
            column.getStyleClass().add("cards-column");
            column.setPrefWidth(1);
            HBox.setHgrow(column, Priority.ALWAYS);
        }
        getChildren().addAll(left, right);
    }

    void show(List<Card> cards) {
        left.getChildren().clear();
        right.getChildren().clear();
        int all = cards.stream().mapToInt(CardsView::length).sum();
        int length = 0;
        for (Card card : cards) {
            boolean fits = length + length(card) / 2 <= all / 2;
            (fits ? left : right).getChildren().add(card(card));
            length += length(card);
        }
    }

    private static int length(Card card) {
        return HEADING
                + card.lines().stream().mapToInt(line -> 1 + line.words().length() / LINE).sum();
    }

    private static Node card(Card card) {
        Label heading = new Label(card.heading());
        heading.getStyleClass().add("heading");
        VBox facts = new VBox(heading);
        facts.getStyleClass().add("facts");
        card.lines().forEach(line -> facts.getChildren().add(line(line)));
        return facts;
    }

    private static Node line(CardLine line) {
        Label words = new Label(line.words());
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label name = label(line.label(), "fact-label");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        HBox row = new HBox(name);
        row.getStyleClass().add("fact");
        if (line.number().isEmpty()) {
            words.getStyleClass().add("fact-words");
        } else {
            words.getStyleClass().add("fact-remark");
            row.getChildren()
                    .addAll(label(line.number(), "fact-number"), label(line.unit(), "fact-unit"));
        }
        row.getChildren().add(words);
        return row;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
