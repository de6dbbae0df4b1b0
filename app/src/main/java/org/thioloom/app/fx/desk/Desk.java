package org.thioloom.app.fx.desk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.thioloom.app.fx.desk.History.Step;
import org.thioloom.app.fx.desk.History.Step.Beside;
import org.thioloom.recipes.control.BatchSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What lies open: one batch, every edit of it, and its plan. All of it changes on the screen's
/// thread and is called from there.
public final class Desk {
    private static final BatchSource NOWHERE =
            new BatchSource(
                    "", null, Map.of(), Document.USUAL, List.of(), BatchSource.Beside.NOTHING);

    private final Planning planning;
    private final ReadOnlyObjectWrapper<Document> document;
    private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoable = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(false);
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    // listens to those by a weak reference: one that nobody holds is collected, and its listeners
    private final ObservableList<Notice> shownNotices =
            FXCollections.unmodifiableObservableList(notices);
    private final ReadOnlyIntegerWrapper opened = new ReadOnlyIntegerWrapper();
    private History history;
    private BatchSource saved;

    public Desk(Document first, Threads threads) {
        history = History.of(first);
        saved = first.source();
        document = new ReadOnlyObjectWrapper<>(first);
        planning =
                new Planning(
                        Planned.notYet(first), threads.worker(), threads.screen(), this::tellBug);
        planning.plan(first);
    }

    /// What is open.
    public ReadOnlyObjectProperty<Document> document() {
        return document.getReadOnlyProperty();
    }

    /// What came of it, shortly after each edit.
    public ReadOnlyObjectProperty<Planned> planned() {
        return planning.planned();
    }

    /// Whether a plan is on its way.
    public ReadOnlyBooleanProperty planning() {
        return planning.busy();
    }

    /// The name of the edit that can be undone; empty for none.
    public ReadOnlyStringProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /// The name of the edit that can be done again; empty for none.
    public ReadOnlyStringProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    /// Whether something would be lost if the window went.
    public ReadOnlyBooleanProperty unsaved() {
        return unsaved.getReadOnlyProperty();
    }

    /// What a person should know of files, until it is taken away.
    public ObservableList<Notice> notices() {
        return shownNotices;
    }

    /// Makes an edit; one that changes nothing leaves no trace.
    public void edit(Edit edit) {
        show(history.after(edit));
    }

    /// Keeps an edit of something beside the document among the others; it was made already.
    public void did(String name, Runnable undo, Runnable redo) {
        show(history.beside(new Beside(name, undo, redo)));
    }

    /// Takes the last edit back.
    public void undo() {
        Optional<Step> last = history.last();
        show(history.undone());
        if (last.orElse(null) instanceof Beside beside) {
            beside.undo().run();
        }
    }

    /// Makes it again.
    public void redo() {
        Optional<Step> next = history.next();
        show(history.redone());
        if (next.orElse(null) instanceof Beside beside) {
            beside.redo().run();
        }
    }

    /// Lays another document on the desk, with no edits yet; what was said of the last one goes.
    public void open(Document other) {
        notices.clear();
        saved = other.source();
        show(History.of(other));
        opened.set(opened.get() + 1);
    }

    /// How many batches were opened after the first, for what belongs to one alone.
    public ReadOnlyIntegerProperty opened() {
        return opened.getReadOnlyProperty();
    }

    /// Lays work that stands in no file on the desk, as one edit.
    void takeUp(Document unsavedWork) {
        saved = NOWHERE;
        show(history.after(new Edit("the work that was kept", _ -> unsavedWork)));
    }

    /// The document now stands in its file as it is here.
    void saved(Document there) {
        saved = there.source();
        show(history.movedTo(there.places()));
    }

    /// Its file holds something else, or nothing any more.
    void savedNoMore(UnaryOperator<Places> change) {
        saved = NOWHERE;
        show(history.movedTo(change.apply(history.present().places())));
    }

    /// Takes a notice away.
    public void dismiss(Notice notice) {
        notices.remove(notice);
    }

    /// Puts a notice up, once.
    public void tell(Notice notice) {
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }

    private void show(History next) {
        boolean other = !next.present().equals(history.present());
        history = next;
        undoable.set(next.undoable().orElse(""));
        redoable.set(next.redoable().orElse(""));
        unsaved.set(!next.present().source().equals(saved));
        document.set(next.present());
        if (other) {
            planning.plan(next.present());
        }
    }

    private void tellBug(Throwable unforeseen) {
        tell(
                Notice.trouble(
                        "a bug of ours, "
                                + unforeseen
                                + "; the last plan stays, and what you typed is kept"));
    }
}
