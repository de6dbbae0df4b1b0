package org.thioloom.app.fx.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.app.fx.Batches;
import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.chart.Lattice;
import org.thioloom.app.fx.chart.Layer;
import org.thioloom.app.fx.desk.Desk;
import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.desk.Filing;
import org.thioloom.app.fx.desk.Memory;
import org.thioloom.app.fx.desk.Shelf;
import org.thioloom.app.fx.part.Content;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.sweep.Column;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

class ExploreViewModelTest {
    private final Desk desk = new Desk(Batches.paper(), Batches.NOW);
    private final Shelf shelf;
    private final ExploreViewModel model;

    ExploreViewModelTest(@TempDir Path folder) {
        shelf = new Shelf(folder, 1);
        model = new ExploreViewModel(desk, shelf, Batches.NOW);
    }

    private void vary(String... typed) {
        for (int line = 0; line < 2; line++) {
            boolean there = typed.length > 2 * line;
            model.typed().get(line).name().set(there ? typed[2 * line] : "");
            model.typed().get(line).values().set(there ? typed[2 * line + 1] : "");
        }
        model.commit();
    }

    private SweepSheet sheet() {
        model.awake(true);
        if (model.sweep().get() instanceof Content.Shown<SweepSheet>(SweepSheet sheet)) {
            return sheet;
        }
        throw new AssertionError("not shown: " + model.sweep().get());
    }

    private CompareSheet comparison() {
        model.awake(true);
        if (model.comparison().get() instanceof Content.Shown<CompareSheet>(CompareSheet sheet)) {
            return sheet;
        }
        throw new AssertionError("not shown: " + model.comparison().get());
    }

    private static Chart chart(SweepSheet sheet, String key) {
        if (new SweepChart(sheet, sheet.outcome(key)).draw()
                instanceof Content.Shown<Chart>(Chart chart)) {
            return chart;
        }
        throw new AssertionError("no chart of " + key);
    }

    @Test
    void nothingIsReckonedBeforeSomebodyLooks() {
        assertInstanceOf(Content.Waiting.class, model.sweep().get());
    }

    @Test
    void whatDoesNotDependOnAFieldIsALevelLine() {
        vary("thickness", "60um:200um:20um");
        Chart chart = chart(sheet(), "solFraction");
        double sol = sheet().rows().outcome(0, sheet().outcome("solFraction")).orElseThrow();
        assertEquals(sol / 2, chart.y().home().low(), 1e-6 * sol);
        assertEquals(1.5 * sol, chart.y().home().high(), 1e-6 * sol);
    }

    @Test
    void thePlanItselfIsAmongThoseAroundIt() {
        vary("thickness", "100um,120um,140um");
        SweepSheet sheet = sheet();
        Map<String, Double> used = desk.planned().get().record().orElseThrow().control().used();
        List<String> keys = sheet.outcomes().stream().map(Column::key).toList();
        for (String input : List.of("node", "linker", "dmso")) {
            double milligrams = 1e3 * Objects.requireNonNull(used.get(input));
            assertEquals(
                    milligrams,
                    sheet.rows().outcome(1, keys.indexOf(input + ".mass")).orElseThrow(),
                    1e-9 * milligrams,
                    input);
        }
    }

    @Test
    void oneFieldIsACurveThroughEachPlan() {
        vary("thickness", "100um,120um,140um");
        SweepSheet sheet = sheet();
        Chart chart = chart(sheet, "disc.volume");
        Layer.Line line = (Layer.Line) chart.layers().getFirst();
        assertEquals(3, line.curve().size());
        assertEquals(
                line.curve().y(1) * 140 / 120, line.curve().y(2), 1e-9, "volume grows as it does");
    }

    @Test
    void theCurveHasThePlanItselfOnIt() {
        vary("thickness", "100um,130um,140um");
        Layer.Signs own = (Layer.Signs) chart(sheet(), "disc.volume").layers().getLast();
        assertEquals("this plan", own.name());
        assertEquals(1, own.points().size());
        assertEquals(120, own.points().x(0), 1e-9);
        double dispensed =
                Objects.requireNonNull(
                                desk.planned().get().record().orElseThrow().control().casting())
                        .perDiscVolume()
                        .in(Units.MICROLITRE);
        assertEquals(dispensed, own.points().y(0), 1e-9 * dispensed);
        desk.edit(thickness("150"));
        assertEquals(2, chart(sheet(), "disc.volume").layers().size(), "it lies beyond");
        vary("thickness", "100um,150um");
        assertEquals(3, chart(sheet(), "disc.volume").layers().size(), "at the very end");
    }

