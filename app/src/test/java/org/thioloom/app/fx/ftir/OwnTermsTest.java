package org.thioloom.app.fx.ftir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.cli.Films;
import org.thioloom.app.cli.Shell;
import org.thioloom.app.fx.Batches;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Threads;
import org.thioloom.app.fx.ftir.FtirSheet.Line;
import org.thioloom.app.fx.ftir.FtirViewModel.Side;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.fx.part.SavingViewModel.Maker;
import org.thioloom.app.fx.record.Bench;
import org.thioloom.app.fx.spectra.Added;
import org.thioloom.app.fx.spectra.Checks.Reference;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Options;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Scale;
import org.thioloom.chem.verdict.Verdict.Outcome;
import org.thioloom.recipes.expectation.FtirPlan;
import org.thioloom.recipes.spectra.FileOrder;
import org.thioloom.recipes.verdict.StageCheck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Queue;

/// What a chemist says of spectra and of how they are judged, and the command told the same.
class OwnTermsTest {
    private static final String ORDER = " --discs 12 --diameter 7mm";
    private static final Options AS_PERCENT = new Options(null, Scale.PERCENT, null);
    private static final Options BY_ATR = new Options(null, null, Technique.ATR);

    @TempDir private Path folder = Path.of("");

    private final Desk desk = new Desk(Document.ofTemplate("anp-c-2.0k"), Batches.NOW);
    private final FtirViewModel model = new FtirViewModel(desk, Batches.NOW);

    @BeforeEach
    void look() {
        model.awake(true);
    }

    private Path film(String name, double ene, double thiol) throws IOException {
        Path file = folder.resolve(name);
        Films.write(file, ene, thiol);
        return file;
    }

    private void add(String stage, Path file) {
        model.chooseStage(stage);
        model.add(file);
    }

