package org.thioloom.app.fx.record;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.thioloom.app.console.InputFile;
import org.thioloom.app.console.Version;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.desk.Places;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.part.Work;
import org.thioloom.app.readback.RecordReader;
import org.thioloom.app.readback.RecordReader.Kept;
import org.thioloom.app.readback.WorkbookReader;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads filled records back. What cannot be read is said in place, and what was read before stays.
public final class ReadBackViewModel {
    private final Desk desk;
    private final Work work;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper taken = new ReadOnlyStringWrapper("");

    public ReadBackViewModel(Desk desk, Threads threads) {
        this.desk = desk;
        work = new Work(threads.records(), threads.screen());
        desk.planned().subscribe(_ -> compare());
    }

    /// What was read, and how the plan that is open stands to it; empty for nothing yet.
    ReadOnlyObjectProperty<Optional<Reading>> reading() {
        return reading.getReadOnlyProperty();
    }

    /// Why a file was not read; empty for nothing.
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// What was taken over; empty for nothing.
    public ReadOnlyStringProperty taken() {
        return taken.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return work.busy();
    }

    /// Reads a file.
    public void read(Path file) {
        trouble.set("");
        taken.set("");
        work.begin(
                _ -> kept(file),
                _ -> {},
                new Work.Ends<>(outcome -> take(file, outcome), words -> refuse(file, words)));
    }

    private static Outcome<Kept> kept(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder; name the file in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(WorkbookReader.LARGEST + 1);
            return bytes.length > WorkbookReader.LARGEST
                    ? RecordReader.tooLarge()
                    : RecordReader.kept(bytes, Version.text());
        } catch (NoSuchFileException gone) {
            throw new IOException("it is not in " + file.getParent() + " any more", gone);
        } catch (IOException unreadable) {
            throw new IOException(InputFile.reason(unreadable), unreadable);
        }
    }

    private void take(Path file, Outcome<Kept> outcome) {
        switch (outcome) {
            case Outcome.Refused<Kept>(List<Finding> why) ->
                    refuse(
                            file,
                            why.stream()
                                    .map(one -> one.problem() + "; " + one.advice())
                                    .collect(Collectors.joining(". ")));
            case Outcome.Accepted<Kept>(Kept kept, var _) ->
                    reading.set(Optional.of(Reading.of(file, kept, desk.planned().get())));
        }
    }

    private void refuse(Path file, String why) {
        trouble.set(
                file.getFileName()
                        + " was not read: "
                        + why
                        + (reading.get().isPresent() ? ". What was read before stays." : "."));
    }

    private void compare() {
        reading.get()
                .ifPresent(one ->
                        reading.set(
                                Optional.of(
                                        Reading.of(one.file(), one.kept(), desk.planned().get()))));
    }

    /// Stops reading.
    public void cancel() {
        work.cancel();
    }

    /// Takes the sentence away.
    public void dismiss() {
        trouble.set("");
        taken.set("");
    }

    /// Puts the record aside.
    public void close() {
        dismiss();
        reading.set(Optional.empty());
    }

    /// Takes proposals over into the plan, as one edit.
    void accept(List<Proposal> chosen) {
        reading.get()
                .filter(_ -> !chosen.isEmpty())
                .ifPresent(one -> {
                    taken.set(
                            "Taken over: "
                                    + chosen.stream()
                                            .map(Proposal::what)
                                            .collect(Collectors.joining("; "))
                                    + ". Undo takes it back.");
                    desk.edit(
                            new Edit(
                                    "what " + one.file().getFileName() + " says",
                                    document -> changed(document, chosen)));
                });
    }

    private static Document changed(Document document, List<Proposal> chosen) {
        Document changed = document;
        for (Proposal one : chosen) {
            changed = one.change().apply(changed);
        }
        return changed;
    }

    /// Lays the plan that the workbook keeps on the desk, as one edit. It stands in no file yet.
    void openItsPlan() {
        reading.get()
                .ifPresent(one -> {
                    desk.edit(
                            new Edit(
                                    "the plan of " + one.file().getFileName(),
                                    _ -> new Document(one.kept().source(), Places.NONE)));
                    taken.set("Its plan is open. Undo brings back what was open before.");
                });
    }
}
