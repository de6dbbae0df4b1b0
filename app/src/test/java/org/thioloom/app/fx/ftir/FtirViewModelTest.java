package org.thioloom.app.fx.ftir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.cli.Films;
import org.thioloom.app.cli.Shell;
import org.thioloom.app.fx.Batches;
import org.thioloom.app.fx.chart.Layer;
import org.thioloom.app.fx.chart.Marker;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.ftir.FtirSheet.Line;
import org.thioloom.app.fx.ftir.FtirSheet.State;
import org.thioloom.app.fx.ftir.FtirViewModel.Side;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.fx.part.SavingViewModel.Maker;
import org.thioloom.app.fx.record.Bench;
import org.thioloom.app.fx.spectra.Added;
import org.thioloom.app.fx.spectra.Measured;
import org.thioloom.app.fx.spectra.Spectra;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.recipes.expectation.FtirPlan;
import org.thioloom.recipes.verdict.StageCheck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;

/// Spectra on the page, without a window, and the command on the same files.
class FtirViewModelTest {
    private static final String ORDER = " --discs 12 --diameter 7mm";

    @TempDir private Path folder = Path.of("");

    private final Desk desk = new Desk(Document.ofTemplate("anp-c-2.0k"), Batches.NOW);
    private final FtirViewModel model = new FtirViewModel(desk, Batches.NOW);

    private Path film(String name, double ene, double thiol) throws IOException {
        Path file = folder.resolve(name);
        Films.write(file, ene, thiol);
        return file;
    }

    private void add(String stage, Path file) {
        model.awake(true);
        model.chooseStage(stage);
        model.add(file);
    }

    private FtirSheet sheet() {
        if (model.sheet().get() instanceof Content.Shown<FtirSheet>(FtirSheet sheet)) {
            return sheet;
        }
        throw new AssertionError("not shown: " + model.sheet().get());
    }

    private List<Line.OfSpectrum> spectra() {
        return sheet().lines().stream()
                .filter(Line.OfSpectrum.class::isInstance)
                .map(Line.OfSpectrum.class::cast)
                .toList();
    }

    private VerdictSheet verdict() {
        return sheet().verdict().orElseThrow();
    }

    private StageCheck check() {
        if (verdict().check() instanceof Found<StageCheck>(StageCheck check)) {
            return check;
        }
        throw new AssertionError("not judged: " + verdict().check());
    }

    private static String text(Maker maker) throws IOException {
        return new String(maker.make().content(), StandardCharsets.UTF_8);
    }

    private Maker report(String ending) {
        return Outputs.check(
                "anp-c-2.0k",
                verdict().taken().measured().name(),
                check(),
                folder.resolve("report." + ending));
    }

    @Test
    void spectraAreUndoneInTheirTurn() throws IOException {
        add("mixed", film("before.csv", 1, 1));
        add("cured", film("after.csv", 0.1, 0.1));
        desk.edit(
                new Edit(
                        "6 discs",
                        d ->
                                d.withOrder(o ->
                                        o.withDiscs(
                                                Objects.requireNonNull(o.discs()).withCount(6)))));
        long before = spectra().getFirst().id();
        model.place(before, "cured");
        model.remove(before);
        assertEquals(List.of("after.csv"), names());
        desk.undo();
        assertEquals(List.of("before.csv", "after.csv"), names());
        assertEquals("stage of before.csv", desk.undoable().get());
        desk.undo();
        desk.undo();
        assertEquals("spectrum after.csv", desk.undoable().get());
        desk.undo();
        assertEquals(List.of("before.csv"), names());
        desk.redo();
        assertEquals(List.of("before.csv", "after.csv"), names());
    }

    private static Edit becomes(String template) {
        return new Edit(template, _ -> Document.ofTemplate(template));
    }

    private List<String> names() {
        return model.question().get().all().stream().map(Added::name).toList();
    }

    @Test
    void spectraOfABatchLeaveWithIt() throws IOException {
        add("mixed", film("before.csv", 1, 1));
        desk.open(Document.ofTemplate("anp-c-1.0k"));
        assertEquals(List.of(), names());
        assertEquals(
                "a spectrum of the batch before left the FTIR page",
                desk.notices().getFirst().sentence());
        desk.notices().getFirst().choices().getFirst().action().run();
        assertEquals(List.of("before.csv"), names());
    }

