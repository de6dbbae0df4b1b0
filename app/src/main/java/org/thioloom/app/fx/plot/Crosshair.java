package org.thioloom.app.fx.plot;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

import org.thioloom.app.fx.chart.Frame;
import org.thioloom.app.fx.chart.Readout;
import org.thioloom.chem.drawing.Box;

/// Two thin lines at the pointer and a card that tells what is there. It lies over the chart, which
/// is not drawn again for it.
final class Crosshair extends Pane {
    private static final double APART = 14;

    private final Line upright = new Line();
    private final Line level = new Line();
    private final VBox card = new VBox();

    Crosshair() {
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        upright.getStyleClass().add("plot-crosshair");
        level.getStyleClass().add("plot-crosshair");
        card.getStyleClass().add("plot-readout");
        getChildren().addAll(upright, level, card);
    }

    void hide() {
        setVisible(false);
    }

    void show(Readout readout, Frame frame, double x, double y) {
        Box field = frame.field();
        place(upright, Math.floor(x) + 0.5, field.top(), Math.floor(x) + 0.5, field.bottom());
        place(level, field.left(), Math.floor(y) + 0.5, field.right(), Math.floor(y) + 0.5);
        card.getChildren().setAll(new Label(readout.heading()));
        for (Readout.Row row : readout.rows()) {
            card.getChildren().add(row(row));
        }
        setVisible(true);
        card.applyCss();
        card.autosize();
        double width = card.prefWidth(-1);
        double height = card.prefHeight(-1);
        boolean right = x + APART + width < field.right();
        boolean below = y + APART + height < field.bottom();
        double left = right ? x + APART : x - APART - width;
        double top = below ? y + APART : y - APART - height;
        card.resizeRelocate(
                Math.rint(Math.max(0, left)), Math.rint(Math.max(0, top)), width, height);
    }

    private static void place(Line line, double x0, double y0, double x1, double y1) {
        line.setStartX(x0);
        line.setStartY(y0);
        line.setEndX(x1);
        line.setEndY(y1);
    }

    private static HBox row(Readout.Row row) {
        Label name = new Label(row.name());
        name.getStyleClass().add("plot-readout-name");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox box = new HBox(name, between, new Label(row.value()));
        box.setAlignment(Pos.BASELINE_LEFT);
        box.setSpacing(APART);
        return box;
    }
}
