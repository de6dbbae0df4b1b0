package org.thioloom.app.fx.plan;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.thioloom.app.fx.page.Typeset;
import org.thioloom.app.fx.part.Reused;
import org.thioloom.app.fx.part.SteadyColumn;
import org.thioloom.app.fx.part.SteadyRow;
import org.thioloom.app.fx.plan.PlanSheet.Card;
import org.thioloom.app.fx.plan.PlanSheet.CardLine;

import java.util.ArrayList;
import java.util.List;

/// Facts under headings, in two columns of about the same length.
final class CardsView extends GridPane {
    // characters that fit a line of words, and lines that a heading takes
    private static final int LINE = 55;
    private static final int HEADING = 2;

    private final Column left = new Column();
    private final Column right = new Column();

    CardsView() {
        getStyleClass().add("cards");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            // a share of the page, so that a column's height is that of its lines at this width
            half.setPercentWidth(50);
            getColumnConstraints().add(half);
        }
        addRow(0, left, right);
    }

    void show(List<Card> cards) {
        int all = cards.stream().mapToInt(CardsView::length).sum();
        int length = 0;
        List<Card> first = new ArrayList<>();
        List<Card> second = new ArrayList<>();
        for (Card card : cards) {
            boolean fits = length + length(card) / 2 <= all / 2;
            (fits ? first : second).add(card);
            length += length(card);
        }
        left.cards.show(first);
        right.cards.show(second);
    }

    private static int length(Card card) {
        return HEADING
                + card.lines().stream().mapToInt(line -> 1 + line.words().length() / LINE).sum();
    }

    /// Facts below each other.
    private static final class Column extends SteadyColumn {
        private final Reused<Card, Facts> cards =
                new Reused<>(getChildren(), Facts::of, Facts::tell);

        Column() {
            getStyleClass().add("cards-column");
        }
    }

    /// Facts under their heading.
    private static final class Facts extends SteadyColumn {
        private final Label heading = label("", "heading");
        private final SteadyColumn lines = new SteadyColumn();
        private final Reused<CardLine, Fact> facts =
                new Reused<>(lines.getChildren(), Fact::of, Fact::tell);

        private Facts() {
            getStyleClass().add("facts");
            lines.getStyleClass().add("facts");
            getChildren().addAll(heading, lines);
        }

        static Facts of(Card card) {
            Facts facts = new Facts();
            facts.tell(card);
            return facts;
        }

        boolean tell(Card card) {
            heading.setText(card.heading());
            facts.show(card.lines());
            return true;
        }
    }

    /// What a line is about, its number where it has one, and words.
    private static final class Fact extends SteadyRow {
        private final boolean numbered;
        private final Label name = label("", "fact-label");
        private final Label number = label("", "fact-number");
        private final Label unit = label("", "fact-unit");
        private final Label words = new Label();

        private Fact(boolean numbered) {
            this.numbered = numbered;
            getStyleClass().add("fact");
            name.setWrapText(true);
            name.setMinHeight(USE_PREF_SIZE);
            words.setWrapText(true);
            words.getStyleClass().add(numbered ? "fact-remark" : "fact-words");
            HBox.setHgrow(words, Priority.ALWAYS);
            getChildren().add(name);
            if (numbered) {
                getChildren().addAll(number, unit);
            }
            getChildren().add(words);
        }

        static Fact of(CardLine line) {
            Fact fact = new Fact(!line.number().isEmpty());
            fact.tell(line);
            return fact;
        }

        boolean tell(CardLine line) {
            name.setText(line.label());
            number.setText(line.number());
            unit.setText(Typeset.words(line.unit()));
            words.setText(Typeset.words(line.words()));
            return numbered != line.number().isEmpty();
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
