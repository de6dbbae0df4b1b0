package org.thioloom.app.fx.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.text.filled.DiscCsv;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.BatchSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Filled records, good and bad, against the plan that is open.
class ReadBackViewModelTest {
    @TempDir private static Path folder = Path.of("");

    private static Path filled = Path.of("");
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 23, 9, 0);

    private final Desk desk = Bench.desk();
    private final ReadBackViewModel model = new ReadBackViewModel(desk, Bench.NOW);

    @BeforeAll
    static void fill() throws IOException {
        filled = Bench.filled(Bench.desk(), folder.resolve("b.xlsx"), Bench::asAtTheBench);
    }

    private Reading read(Path file) {
        model.read(file);
        assertEquals("", model.trouble().get());
        return model.reading().get().orElseThrow();
    }

    @Test
    void aFilledRecordIsHeldAgainstItsPlan() {
        Reading reading = read(filled);
        assertEquals(
                "Click-cured anionic network membrane, ANP-C-2.0K, batch B-17, 2026-11-23",
                reading.title());
        assertEquals("", reading.kinship().difference());
        assertEquals(
                List.of("Weighed", "What that makes", "Discs", "Cured", "Also written down"),
                reading.parts().stream().map(part -> part.heading()).toList());
        assertTrue(
                reading.parts().get(1).rows().getFirst().cells().get(2).contains(" +- "),
                "r with its uncertainty");
    }

    @Test
    void whatItKnowsBetterIsOffered() {
        assertEquals(
                List.of(
                        "4 discs as a calibration of the thickness",
                        "the light as measured, 5.5 mW/cm2",
                        "lot N-12 of node"),
                offered(read(filled)).subList(0, 3));
    }

    private static List<String> offered(Reading reading) {
        return reading.proposals().offered().stream().map(Proposal::what).toList();
    }

    @Test
    void whatIsTakenOverIsOneEditThatCanBeUndone() {
        BatchSource before = desk.document().get().source();
        Reading reading = read(filled);
        model.accept(reading.proposals().offered().subList(0, 3));
        BatchSource after = desk.document().get().source();
        assertEquals(DiscCsv.write(reading.kept().record()), after.beside().discs());
        assertEquals(
                "5.5 mW/cm2",
                String.valueOf(Objects.requireNonNull(after.beside().light()).irradiance()));
        assertEquals(1, after.lots().size());
        assertTrue(desk.planned().get().record().isPresent(), "it can be planned");
        assertEquals("what b.xlsx says", desk.undoable().get());
        assertTrue(model.taken().get().startsWith("Taken over: 4 discs"), model.taken().get());
        assertFalse(offered(current()).contains("4 discs as a calibration of the thickness"));
        desk.undo();
        assertEquals(before, desk.document().get().source());
        assertTrue(offered(current()).contains("4 discs as a calibration of the thickness"));
    }

    private Reading current() {
        return model.reading().get().orElseThrow();
    }

    @Test
    void whatWasWeighedFirstCanLeadTheOrder() {
        Proposal weighed = read(filled).proposals().offered().getLast();
        assertTrue(weighed.what().startsWith("as many discs as "), weighed.what());
        assertFalse(weighed.usual(), "only who asks for it gets another number of discs");
        model.accept(List.of(weighed));
        assertEquals(1, desk.document().get().source().order().limits().size());
        assertTrue(
                desk.planned().get().record().isPresent(),
                desk.planned().get().findings()::toString);
    }

    @Test
    void aRecordOfAnotherRecipeIsShownAndNothingTakenOver() {
        desk.open(Document.ofTemplate("anp-c-3.4k"));
        Document open = desk.document().get();
        Reading reading = read(filled);
        assertTrue(
                reading.kinship()
                        .difference()
                        .startsWith("This workbook is of another recipe, anp-c-2.0k revision "),
                reading.kinship().difference());
        assertEquals(Proposal.All.NONE, reading.proposals());
        assertEquals(open, desk.document().get());
        model.openItsPlan();
        assertEquals("", current().kinship().difference());
        desk.undo();
        assertEquals(open.source(), desk.document().get().source());
    }

    @Test
    void aRecordOfAnotherOrderIsSaidToBe() {
        desk.edit(
                new Edit(
                        "24 discs",
                        d ->
                                d.withOrder(order ->
                                        order.withDiscs(
                                                Objects.requireNonNull(order.discs())
                                                        .withCount(24)))));
        String difference = read(filled).kinship().difference();
        assertEquals(
                "This workbook was planned otherwise than what is open: discs 12 (open: 24). It is"
                        + " held against its own plan here.",
                difference);
    }

    @Test
    void whatOnlySaysWhatTheRecipeSaysIsNoOtherOrder() {
        desk.edit(
                new Edit(
                        "as the recipe",
                        d ->
                                d.withOrder(order ->
                                        order.withDiscs(
                                                Objects.requireNonNull(order.discs())
                                                        .withThickness(
                                                                Quantity.of(
                                                                        "120",
                                                                        Units.MICROMETRE))))));
        assertEquals("", read(filled).kinship().difference());
        desk.edit(new Edit("begin", d -> d.withOrder(order -> order.withStart(MONDAY))));
        desk.edit(new Edit("light", d -> d.answering("wavelength", "365 nm")));
        assertEquals(
                "This workbook was planned otherwise than what is open: begin not said (open:"
                        + " 2026-11-23 09:00); wavelength not said (open: 365 nm). It is held"
                        + " against its own plan here.",
                read(filled).kinship().difference());
    }

    @Test
    void cellsAndDeparturesAreCalledAsAtTheBench() {
        assertEquals("live target, row 1", PlainNames.cell("/items/live/1"));
        assertEquals("stock of dmpa", PlainNames.departure("stocks/dmpa"));
        assertEquals("weighed by, row 2", PlainNames.cell("/items/by/2"));
        assertEquals("cure irradiance", PlainNames.cell("/Cure_Irradiance"));
        assertEquals("approved by", PlainNames.cell("/Approved_By"));
        assertEquals("", PlainNames.cell(""));
        assertEquals("linker", PlainNames.departure("items/linker"));
        assertEquals("step 2.3.1", PlainNames.departure("steps/2.3.1"));
        assertEquals("ratio", PlainNames.departure("ratio"));
        assertEquals("exposure", PlainNames.departure("cure/minutes"));
    }

    @Test
    void aRecordThatNobodyFilledInIsNeitherGoodNorBad() throws IOException {
        Path blank = Bench.filled(Bench.desk(), folder.resolve("blank.xlsx"), _ -> {});
        assertEquals(Reading.Sign.EMPTY, read(blank).sign());
        assertEquals(Reading.Sign.AS_PLANNED, read(filled).sign());
    }

    @ParameterizedTest(name = "{0} bytes of it: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0     | this is an empty file, no Excel workbook
                    1     | this is another kind of file, no Excel workbook
                    20    | and is no batch record
                    40000 | damaged
                    """)
    void aTruncatedRecordIsRefusedInOneSentence(int length, String says) throws IOException {
        Path file = folder.resolve("cut" + length + ".xlsx");
        Files.write(file, Arrays.copyOf(Files.readAllBytes(filled), length));
        refused(file, says);
    }

    private void refused(Path file, String says) {
        Reading before = read(filled);
        Document open = desk.document().get();
        model.read(file);
        assertTrue(model.trouble().get().contains(says), model.trouble().get());
        assertTrue(
                model.trouble().get().startsWith(file.getFileName() + " was not read: "),
                model.trouble().get());
        assertFalse(model.trouble().get().contains("\n"), model.trouble().get());
        assertTrue(model.trouble().get().endsWith(". What was read before stays."));
        assertEquals(before.kept(), current().kept());
        assertEquals(open, desk.document().get());
    }

    @Test
    void whatIsNoRecordIsRefusedInOneSentence() throws IOException {
        refused(folder, "it is a folder; name the file in it");
        refused(folder.resolve("gone.xlsx"), "it is not in " + folder + " any more");
        Path text = folder.resolve("text.xlsx");
        Files.writeString(text, "node;14.8", StandardCharsets.UTF_8);
        refused(text, "another kind of file, no Excel workbook");
    }

    @Test
    void putAsideNothingIsLeft() {
        assertNotEquals("", read(filled).title());
        model.close();
        assertTrue(model.reading().get().isEmpty());
        assertEquals("", model.trouble().get());
    }
}
