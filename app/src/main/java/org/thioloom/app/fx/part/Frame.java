package org.thioloom.app.fx.part;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import java.util.List;
import java.util.function.Consumer;

/// The place of a page's content, which gives way to words where there is none.
public final class Frame<T> extends StackPane {
    private final Node content;
    private final String icon;
    private final Consumer<T> show;

    /// @param icon of Feather, for an empty page
    /// @param show puts a value into `content`
    public Frame(Node content, String icon, Consumer<T> show) {
        this.content = content;
        this.icon = icon;
        this.show = show;
        getStyleClass().add("page-frame");
        getStylesheets().add(String.valueOf(Frame.class.getResource("part.css")));
    }

    /// Shows what there is.
    public void show(Content<T> now) {
        switch (now) {
            case Content.Waiting<T> _ -> getChildren().clear();
            case Content.Nothing<T>(String heading, String sentence, String remedy) ->
                    getChildren().setAll(new EmptyState(icon, heading, sentence, remedy));
            case Content.Shown<T>(T value) -> {
                show.accept(value);
                put(content);
            }
        }
    }

    /// Content that stands here already is left alone: put in again it would be styled anew.
    private void put(Node node) {
        if (!getChildren().equals(List.of(node))) {
            getChildren().setAll(node);
        }
    }
}
