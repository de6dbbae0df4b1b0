package org.thioloom.app.fx.part;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.thioloom.app.fx.desk.Threads;

import java.util.function.Function;

/// Something that is drawn up anew from each new value, away from the screen, and only while
/// somebody looks. The newest value wins.
public final class Following<S, T> {
    private final ObservableValue<S> source;
    private final Function<S, T> work;
    private final Threads threads;
    private final ReadOnlyObjectWrapper<T> result;
    private boolean awake;
    private long newest;
    private long begun;

    /// @param before what there is before any work was done
    public Following(ObservableValue<S> source, Function<S, T> work, Threads threads, T before) {
        this.source = source;
        this.work = work;
        this.threads = threads;
        result = new ReadOnlyObjectWrapper<>(before);
        source.subscribe(_ -> {
            newest++;
            follow();
        });
    }

    /// The last result.
    public ReadOnlyObjectProperty<T> result() {
        return result.getReadOnlyProperty();
    }

    /// Says whether somebody looks.
    public void awake(boolean looked) {
        awake = looked;
        follow();
    }

    private void follow() {
        if (!awake || begun == newest) {
            return;
        }
        begun = newest;
        long ticket = newest;
        S now = source.getValue();
        threads.drawing().execute(() -> draw(now, ticket));
    }

    private void draw(S now, long ticket) {
        try {
            T made = work.apply(now);
            threads.screen().execute(() -> publish(ticket, made));
        } catch (RuntimeException bug) {
            // told where bugs are told, and not lost with a thread
            threads.screen()
                    .execute(() -> {
                        throw bug;
                    });
        }
    }

    private void publish(long ticket, T made) {
        if (ticket == newest) {
            result.set(made);
        }
    }
}
