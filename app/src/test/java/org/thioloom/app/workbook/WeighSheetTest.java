package org.thioloom.app.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Solution;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.WeighingPage;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

class WeighSheetTest {
    private static final int NODE = 0;
    private static final int LINKER = 1;

    private final BatchRecord record = Drawn.record(8);
    private final WeighingPage page = record.weighing();
    private final Drawn drawn = Drawn.of(record);

    @Test
    void formulasShowTheRecordsOwnNumbersBeforeAnythingIsWeighed() {
        for (int i = 0; i < page.lines().size(); i++) {
            WeighingPage.Line line = page.lines().get(i);
            near(line.target().in(page.unit()), drawn.number("items.target", i));
            near(line.target().in(page.unit()), drawn.number("items.live", i));
            near(line.low().in(page.unit()), drawn.number("items.low", i));
            near(line.high().in(page.unit()), drawn.number("items.high", i));
            assertEquals("", drawn.text("items.check", i));
        }
        totals("Live");
        totals("Planned");
        assertEquals("", drawn.text("Ratio_Actual", 0));
    }

    @Test
    void sharesAreThoseOfTheSolution() {
        Solution solution = Objects.requireNonNull(record.control().solution());
        shares(solution.solidsMassFraction(), "SolidsShare_Live");
        shares(solution.initiatorMassFraction(), "InitiatorShare_Live");
        shares(solution.initiatorPerSolids(), "InitiatorOfSolids_Planned");
    }

    private void shares(@Nullable Quantity<?> expected, String name) {
        near(Objects.requireNonNull(expected).value().doubleValue(), drawn.number(name));
    }

    @Test
    void otherTargetsFollowTheNodesRealMass() {
        double real = 1.1 * drawn.number("items.target", NODE);
        drawn.type("items.weighed", NODE, real).recalculate();
        for (int i = 0; i < page.lines().size(); i++) {
            near(1.1 * page.lines().get(i).target().in(page.unit()), drawn.number("items.live", i));
        }
        assertEquals("OK", drawn.text("items.check", NODE));
    }

    @Test
    void anotherRowMayLead() {
        drawn.type("Anchor", 0, LINKER + 1.0)
                .type("items.weighed", LINKER, 2 * drawn.number("items.target", LINKER))
                .recalculate();
        near(2 * page.lines().get(NODE).target().in(page.unit()), drawn.number("items.live", NODE));
    }

    @Test
    void theLeadingRowIsFoundByItsNumberWhereverRowsWereSorted() {
        int rows = page.lines().size();
        for (int i = 0; i < rows; i++) {
            drawn.type("items.no", i, rows - i);
        }
        drawn.type("items.weighed", rows - 1, 2 * drawn.number("items.target", rows - 1))
                .recalculate();
        for (int i = 0; i < rows; i++) {
            near(2 * drawn.number("items.target", i), drawn.number("items.live", i));
        }
    }

    @ParameterizedTest(name = "{0} of the live target reads {1}")
    @CsvSource({"0.98, LOW", "0.991, OK", "1.009, OK", "1.02, HIGH"})
    void theCheckPrintsAWord(double share, String word) {
        drawn.type("items.weighed", NODE, drawn.number("items.target", NODE))
                .type("items.weighed", LINKER, share * drawn.number("items.target", LINKER))
                .recalculate();
        assertEquals(word, drawn.text("items.check", LINKER));
        assertEquals(100 * (share - 1), drawn.number("items.difference", LINKER), 1e-9);
    }

    /// What is printed is what is compared.
    @ParameterizedTest(name = "printed {0}, {1} digits further, reads {2}")
    @CsvSource({
        "items.low, 0, OK",
        "items.low, -1, LOW",
        "items.high, 0, OK",
        "items.high, 1, HIGH"
    })
    void whoReadsAPrintedLimitIsWithin(String limit, int further, String word) {
        for (int i = 1; i < page.lines().size(); i++) {
            String printed =
                    new DataFormatter(Locale.ROOT)
                            .formatCellValue(drawn.cell(limit, i), drawn.evaluator());
            double weighed = Double.parseDouble(printed) + 0.1 * further;
            drawn.type("items.weighed", i, weighed).recalculate();
            assertEquals(word, drawn.text("items.check", i), printed);
        }
    }

