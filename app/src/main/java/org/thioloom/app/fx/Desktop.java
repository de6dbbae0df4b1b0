package org.thioloom.app.fx;

import javafx.application.Platform;

import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Shelf;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.explore.ExplorePage;
import org.thioloom.app.fx.film.FilmPage;
import org.thioloom.app.fx.ftir.FtirPage;
import org.thioloom.app.fx.molecules.MoleculesPage;
import org.thioloom.app.fx.network.NetworkPage;
import org.thioloom.app.fx.page.Page;
import org.thioloom.app.fx.plan.PlanPage;
import org.thioloom.app.fx.procedure.ProcedurePage;
import org.thioloom.app.fx.record.RecordPage;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The desktop program.
public final class Desktop {
    /// What is open on the first start.
    public static final String FIRST = "anp-c-2.0k";

    // a logger that nobody holds is collected, and its level with it
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Desktop() {}

    /// Opens the window, which lives on when this returns.
    ///
    /// @param state the folder in which the program keeps its own files
    /// @return why there is no window; empty when there is one
    public static Optional<String> open(Path state) {
        // started from the class path, JavaFX warns that it is no module
        JAVAFX.setLevel(Level.SEVERE);
        Threads threads =
                new Threads(
                        worker("planning"),
                        worker("drawing"),
                        worker("files"),
                        worker("records"),
                        Platform::runLater);
        String rehearsal = System.getProperty(Rehearsal.PROPERTY);
        try {
            Platform.startup(() -> {
                boolean alone = rehearsal != null;
                Path own = alone ? Path.of(rehearsal) : state;
                MainWindow window = new MainWindow(own, threads);
                window.open();
                if (alone) {
                    new Rehearsal(window).run();
                }
            });
            return Optional.empty();
        } catch (UnsupportedOperationException | LinkageError noScreen) {
            return Optional.of(
                    "no window can be opened here, for want of a display; commands need none:"
                            + " thioloom --help names them");
        }
    }

    /// The pages, in the order of the navigation.
    ///
    /// @param shelf where plans are set down
    public static List<Page> pages(Desk desk, Shelf shelf, Threads threads) {
        return List.of(
                new PlanPage(desk),
                new MoleculesPage(desk, threads),
                new ProcedurePage(desk, LocalDateTime::now),
                new FilmPage(desk, threads),
                new NetworkPage(desk, threads),
                new FtirPage(desk, threads),
                new RecordPage(desk, threads),
                new ExplorePage(desk, shelf, threads));
    }

    private static ExecutorService worker(String name) {
        return Executors.newSingleThreadExecutor(
                task -> Thread.ofPlatform().daemon().name(name).unstarted(task));
    }
}
