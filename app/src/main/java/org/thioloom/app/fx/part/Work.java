package org.thioloom.app.fx.part;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Work away from the screen, one piece at a time. Only what was begun last is wanted: what was
/// begun before it, or was cancelled, is stopped and comes to nothing.
public final class Work {
    private final Executor worker;
    private final Executor screen;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final Object lock = new Object();
    private volatile long newest;
    private @Nullable Thread running;

    /// @param screen where all methods are called, and results arrive
    public Work(Executor worker, Executor screen) {
        this.worker = worker;
        this.screen = screen;
    }

    /// What is to be done.
    public interface Task<T> {
        T run(Progress progress) throws IOException;
    }

    /// What becomes of it, on the screen's thread; nothing when it was cancelled.
    ///
    /// @param failed told why, in a sentence
    public record Ends<T>(Consumer<T> done, Consumer<String> failed) {}

    /// How far it has come.
    public final class Progress {
        private final long ticket;
        private final Consumer<String> said;

        private Progress(long ticket, Consumer<String> said) {
            this.ticket = ticket;
            this.said = said;
        }

        /// What is done next. Called between parts of the work, where it may also stop.
        public void next(String words) throws IOException {
            if (!isWanted()) {
                throw new IOException("cancelled");
            }
            screen.execute(() -> {
                if (isWanted()) {
                    said.accept(words);
                }
            });
        }

        private boolean isWanted() {
            return newest == ticket;
        }
    }

    /// Whether something is under way.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Begins work, and gives up what is under way.
    ///
    /// @param said told what is done at the moment
    @SuppressWarnings("NonAtomicVolatileUpdate") // written on the screen's thread alone
    public <T> void begin(Task<T> task, Consumer<String> said, Ends<T> ends) {
        interrupt();
        long ticket = ++newest;
        busy.set(true);
        worker.execute(() -> work(task, new Progress(ticket, said), ends));
    }

    /// Gives up what is under way.
    @SuppressWarnings("NonAtomicVolatileUpdate") // written on the screen's thread alone
    public void cancel() {
        newest++;
        busy.set(false);
        interrupt();
    }

    private <T> void work(Task<T> task, Progress progress, Ends<T> ends) {
        if (!progress.isWanted()) {
            return;
        }
        synchronized (lock) {
            running = Thread.currentThread();
        }
        try {
            T result = task.run(progress);
            end(progress, () -> ends.done().accept(result));
        } catch (IOException refused) {
            end(progress, () -> ends.failed().accept(String.valueOf(refused.getMessage())));
        } catch (RuntimeException | StackOverflowError unforeseen) {
            end(progress, () -> ends.failed().accept("a bug of ours, " + unforeseen));
        } finally {
            synchronized (lock) {
                running = null;
                // an interruption that came too late is not for the next piece of work
                boolean _ = Thread.interrupted();
            }
        }
    }

    private void end(Progress progress, Runnable then) {
        screen.execute(() -> {
            if (progress.isWanted()) {
                busy.set(false);
                then.run();
            }
        });
    }

    private void interrupt() {
        synchronized (lock) {
            Thread thread = running;
            if (thread != null && thread != Thread.currentThread()) {
                thread.interrupt();
            }
        }
    }
}
