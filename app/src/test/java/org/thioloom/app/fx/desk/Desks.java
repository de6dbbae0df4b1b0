package org.thioloom.app.fx.desk;

import static java.util.Objects.requireNonNull;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/// Desks for tests: everything happens at once, or when the test says so.
final class Desks {
    static final Threads NOW = new Threads(Runnable::run, Runnable::run, Runnable::run);

    private Desks() {}

    static Desk of(String template) {
        return new Desk(Document.ofTemplate(template), NOW);
    }

    static Edit discs(int count) {
        return new Edit(
                count + " discs",
                d -> d.withOrder(o -> o.withDiscs(requireNonNull(o.discs()).withCount(count))));
    }

    static Edit thickness(String micrometres) {
        return new Edit(
                "thickness " + micrometres + " um",
                d ->
                        d.withOrder(o ->
                                o.withDiscs(
                                        requireNonNull(o.discs())
                                                .withThickness(
                                                        Quantity.of(
                                                                micrometres, Units.MICROMETRE)))));
    }

    /// Does its work when it is told to.
    static final class Later implements Executor {
        private final Deque<Runnable> tasks = new ArrayDeque<>();

        @Override
        public void execute(Runnable task) {
            tasks.add(task);
        }

        int waiting() {
            return tasks.size();
        }

        void run() {
            while (!tasks.isEmpty()) {
                tasks.poll().run();
            }
        }
    }
}