    @Test
    void theMapFramesTheCellOfThePlanItself() {
        vary("ratio", "1.8,2.0,2.2", "conversion", "0.90,0.97");
        Layer.Cells cells = (Layer.Cells) chart(sheet(), "solFraction").layers().getFirst();
        Layer.Spot own = cells.own().orElseThrow();
        assertEquals(new Layer.Spot(2, 0.97), own);
        assertEquals(1, cells.lattice().column(own.x()));
        assertEquals(1, cells.lattice().row(own.y()));
        assertTrue(cells.lattice().isMiddle(own.x(), own.y()));
        assertTrue(cells.name().endsWith("; framed: this plan"), cells.name());
        vary("ratio", "1.8,2.1,2.4", "conversion", "0.90,0.97");
        cells = (Layer.Cells) chart(sheet(), "solFraction").layers().getFirst();
        assertTrue(!cells.lattice().isMiddle(2, 0.97), "a sign in its cell");
        assertTrue(cells.name().endsWith("; diamond: this plan"), cells.name());
        vary("ratio", "3,4", "conversion", "0.90,0.97");
        cells = (Layer.Cells) chart(sheet(), "solFraction").layers().getFirst();
        assertTrue(cells.own().isEmpty(), "it lies beyond");
        vary("irradiance", "1mW/cm2,2mW/cm2", "conversion", "0.90,0.97");
        cells = (Layer.Cells) chart(sheet(), "solFraction").layers().getFirst();
        assertTrue(cells.own().isEmpty(), "nobody measured the light");
    }

    @Test
    void whatIsAskedAtFirstContainsThePlanItself() {
        Layer.Cells cells = (Layer.Cells) chart(sheet(), "solFraction").layers().getFirst();
        assertTrue(cells.name().endsWith("; framed: this plan"), cells.name());
    }

    @Test
    void aFieldThatIsEmptiedIsNotVaried() {
        vary("ratio", "1.8,2.0", "", "0.9,0.95");
        assertEquals(2, sheet().rows().size());
        vary("ratio", "");
        model.awake(true);
        assertEquals(
                "No values of ratio",
                ((Content.Nothing<SweepSheet>) model.sweep().get()).heading());
    }

    @Test
    void whatAStockBringsIsSaidToBeIncluded() {
        model.keep();
        CompareSheet.Line dmso = line(comparison(), "mass of dmso, stocks included, mg");
        assertTrue(Double.parseDouble(dmso.cells().getFirst()) > 60, dmso.toString());
    }

    @Test
    void twoFieldsAreCellsAndTheReadOutFindsThem() {
        vary("ratio", "1.8,2.0,2.2", "conversion", "0.90,0.97");
        SweepSheet sheet = sheet();
        Layer.Cells cells = (Layer.Cells) chart(sheet, "solFraction").layers().getFirst();
        Lattice lattice = cells.lattice();
        int column = sheet.outcome("solFraction");
        assertEquals(sheet.rows().outcome(3, column).orElseThrow(), lattice.at(2.0, 0.97));
        assertTrue(lattice.at(2.0, 0.90) > lattice.at(2.0, 0.97), "more sol at less conversion");
    }

