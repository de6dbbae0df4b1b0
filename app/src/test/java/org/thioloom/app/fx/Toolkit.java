package org.thioloom.app.fx;

import javafx.application.Platform;

import org.testfx.api.FxToolkit;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// JavaFX without a screen, started once.
public final class Toolkit {
    private static final long PATIENCE = 30;

    private Toolkit() {}

    /// Does something on the screen's thread and waits for it.
    public static <T> T onScreen(Callable<T> work) {
        start();
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception | AssertionError failure) {
                done.completeExceptionally(failure);
            }
        });
        try {
            return done.get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException late) {
            throw new IllegalStateException("bug: the screen's thread is stuck", late);
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause());
        }
    }

    private static void start() {
        try {
            FxToolkit.registerPrimaryStage();
            Platform.setImplicitExit(false);
        } catch (TimeoutException late) {
            throw new IllegalStateException("bug: JavaFX does not start", late);
        }
    }
}
