package org.thioloom.app.template;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Names;
import org.thioloom.app.sheet.Styles;

import java.util.List;

/// A sheet for who restyles the template, which no record gets.
final class TemplateGuide {
    static final String SHEET = "Guide";

    private static final List<String> MAY =
            List.of(
                    "Colours, fonts, borders, widths of columns and heights of rows; your logo; paper,"
                            + " margins, heads and feet of pages. [batch], [recipe], [hash], [version],"
                            + " [sheet] and [sheets] in a head or foot are replaced, wherever you put them.",
                    "Rows and columns inserted anywhere; blocks cut and pasted elsewhere, also onto"
                            + " another sheet; sheets renamed, reordered, added.",
                    "Words of ours that no name leads to, written over in your language; words,"
                            + " pictures and formulas of your own in cells of their own. They stay.",
                    "Charts: ours restyled, moved or deleted, your own over our columns. From the"
                            + " first row of a table on they follow it; ours gets the plan's axes.",
                    "A sheet, or a cell with nothing but words, deleted: it is left out.");
    private static final List<String> ROWS =
            List.of(
                    "Every table has spare rows, which are hidden. Unhide them to restyle them too."
                            + " For more, insert rows between its first and its last: its names grow.",
                    "On 3_Steps and in the facts of 1_Recipe a row is dressed like the first of its"
                            + " kind: heading, step, line to fill in, observation. Restyle the first.");
    private static final List<String> NOT =
            List.of(
                    "The names (Formulas, Name Manager) are how a plan finds its cells. Cut and paste"
                            + " moves a name with its cell; deleting a cell, or pasting over it,"
                            + " breaks it. A copied sheet copies its names: delete those.",
                    "Cells under a name are written by the plan: values, formulas, digits, what may"
                            + " be entered and whether a cell is locked. The rest of their looks is"
                            + " yours.",
                    "Save as .xlsx, without macros and without links to other files.");

    private TemplateGuide() {}

    static void draw(XSSFWorkbook book) {
        XSSFSheet sheet = book.createSheet(SHEET);
        sheet.setDisplayGridlines(false);
        Grid.Pens pens = new Grid.Pens(Styles.beside(book), new Names(book));
        Grid grid = new Grid(sheet, pens, List.of(100.0), Double.MAX_VALUE);
        grid.across("A template of your own", Look.TITLE);
        grid.across(
                "Fill it with: thioloom plan RECIPE ... --workbook THIS.xlsx --out batch.xlsx. This"
                        + " sheet goes with no record.",
                Look.NOTE);
        part(grid, "What is yours", MAY);
        part(grid, "Rows", ROWS);
        part(grid, "What to leave alone", NOT);
    }

    private static void part(Grid grid, String heading, List<String> words) {
        grid.gap(8);
        grid.across(heading, Look.HEADING);
        words.forEach(one -> grid.across(one, Look.TEXT));
    }
}
