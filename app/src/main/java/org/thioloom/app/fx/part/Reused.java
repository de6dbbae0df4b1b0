package org.thioloom.app.fx.part;

import javafx.collections.ObservableList;
import javafx.scene.Node;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Nodes that stay from plan to plan and are told new words: that costs a layout, where new nodes
/// cost their styles and skins besides.
///
/// @param children of the pane they stand in, which has no others
/// @param make a node of a value
/// @param tell a node another value; false where it cannot show it
public record Reused<T, N extends Node>(
        ObservableList<Node> children, Function<T, N> make, BiPredicate<N, T> tell) {

    /// Shows these values and no others, in their order.
    public void show(List<T> values) {
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            if (i == children.size()) {
                children.add(make.apply(value));
            } else if (!tell.test(node(i), value)) {
                children.set(i, make.apply(value));
            }
        }
        children.remove(values.size(), children.size());
    }

    @SuppressWarnings("unchecked") // all of them were made here
    private N node(int i) {
        return (N) children.get(i);
    }
}
