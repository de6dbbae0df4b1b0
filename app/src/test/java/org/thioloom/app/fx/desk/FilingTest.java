package org.thioloom.app.fx.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thioloom.recipes.json.ShippedTemplates;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class FilingTest {
    @TempDir private Path folder = Path.of("");
    private final Desk desk = Desks.of("anp-c-2.0k");

    private Filing filing() {
        return new Filing(desk, new Memory(folder.resolve("state")));
    }

    private Path recipe() throws IOException {
        return Files.writeString(
                folder.resolve("mine.json"), ShippedTemplates.text("anp-c-1.0k").orElseThrow());
    }

    private String told() {
        assertEquals(1, desk.notices().size(), desk.notices().toString());
        return desk.notices().getFirst().sentence();
    }

    private void choose(String words) {
        Notice notice = desk.notices().getLast();
        desk.dismiss(notice);
        notice.choices().stream()
                .filter(choice -> choice.words().equals(words))
                .findFirst()
                .orElseThrow()
                .action()
                .run();
    }

    @Test
    void opensARecipeWithTheUsualOrder() throws IOException {
        filing().open(recipe());
        assertEquals("mine.json", desk.document().get().name());
        assertTrue(desk.planned().get().record().isPresent());
        assertFalse(desk.unsaved().get());
    }

    @Test
    void savesABatchAndOpensTheSameAgain() {
        Filing filing = filing();
        desk.edit(Desks.thickness("150"));
        Path place = folder.resolve("batch.json");
        assertTrue(filing.saveAs(place));
        assertFalse(desk.unsaved().get());
        Document saved = desk.document().get();
        filing.begin("anp-c-1.0k");
        filing.open(place);
        assertEquals(saved.source(), desk.document().get().source());
        assertEquals(place, desk.document().get().places().batch());
    }

    @Test
    void keepsTheOldFileAndTheWorkWhenItCannotWrite() throws IOException {
        Path nowhere = folder.resolve("gone").resolve("batch.json");
        assertFalse(filing().saveAs(nowhere));
        assertTrue(told().startsWith("batch.json cannot be written: "), told());
        assertEquals("anp-c-2.0k", desk.document().get().name());
    }

    @Test
    void saysThatAFileIsNotThere() {
        filing().open(folder.resolve("absent.json"));
        assertEquals("absent.json is not in " + folder + "; nothing here has changed", told());
    }

    @Test
    void saysThatAFileIsNothingItReads() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.json"), "{\"schema\": \"other/1\"}");
        filing().open(file);
        assertTrue(told().startsWith("notes.json is neither a recipe nor a batch nor"), told());
    }

    @Test
    void saysWhatIsWrongWithABatch() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("b.json"), "{\"schema\": \"thioloom/batch/1\", \"order\":");
        filing().open(file);
        assertTrue(told().startsWith("b.json cannot be opened: "), told());
    }

    @Test
    void opensARecipeWithErrorsAndShowsThem() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("r.json"), "{\"schema\": \"thioloom/master-recipe/1\"}");
        filing().open(file);
        assertTrue(desk.planned().get().record().isEmpty());
        assertFalse(desk.planned().get().findings().isEmpty());
    }

    @Test
    void offersTheChangesOfAnotherProgram() throws IOException {
        Filing filing = filing();
        Path file = recipe();
        filing.open(file);
        desk.edit(Desks.discs(6));
        Files.writeString(file, ShippedTemplates.text("anp-c-5.0k").orElseThrow());
        filing.look();
        assertEquals("mine.json was changed by another program", told());
        choose("Take up its changes");
        assertTrue(desk.document().get().source().recipe().contains("5000"));
        assertEquals("changes of mine.json", desk.undoable().get());
        desk.undo();
        assertTrue(desk.document().get().source().recipe().contains("1000"));
        assertEquals("6 discs", desk.undoable().get());
    }

    @Test
    void whatWasToldAndNotAnsweredIsNotSavedOver() throws IOException {
        Filing filing = filing();
        Path place = folder.resolve("batch.json");
        assertTrue(filing.saveAs(place));
        String theirs = Files.readString(place).replace("\"discs\": 12", "\"discs\": 9");
        Files.writeString(place, theirs);
        filing.look();
        desk.edit(Desks.discs(6));
        assertFalse(filing.save());
        assertEquals(theirs, Files.readString(place));
        assertEquals(
                1, desk.notices().size(), "the last word on a file takes the place of the first");
        filing.look();
        assertEquals(1, desk.notices().size());
        choose("Replace it");
        assertEquals(List.of(), desk.notices());
        assertFalse(theirs.equals(Files.readString(place)));
    }

    @Test
    void aBatchThatWasNeverOpenedHereIsNotSavedOver() throws IOException {
        Filing filing = filing();
        Path place = folder.resolve("batch.json");
        assertTrue(filing.saveAs(place));
        String theirs = Files.readString(place);
        desk.edit(Desks.discs(6));
        assertFalse(new Filing(desk, new Memory(folder)).save(), "after a crash, say");
        assertEquals(theirs, Files.readString(place));
    }

    @Test
    void keepsWhatIsHereAndSaysItOnce() throws IOException {
        Filing filing = filing();
        Path place = folder.resolve("batch.json");
        assertTrue(filing.saveAs(place));
        Files.writeString(place, Files.readString(place).replace("\"discs\": 12", "\"discs\": 9"));
        filing.look();
        choose("Keep what is here");
        assertTrue(desk.unsaved().get());
        filing.look();
        assertEquals(List.of(), desk.notices());
    }

    @Test
    void asksBeforeItReplacesWhatAnotherProgramWrote() throws IOException {
        Filing filing = filing();
        Path place = folder.resolve("batch.json");
        assertTrue(filing.saveAs(place));
        String theirs = Files.readString(place).replace("\"discs\": 12", "\"discs\": 9");
        Files.writeString(place, theirs);
        desk.edit(Desks.discs(6));
        assertFalse(filing.save());
        assertEquals(theirs, Files.readString(place));
        choose("Replace it");
        assertNotEquals(theirs, Files.readString(place));
        assertFalse(desk.unsaved().get());
    }

    @Test
    void holdsAllOfARecipeThatWasDeleted() throws IOException {
        Filing filing = filing();
        Path file = recipe();
        filing.open(file);
        Files.delete(file);
        filing.look();
        assertEquals(
                "mine.json was deleted or moved by another program; all of it is still here",
                told());
        assertTrue(desk.planned().get().record().isPresent());
        choose("Write it again");
        assertTrue(Files.readString(file).contains("thioloom/master-recipe/1"));
    }

    @Test
    void writesARecipeThatStandsAlone() throws IOException {
        desk.edit(
                new Edit(
                        "solids",
                        d ->
                                d.withNumber(
                                        "/formula/inputs/2/amount/fraction",
                                        new BigDecimal("45"),
                                        "wt%")));
        String node = target();
        Path place = folder.resolve("own.json");
        Filing filing = filing();
        assertTrue(filing.saveRecipe(place));
        filing.open(place);
        assertEquals(node, target());
    }

    private String target() {
        return desk.planned()
                .get()
                .record()
                .orElseThrow()
                .weighing()
                .lines()
                .getFirst()
                .target()
                .toString();
    }

    @Test
    void addsLotsToWhatIsOpen() throws IOException {
        Path lots =
                Files.writeString(
                        folder.resolve("lots.json"),
                        """
                        {"schema": "thioloom/lots/1", "lots": [
                          {"id": "B-17", "input": "node", "assay": {"value": 92, "unit": "wt%"}}]}
                        """);
        filing().open(lots);
        assertEquals("lots of lots.json", desk.undoable().get());
        assertEquals("B-17", desk.planned().get().lots().getFirst().id());
    }

    @Test
    void remembersWhatWasOpen() throws IOException {
        Path file = recipe();
        filing().open(file);
        assertEquals(List.of(file), new Memory(folder.resolve("state")).recent());
    }
}