    @Test
    void whatIsExpectedIsToldBeforeAnySpectrumIsThere() {
        assertInstanceOf(Content.Waiting.class, model.sheet().get(), "nobody looks yet");
        model.awake(true);
        assertEquals(
                List.of(
                        "node",
                        "linker",
                        "mixed",
                        "cured",
                        "washed-methanol",
                        "washed-thf",
                        "dried"),
                sheet().plan().stages().stream().map(stage -> stage.key()).toList());
        model.chooseStage("cured");
        ExpectedBand wag =
                sheet().expected().stream()
                        .filter(band -> band.place().equals("911"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("−", wag.sign());
        assertEquals("C=C", wag.group());
        assertEquals("vanishes, decides", wag.should());
        assertTrue(
                sheet().chart().markers().stream()
                        .anyMatch(marker -> marker.label().equals("− C=C 911")),
                "a stripe says what it is in words");
        assertTrue(sheet().chart().x().reversed(), "high wavenumbers stand left");
    }

    @Test
    void aSynthesisIsExpectedWithoutAnOrder() {
        desk.open(Document.ofTemplate("borate-node-hexenyl-ether"));
        model.awake(true);
        assertTrue(sheet().plan().stages().stream().anyMatch(stage -> stage.key().equals("made")));
    }

    @ParameterizedTest(name = "{0} of C=C and {1} of SH left at {2}: {3}")
    @CsvSource({
        "0, 0, cured, KEPT",
        "0.5, 0.5, cured, BROKEN",
        "0, 0.5, dried, BROKEN",
        "0.01, 0.01, washed-methanol, OPEN",
    })
    void saysWordForWordWhatTheCommandSays(double ene, double thiol, String stage, State state)
            throws IOException {
        add("mixed", film("mixed.csv", 1, 1));
        add(stage, film("film.csv", ene, thiol));
        String command =
                "ftir check anp-c-2.0k film.csv --stage "
                        + stage
                        + " --reference mixed=mixed.csv"
                        + ORDER;
        assertEquals(new Shell(folder).line(command + " --json").out(), text(report("json")));
        assertEquals(new Shell(folder).line(command).out(), text(report("txt")));
        assertEquals(state, spectra().getLast().state(), spectra()::toString);
        assertEquals("Compared with mixed (mixed.csv).", verdict().against());
        new Shell(folder).line(command + " --out film.svg");
        assertEquals(Files.readString(folder.resolve("film.svg")), text(report("svg")));
    }

    @Test
    void theEnvelopeIsThatOfTheCommand() throws IOException {
        add("dried", Envelopes.write(folder.resolve("dry.csv")));
        assertInstanceOf(Content.Waiting.class, model.envelope().get(), "only when it is asked");
        model.turn(Side.ENVELOPE);
        if (!(model.envelope().get()
                instanceof Content.Shown<EnvelopeSheet>(EnvelopeSheet envelope))) {
            throw new AssertionError(model.envelope().get());
        }
        double ratio =
                FtirPlan.etherPerLithium(desk.planned().get().record().orElseThrow().control())
                        .orElseThrow();
        assertEquals(86.52, ratio, 0.01, "Table 1 has 86.5 for 2.0K");
        String command = "ftir fit dry.csv --eo-li " + String.format(Locale.ROOT, "%.9f", ratio);
        assertEquals(
                new Shell(folder).line(command).out(),
                text(Outputs.fit(envelope, folder.resolve("f.txt"))));
        assertEquals(4, envelope.components().size());
        assertEquals(
                5,
                envelope.fit().layers().stream()
                                .filter(Layer.Line.class::isInstance)
                                .filter(l -> !l.name().equals("baseline"))
                                .count()
                        - 1,
                "four bands, what was measured, and their sum");
        model.remove(spectra().getFirst().id());
        model.turn(Side.ENVELOPE);
        assertInstanceOf(Content.Nothing.class, model.envelope().get());
    }

    @Test
    void aSpectrumIsOfTheStageThatWasChosenUntilSomebodySaysOtherwise() throws IOException {
        add("dried", film("film.csv", 0.5, 0.5));
        assertEquals("dried", verdict().taken().stage());
        model.place(verdict().id(), "mixed");
        assertEquals("mixed", verdict().taken().stage());
        assertEquals("mixed", sheet().stage().key(), "what is expected follows");
        assertEquals(List.of(), verdict().judged().earlier());
    }

    @Test
    void theLatestSpectrumOfEachEarlierStageIsComparedWith() throws IOException {
        add("dried", film("film.csv", 0, 0));
        add("mixed", film("first.csv", 1, 1));
        add("mixed", film("second.csv", 1, 1));
        add("node", film("node.csv", 1, 0));
        model.choose(spectra().getLast().id());
        assertEquals("Compared with node (node.csv), mixed (second.csv).", verdict().against());
    }

    @Test
    void whatWasAddedBeforeAnybodyLookedIsOfTheStageThatIsShownThen() throws IOException {
        model.add(film("film.csv", 0, 0));
        model.awake(true);
        assertEquals("dried", verdict().taken().stage());
        model.chooseStage("cured");
        assertEquals("dried", verdict().taken().stage());
        model.choose(verdict().id());
        assertEquals("dried", sheet().stage().key());
    }

    @Test
    void verdictsFollowThePlan() throws IOException {
        add("cured", film("film.csv", 0.5, 0.5));
        FtirSheet before = sheet();
        desk.edit(becomes("anp-c-5.0k"));
        assertNotEquals(before.stage(), sheet().stage(), "less C=C in a longer linker");
        assertEquals(1, spectra().size());
        desk.edit(becomes("borate-node-hexenyl-ether"));
        assertEquals(State.REFUSED, spectra().getFirst().state());
        assertTrue(
                verdict().check() instanceof Refused<StageCheck>(String sentence, var _)
                        && sentence.contains("no stage \"cured\""),
                verdict().check()::toString);
        desk.edit(becomes("anp-c-2.0k"));
        assertNotEquals(State.REFUSED, spectra().getFirst().state());
    }

    @Test
    void whatHasNotChangedIsNotJudgedAgain() throws IOException {
        add("mixed", film("mixed.csv", 1, 1));
        add("cured", film("film.csv", 0, 0));
        StageCheck before = check();
        model.chooseStage("dried");
        model.add(film("other.csv", 0, 0));
        model.choose(spectra().get(1).id());
        assertSame(before, check());
    }

    @Test
    void whatIsNoSpectrumIsSaidInOneSentenceAndNothingIsLost() throws IOException {
        add("cured", film("film.csv", 0, 0));
        FtirSheet before = sheet();
        Path notes = Files.writeString(folder.resolve("notes.csv"), "shopping list");
        model.add(notes);
        assertTrue(
                model.trouble().get().startsWith("notes.csv was not added: "),
                model.trouble().get());
        assertFalse(model.trouble().get().contains("\n"));
        assertEquals(before.lines(), sheet().lines());
        model.add(folder.resolve("gone.spa"));
        model.add(notes);
        assertEquals(2, model.trouble().get().lines().count(), "each sentence once");
        assertTrue(model.trouble().get().startsWith("notes.csv"), "the last one first");
        model.dismiss();
        model.add(folder.resolve("gone.spa"));
        assertTrue(model.trouble().get().contains("is not in"), model.trouble().get());
        model.dismiss();
        model.add(folder);
        assertTrue(model.trouble().get().contains("it is a folder"), model.trouble().get());
        model.dismiss();
        Path record = Bench.filled(Bench.desk(), folder.resolve("b.xlsx"), Bench::asAtTheBench);
        model.add(record);
        assertTrue(model.trouble().get().contains("workbook of Excel"), model.trouble().get());
        assertEquals(before.lines(), sheet().lines());
    }

    @Test
    void takenAwayWhileItIsReadItDoesNotComeBack() throws IOException {
        Queue<Runnable> waiting = new ArrayDeque<>();
        Threads threads =
                new Threads(
                        Runnable::run, Runnable::run, Runnable::run, waiting::add, Runnable::run);
        FtirViewModel slow = new FtirViewModel(desk, threads);
        slow.awake(true);
        slow.add(film("film.csv", 0, 0));
        slow.add(Files.writeString(folder.resolve("notes.csv"), "shopping list"));
        Added first = slow.question().get().all().getFirst();
        assertTrue(first.measured().isEmpty(), "being read");
        slow.question().get().all().forEach(added -> slow.remove(added.id()));
        waiting.forEach(Runnable::run);
        assertEquals(List.of(), slow.question().get().all());
        assertEquals("", slow.trouble().get());
    }

    @Test
    void thereIsRoomForTwelve() throws IOException {
        Path film = film("film.csv", 0, 0);
        model.awake(true);
        for (int i = 0; i < Spectra.MOST + 1; i++) {
            model.add(film);
        }
        assertEquals(Spectra.MOST, spectra().size());
        assertTrue(model.trouble().get().contains("12 spectra are here"), model.trouble().get());
        long names =
                sheet().chart().markers().stream().filter(Marker.Name.class::isInstance).count();
        assertEquals(Spectra.MOST, names, "each trace has its name at its end");
    }

    @Test
    void aRecordGetsWhatTheCommandWrites() throws IOException {
        Path record = Bench.filled(Bench.desk(), folder.resolve("b.xlsx"), Bench::asAtTheBench);
        byte[] stood = Files.readAllBytes(record);
        add("mixed", film("mixed.csv", 1, 1));
        add("cured", film("film.csv", 0.5, 0.5));
        var recipe = desk.planned().get().recipe().orElseThrow().header();
        byte[] copy =
                Outputs.copy(
                                new Outputs.Records(recipe, record, folder.resolve("own.xlsx")),
                                verdict())
                        .make()
                        .content();
        new Shell(folder)
                .line(
                        "ftir check anp-c-2.0k film.csv --stage cured --reference mixed=mixed.csv"
                                + " --record b.xlsx --out c.xlsx");
        assertArrayEquals(Files.readAllBytes(folder.resolve("c.xlsx")), copy);
        assertArrayEquals(stood, Files.readAllBytes(record));
        desk.edit(becomes("anp-c-3.4k"));
        model.choose(spectra().getLast().id());
        var other = desk.planned().get().recipe().orElseThrow().header();
        List<String> refused = new ArrayList<>();
        for (Outputs.Records bad :
                List.of(
                        new Outputs.Records(other, record, folder.resolve("own.xlsx")),
                        new Outputs.Records(recipe, record, record),
                        new Outputs.Records(
                                recipe, folder.resolve("film.csv"), folder.resolve("own.xlsx")))) {
            try {
                Outputs.copy(bad, verdict()).make();
            } catch (IOException why) {
                refused.add(why.getMessage());
            }
        }
        assertEquals(3, refused.size(), refused::toString);
        assertTrue(refused.get(0).contains("the record is of anp-c-2.0k"), refused.get(0));
        assertTrue(refused.get(1).contains("never written to"), refused.get(1));
        assertTrue(refused.get(2).startsWith("film.csv: "), refused.get(2));
    }

    @Test
    void readsWhatInstrumentsWrite() throws IOException {
        Path shared = Path.of("../../shared/data/ftir");
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path there = up.resolve("shared/data/ftir");
            shared = Files.isDirectory(there) ? there : shared;
        }
        Path expected = shared.resolve("EXPECTED.tsv");
        assumeTrue(Files.isRegularFile(expected), "no spectra of instruments are at hand");
        int seen = 0;
        for (String row : Files.readAllLines(expected).stream().skip(1).toList()) {
            String[] cells = row.split("\t", -1);
            List<Measured> read = Measured.read(shared.resolve(cells[0]), 100);
            Measured one = read.get(Math.min(read.size(), Integer.parseInt(cells[1])) - 1);
            assertTrue(one.spectrum().size() > 1, cells[0]);
            seen++;
        }
        assertTrue(seen > 10, "spectra: " + seen);
    }
}
