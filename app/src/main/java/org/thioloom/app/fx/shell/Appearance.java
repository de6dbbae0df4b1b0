package org.thioloom.app.fx.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;

import org.thioloom.app.fx.desk.Memory;

import java.util.List;

/// Light or dark, as the system is or as was chosen, and how large.
public final class Appearance {
    /// Sizes in percent, as browsers have them.
    private static final List<Integer> SIZES =
            List.of(67, 75, 80, 90, 100, 110, 125, 150, 175, 200);

    private static final double POINT = 13;

    private final Memory memory;
    private final Parent root;
    private Mode mode;
    private int size;

    /// Which looks.
    public enum Mode {
        SYSTEM,
        LIGHT,
        DARK
    }

    public Appearance(Memory memory, Parent root) {
        this.memory = memory;
        this.root = root;
        mode = remembered(memory);
        size = memory.number("size").map(Double::intValue).filter(SIZES::contains).orElse(100);
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> apply());
        resize();
    }

    /// Puts the theme on before the first control is made, which else loads the toolkit's own.
    public static void prepare(Memory memory) {
        Application.setUserAgentStylesheet(theme(remembered(memory)).getUserAgentStylesheetBSS());
    }

    private static Mode remembered(Memory memory) {
        return memory.text("looks").map(Appearance::mode).orElse(Mode.SYSTEM);
    }

    private static Theme theme(Mode mode) {
        return isDark(mode) ? new PrimerDark() : new PrimerLight();
    }

    private static boolean isDark(Mode mode) {
        return switch (mode) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private static Mode mode(String name) {
        return List.of(Mode.values()).stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElse(Mode.SYSTEM);
    }

    /// Hears the keys for larger and smaller of keyboards on which plus is a shifted key, and those
    /// beside the digits.
    public void listen(Scene scene) {
        hear(scene, 1, "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add");
        hear(scene, -1, "Shortcut+Subtract");
        hear(scene, 0, "Shortcut+Numpad 0");
    }

    private void hear(Scene scene, int steps, String... keys) {
        for (String key : keys) {
            scene.getAccelerators().put(KeyCombination.valueOf(key), () -> zoom(steps));
        }
    }

    /// Which looks were chosen.
    public Mode mode() {
        return mode;
    }

    public void choose(Mode other) {
        mode = other;
        memory.put("looks", other.name());
        apply();
    }

    private void apply() {
        boolean dark = isDark(mode);
        Application.setUserAgentStylesheet(theme(mode).getUserAgentStylesheetBSS());
        root.getStyleClass().removeAll("dark", "light");
        root.getStyleClass().add(dark ? "dark" : "light");
    }

    /// One step larger or smaller; 0 for the usual size.
    public void zoom(int steps) {
        int at = SIZES.indexOf(size) + steps;
        size = steps == 0 ? 100 : SIZES.get(Math.clamp(at, 0, SIZES.size() - 1));
        memory.put("size", size);
        resize();
    }

    private void resize() {
        root.setStyle("-fx-font-size: " + POINT * size / 100 + "px;");
    }
}
