package org.thioloom.app.fx.part;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.thioloom.app.fx.page.Typeset;

import java.util.List;

/// Words that wrap, and parts under a heading.
public final class Words {
    private Words() {}

    /// As long as it takes.
    public static Label of(String words, String style) {
        return asItIs(Typeset.words(words), style);
    }

    /// A name, letter by letter.
    public static Label asItIs(String name, String style) {
        Label label = new Label(name);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A sentence of the library, which continues others and ends without a stop.
    public static String sentence(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0))
                        + words.substring(1)
                        + (words.endsWith(".") ? "" : ".");
    }

    /// Something under a heading.
    public static VBox part(String heading, List<? extends Node> content) {
        VBox part = new VBox(of(heading, "heading"));
        part.getStyleClass().add("words-part");
        part.getChildren().addAll(content);
        return part;
    }

    /// A paragraph each.
    public static List<Label> sentences(List<String> all, String style) {
        return all.stream().map(one -> of(sentence(one), style)).toList();
    }
}
