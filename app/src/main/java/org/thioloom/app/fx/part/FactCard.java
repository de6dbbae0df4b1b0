package org.thioloom.app.fx.part;

import javafx.scene.layout.StackPane;

import org.thioloom.recipes.section.Section;

/// The facts of a section under its heading.
public final class FactCard extends StackPane {
    private final FactGrid facts = new FactGrid();
    private final Card card = new Card("", facts);

    private FactCard() {
        getChildren().add(card);
    }

    /// Of a section.
    public static FactCard of(Section section) {
        FactCard card = new FactCard();
        card.tell(section);
        return card;
    }

    /// Shows another section.
    ///
    /// @return true, since a card can show any
    public boolean tell(Section section) {
        card.head(section.heading());
        facts.show(section.facts());
        return true;
    }
}
