package org.thioloom.app.fx;

import org.testfx.util.WaitForAsyncUtils;
import org.thioloom.app.fx.desk.Memory;
import org.thioloom.app.fx.desk.Threads;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// The whole window, opened for a test or a benchmark.
public final class Windows {
    private static final int PATIENCE = 30;

    private Windows() {}

    /// Remembers a place for it on the screen of the Headless platform, which has 1000 by 1000
    /// points.
    public static void fit(Path state) {
        Memory memory = new Memory(state);
        memory.put("window.width", 980);
        memory.put("window.height", 900);
        memory.put("window.x", 10);
        memory.put("window.y", 10);
        memory.keep();
    }

    /// Opens it and waits until what is open is planned, and drawn.
    public static MainWindow open(Path state, Threads threads) throws TimeoutException {
        MainWindow opened =
                Toolkit.onScreen(() -> {
                    MainWindow fresh = new MainWindow(state, threads);
                    fresh.open();
                    return fresh;
                });
        settle(opened);
        return opened;
    }

    /// Waits until the newest plan is there, and drawn.
    public static void settle(MainWindow window) throws TimeoutException {
        until(() -> window.desk().planned().get().isReady() && !window.desk().planning().get());
    }

    /// Waits until something holds on the screen's thread, and is drawn.
    public static void until(BooleanSupplier state) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE, TimeUnit.SECONDS, () -> Toolkit.onScreen(state::getAsBoolean));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Closes it.
    public static void close(MainWindow window) {
        Toolkit.onScreen(() -> {
            window.stage().hide();
            return true;
        });
    }
}
