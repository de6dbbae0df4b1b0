package org.thioloom.app.fx.record;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.thioloom.app.console.OutputFiles;
import org.thioloom.app.console.Version;
import org.thioloom.app.export.PlanFile;
import org.thioloom.app.export.PlanFile.Subject;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.part.SavingViewModel;
import org.thioloom.app.fx.part.Work;
import org.thioloom.app.office.Viewer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Writes the plan to files: never over one that is there unless somebody says so, and never half
/// of one.
public final class ExportViewModel {
    private final Desk desk;
    private final PaperworkViewModel paperwork;
    private final Work work;
    private final Viewer viewer;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Idle());
    private Optional<Written> written = Optional.empty();
    private boolean openAfter;

    /// A workbook that was written, and of what.
    private record Written(Path place, Subject subject) {}

    /// How it stands.
    public sealed interface State {
        /// Nothing was asked.
        record Idle() implements State {}

        /// A file is there already, and somebody must decide.
        record Asking(Path place) implements State {}

        /// Under way.
        record Working(String words) implements State {}

        /// Done.
        record Done(Path place, String words) implements State {}

        /// Not done.
        ///
        /// @param sentence why, and what would do
        record Failed(String sentence) implements State {}
    }

    /// @param viewer opens what was written
    public ExportViewModel(
            Desk desk, PaperworkViewModel paperwork, Threads threads, Viewer viewer) {
        this.desk = desk;
        this.paperwork = paperwork;
        this.viewer = viewer;
        work = new Work(threads.records(), threads.screen());
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether something is being written.
    public ReadOnlyBooleanProperty busy() {
        return work.busy();
    }

    /// A name for the file: the batch's, else the recipe's.
    ///
    /// @return with its ending
    public String proposedName(PlanFile kind) {
        String number = paperwork.paperwork().get().batch();
        String stem =
                number.isEmpty()
                        ? desk.planned().get().recipe().map(r -> r.header().id()).orElse("batch")
                        : number;
        return stem.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-") + "." + kind.ending();
    }

    /// Writes a file of the kind that its ending says; asks first where one is there.
    public void export(Path place) {
        openAfter = false;
        begin(place, false);
    }

    /// The same, and opens it.
    public void exportAndOpen(Path place) {
        openAfter = true;
        begin(place, false);
    }

    /// Writes over the file that is there.
    public void replace() {
        if (state.get() instanceof State.Asking(Path place)) {
            begin(place, true);
        }
    }

    /// Stops; what stood there before stands there still.
    public void cancel() {
        work.cancel();
        state.set(new State.Idle());
    }

    /// Takes the message away.
    public void dismiss() {
        if (!work.busy().get()) {
            state.set(new State.Idle());
        }
    }

    private void begin(Path place, boolean replace) {
        Planned planned = desk.planned().get();
        if (planned.record().isEmpty()) {
            state.set(
                    new State.Failed(
                            "there is no plan to write; what stands in its way is among the"
                                    + " findings"));
            return;
        }
        Optional<PlanFile> kind = PlanFile.named(String.valueOf(place.getFileName()));
        if (kind.isEmpty()) {
            state.set(
                    new State.Failed(
                            place.getFileName()
                                    + " ends in none of "
                                    + PlanFile.endings()
                                    + ", so its kind is unknown"));
            return;
        }
        Subject subject =
                new Subject(
                        planned.record().get(),
                        planned.document().source(),
                        paperwork.paperwork().get(),
                        Version.text());
        state.set(new State.Working("looking at the folder"));
        work.begin(
                progress -> write(new Target(place, kind.get(), replace), subject, progress),
                words -> state.set(new State.Working(words)),
                new Work.Ends<>(
                        there -> end(there, new Written(place, subject)),
                        words -> state.set(new State.Failed(words))));
    }

    /// A file to be written.
    private record Target(Path place, PlanFile kind, boolean replace) {
        void check() throws IOException {
            kind.check();
            SavingViewModel.check(place);
        }
    }

    /// @return false when a file is there, and nothing was done
    private static boolean write(Target target, Subject subject, Work.Progress progress)
            throws IOException {
        target.check();
        if (!target.replace() && Files.exists(target.place())) {
            return false;
        }
        progress.next(
                target.kind() == PlanFile.PDF
                        ? "LibreOffice is printing the sheets"
                        : "drawing the sheets");
        byte[] content = target.kind().content(subject);
        progress.next("writing " + target.place().getFileName());
        OutputFiles files = new OutputFiles();
        files.add(target.place(), content);
        files.write();
        return true;
    }

    private void end(boolean done, Written what) {
        Path place = what.place();
        if (!done) {
            state.set(new State.Asking(place));
            return;
        }
        if (PlanFile.named(place.toString()).equals(Optional.of(PlanFile.XLSX))) {
            written = Optional.of(what);
        }
        state.set(
                new State.Done(
                        place,
                        "wrote "
                                + place.getFileName()
                                + " in "
                                + place.toAbsolutePath().getParent()));
        if (openAfter) {
            open(place);
        }
    }

    /// The workbook of the plan as it stands, where it was written already.
    public Optional<Path> current() {
        Planned planned = desk.planned().get();
        return written.filter(one ->
                        planned.record().equals(Optional.of(one.subject().record()))
                                && one.subject().paperwork().equals(paperwork.paperwork().get())
                                && Files.isRegularFile(one.place()))
                .map(Written::place);
    }

    /// Opens a file with the program that this computer opens such files with.
    public void open(Path place) {
        state.set(new State.Working("opening " + place.getFileName()));
        work.begin(
                _ -> {
                    viewer.open(place);
                    return place;
                },
                _ -> {},
                new Work.Ends<>(
                        opened ->
                                state.set(
                                        new State.Done(opened, opened.getFileName() + " is open")),
                        words -> state.set(new State.Failed(words))));
    }
}
