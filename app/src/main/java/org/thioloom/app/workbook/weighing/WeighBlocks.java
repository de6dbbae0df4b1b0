package org.thioloom.app.workbook.weighing;

import org.apache.poi.ss.util.CellRangeAddress;
import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Guards;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Names.Stretch;
import org.thioloom.app.sheet.Slot;
import org.thioloom.app.sheet.Styles;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.recipes.record.WeighingPage;
import org.thioloom.recipes.record.WeighingPage.StockLine;

import java.util.List;

/// What else is written down at the balance: containers before and after, stock solutions, and
/// whatever the recipe did not ask for.
public final class WeighBlocks {
    private static final double ROW_HEIGHT = 20;
    private static final int EXTRA_ROWS = 5;
    private static final int STOCK_ROWS = 5;

    private final Grid grid;
    private final WeighingPage page;
    private final Guards guards;
    private final String unit;
    private final String mass;

    public WeighBlocks(Grid grid, WeighingPage page) {
        this.grid = grid;
        this.page = page;
        this.guards = new Guards(grid.sheet());
        this.unit = page.unit().symbol();
        this.mass = Styles.decimals(page.decimals());
    }

    /// Rows that stand beside the totals.
    public int rowsBeside() {
        return 1 + page.lines().size() + page.stocks().size() * STOCK_ROWS;
    }

    /// Containers and stock solutions, in the right half of rows already drawn.
    public void beside(List<Line> drawn) {
        tare(drawn);
        int next = 1 + page.lines().size();
        for (int i = 0; i < page.stocks().size(); i++) {
            stock(page.stocks().get(i), drawn.subList(next, next + STOCK_ROWS), i + 1);
            next += STOCK_ROWS;
        }
    }

    /// Weighing by difference; a container that became lighter got nothing, and somebody should
    /// look.
    private void tare(List<Line> drawn) {
        Line head = drawn.getFirst();
        int first = head.number() + 1;
        head.slot(11, 12).text("By difference", Look.HEAD);
        head.slot(13, 14).text("Before, " + unit, Look.HEAD).called("Tare_Before");
        head.slot(15, 16).text("After, " + unit, Look.HEAD).called("Tare_After");
        head.slot(17, 18).text("Difference", Look.HEAD);
        Stretch rows = new Stretch(first, first + page.lines().size() - 1);
        grid.names().column("tare.id", grid.sheetName(), rows, 11);
        grid.names().column("tare.before", grid.sheetName(), rows, 13);
        grid.names().column("tare.after", grid.sheetName(), rows, 15);
        grid.names().column("tare.difference", grid.sheetName(), rows, 17);
        for (int i = 0; i < page.lines().size(); i++) {
            Line line = drawn.get(i + 1);
            line.slot(11, 12).text("+ " + page.lines().get(i).input(), Look.PLANNED_SMALL);
            Slot before = line.slot(13, 14).blank(Look.ENTRY_NUMBER, mass);
            Slot after = line.slot(15, 16).blank(Look.ENTRY_NUMBER, mass);
            Slot difference =
                    line.slot(17, 18)
                            .formula(
                                    "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),IF(%2$s<%1$s,\"CHECK\",%2$s-%1$s),\"\")"
                                            .formatted(before.address(), after.address()),
                                    Look.FORMULA,
                                    mass);
            guards.mark(difference.region(), "$" + difference.address() + "=\"CHECK\"");
            guards.amount(before.region(), unit);
            guards.amount(after.region(), unit);
        }
    }

    /// A stock solution to prepare first, below it.
    private void stock(StockLine stock, List<Line> drawn, int number) {
        String name = "stock" + number + ".";
        drawn.getFirst()
                .slot(11, 18)
                .text("Prepare first: the stock of " + stock.soluteName(), Look.LABEL)
                .called(name + "title");
        Quantity<Mass> solute = stock.solute().to(page.unit());
        Quantity<Mass> solvent = stock.solvent().to(page.unit());
        portion(drawn.get(1), "weigh " + stock.soluteName(), solute, name + "solute");
        portion(drawn.get(2), "weigh " + stock.solventName(), solvent, name + "solvent");
        portion(drawn.get(3), "makes", stock.prepared(), name + "made");
        strength(drawn, stock, name);
    }

    private void portion(Line line, String words, Quantity<?> planned, String name) {
        String format =
                planned.unit().equals(page.unit())
                        ? mass + "\" " + unit + "\""
                        : Styles.like(planned);
        line.slot(11, 12).text(words, Look.PLANNED_SMALL).called(name + "Label");
        line.slot(13, 14)
                .number(planned.value().doubleValue(), Look.TARGET, format)
                .called(name + "Planned");
        Slot entry = line.slot(15, 16).blank(Look.ENTRY_NUMBER, format).called(name);
        guards.amount(entry.region(), planned.unit().symbol());
        line.slot(17, 18).blank(Look.SIGNATURE).called(name + "By");
    }

