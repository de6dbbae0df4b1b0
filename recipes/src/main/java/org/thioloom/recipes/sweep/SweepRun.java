package org.thioloom.recipes.sweep;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Reckons a sweep on several cores and hands its rows on in their order. Only a few blocks are
/// ever kept, so millions of points need no more memory than thousands.
///
/// @param threads how many cores to use
public record SweepRun(Sweep sweep, int threads) {
    private static final int BLOCK = 1024;
    private static final int AHEAD = 4;

    /// Takes what was made of the rows.
    ///
    /// @param <T> what they are made into
    @FunctionalInterface
    public interface Taker<T> {
        /// Takes what was made of some rows.
        ///
        /// @param rows that it was made of
        /// @param first number of the first of them
        /// @return false to stop
        boolean take(T made, Rows rows, long first) throws IOException;
    }

    private record Made<T>(T made, Rows rows, long first) {}

    /// Reckons all points, or until the taker has enough.
    ///
    /// @param make asked on many threads
    /// @param taker asked on this one
    /// @return whether all were taken
    public <T> boolean inOrder(Function<Rows, T> make, Taker<T> taker) throws IOException {
        long points = sweep.points();
        Queue<Future<Made<T>>> ahead = new ArrayDeque<>();
        ExecutorService workers =
                Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
        try {
            long next = 0;
            while (next < points || !ahead.isEmpty()) {
                while (next < points && ahead.size() < threads * AHEAD) {
                    long first = next;
                    int count = (int) Math.min(BLOCK, points - first);
                    ahead.add(workers.submit(() -> made(first, count, make)));
                    next += count;
                }
                Made<T> block = finished(ahead.remove());
                if (!taker.take(block.made(), block.rows(), block.first())) {
                    return false;
                }
            }
            return true;
        } finally {
            workers.shutdownNow();
        }
    }

    private <T> Made<T> made(long first, int count, Function<Rows, T> make) {
        Rows rows = sweep.reckon(first, count);
        return new Made<>(make.apply(rows), rows, first);
    }

    private static <T> T finished(Future<T> block) {
        try {
            return block.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("bug: interrupted", stopped);
        } catch (ExecutionException broken) {
            throw broken.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("bug: " + broken.getCause(), broken);
        }
    }
}
