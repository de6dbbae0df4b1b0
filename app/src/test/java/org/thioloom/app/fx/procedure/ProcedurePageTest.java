package org.thioloom.app.fx.procedure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thioloom.app.fx.Pictures;
import org.thioloom.app.fx.Toolkit;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.desk.Memory;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.shell.Appearance;
import org.thioloom.app.fx.shell.Shell;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

class ProcedurePageTest {
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 23, 9, 0);

    @TempDir private Path state = Path.of("");

    @Test
    void aStepOfAFindingIsBroughtIntoSight() {
        boolean shown =
                Toolkit.onScreen(() -> {
                    Desk desk =
                            new Desk(
                                    Document.ofTemplate("anp-c-2.0k"),
                                    new Threads(Runnable::run, Runnable::run, Runnable::run));
                    desk.edit(new Edit("begin", d -> d.withOrder(o -> o.withStart(MONDAY))));
                    ProcedurePage page = new ProcedurePage(desk, () -> MONDAY);
                    assertFalse(page.show("/order/thickness"));
                    Shell shell = new Shell(desk, List.of(page));
                    Scene scene = new Scene(shell, 1280, 800);
                    new Appearance(new Memory(state), shell).choose(Appearance.Mode.LIGHT);
                    boolean found = page.show("/procedure/1/operations/2/phases/0/temperature");
                    shell.applyCss();
                    shell.layout();
                    Pictures.write(scene.snapshot(null), "Procedure-chosen-1280");
                    return found;
                });
        assertTrue(shown);
    }

    @Test
    void barsThatAreDraggedStayWithinTheirFrame() {
        boolean within =
                Toolkit.onScreen(() -> {
                    Desk desk =
                            new Desk(
                                    Document.ofTemplate("anp-c-2.0k"),
                                    new Threads(Runnable::run, Runnable::run, Runnable::run));
                    desk.edit(new Edit("begin", d -> d.withOrder(o -> o.withStart(MONDAY))));
                    Shell shell = new Shell(desk, List.of(new ProcedurePage(desk, () -> MONDAY)));
                    Scene scene = new Scene(shell, 1280, 800);
                    new Appearance(new Memory(state), shell).choose(Appearance.Mode.DARK);
                    shell.applyCss();
                    shell.layout();
                    Region gantt = (Region) shell.lookup(".gantt");
                    Event.fireEvent(gantt, mouse(MouseEvent.MOUSE_PRESSED, 300));
                    Event.fireEvent(gantt, mouse(MouseEvent.MOUSE_DRAGGED, 700));
                    shell.layout();
                    Pictures.write(scene.snapshot(null), "Procedure-dragged-1280");
                    return gantt.getBoundsInLocal().getMaxX() <= gantt.getWidth() + 1;
                });
        assertTrue(within);
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x) {
        return new MouseEvent(
                type,
                x,
                60,
                x,
                60,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }
}
