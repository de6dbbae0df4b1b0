package org.thioloom.app.fx.entry;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// What may be typed, told where the mouse rests. A tooltip is a window of its own and the first
/// page has forty, so each is made when the mouse first comes.
final class Help {
    private static final double WIDEST = 360;

    private Help() {}

    static void on(Control control, String words) {
        control.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                new EventHandler<>() {
                    @Override
                    public void handle(MouseEvent event) {
                        control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                        Tooltip tooltip = new Tooltip(words);
                        tooltip.setWrapText(true);
                        tooltip.setMaxWidth(WIDEST);
                        control.setTooltip(tooltip);
                    }
                });
    }
}
