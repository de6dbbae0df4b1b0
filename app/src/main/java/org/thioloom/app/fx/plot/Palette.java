package org.thioloom.app.fx.plot;

import javafx.scene.paint.Color;

import org.thioloom.app.fx.chart.Ink;

import java.util.EnumMap;
import java.util.Map;

/// The colours of one theme: those everybody can tell apart (Okabe and Ito 2008, without yellow),
/// darkened on white and lightened on black until lines of 1.6 px can be read.
///
/// @param paper behind everything
/// @param ink words and frame
/// @param quiet what others are compared with, and words of less weight
/// @param grid within the field
/// @param accent what was asked for
record Palette(Color paper, Color ink, Color quiet, Color grid, Color accent) {
    /// Black on white, as it is printed.
    static final Palette PRINT =
            new Palette(
                    Color.WHITE,
                    Color.web("#1f2328"),
                    Color.web("#767c85"),
                    Color.web("#e4e7eb"),
                    Color.web("#0072b2"));

    private static final double DARK = 0.5;

    private static final Map<Ink, Color> ON_WHITE =
            inks("#1f2328", "#0072b2", "#c4560a", "#00805d", "#b0568a", "#a36f00", "#c4460a");

    private static final Map<Ink, Color> ON_BLACK =
            inks("#f0f3f6", "#56b4e9", "#f0883e", "#2fc295", "#e08fbd", "#e6b84d", "#ff7b54");

    private static Map<Ink, Color> inks(String... webs) {
        Map<Ink, Color> inks = new EnumMap<>(Ink.class);
        for (int i = 0; i < 6; i++) {
            inks.put(Ink.inTurn(i), Color.web(webs[i]));
        }
        inks.put(Ink.WARNING, Color.web(webs[6]));
        return inks;
    }

    boolean isDark() {
        return paper.getBrightness() < DARK;
    }

    Color of(Ink which) {
        return switch (which) {
            case QUIET -> quiet;
            case ACCENT -> accent;
            default -> {
                Color colour = (isDark() ? ON_BLACK : ON_WHITE).get(which);
                yield colour == null ? ink : colour;
            }
        };
    }

    /// So thin that a line upon it can be seen.
    Color wash(Ink which) {
        return of(which).deriveColor(0, 1, 1, isDark() ? 0.26 : 0.18);
    }

    /// Behind words that stand upon lines.
    Color veil() {
        return paper.deriveColor(0, 1, 1, 0.86);
    }
}
