package org.thioloom.app.fx.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class RecoveryTest {
    private static final long DEAD = 4_000_001;
    private static final long HERE = 4_000_002;

    @TempDir private Path folder = Path.of("");

    private Desk crash() {
        Desk desk = Desks.of("anp-c-2.0k");
        Recovery recovery = new Recovery(desk, new Autosave(folder, DEAD), Desks.NOW);
        desk.edit(Desks.thickness("150"));
        recovery.keep();
        return desk;
    }

    private Desk restart() {
        Desk desk = Desks.of("anp-c-1.0k");
        new Recovery(desk, new Autosave(folder, HERE), Desks.NOW).offer(_ -> false);
        return desk;
    }

    @Test
    void offersTheWorkOfARunThatCrashed() {
        Desk before = crash();
        Desk desk = restart();
        assertEquals(
                "An earlier run ended before \"anp-c-2.0k\" was saved.",
                desk.notices().getFirst().sentence());
        desk.notices().getFirst().choices().getFirst().action().run();
        assertEquals(before.document().get(), desk.document().get());
        assertTrue(desk.unsaved().get());
        assertFalse(Files.exists(folder.resolve("unsaved-" + DEAD + ".txt")));
        assertTrue(Files.exists(folder.resolve("unsaved-" + HERE + ".txt")));
    }

    @Test
    void takingItUpCanBeUndone() {
        crash();
        Desk desk = restart();
        desk.edit(Desks.discs(20));
        Document here = desk.document().get();
        desk.notices().getFirst().choices().getFirst().action().run();
        desk.undo();
        assertEquals(here, desk.document().get());
    }

    @Test
    void leavesTheWorkOfARunThatStillRuns() {
        crash();
        Desk desk = Desks.of("anp-c-1.0k");
        new Recovery(desk, new Autosave(folder, HERE), Desks.NOW).offer(pid -> pid == DEAD);
        assertEquals(List.of(), desk.notices());
    }

    @Test
    void throwsItAwayWhenAsked() {
        crash();
        restart().notices().getFirst().choices().getLast().action().run();
        assertEquals(List.of(), restart().notices());
    }

    @Test
    void setsDamagedWorkAside() throws IOException {
        crash();
        Path file = folder.resolve("unsaved-" + DEAD + ".txt");
        String half = Files.readString(file);
        Files.writeString(file, half.substring(0, half.length() / 2));
        Desk desk = restart();
        Path aside = folder.resolve("damaged-unsaved-" + DEAD + ".txt");
        assertEquals(
                "work that an earlier run kept is damaged and cannot be taken up; it is set aside"
                        + " as "
                        + aside,
                desk.notices().getFirst().sentence());
        assertTrue(Files.exists(aside));
        assertEquals(List.of(), restart().notices());
    }

    @Test
    void keepsNothingThatIsSaved() {
        Desk desk = Desks.of("anp-c-2.0k");
        Recovery recovery = new Recovery(desk, new Autosave(folder, DEAD), Desks.NOW);
        recovery.keep();
        desk.edit(Desks.discs(6));
        recovery.keep();
        desk.undo();
        assertEquals(List.of(), restart().notices());
    }

    @Test
    void saysWhenItCannotKeep() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        Desk desk = Desks.of("anp-c-2.0k");
        Recovery recovery = new Recovery(desk, new Autosave(file, DEAD), Desks.NOW);
        desk.edit(Desks.discs(6));
        recovery.keep();
        assertTrue(
                desk.notices()
                        .getFirst()
                        .sentence()
                        .startsWith("unsaved work is not being kept against a crash: "));
    }

    @Test
    void keepsNothingAfterTheWindowWent() {
        Desk desk = Desks.of("anp-c-2.0k");
        Recovery recovery = new Recovery(desk, new Autosave(folder, DEAD), Desks.NOW);
        desk.edit(Desks.discs(6));
        recovery.keep();
        recovery.end();
        recovery.keep();
        assertEquals(List.of(), restart().notices());
    }
}
