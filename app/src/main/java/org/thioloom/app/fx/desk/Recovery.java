package org.thioloom.app.fx.desk;

import org.thioloom.app.fx.desk.Notice.Choice;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongPredicate;

/// Keeps unsaved work against a crash, and offers what an earlier run left behind.
public final class Recovery {
    private final Desk desk;
    private final Autosave autosave;
    private final Executor files;
    private final Executor screen;

    public Recovery(Desk desk, Autosave autosave, Threads threads) {
        this.desk = desk;
        this.autosave = autosave;
        this.files = threads.files();
        this.screen = threads.screen();
        desk.unsaved()
                .subscribe(unsaved -> {
                    if (!unsaved) {
                        files.execute(autosave::forget);
                    }
                });
    }

    /// Keeps what is open, if it stands in no file.
    public void keep() {
        if (!desk.unsaved().get()) {
            return;
        }
        Document document = desk.document().get();
        files.execute(() ->
                autosave.keep(document)
                        .ifPresent(sentence ->
                                screen.execute(() -> desk.tell(Notice.trouble(sentence)))));
    }

    /// The window goes, with everything saved or given up: nothing is kept any more.
    public void end() {
        autosave.close();
    }

    /// Offers what earlier runs left behind.
    ///
    /// @param running whether a process still runs
    public void offer(LongPredicate running) {
        files.execute(() -> {
            List<Autosave.Left> left = autosave.left(running);
            screen.execute(() -> left.forEach(this::offer));
        });
    }

    private void offer(Autosave.Left left) {
        if (left.document().isEmpty()) {
            desk.tell(
                    Notice.trouble(
                            "work that an earlier run kept is damaged and cannot be taken up; it is"
                                    + " set aside as "
                                    + left.file()));
            return;
        }
        Document document = left.document().get();
        desk.tell(
                new Notice(
                        false,
                        "An earlier run ended before \"" + document.name() + "\" was saved.",
                        List.of(
                                new Choice("Take it up", () -> takeUp(left, document)),
                                new Choice("Throw it away", left::drop))));
    }

    private void takeUp(Autosave.Left left, Document document) {
        desk.takeUp(document);
        keep();
        files.execute(left::drop);
    }
}