    @Test
    void whatDoesNotGelHasAnEmptyCellAndIsCounted() {
        vary("ratio", "2,40", "conversion", "0.90,0.97");
        SweepSheet sheet = sheet();
        assertTrue(
                sheet.remark().startsWith("4 plans; no plan, or no gel, at 2: "), sheet.remark());
        Layer.Cells cells = (Layer.Cells) chart(sheet, "solFraction").layers().getFirst();
        assertTrue(Double.isNaN(cells.lattice().at(40, 0.97)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    thicknes  | 60um,120um        | is not a field here
                    thickness | 60,120            | has a decimal comma
                    ratio     | 1,500:2,500/3     | write 1500 or 1.500
                    conversion | 0,95,0,97        | write
                    thickness | thin              | thin
                    thickness | 1um:100000um:1um  | more than a window shows
                    thickness | 120um             | one value is no curve
                    """)
    void whatCannotBeReckonedSaysWhy(String name, String values, String words) {
        vary(name, values);
        model.awake(true);
        Content<?> content = model.sweep().get();
        if (content instanceof Content.Shown<?>(SweepSheet sheet)) {
            content = new SweepChart(sheet, 0).draw();
        }
        if (content instanceof Content.Nothing<?>(String heading, String sentence, String remedy)) {
            assertTrue(
                    (heading + sentence + remedy).toLowerCase(Locale.ROOT).contains(words),
                    heading + ": " + sentence + "; " + remedy);
        } else {
            throw new AssertionError("shown: " + content);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1,8:2,2:0,1 | 1.8 1.9 2 2.1 2.2
                    1,8:2,2/3   | 1.8 2 2.2
                    1.8,2.2     | 1.8 2.2
                    2,40        | 2 40
                    """)
    void aCommaIsDecimalWhereItPartsNoValues(String values, String taken) {
        vary("ratio", values);
        SweepSheet sheet = sheet();
        assertEquals(
                List.of(taken.split(" ")),
                IntStream.range(0, sheet.rows().size()).mapToObj(i -> sheet.words(i, 0)).toList());
    }

    @Test
    void drawsMakeATableAndNoMap() {
        vary("linker.molarMass", "1900g/mol~2100g/mol", "ratio", "1.9~2.1");
        SweepSheet sheet = sheet();
        assertEquals(1000, sheet.rows().size());
        assertInstanceOf(
                Content.Nothing.class, new SweepChart(sheet, sheet.outcome("solFraction")).draw());
    }

    @Test
    void theTableGoesToASpreadsheetWithItsHeads() {
        vary("thickness", "100um,120um");
        String[] lines = sheet().tabbed().split("\n", -1);
        assertTrue(lines[0].startsWith("thickness, um\tmass of node, mg\t"), lines[0]);
        assertTrue(lines[1].startsWith("100\t"), lines[1]);
        assertEquals(lines[0].split("\t", -1).length, lines[2].split("\t", -1).length);
        assertEquals(4, lines.length);
    }

    @Test
    void plansStandBesideEachOtherAndWhatDiffersIsMarked() {
        model.keep();
        desk.edit(thickness("150"));
        model.keep();
        CompareSheet sheet = comparison();
        assertEquals(List.of("Plan 1", "Plan 2"), sheet.names());
        CompareSheet.Line dry = line(sheet, "dry thickness, sol washed out, um");
        assertEquals(List.of("120.0", "150.0"), dry.cells());
        assertTrue(dry.isDifferent());
        assertTrue(!line(sheet, "r").isDifferent());
        double node =
                1e3
                        * Objects.requireNonNull(
                                desk.planned()
                                        .get()
                                        .record()
                                        .orElseThrow()
                                        .control()
                                        .used()
                                        .get("node"));
        assertEquals(
                Rounding.significant(BigDecimal.valueOf(node), 4),
                line(sheet, "mass of node, mg").cells().get(1));
    }

    @Test
    void aNumberThatOnePlanLacksIsAGapAndNothingShifts() {
        model.keep();
        desk.open(Batches.lit());
        model.keep();
        desk.open(Batches.paper());
        model.keep();
        for (CompareSheet.Line line : comparison().lines()) {
            assertEquals(3, line.cells().size(), line.head());
        }
        List<String> back = line(comparison(), "back face to 95 %, s").cells();
        assertEquals(List.of(true, false, true), back.stream().map(String::isEmpty).toList());
    }

    @Test
    void aPlanThatWasSetDownIsOpenedAsOneEditAndForgotten() {
        model.keep();
        desk.edit(thickness("150"));
        model.open(model.kept().get().getFirst());
        assertEquals(Batches.paper().source(), desk.document().get().source());
        desk.undo();
        assertTrue(!Batches.paper().source().equals(desk.document().get().source()));
        model.drop(model.kept().get().getFirst());
        model.awake(true);
        assertInstanceOf(Content.Nothing.class, model.comparison().get());
    }

    @Test
    void plansThatWereSetDownStandThereAtTheNextStart() {
        model.keep();
        desk.edit(thickness("150"));
        model.keep();
        model.drop(model.kept().get().getFirst());
        Desk later = new Desk(Batches.lit(), Batches.NOW);
        ExploreViewModel next = new ExploreViewModel(later, shelf, Batches.NOW);
        assertEquals(List.of(), next.kept().get(), "nobody has looked yet");
        next.awake(true);
        assertEquals(List.of("Plan 2"), next.kept().get().stream().map(Kept::name).toList());
        next.keep();
        assertEquals("Plan 3", next.kept().get().getLast().name());
        if (next.comparison().get() instanceof Content.Shown<CompareSheet>(CompareSheet sheet)) {
            assertEquals(
                    List.of("150.0", "120.0"),
                    line(sheet, "dry thickness, sol washed out, um").cells());
        } else {
            throw new AssertionError("not shown: " + next.comparison().get());
        }
    }

    @Test
    void aPlanOfAnotherFileIsNotSavedOverIt(@TempDir Path folder) {
        Filing filing = new Filing(desk, new Memory(folder));
        filing.saveAs(folder.resolve("monday.json"));
        model.keep();
        desk.edit(thickness("150"));
        model.keep();
        model.open(model.kept().get().getFirst());
        assertEquals(folder.resolve("monday.json"), desk.document().get().places().batch());
        filing.saveAs(folder.resolve("tuesday.json"));
        model.open(model.kept().get().getLast());
        assertNull(desk.document().get().places().batch());
        desk.undo();
        assertEquals(folder.resolve("tuesday.json"), desk.document().get().places().batch());
    }

    private static Edit thickness(String micrometres) {
        return new Edit(
                "thickness",
                d ->
                        d.withOrder(o ->
                                o.withDiscs(
                                        Objects.requireNonNull(o.discs())
                                                .withThickness(
                                                        Quantity.of(
                                                                micrometres, Units.MICROMETRE)))));
    }

    private static CompareSheet.Line line(CompareSheet sheet, String head) {
        return sheet.lines().stream()
                .filter(line -> line.head().equals(head))
                .findFirst()
                .orElseThrow();
    }
}
