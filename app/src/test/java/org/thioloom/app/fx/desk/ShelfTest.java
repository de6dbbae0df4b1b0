package org.thioloom.app.fx.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thioloom.app.fx.desk.Shelf.Laid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class ShelfTest {
    private static final Document PAPER = Document.ofTemplate("anp-c-2.0k");
    private static final Document SHORT = Document.ofTemplate("anp-c-1.0k");

    @TempDir private Path folder = Path.of("");
    private Shelf shelf = new Shelf(folder, 1);

    @BeforeEach
    void opened() {
        shelf = new Shelf(folder, 1);
    }

    @Test
    void whatWasSetDownLiesThereAtTheNextStartByItsNumber() {
        Laid tenth = shelf.next(10, PAPER);
        Laid second = shelf.next(2, SHORT);
        assertEquals(Optional.empty(), shelf.lay(tenth));
        assertEquals(Optional.empty(), shelf.lay(second));
        Shelf later = new Shelf(folder, 2);
        assertEquals(List.of(second, tenth), later.all());
        assertEquals(Optional.empty(), later.damaged());
        later.take(second);
        assertEquals(List.of(tenth), later.all());
    }

    @Test
    void twoProgramsTakeNothingFromEachOther() {
        Shelf other = new Shelf(folder, 2);
        shelf.lay(shelf.next(1, PAPER));
        other.lay(other.next(1, SHORT));
        assertEquals(List.of(PAPER, SHORT), shelf.all().stream().map(Laid::document).toList());
    }

    @Test
    void whereItWasSavedIsRemembered() {
        Document saved = PAPER.at(Places.NONE.withBatch(folder.resolve("a batch.json")));
        shelf.lay(shelf.next(1, saved));
        assertEquals(saved, shelf.all().getFirst().document());
    }

    @Test
    void aDamagedOneIsLeftOutAndStaysWhereItIs() throws IOException {
        shelf.lay(shelf.next(1, PAPER));
        Path damaged = folder.resolve("set-down-2-1.txt");
        Files.writeString(damaged, "thioloom unsaved work 1\n\n\n\n{");
        Files.writeString(folder.resolve("set-down-all.txt"), "a note of somebody");
        assertEquals(1, shelf.all().size());
        assertTrue(Files.exists(damaged));
        String sentence = shelf.damaged().orElseThrow();
        assertTrue(sentence.startsWith("1 of the plans that were kept"), sentence);
        assertTrue(sentence.endsWith(damaged.toString()), sentence);
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidSo() throws IOException {
        Path file = Files.writeString(folder.resolve("no folder"), "");
        Shelf nowhere = new Shelf(file, 1);
        assertEquals(List.of(), nowhere.all());
        String sentence = nowhere.lay(nowhere.next(3, PAPER)).orElseThrow();
        assertTrue(
                sentence.startsWith("plan 3 is kept until the window closes, and not longer: "),
                sentence);
    }
}
