package org.thioloom.app.fx.part;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

/// Parts beside each other, which are measured again only when one of them changed. Panes above ask
/// several times in each layout, and every time all lines of all words would be broken.
public class SteadyRow extends HBox {
    // has no initializer: layouts are requested before there could be one
    private @Nullable Heights heights;

    public SteadyRow(Node... parts) {
        super(parts);
    }

    @Override
    protected double computeMinHeight(double width) {
        return heights().least(width, super::computeMinHeight);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights().wanted(width, super::computePrefHeight);
    }

    @Override
    public void requestLayout() {
        heights = null;
        super.requestLayout();
    }

    private Heights heights() {
        Heights known = heights;
        if (known == null) {
            known = new Heights();
            heights = known;
        }
        return known;
    }
}
