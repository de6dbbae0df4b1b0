package org.thioloom.app.fx.desk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.opening.OpenedBatch;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Plans documents away from the screen. The newest request wins: an older one is not begun any
/// more, or its result is dropped.
final class Planning {
    private final Executor worker;
    private final Executor screen;
    private final Consumer<Throwable> bug;
    private final ReadOnlyObjectWrapper<Planned> planned;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private volatile long newest;
    // of the worker alone
    private @Nullable OpenedBatch read;

    /// @param screen where results are published, and from where all methods are called
    /// @param bug told of what should never be thrown
    Planning(Planned first, Executor worker, Executor screen, Consumer<Throwable> bug) {
        this.planned = new ReadOnlyObjectWrapper<>(first);
        this.worker = worker;
        this.screen = screen;
        this.bug = bug;
    }

    ReadOnlyObjectProperty<Planned> planned() {
        return planned.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // written on the screen's thread alone
    void plan(Document document) {
        long ticket = ++newest;
        busy.set(true);
        worker.execute(() -> work(document, ticket));
    }

    private void work(Document document, long ticket) {
        if (newest != ticket) {
            return;
        }
        try {
            Planned result = Planned.of(document, read(document.source()));
            screen.execute(() -> publish(result, ticket));
        } catch (RuntimeException | StackOverflowError unforeseen) {
            screen.execute(() -> fail(unforeseen, ticket));
        }
    }

    /// An edit of the order leaves recipe and lots as they were read.
    private OpenedBatch read(BatchSource source) {
        OpenedBatch before = read;
        OpenedBatch batch = before == null ? OpenedBatch.of(source) : before.by(source.order());
        if (!batch.source().equals(source)) {
            batch = OpenedBatch.of(source);
        }
        read = batch;
        return batch;
    }

    private void publish(Planned result, long ticket) {
        if (newest == ticket) {
            busy.set(false);
            planned.set(result);
        }
    }

    private void fail(Throwable unforeseen, long ticket) {
        if (newest == ticket) {
            busy.set(false);
            bug.accept(unforeseen);
        }
    }
}
