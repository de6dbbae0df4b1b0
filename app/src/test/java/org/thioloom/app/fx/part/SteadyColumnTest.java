package org.thioloom.app.fx.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

class SteadyColumnTest {
    private static final double WIDTH = 100;

    private final Lines lines = new Lines();
    private final SteadyColumn column = new SteadyColumn(new SteadyRow(lines));

    /// Something as high as it is told to be, which counts how often it is asked.
    private static final class Lines extends Region {
        private double height = 10;
        private int asked;

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            asked++;
            return height;
        }
    }

    @Test
    void whatDidNotChangeIsNotMeasuredAgain() {
        assertEquals(10, column.prefHeight(WIDTH));
        int asked = lines.asked;
        assertEquals(10, column.prefHeight(WIDTH));
        assertEquals(asked, lines.asked);
    }

    @Test
    void whatChangedIsMeasuredAgain() {
        assertEquals(10, column.prefHeight(WIDTH));
        lines.height = 25;
        lines.requestLayout();
        assertEquals(25, column.prefHeight(WIDTH));
    }

    @Test
    void whatCameIsMeasuredWithTheRest() {
        assertEquals(10, column.prefHeight(WIDTH));
        column.getChildren().add(new Lines());
        assertEquals(20, column.prefHeight(WIDTH));
    }
}
