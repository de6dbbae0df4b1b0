package org.thioloom.app.fx.record;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.thioloom.app.console.Version;
import org.thioloom.app.export.PlanFile.Subject;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.part.Work;
import org.thioloom.app.label.Paperwork;
import org.thioloom.app.preview.PrintedBook;
import org.thioloom.app.preview.PrintedPage;
import org.thioloom.recipes.finding.Severity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The pages of the record as they will print, drawn anew after each edit while somebody looks.
public final class PreviewViewModel {
    private static final List<Integer> SIZES = List.of(50, 67, 80, 100, 125, 150, 200, 300);

    private final Desk desk;
    private final PaperworkViewModel paperwork;
    private final Work work;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown.Nothing());
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(0);
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(new Zoom.Percent(100));
    private Optional<Drawn> drawn = Optional.empty();
    private boolean watched;

    private record Drawn(Planned planned, Paperwork paperwork) {}

    /// What there is to see.
    public sealed interface Shown {
        /// Not yet anything.
        record Nothing() implements Shown {}

        /// No plan, so no sheets.
        ///
        /// @param why in sentences
        record NoPlan(List<String> why) implements Shown {
            public NoPlan {
                why = List.copyOf(why);
            }
        }

        /// The pages.
        record Pages(PrintedBook book) implements Shown {}

        /// Drawing did not come to an end.
        record Failed(String sentence) implements Shown {}
    }

    /// How large pages are.
    public sealed interface Zoom {
        /// Of their size on paper, on a screen of 96 dots to the inch.
        record Percent(int percent) implements Zoom {}

        /// As wide as there is room.
        record Width() implements Zoom {}

        /// Whole.
        record Whole() implements Zoom {}
    }

    /// A sheet and its pages, counted from 0.
    public record Tab(String name, int first, int last) {}

    public PreviewViewModel(Desk desk, PaperworkViewModel paperwork, Threads threads) {
        this.desk = desk;
        this.paperwork = paperwork;
        work = new Work(threads.drawing(), threads.screen());
        desk.planned().subscribe(_ -> refresh());
        paperwork.paperwork().subscribe(_ -> refresh());
    }

    /// Whether somebody looks; nothing is drawn before.
    public void watch(boolean looks) {
        watched = looks;
        refresh();
    }

    private void refresh() {
        Planned planned = desk.planned().get();
        Drawn wanted = new Drawn(planned, paperwork.paperwork().get());
        if (!watched || drawn.equals(Optional.of(wanted))) {
            return;
        }
        drawn = Optional.of(wanted);
        if (planned.record().isEmpty()) {
            work.cancel();
            shown.set(planned.isReady() ? new Shown.NoPlan(why(planned)) : new Shown.Nothing());
            return;
        }
        Subject subject =
                new Subject(
                        planned.record().get(),
                        planned.document().source(),
                        wanted.paperwork(),
                        Version.text());
        int seen = page.get();
        work.begin(
                _ -> printed(subject, seen),
                _ -> {},
                new Work.Ends<>(this::show, words -> shown.set(new Shown.Failed(words))));
    }

    /// With the page in sight printed already, away from the screen; others are as they are turned
    /// to.
    private static PrintedBook printed(Subject subject, int seen) {
        PrintedBook book = subject.printed();
        PrintedPage _ = book.page(Math.min(seen, book.sheets().size() - 1));
        return book;
    }

    private static List<String> why(Planned planned) {
        return planned.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.problem() + "; " + finding.advice())
                .toList();
    }

    private void show(PrintedBook book) {
        shown.set(new Shown.Pages(book));
        page.set(Math.min(page.get(), book.sheets().size() - 1));
    }

    /// What there is to see; the pages of the plan before stay until the next are drawn.
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Whether other pages are on their way.
    public ReadOnlyBooleanProperty busy() {
        return work.busy();
    }

    /// The page that is shown, counted from 0.
    public ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    /// How large it is.
    public ObjectProperty<Zoom> zoom() {
        return zoom;
    }

    /// The sheet of each page; none without a plan.
    List<String> sheets() {
        return shown.get() instanceof Shown.Pages(PrintedBook book) ? book.sheets() : List.of();
    }

    /// The sheets by name, with their pages.
    public List<Tab> tabs() {
        List<Tab> tabs = new ArrayList<>();
        List<String> sheets = sheets();
        for (int i = 0; i < sheets.size(); i++) {
            String name = sheets.get(i);
            if (!tabs.isEmpty() && tabs.getLast().name().equals(name)) {
                tabs.add(new Tab(name, tabs.removeLast().first(), i));
            } else {
                tabs.add(new Tab(name, i, i));
            }
        }
        return tabs;
    }

    /// Turns to a page, or to the nearest that there is.
    public void turnTo(int number) {
        page.set(Math.clamp(number, 0, Math.max(0, sheets().size() - 1)));
    }

    /// One step larger or smaller than what is on the screen now.
    ///
    /// @param percent how large that is
    public void step(int steps, double percent) {
        int next = (int) Math.round(percent);
        List<Integer> further =
                SIZES.stream().filter(size -> steps > 0 ? size > next : size < next).toList();
        if (!further.isEmpty()) {
            zoom.set(new Zoom.Percent(steps > 0 ? further.getFirst() : further.getLast()));
        }
    }
}
