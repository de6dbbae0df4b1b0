package org.thioloom.app.fx.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.fx.Toolkit;
import org.thioloom.app.fx.desk.Memory;

import java.nio.file.Path;

class AppearanceTest {
    @TempDir Path state;

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # key,     shift, size [px], keyboard
                    EQUALS,    true,  14.3,      plus over equals: United States and Britain
                    EQUALS,    false, 14.3,      the same without shift as browsers have it
                    ADD,       false, 14.3,      beside the digits
                    SUBTRACT,  false, 11.7,      beside the digits
                    NUMPAD0,   false, 13.0,      beside the digits
                    """)
    void largerAndSmallerAreHeardOnEveryKeyboard(
            KeyCode key, boolean shift, double size, String keyboard) {
        String style =
                Toolkit.onScreen(() -> {
                    Pane root = new Pane();
                    Scene scene = new Scene(root);
                    new Appearance(new Memory(state), root).listen(scene);
                    Event.fireEvent(
                            root,
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED, "", "", key, shift, true, false, false));
                    return root.getStyle();
                });
        assertEquals("-fx-font-size: " + size + "px;", style, keyboard);
    }
}
