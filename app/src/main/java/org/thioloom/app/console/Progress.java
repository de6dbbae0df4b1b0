package org.thioloom.app.console;

import java.io.PrintWriter;
import java.util.Locale;

/// How far long work has come, on one line of a terminal that is written over. Nothing is shown
/// where nobody looks on, nor of work that takes less than a blink.
public final class Progress {
    private static final int WIDTH = 30;
    private static final long BLINK = 200_000_000L;

    private final PrintWriter err;
    private final boolean watched;
    private final long all;
    private final String what;
    private long last = System.nanoTime();
    private boolean drawn;

    /// @param all how much there is to do
    /// @param what is counted: `points`
    public Progress(Console console, long all, String what) {
        err = console.err();
        watched = console.watched();
        this.all = all;
        this.what = what;
    }

    /// So much is done.
    public void show(long done) {
        long now = System.nanoTime();
        if (!watched || now - last < BLINK) {
            return;
        }
        last = now;
        drawn = true;
        int filled = (int) (WIDTH * done / all);
        err.printf(
                Locale.ROOT,
                "\r[%s%s] %3d %%  %,d of %,d %s ",
                "#".repeat(filled),
                " ".repeat(WIDTH - filled),
                100 * done / all,
                done,
                all,
                what);
        err.flush();
    }

    /// Takes the line away.
    public void end() {
        if (drawn) {
            err.print("\r" + " ".repeat(99) + "\r");
            err.flush();
        }
    }
}
