package org.thioloom.app.fx.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;
import org.thioloom.app.fx.Toolkit;

import java.util.List;
import java.util.Objects;

class HelpTest {
    private static Event mouse() {
        return new MouseEvent(
                MouseEvent.MOUSE_ENTERED,
                0,
                0,
                0,
                0,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    @Test
    void isMadeWhenTheMouseFirstComesAndStays() {
        List<String> told =
                Toolkit.onScreen(() -> {
                    TextField field = new TextField();
                    Help.on(field, "A length, as 120 um.");
                    String before = String.valueOf(field.getTooltip());
                    field.fireEvent(mouse());
                    var first = Objects.requireNonNull(field.getTooltip());
                    field.fireEvent(mouse());
                    return List.of(
                            before,
                            first.getText(),
                            String.valueOf(first.equals(field.getTooltip())));
                });
        assertEquals(List.of("null", "A length, as 120 um.", "true"), told);
    }
}
