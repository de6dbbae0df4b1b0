package org.thioloom.app.workbook;

import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.plan.Planner;
import org.thioloom.recipes.record.BatchRecord;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/// A drawn workbook, opened again as a reader would: by name.
public record Drawn(XSSFWorkbook book) {
    static final LocalDateTime START = LocalDateTime.of(2026, 11, 23, 9, 0);

    static BatchRecord record(int discs, List<Lot> lots) {
        String recipe = ShippedTemplates.text("anp-c-2.0k").orElseThrow();
        Order.DiscOrder order =
                new Order.DiscOrder(
                        discs,
                        1,
                        Quantity.of("9", Units.MILLIMETRE),
                        Order.DiameterOf.DRY_DISC,
                        null,
                        null,
                        null);
        MasterRecipe master = accepted(ShippedTemplates.reader().read(recipe, Map.of()));
        Outcome<ControlRecipe> plan =
                Planner.plan(master, new Order(order, null, List.of(), START), lots);
        return BatchRecord.of(accepted(plan), plan.findings());
    }

    /// A synthesis, by the gram: no solution, no discs, no clock.
    static BatchRecord synthesis() {
        String recipe = ShippedTemplates.text("borate-node-hexenyl-ether").orElseThrow();
        Map<String, String> settings =
                Map.of(
                        "alcohol equivalents", "1.2",
                        "base", "cesium carbonate",
                        "base equivalents", "1.1",
                        "solvent", "tetrahydrofuran",
                        "concentration", "0.1 mol/L",
                        "reaction temperature", "60 degC",
                        "reaction time", "12 h");
        Order.Limit limit = new Order.Limit("chloride", Quantity.of("30", Units.GRAM));
        Outcome<ControlRecipe> plan =
                Planner.plan(
                        accepted(ShippedTemplates.reader().read(recipe, settings)),
                        new Order(null, null, List.of(limit), null),
                        List.of());
        return BatchRecord.of(accepted(plan), plan.findings());
    }

    static BatchRecord record(int discs) {
        return record(discs, List.of());
    }

    static Drawn of(BatchRecord record) {
        return open(BatchWorkbook.draw(record, PaperSize.A4, "test"));
    }

    public static Drawn open(byte[] bytes) {
        try {
            return new Drawn(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The cell of a name: the first, or that of a row, from 0.
    public XSSFCell cell(String name, int row) {
        XSSFName found = book.getName(name);
        if (found == null) {
            throw new AssertionError("no name " + name);
        }
        AreaReference area =
                new AreaReference(found.getRefersToFormula(), book.getSpreadsheetVersion());
        CellReference at = area.getFirstCell();
        return book.getSheet(at.getSheetName()).getRow(at.getRow() + row).getCell(at.getCol());
    }

    public double number(String name, int row) {
        return cell(name, row).getNumericCellValue();
    }

    double number(String name) {
        return number(name, 0);
    }

    public String text(String name, int row) {
        return cell(name, row).getStringCellValue();
    }

    public Drawn type(String name, int row, double value) {
        cell(name, row).setCellValue(value);
        return this;
    }

    FormulaEvaluator evaluator() {
        return book.getCreationHelper().createFormulaEvaluator();
    }

    public Drawn recalculate() {
        FormulaEvaluator evaluator = evaluator();
        evaluator.clearAllCachedResultValues();
        evaluator.evaluateAll();
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            book.write(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static <T> T accepted(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Accepted<T> accepted) {
            return accepted.value();
        }
        throw new AssertionError(outcome.findings().toString());
    }
}