    @Test
    void aMassByDifferenceThatIsALimitIsWithin() {
        drawn.type("tare.before", LINKER, 5000)
                .type("tare.after", LINKER, 5000 + drawn.number("items.low", LINKER))
                .recalculate();
        assertEquals("OK", drawn.text("items.check", LINKER));
    }

    @Test
    void everythingWeighedAtItsTargetGivesThePlannedRatio() {
        weighAll(1).recalculate();
        near(page.ratio(), drawn.number("Ratio_Actual"));
        totals("Actual");
        assertEquals("YES", drawn.text("Ratio_Check", 0));
        assertEquals("", drawn.text("Correction_Material", 0));
    }

    @ParameterizedTest(name = "linker at {0} of its target")
    @ValueSource(doubles = {0.9, 1.1, 1.5})
    void addingWhatTheSheetSaysBringsTheRatioBack(double share) {
        weighAll(share).recalculate();
        assertEquals("NO", drawn.text("Ratio_Check", 0));
        String scarce = share > 1 ? "node" : "linker";
        assertEquals(scarce, drawn.text("Correction_Material", 0));
        int row = share > 1 ? NODE : LINKER;
        drawn.type("extra.row", 0, row + 1.0)
                .type("extra.weighed", 0, drawn.number("Correction_Mass"))
                .recalculate();
        near(page.ratio(), drawn.number("Ratio_Actual"));
        assertEquals("YES", drawn.text("Ratio_Check", 0));
    }

    @Test
    void materialOfNoRowDoesNotCount() {
        weighAll(1).type("extra.weighed", 0, 1000).recalculate();
        near(page.ratio(), drawn.number("Ratio_Actual"));
        totals("Actual");
    }

    @Test
    void aPipettedVolumeCountsAsItsMass() {
        int solvent = 2;
        drawn.type("items.pipetted", solvent, drawn.number("items.volume", solvent)).recalculate();
        near(
                page.lines().get(solvent).target().in(page.unit()),
                drawn.number("items.mass", solvent));
        assertEquals("OK", drawn.text("items.check", solvent));
    }

    @Test
    void aContainerWeighedBeforeAndAfterCountsAsItsDifference() {
        drawn.type("tare.before", LINKER, 5000).type("tare.after", LINKER, 5068.9).recalculate();
        assertEquals(68.9, drawn.number("items.mass", LINKER), 1e-9);
    }

    @Test
    void aContainerThatBecameLighterIsToBeCheckedAndCountsAsNothing() {
        drawn.type("tare.before", NODE, 5000).type("tare.after", NODE, 4985.2).recalculate();
        assertEquals("CHECK", drawn.text("tare.difference", NODE));
        assertEquals("", drawn.text("items.mass", NODE));
        near(page.lines().get(LINKER).target().in(page.unit()), drawn.number("items.live", LINKER));
    }

    @ParameterizedTest(name = "a leading mass of {0} leads nothing")
    @ValueSource(doubles = {0, -14.8})
    void noTargetIsBelowZero(double leading) {
        drawn.type("items.weighed", NODE, leading).recalculate();
        near(page.lines().get(LINKER).target().in(page.unit()), drawn.number("items.live", LINKER));
    }

    @Test
    void anExpiredLotIsSaidSo() {
        Drawn expired = Drawn.of(Drawn.record(8, List.of(lot("L-1", "2026-11-22"))));
        assertEquals("EXPIRED ", expired.text("items.check", LINKER));
        Drawn fresh = Drawn.of(Drawn.record(8, List.of(lot("L-1", "2026-11-23"))));
        assertEquals("", fresh.text("items.check", LINKER));
    }

    @Test
    void whatLooksLikeAFormulaStaysText() {
        Drawn sly = Drawn.of(Drawn.record(8, List.of(lot("=1+1", "2027-01-01"))));
        assertEquals(CellType.STRING, sly.cell("items.lot", LINKER).getCellType());
        assertEquals("=1+1", sly.text("items.lot", LINKER));
    }

