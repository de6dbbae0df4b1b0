package org.thioloom.app.fx.plot;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.thioloom.app.fx.chart.Screen;

import java.util.HashMap;
import java.util.Map;

/// How much room words take in one font. Widths that were asked for are kept, the numbers beside an
/// axis being the same in most frames.
final class Metrics implements Screen {
    private static final int MOST = 2000;

    private final Font font;
    private final Text ruler = new Text();
    private final Map<String, Double> widths = new HashMap<>();
    private final double height;
    private final double ascent;

    private final double pixel;

    /// @param pixel the side of a pixel of the screen, `[px]`
    Metrics(Font font, double pixel) {
        this.font = font;
        this.pixel = pixel;
        ruler.setFont(font);
        ruler.setText("Xg");
        height = Math.ceil(ruler.getLayoutBounds().getHeight());
        ascent = ruler.getBaselineOffset();
    }

    Font font() {
        return font;
    }

    @Override
    public double width(String words) {
        if (widths.size() > MOST) {
            widths.clear();
        }
        return widths.computeIfAbsent(words, this::measured);
    }

    private double measured(String words) {
        ruler.setText(words);
        return Math.ceil(ruler.getLayoutBounds().getWidth());
    }

    @Override
    public double line() {
        return height;
    }

    @Override
    public double pixel() {
        return pixel;
    }

    /// From the top of a line to the foot of its letters, `[px]`.
    double ascent() {
        return ascent;
    }
}
