package org.thioloom.app.fx.plot;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

import org.kordamp.ikonli.javafx.FontIcon;
import org.thioloom.app.fx.chart.Glyph;

/// A sign as it stands in a chart, among words.
public final class GlyphSign extends StackPane {
    private static final double RADIUS = 4.2;
    private static final double AROUND = 7;

    /// @param broken whether a ring says that this is not what was expected
    public GlyphSign(Glyph glyph, boolean broken) {
        getStyleClass().add("sign");
        switch (glyph) {
            case DISC -> add(new Circle(RADIUS), "sign-full");
            case HALF -> {
                Arc half = new Arc(0, 0, RADIUS, RADIUS, 90, 180);
                half.setType(ArcType.CHORD);
                half.setTranslateX(-RADIUS / 2);
                add(new Circle(RADIUS), "sign-open");
                add(half, "sign-full");
            }
            case ARROW -> getChildren().add(new FontIcon("fth-arrow-right"));
            default -> add(new Circle(RADIUS), "sign-open");
        }
        if (broken) {
            add(new Circle(AROUND), "sign-ring");
        }
    }

    private void add(Node shape, String style) {
        shape.getStyleClass().add(style);
        getChildren().add(shape);
    }
}
