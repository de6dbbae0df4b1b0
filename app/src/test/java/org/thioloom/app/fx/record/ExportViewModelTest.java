package org.thioloom.app.fx.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.app.export.PlanFile;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.record.ExportViewModel.State;
import org.thioloom.app.office.Viewer;
import org.thioloom.recipes.control.Order;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;

/// Files of a plan, and what can stand in their way.
class ExportViewModelTest {
    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"batch.xlsx", "batch.json", "batch.txt"})
    void aPlanIsWrittenByTheEndingOfItsName(String name) throws IOException {
        ExportViewModel export = Bench.export(Bench.desk());
        export.export(folder.resolve(name));
        State.Done done = assertInstanceOf(State.Done.class, export.state().get());
        assertEquals("wrote " + name + " in " + folder, done.words());
        assertTrue(Files.size(folder.resolve(name)) > 1000, name);
        assertEquals(List.of(name), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void aFileThatIsThereIsAskedFor() throws IOException {
        Path place = folder.resolve("batch.json");
        byte[] before = "mine".getBytes(StandardCharsets.UTF_8);
        Files.write(place, before);
        ExportViewModel export = Bench.export(Bench.desk());
        export.export(place);
        assertEquals(new State.Asking(place), export.state().get());
        assertArrayEquals(before, Files.readAllBytes(place));
        export.dismiss();
        export.replace();
        assertArrayEquals(before, Files.readAllBytes(place));
        export.export(place);
        export.replace();
        assertInstanceOf(State.Done.class, export.state().get());
        assertTrue(Files.readString(place).contains("thioloom/plan/1"));
    }

    @Test
    void whatCannotBeWrittenIsSaid() {
        ExportViewModel export = Bench.export(Bench.desk());
        export.export(folder.resolve("batch.docx"));
        assertEquals(
                new State.Failed(
                        "batch.docx ends in none of .txt, .json, .xlsx, .pdf, so its kind is"
                                + " unknown"),
                export.state().get());
        export.export(folder.resolve("nowhere").resolve("batch.xlsx"));
        assertEquals(
                new State.Failed(
                        "there is no folder " + folder.resolve("nowhere") + "; make it first"),
                export.state().get());
    }

    @Test
    void withoutAPlanThereIsNothingToWrite() throws IOException {
        Desk desk = Bench.desk();
        desk.edit(new Edit("nothing", d -> d.withOrder(_ -> noDiscs())));
        ExportViewModel export = Bench.export(desk);
        export.export(folder.resolve("batch.xlsx"));
        assertInstanceOf(State.Failed.class, export.state().get());
        assertEquals(List.of(), names());
    }

    private static Order noDiscs() {
        return new Order(null, null, List.of(), null);
    }

    @Test
    void whatIsCancelledLeavesNoFile() throws IOException {
        Queue<Runnable> files = new ArrayDeque<>();
        Threads slow = new Threads(Runnable::run, files::add, Runnable::run);
        Desk desk = Bench.desk();
        ExportViewModel export =
                new ExportViewModel(desk, new PaperworkViewModel(), slow, new Viewer(List.of()));
        export.export(folder.resolve("batch.xlsx"));
        assertInstanceOf(State.Working.class, export.state().get());
        assertTrue(export.busy().get());
        export.cancel();
        files.remove().run();
        assertEquals(new State.Idle(), export.state().get());
        assertEquals(List.of(), names());
    }

    @Test
    void theFileIsNamedByTheBatchOrTheRecipe() {
        PaperworkViewModel paperwork = new PaperworkViewModel();
        ExportViewModel export =
                new ExportViewModel(Bench.desk(), paperwork, Bench.NOW, new Viewer(List.of()));
        assertEquals("anp-c-2.0k.xlsx", export.proposedName(PlanFile.XLSX));
        paperwork.batch().text().set("B/7");
        paperwork.commit();
        assertEquals("B-7.pdf", export.proposedName(PlanFile.PDF));
    }

    @Test
    void aWorkbookIsOpenedWhileItIsOfThePlan() {
        Desk desk = Bench.desk();
        ExportViewModel export = Bench.export(desk);
        Path place = folder.resolve("batch.xlsx");
        assertEquals(Optional.empty(), export.current());
        export.export(place);
        assertEquals(Optional.of(place), export.current());
        desk.edit(new Edit("nothing", d -> d.withOrder(_ -> noDiscs())));
        assertEquals(Optional.empty(), export.current());
    }

    @Test
    void whereNothingOpensAWorkbookASentenceSaysSo() {
        ExportViewModel export = Bench.export(Bench.desk());
        Path place = folder.resolve("batch.xlsx");
        export.exportAndOpen(place);
        assertTrue(Files.exists(place), "the file itself is written");
        assertEquals(
                new State.Failed(
                        "no program on this computer opens batch.xlsx; it lies in "
                                + folder
                                + ", to be opened where Excel or LibreOffice is"),
                export.state().get());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "stands in for the desktop with a script")
    void aWorkbookIsOpenedByTheProgramOfTheDesktop() throws IOException {
        Path program = folder.resolve("xdg-open");
        Files.writeString(program, "#!/bin/sh\necho \"$1\" > \"$(dirname \"$0\")/opened\"\n");
        assertTrue(program.toFile().setExecutable(true));
        Viewer viewer = Viewer.of("Linux", folder.toString());
        Path file = folder.resolve("a batch.xlsx");
        viewer.open(file);
        assertEquals(file + "\n", Files.readString(folder.resolve("opened")));
    }
}
