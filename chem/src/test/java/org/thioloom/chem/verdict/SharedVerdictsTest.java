package org.thioloom.chem.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Confounder;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.spectrum.Sample;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;
import org.thioloom.chem.spectrumfile.SpectrumFiles;
import org.thioloom.chem.spectrumfile.SpectrumReading;
import org.thioloom.chem.verdict.Verdict.Kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Measured spectra of the shared folder whose bands are known, and its synthetic batch.
class SharedVerdictsTest {
    /// Usual widths, `[cm-1]` (facts: ftir, 5).
    private static final Map<String, Double> WIDTHS =
            Map.of(
                    "C=C vinyl", 12.0,
                    "C=C", 12.0,
                    "=C-H vinyl", 15.0,
                    "=CH2 wag overtone", 20.0,
                    "S-H", 28.0,
                    "CH3 umbrella", 15.0,
                    "CH2 rock split", 10.0,
                    "C=O ester", 20.0);

    private static Path shared(String name) {
        return Stream.of("../../shared/data/ftir", "../shared/data/ftir")
                .map(folder -> Path.of(folder, name))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseGet(() -> abort("the shared spectra are not beside the project"));
    }

    private static Film film(String name) throws IOException {
        SpectrumReading reading = SpectrumFiles.read(Files.readAllBytes(shared(name)), name);
        Spectrum spectrum = ((SpectrumReading.Read) reading).spectra().getFirst();
        return Sample.found(Film.of(spectrum));
    }

    @Test
    void noVerdictOnAMeasuredSpectrumIsFalse() throws IOException {
        List<String> rows = Files.readAllLines(shared("VERDICTS.tsv"));
        List<String> wrong = new ArrayList<>();
        int open = 0;
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            Window window = new Window(Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
            double width = WIDTHS.getOrDefault(cells[1], Math.min(28, window.width()));
            PlainSight sight = PlainSight.of(film(cells[0]), window, width);
            open += sight.kind() == Kind.INCONCLUSIVE ? 1 : 0;
            if (sight.kind() == (cells[4].equals("present") ? Kind.ABSENT : Kind.PRESENT)) {
                wrong.add(row + ": " + sight.sentence());
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(5 * open <= rows.size() - 1, open + " inconclusive");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    # file,              stages before,      left, source
                      cure_50,           node ether linker,     0.50, golden/steps_truth.json
                      cure_50,           node ether linker mix, 0.50, golden/steps_truth.json
                      cure_50,           node mix,              0.50, golden/steps_truth.json
                      cure_50,           mix,                   0.50, golden/steps_truth.json
                      cure_97,           node ether linker,     0.03, golden/steps_truth.json
                      cure_97,           node ether linker mix, 0.03, golden/steps_truth.json
                      cure_97,           node mix,              0.03, golden/steps_truth.json
                      cure_97,           mix,                   0.03, golden/steps_truth.json
                    """)
    void conversionsOfTheSyntheticBatchAreFound(
            String file, String stages, double left, String source) throws IOException {
        List<Step> before = new ArrayList<>();
        for (String stage : stages.split(" ", -1)) {
            before.add(step(stage));
        }
        SpectrumReport report = SpectrumReport.of(step(file), before);
        Conversion ene = report.conversion("ene").orElseThrow();
        assertEquals(left, ene.left(), 0.05, source);
        for (Verdict verdict : report.verdicts()) {
            boolean asked =
                    List.of("vinyl_CH2wag", "vinyl_CC").contains(verdict.expectation().band());
            if (asked && verdict.reason() != Reason.CONFOUNDED) {
                assertEquals(left, verdict.share().orElseThrow().left(), 0.05, source);
            }
        }
        double thiol = report.conversion("thiol").orElseThrow().left();
        assertEquals(left == 0.5 ? 0.5 : 0.05, thiol, 0.12, source);
    }

    private static Step step(String stage) throws IOException {
        return switch (stage) {
            case "node" -> step(stage, "step0_node_chloride", node());
            case "ether" -> step(stage, "step1_node_ene", node(), ene(Change.APPEAR));
            case "linker" -> step(stage, "linker_peg_dithiol", peg(), thiol(Change.STAY));
            case "mix" ->
                    step(stage, "cure_t0", node(), ene(Change.STAY), peg(), thiol(Change.APPEAR));
            default -> step(stage, stage, node(), ene(Change.VANISH), peg(), thiol(Change.VANISH));
        };
    }

    @SafeVarargs
    private static Step step(String stage, String file, List<Expectation>... expected)
            throws IOException {
        List<Expectation> all = new ArrayList<>();
        for (List<Expectation> part : expected) {
            all.addAll(part);
        }
        return new Step(stage, film("synthetic/" + file + ".csv"), all);
    }

    private static List<Expectation> node() {
        return List.of(
                Made.band("perF_ring", "ArF", 1462, 8, 22, Change.STAY),
                Made.band("perF_CF", "ArF", 960, 8, 22, Change.STAY),
                Made.band("perF_low", "ArF", 755, 8, 20, Change.STAY),
                of("perF_ring_hi", "ArF", new double[] {1644, 8, 22}, Change.STAY, List.of()));
    }

    private static List<Expectation> peg() {
        return List.of(
                Made.band("peg_rock", "ether", 843, 7, 16, Change.STAY),
                Made.band("peg_tw", "ether", 1281, 8, 14, Change.STAY),
                Made.band("peg_wag", "ether", 1343, 10, 14, Change.STAY),
                Made.band("peg_free", "ether", 1103, 14, 32, Change.STAY));
    }

    private static List<Expectation> ene(Change change) {
        Confounder ring = new Confounder("node", "perF_ring_hi", 1644, 1, "");
        return List.of(
                of("vinyl_CH", "ene", new double[] {3081, 10, 15}, change, List.of()),
                of("vinyl_CC", "ene", new double[] {1640, 8, 12}, change, List.of(ring)),
                of("vinyl_CHwag", "ene", new double[] {994, 6, 12}, change, List.of()),
                of("vinyl_CH2wag", "ene", new double[] {911, 6, 12}, change, List.of()),
                of("vinyl_2x", "ene", new double[] {1830, 15, 20}, change, List.of()));
    }

    private static List<Expectation> thiol(Change change) {
        return List.of(of("thiol_SH", "thiol", new double[] {2556, 25, 28}, change, List.of()));
    }

    private static Expectation of(
            String band, String group, double[] place, Change change, List<Confounder> sharing) {
        return new Expectation(
                band,
                group,
                place[0],
                Window.around(place[0], place[1]),
                place[2],
                change,
                change == Change.VANISH ? OptionalDouble.of(0) : OptionalDouble.empty(),
                List.of("batch"),
                sharing,
                sharing.isEmpty() ? Strength.DECISIVE : Strength.SUPPORTING,
                "",
                "facts: ftir, 5");
    }
}
