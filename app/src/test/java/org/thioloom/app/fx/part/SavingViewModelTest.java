package org.thioloom.app.fx.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thioloom.app.fx.Batches;
import org.thioloom.app.fx.part.SavingViewModel.Made;
import org.thioloom.app.fx.part.SavingViewModel.Maker;
import org.thioloom.app.fx.part.SavingViewModel.State;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class SavingViewModelTest {
    @TempDir private Path folder = Path.of("");

    private final SavingViewModel saving = new SavingViewModel(Batches.NOW);

    private static Maker maker(String text) {
        return () -> new Made(text.getBytes(StandardCharsets.UTF_8), "one row stays");
    }

    private String failed() {
        return saving.state().get() instanceof State.Failed(String sentence) ? sentence : "";
    }

    @Test
    void asksBeforeAFileIsReplaced() throws IOException {
        Path place = folder.resolve("report.txt");
        saving.save(place, maker("first"));
        assertEquals(
                new State.Done(place, "wrote report.txt in " + folder + "; one row stays"),
                saving.state().get());
        saving.save(place, maker("second"));
        assertInstanceOf(State.Asking.class, saving.state().get());
        assertEquals("first", Files.readString(place));
        saving.dismiss();
        saving.replace();
        assertEquals("first", Files.readString(place), "nobody is asked any more");
        saving.save(place, maker("second"));
        saving.replace();
        assertEquals("second", Files.readString(place));
    }

    @Test
    void whatCannotBeMadeLeavesNothingBehind() throws IOException {
        saving.save(
                folder.resolve("report.txt"),
                () -> {
                    throw new IOException("there is nothing to report");
                });
        assertEquals("there is nothing to report", failed());
        saving.save(folder, maker(""));
        assertTrue(failed().endsWith("is a folder; name a file in it"), failed());
        saving.save(folder.resolve("none/report.txt"), maker(""));
        assertTrue(failed().startsWith("there is no folder"), failed());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }
}
