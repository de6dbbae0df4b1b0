package org.thioloom.app.fx.part;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.thioloom.app.console.OutputFiles;
import org.thioloom.app.fx.desk.Threads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a file that a page makes: never over one that is there unless somebody says so, and never
/// half of one.
public final class SavingViewModel {
    private final Work work;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Idle());

    public SavingViewModel(Threads threads) {
        work = new Work(threads.records(), threads.screen());
    }

    /// Makes what is to be written.
    @FunctionalInterface
    public interface Maker {
        /// Makes it.
        ///
        /// @throws IOException with a sentence, when it cannot be made
        Made make() throws IOException;
    }

    /// What was made.
    ///
    /// @param remark what a person should know of it; empty for nothing
    @SuppressWarnings("ArrayRecordComponent")
    public record Made(byte[] content, String remark) {}

    /// How it stands.
    public sealed interface State {
        /// Nothing was asked.
        record Idle() implements State {}

        /// Under way.
        record Working(String words) implements State {}

        /// A file is there already, and somebody must decide.
        record Asking(Path place, Maker maker) implements State {}

        /// Done.
        record Done(Path place, String words) implements State {}

        /// Not done.
        ///
        /// @param sentence why, and what would do
        record Failed(String sentence) implements State {}
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return work.busy();
    }

    /// Writes a file; asks first where one is there.
    public void save(Path place, Maker maker) {
        begin(place, maker, false);
    }

    /// Writes over the file that is there.
    public void replace() {
        if (state.get() instanceof State.Asking(Path place, Maker maker)) {
            begin(place, maker, true);
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

    private void begin(Path place, Maker maker, boolean replace) {
        state.set(new State.Working("writing " + place.getFileName()));
        work.begin(
                _ -> write(place, maker, replace),
                words -> state.set(new State.Working(words)),
                new Work.Ends<>(state::set, words -> state.set(new State.Failed(words))));
    }

    private static State write(Path place, Maker maker, boolean replace) throws IOException {
        check(place);
        if (!replace && Files.exists(place)) {
            return new State.Asking(place, maker);
        }
        Made made = maker.make();
        OutputFiles files = new OutputFiles();
        files.add(place, made.content());
        files.write();
        return new State.Done(
                place,
                "wrote "
                        + place.getFileName()
                        + " in "
                        + place.toAbsolutePath().getParent()
                        + (made.remark().isEmpty() ? "" : "; " + made.remark()));
    }

    /// Whether a file may be written there.
    ///
    /// @throws IOException with a sentence, when none may
    public static void check(Path place) throws IOException {
        Path folder = place.toAbsolutePath().getParent();
        if (Files.isDirectory(place)) {
            throw new IOException(place.getFileName() + " is a folder; name a file in it");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder + "; make it first");
        }
        if (!Files.isWritable(folder)) {
            throw new IOException("nothing can be written in " + folder + ": no permission");
        }
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw new IOException(place.getFileName() + " cannot be replaced: no permission");
        }
    }
}