    @Test
    void theStrengthOfAStockIsComparedWithItsPlan() {
        WeighingPage.StockLine stock = page.stocks().getFirst();
        drawn.type("stock1.solute", 0, stock.solute().in(page.unit()))
                .type("stock1.solvent", 0, stock.solvent().in(page.unit()))
                .recalculate();
        near(1, drawn.number("stock1.strength"));
        assertEquals("OK", drawn.text("stock1.check", 0));
    }

    @ParameterizedTest(name = "{0} of the initiator in its stock is {1}")
    @CsvSource({"2, HIGH", "1.05, HIGH", "1.01, OK", "0.99, OK", "0.9, LOW"})
    void aStockOfAnotherStrengthIsSaidAndCounts(double share, String word) {
        WeighingPage.StockLine stock = page.stocks().getFirst();
        double solute = stock.solute().in(page.unit());
        double solvent = stock.solvent().in(page.unit());
        weighAll(1)
                .type("stock1.solute", 0, share * solute)
                .type("stock1.solvent", 0, solvent)
                .recalculate();
        double strength = share * (solute + solvent) / (share * solute + solvent);
        assertEquals(word, drawn.text("stock1.check", 0));
        near(strength * page.totals().initiator(), drawn.number("Initiator_Actual"));
        near(
                strength * drawn.number("InitiatorOfSolids_Planned"),
                drawn.number("InitiatorOfSolids_Actual"));
        near(page.totals().initiator(), drawn.number("Initiator_Live"));
        near(page.ratio(), drawn.number("Ratio_Actual"));
    }

    @Test
    void rIsKnownAsWellAsPlannedWhereEverythingIsWeighedAtItsTarget() {
        assertEquals("", drawn.text("RatioU_Actual", 0));
        weighAll(1).recalculate();
        near(drawn.number("RatioU_Planned"), drawn.number("RatioU_Actual"));
    }

    /// u²(ln r) = Σ u²(lot) + u²(m)/m², for one material on either side: what the balance adds goes
    /// with 1/m.
    @Test
    void ofAQuarterOfTheMassesTheBalanceMakesFourTimesAsMuch() {
        for (int i = 0; i < page.lines().size(); i++) {
            drawn.type("items.weighed", i, drawn.number("items.target", i) / 4);
        }
        drawn.recalculate();
        double balance = 0;
        for (int row : List.of(NODE, LINKER)) {
            WeighingPage.Line line = page.lines().get(row);
            double u = Objects.requireNonNull(line.doubt()).weighed();
            balance += Math.pow(u / line.target().in(page.unit()), 2);
        }
        double planned = Math.pow(drawn.number("RatioU_Planned") / page.ratio(), 2);
        double actual = Math.pow(drawn.number("RatioU_Actual") / page.ratio(), 2);
        assertEquals(15 * balance, actual - planned, 1e-9 * actual);
        assertTrue(balance > 1e-6, "" + balance);
    }

    @Test
    void aSynthesisInGramsAddsUpToo() {
        BatchRecord synthesis = Drawn.synthesis();
        Drawn sheet = Drawn.of(synthesis);
        assertEquals(Units.GRAM, synthesis.weighing().unit());
        near(synthesis.weighing().totals().first(), sheet.number("First_Live"));
        near(synthesis.weighing().totals().second(), sheet.number("Second_Live"));
        near(synthesis.weighing().ratio(), sheet.number("Ratio_Live"));
    }

    private Drawn weighAll(double linker) {
        for (int i = 0; i < page.lines().size(); i++) {
            double share = i == LINKER ? linker : 1;
            drawn.type("items.weighed", i, share * drawn.number("items.target", i));
        }
        return drawn;
    }

    private void totals(String state) {
        near(page.totals().solids(), drawn.number("Solids_" + state));
        near(page.totals().solution(), drawn.number("Solution_" + state));
        near(page.totals().initiator(), drawn.number("Initiator_" + state));
        near(page.totals().first(), drawn.number("First_" + state));
        near(page.totals().second(), drawn.number("Second_" + state));
        near(page.ratio(), drawn.number("Ratio_" + state));
    }

    private static Lot lot(String id, String expires) {
        return new Lot(
                id,
                "linker",
                Quantity.of("100", Units.PERCENT_BY_MASS),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                expires,
                null);
    }

    private static void near(double expected, double actual) {
        assertEquals(expected, actual, Math.abs(expected) * 1e-9);
    }
}