    private FtirSheet sheet() {
        if (model.sheet().get() instanceof Content.Shown<FtirSheet>(FtirSheet sheet)) {
            return sheet;
        }
        throw new AssertionError("not shown: " + model.sheet().get());
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

    private String report() throws IOException {
        return text(
                Outputs.check(
                        "anp-c-2.0k",
                        verdict().taken().measured().name(),
                        check(),
                        folder.resolve("r.json")));
    }

    private String command(String options) {
        return new Shell(folder).line("ftir check anp-c-2.0k " + options + ORDER + " --json").out();
    }

    private void residual(String typed) {
        model.residual().text().set(typed);
        model.residual().commit();
    }

    private Reference reference(String name) {
        return verdict().judged().references().stream()
                .filter(one -> one.taken().measured().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void toggle(String name) {
        model.spectra().compare(verdict().id(), verdict().judged(), reference(name));
    }

    @Test
    void whatMayBeLeftIsTheRecipesUntilSomebodyTypesIt() throws IOException {
        add("mixed", film("mixed.csv", 1, 1));
        add("dried", film("film.csv", 0.04, 0.04));
        assertEquals("5 mol%", model.residual().text().get());
        assertEquals("recipe", model.residual().standing().get());
        String usual = "film.csv --stage dried --reference mixed=mixed.csv";
        String before = report();
        assertEquals(command(usual), before);
        residual("2");
        assertEquals("2 mol%", model.residual().text().get());
        assertEquals("", model.residual().standing().get());
        assertEquals(command(usual + " --residual 2mol%"), report());
        assertNotEquals(before, report(), "four of a hundred are more than two");
        residual("");
        assertEquals("5 mol%", model.residual().text().get());
        assertEquals(before, report());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0, 0 mol% is not between 0 and 100 mol%",
        "150 mol%, 150 mol% is not between 0 and 100 mol%",
        "a few, this does not begin with a number",
        "5 wt%, '\"wt%\" is no unit'",
    })
    void whatCannotBeLeftStaysAsItWasTypedAndChangesNothing(String typed, String said)
            throws IOException {
        add("dried", film("film.csv", 0, 0));
        String before = report();
        residual(typed);
        assertEquals(typed, model.residual().text().get());
        assertTrue(
                model.residual().problem().get().startsWith(said),
                model.residual().problem().get());
        assertTrue(model.residual().problem().get().contains("; "), "a remedy");
        assertEquals(before, report());
        model.residual().revert();
        assertEquals("5 mol%", model.residual().text().get());
        assertEquals("", model.residual().problem().get());
    }

    @Test
    void ownBandsAreThoseOfTheCommand() throws IOException {
        Path bands =
                Files.writeString(
                        folder.resolve("mine.tsv"),
                        "key\tcarrier\tlow\thigh\tcentre\nene-911\tene\t906\t918\t912\n");
        add("mixed", film("mixed.csv", 1, 1));
        add("cured", film("film.csv", 0.5, 0.5));
        String before = report();
        model.spectra().takeBands(bands);
        assertTrue(sheet().expected().stream().anyMatch(band -> band.place().equals("912")));
        assertEquals(
                command("film.csv --stage cured --reference mixed=mixed.csv --bands mine.tsv"),
                report());
        assertNotEquals(before, report());
        model.spectra().shippedBands();
        assertEquals(before, report());
    }

    @Test
    void ownBandsThatAreNoneAreSaidByTheirLines() throws IOException {
        add("dried", film("film.csv", 0, 0));
        FtirSheet before = sheet();
        model.spectra()
                .takeBands(
                        Files.writeString(
                                folder.resolve("bad.tsv"),
                                "key\tcarrier\tlow\thigh\tcentre\nene-911\tene\t930\t918\t912\n"));
        String said = model.trouble().get();
        assertTrue(said.startsWith("bad.tsv was not taken: line 2: "), said);
        assertTrue(said.endsWith("Nothing else has changed."), said);
        assertEquals(before, sheet());
        model.dismiss();
        model.spectra().takeBands(folder);
        assertTrue(model.trouble().get().contains("it is a folder"), model.trouble().get());
        model.dismiss();
        model.spectra().takeBands(folder.resolve("gone.tsv"));
        assertTrue(model.trouble().get().contains("is not in"), model.trouble().get());
        assertEquals(before, sheet());
    }

    @Test
    void aReferenceOfOnesOwnChoice() throws IOException {
        add("node", film("node.csv", 1, 0));
        add("mixed", film("first.csv", 1, 1));
        add("mixed", film("second.csv", 0.8, 0.8));
        add("dried", film("film.csv", 0.04, 0.04));
        assertEquals("Compared with node (node.csv), mixed (second.csv).", verdict().against());
        toggle("first.csv");
        assertEquals(
                "Compared with node (node.csv), mixed (first.csv), as was chosen.",
                verdict().against());
        assertEquals(
                command(
                        "film.csv --stage dried --reference node=node.csv"
                                + " --reference mixed=first.csv"),
                report());
        toggle("node.csv");
        assertEquals(command("film.csv --stage dried --reference mixed=first.csv"), report());
        toggle("first.csv");
        assertEquals("Judged by itself, as was chosen.", verdict().against());
        assertEquals(command("film.csv --stage dried"), report());
        model.spectra().compareWithLatest(verdict().id());
        assertEquals("Compared with node (node.csv), mixed (second.csv).", verdict().against());
    }

    @Test
    void aChosenReferenceThatGoesLeavesTheLatest() throws IOException {
        add("mixed", film("first.csv", 1, 1));
        add("mixed", film("second.csv", 1, 1));
        add("cured", film("film.csv", 0, 0));
        toggle("first.csv");
        long first = reference("first.csv").id();
        model.place(first, "dried");
        assertEquals(
                "Judged by itself: what was chosen is of no earlier stage.", verdict().against());
        assertEquals("cured", sheet().stage().key(), "who moves another one stays where they are");
        model.remove(first);
        assertEquals("Compared with mixed (second.csv).", verdict().against());
    }

    @Test
    void howItWasMeasuredIsSaidAsTheCommandIsTold() throws IOException {
        add("dried", Envelopes.write(folder.resolve("dry.csv")));
        model.turn(Side.ENVELOPE);
        double ratio =
                FtirPlan.etherPerLithium(desk.planned().get().record().orElseThrow().control())
                        .orElseThrow();
        String fit = "ftir fit dry.csv --eo-li " + String.format(Locale.ROOT, "%.9f", ratio);
        String silent = new Shell(folder).line(fit).out();
        assertEquals(silent, fitted());
        model.spectra().say(verdict().id(), BY_ATR);
        assertEquals(new Shell(folder).line(fit + " --technique atr").out(), fitted());
        assertNotEquals(silent, fitted(), "ATR lowers the strong bands");
        model.spectra().say(verdict().id(), Options.NONE);
        assertEquals(silent, fitted());
    }

    private String fitted() throws IOException {
        if (model.envelope().get() instanceof Content.Shown<EnvelopeSheet>(EnvelopeSheet sheet)) {
            return text(Outputs.fit(sheet, folder.resolve("f.txt")));
        }
        throw new AssertionError(model.envelope().get());
    }

    @Test
    void whatItsNumbersAreIsSaidAsTheCommandIsTold() throws IOException {
        Path percent = percent();
        add("mixed", film("mixed.csv", 1, 1));
        add("dried", percent);
        assertTrue(
                verdict().ofTheFile().stream()
                        .anyMatch(one -> one.startsWith("nothing says what the ordinate is")),
                verdict().ofTheFile()::toString);
        model.spectra().say(verdict().id(), AS_PERCENT);
        assertEquals("", model.trouble().get());
        assertEquals(
                new Shell(folder).line("ftir read percent.csv --as percent --csv").out(),
                new FileOrder(verdict().taken().measured().spectrum()).points());
        assertEquals(Ordinate.TRANSMITTANCE, verdict().taken().measured().spectrum().ordinate());
        assertEquals(Outcome.KEPT, outcome("ene-3081"), "4 % are left, as the film was made");
    }

    private Outcome outcome(String band) {
        return check().report().verdicts().stream()
                .filter(one -> one.expectation().band().equals(band))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    /// Transmittance in percent of a film so thick that no number is above 3, without a heading.
    private Path percent() throws IOException {
        List<String> rows = Files.readAllLines(film("film.csv", 0.04, 0.04));
        StringBuilder text = new StringBuilder();
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            double transmittance = 100 * Math.pow(10, -1.6 - Double.parseDouble(cells[1]));
            text.append(String.format(Locale.ROOT, "%s,%.6f%n", cells[0], transmittance));
        }
        return Files.writeString(folder.resolve("percent.csv"), text);
    }

    @Test
    void theLastWordOfAHastyPersonCounts() throws IOException {
        Queue<Runnable> waiting = new ArrayDeque<>();
        Threads threads =
                new Threads(
                        Runnable::run, Runnable::run, Runnable::run, waiting::add, Runnable::run);
        FtirViewModel slow = new FtirViewModel(desk, threads);
        slow.awake(true);
        slow.add(film("film.csv", 0, 0));
        waiting.remove().run();
        long id = slow.question().get().all().getFirst().id();
        slow.spectra().say(id, BY_ATR);
        slow.spectra().say(id, new Options(null, null, Technique.TRANSMISSION));
        waiting.forEach(Runnable::run);
        Added added = slow.question().get().find(id).orElseThrow();
        assertEquals(Technique.TRANSMISSION, added.measured().orElseThrow().spectrum().technique());
        waiting.clear();
        slow.spectra().say(id, BY_ATR);
        slow.remove(id);
        waiting.forEach(Runnable::run);
        assertEquals(List.of(), slow.question().get().all());
    }

    @Test
    void aSpectrumIsMovedFromStageToStage() throws IOException {
        add("cured", film("film.csv", 0, 0));
        model.move(verdict().id(), 1);
        assertEquals("washed-methanol", verdict().taken().stage());
        assertEquals("washed-methanol", sheet().stage().key());
        model.move(verdict().id(), -2);
        assertEquals("mixed", verdict().taken().stage());
        model.place(verdict().id(), "node");
        model.move(verdict().id(), -1);
        assertEquals("node", verdict().taken().stage(), "there is none before the first");
        List<Line> lines = sheet().lines();
        assertEquals(new Line.OfStage("node", "as it comes"), lines.getFirst());
        assertTrue(lines.get(1) instanceof Line.OfSpectrum, lines::toString);
    }

    @Test
    void aRecordIsJudgedByTheSameTerms() throws IOException {
        Path record = Bench.filled(Bench.desk(), folder.resolve("b.xlsx"), Bench::asAtTheBench);
        Files.writeString(
                folder.resolve("mine.tsv"),
                "key\tcarrier\tlow\thigh\tcentre\nene-911\tene\t906\t918\t912\n");
        add("mixed", film("mixed.csv", 1, 1));
        add("cured", film("film.csv", 0.04, 0.04));
        byte[] usual = copy(record);
        residual("2 mol%");
        model.spectra().takeBands(folder.resolve("mine.tsv"));
        new Shell(folder)
                .line(
                        "ftir check anp-c-2.0k film.csv --stage cured --reference mixed=mixed.csv"
                                + " --residual 2mol% --bands mine.tsv"
                                + " --record b.xlsx --out c.xlsx");
        assertArrayEquals(Files.readAllBytes(folder.resolve("c.xlsx")), copy(record));
        assertFalse(Arrays.equals(usual, copy(record)), "not as the recipe alone would have it");
    }

    private byte[] copy(Path record) throws IOException {
        var recipe = desk.planned().get().recipe().orElseThrow().header();
        return Outputs.copy(
                        new Outputs.Records(recipe, record, folder.resolve("own.xlsx")), verdict())
                .make()
                .content();
    }
}