    /// Strength against plan: mass fraction as weighed over mass fraction as planned; and within
    /// the window of what the stock brings, in a word.
    private void strength(List<Line> drawn, StockLine stock, String stem) {
        String name = stem + "strength";
        Line line = drawn.get(4);
        line.slot(11, 12).text("strength of plan", Look.PLANNED_SMALL).called(name + "Label");
        line.slot(13, 14).number(1, Look.PLANNED_NUMBER, "0.0%").called(name + "Planned");
        String a = drawn.get(1).slot(15).address();
        String b = drawn.get(2).slot(15).address();
        String c = drawn.get(1).slot(13).address();
        String d = drawn.get(2).slot(13).address();
        line.slot(15, 16)
                .formula(
                        "IF(AND(ISNUMBER(%s),ISNUMBER(%s)),(%s/(%s+%s))/(%s/(%s+%s)),\"\")"
                                .formatted(a, b, a, a, b, c, c, d),
                        Look.LIVE,
                        "0.0%")
                .called(name);
        String tolerance =
                "IF(ISNUMBER(Tol),Tol,INDEX(items.tolerance,MATCH(\"%s\",items.id,0)))"
                        .formatted(stock.soluteName().replace("\"", "\"\""));
        Slot check =
                line.slot(17, 18)
                        .formula(
                                "IF(ISNUMBER(%1$s),IF(%1$s<(1-%2$s)%3$s,\"LOW\",IF(%1$s>(1+%2$s)%4$s,\"HIGH\",\"OK\")),\"\")"
                                        .formatted(
                                                name, tolerance, WeighTable.LESS, WeighTable.MORE),
                                Look.VERDICT,
                                Styles.AS_IS)
                        .called(stem + "check");
        String at = "$" + check.address();
        guards.mark(check.region(), "AND(%s<>\"\",%s<>\"OK\")".formatted(at, at));
    }

    /// Five empty rows, because a protected sheet cannot grow.
    public void extras() {
        int first = grid.nextRow();
        grid.gap(8);
        grid.across(
                "Material added outside the recipe. Name the row (#) whose material it is, and it"
                        + " counts in the totals and in r; without a row it does not.",
                Look.HEADING);
        Line head = grid.line(ROW_HEIGHT);
        head.slot(0, 1).text("Material", Look.HEAD);
        head.slot(2).text("Lot", Look.HEAD);
        head.slot(3).text("Exp.", Look.HEAD);
        head.slot(4).text("Of row #", Look.HEAD);
        head.slot(5, 10).text("Reason", Look.HEAD);
        head.slot(11).text("Weighed", Look.HEAD);
        head.slot(12).text("Unit", Look.HEAD);
        head.slot(13, 16).text("Remark", Look.HEAD);
        head.slot(17).text("By / time", Look.HEAD);
        head.slot(18).text("Checked by", Look.HEAD);
        Stretch rows = new Stretch(grid.nextRow(), grid.nextRow() + EXTRA_ROWS - 1);
        for (int i = 0; i < EXTRA_ROWS; i++) {
            extra(grid.line(ROW_HEIGHT));
        }
        nameExtras(rows);
        grid.keepTogether(first);
    }

    private void extra(Line line) {
        line.slot(0, 1).blank(Look.ENTRY);
        line.slot(2).blank(Look.ENTRY, Styles.TYPED_TEXT);
        line.slot(3).blank(Look.ENTRY_CENTRE, Styles.DATE);
        line.slot(4).blank(Look.ENTRY_CENTRE);
        line.slot(5, 10).blank(Look.ENTRY);
        line.slot(11).blank(Look.ENTRY_NUMBER, mass);
        line.slot(12).text(unit, Look.PLANNED_CENTRE);
        line.slot(13, 16).blank(Look.ENTRY);
        line.slot(17).blank(Look.SIGNATURE);
        line.slot(18).blank(Look.SIGNATURE);
    }

    private void nameExtras(Stretch rows) {
        List<String> keys =
                List.of("material", "lot", "expires", "row", "reason", "weighed", "unit");
        List<Integer> columns = List.of(0, 2, 3, 4, 5, 11, 12);
        for (int i = 0; i < keys.size(); i++) {
            grid.names().column("extra." + keys.get(i), grid.sheetName(), rows, columns.get(i));
        }
        guards.amount(new CellRangeAddress(rows.first() - 1, rows.last() - 1, 11, 11), unit);
        guards.positive(new CellRangeAddress(rows.first() - 1, rows.last() - 1, 4, 4), "#");
    }
}
