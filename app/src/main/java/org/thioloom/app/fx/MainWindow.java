package org.thioloom.app.fx;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.thioloom.app.fx.desk.Autosave;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Filing;
import org.thioloom.app.fx.desk.Memory;
import org.thioloom.app.fx.desk.Recovery;
import org.thioloom.app.fx.desk.Shelf;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.page.Page;
import org.thioloom.app.fx.shell.Appearance;
import org.thioloom.app.fx.shell.Commands;
import org.thioloom.app.fx.shell.Drops;
import org.thioloom.app.fx.shell.Menus;
import org.thioloom.app.fx.shell.Shell;
import org.thioloom.app.fx.shell.WindowPlace;

import java.nio.file.Path;

/// The window, with everything that is wired into it.
public final class MainWindow {
    private static final Duration QUIET = Duration.seconds(2);
    private static final Duration MOMENT = Duration.millis(250);

    private final Stage stage = new Stage();
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private final Desk desk;
    private final Shell shell;
    private final Filing filing;
    private final Recovery recovery;
    private final Commands commands;
    private final WindowPlace place;

    /// @param state the folder in which the program keeps its own files
    public MainWindow(Path state, Threads threads) {
        desk = new Desk(Document.ofTemplate(Desktop.FIRST), threads);
        Memory memory = new Memory(state);
        Appearance.prepare(memory);
        filing = new Filing(desk, memory);
        long process = ProcessHandle.current().pid();
        recovery = new Recovery(desk, new Autosave(state, process), threads);
        shell = new Shell(desk, Desktop.pages(desk, new Shelf(state, process), threads));
        commands = new Commands(desk, filing, shell, stage);
        Appearance appearance = new Appearance(memory, shell);
        shell.setTop(new Menus(desk, memory, commands, shell).bar(appearance));
        place = new WindowPlace(memory, stage);
        Scene scene = new Scene(shell, 1280, 800);
        appearance.listen(scene);
        stage.setScene(scene);
        memory.number("window.page")
                .map(Double::intValue)
                .filter(page -> page > 0 && page < shell.pages().size())
                .ifPresent(shell::turnTo);
        Drops.on(shell, commands);
        listen();
    }

    private void listen() {
        desk.document().subscribe(_ -> title());
        desk.unsaved().subscribe(_ -> title());
        PauseTransition quiet = new PauseTransition(QUIET);
        quiet.setOnFinished(_ -> recovery.keep());
        desk.document().subscribe(_ -> quiet.playFromStart());
        stage.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        filing.look();
                    }
                });
        stage.setOnCloseRequest(event -> {
            if (!commands.mayLeave()) {
                event.consume();
            }
        });
        stage.setOnHidden(_ -> {
            quiet.stop();
            moment.stop();
            place.remember(shell.current());
            recovery.end();
        });
    }

    private void title() {
        stage.setTitle(
                (desk.unsaved().get() ? "* " : "") + desk.document().get().name() + " – Thioloom");
    }

    /// Shows it, and offers what an earlier run left behind.
    public void open() {
        place.restore();
        stage.show();
        ready(() -> shell.pages().forEach(Page::prepare));
        recovery.offer(pid -> ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
    }

    /// Once the first plan was on the screen for a moment.
    private void ready(Runnable work) {
        moment.setOnFinished(_ -> {
            if (desk.planned().get().isReady()) {
                work.run();
            } else {
                moment.playFromStart();
            }
        });
        moment.play();
    }

    /// The window itself.
    public Stage stage() {
        return stage;
    }

    /// What lies open in it.
    public Desk desk() {
        return desk;
    }

    /// What fills it.
    public Shell shell() {
        return shell;
    }

    /// What its menus, keys and dropped files do.
    public Commands commands() {
        return commands;
    }

    /// Its files.
    public Filing filing() {
        return filing;
    }
}
