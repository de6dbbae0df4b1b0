package org.thioloom.app.console;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Ctrl-C during long work: the work is asked to stop, and the program waits a moment until it has
/// cleaned up behind itself.
public final class Interruption implements AutoCloseable, BooleanSupplier {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CountDownLatch cleanedUp = new CountDownLatch(1);
    private final Thread hook = new Thread(this::askToStop, "interruption");
    private volatile boolean asked;

    private Interruption() {}

    /// Begins to watch for it.
    public static Interruption watch() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void askToStop() {
        asked = true;
        try {
            boolean _ = cleanedUp.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether the work is to stop.
    @Override
    public boolean getAsBoolean() {
        return asked;
    }

    /// The work is done, or everything half done is taken away.
    @Override
    public void close() {
        cleanedUp.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException endingAlready) {
                // the hook has begun, and finds the work done
            }
        }
    }
}
