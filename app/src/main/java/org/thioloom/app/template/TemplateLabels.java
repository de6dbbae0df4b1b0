package org.thioloom.app.template;

import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thioloom.app.label.LabelGrid;
import org.thioloom.app.label.LabelOrder;
import org.thioloom.app.label.LabelPrint;
import org.thioloom.app.label.LabelStock;
import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Names;
import org.thioloom.app.sheet.Styles;
import org.thioloom.app.workbook.BatchWorkbook;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.label.BatchMark;
import org.thioloom.recipes.label.ContainerLabels;

import java.util.Optional;

/// The sheet of labels, which no template holds: it lies to the half millimetre where the labels
/// that are sold lie.
///
/// @param book that is being filled
record TemplateLabels(XSSFWorkbook book, TemplateFill.Plan plan) {
    private static final String SHEET = "9_Labels";

    /// Draws them, where labels are wanted and columns have the widths they should.
    ///
    /// @return why they are left out
    Optional<Finding> draw() {
        if (plan.paperwork().labels().isEmpty()) {
            return Optional.empty();
        }
        XSSFFont standard = book.getFontAt(0);
        String font = standard.getFontName() + " " + standard.getFontHeightInPoints();
        if (!font.equals("Arial 10")) {
            return Optional.of(Rule.TEMPLATE_WITHOUT_LABELS.at("", font));
        }
        draw(plan.paperwork().labels().orElseThrow());
        return Optional.empty();
    }

    private void draw(LabelStock stock) {
        XSSFSheet sheet = book.createSheet(free());
        sheet.setDisplayGridlines(false);
        Grid.Pens pens = new Grid.Pens(Styles.beside(book), new Names(book));
        Grid grid = new Grid(sheet, pens, LabelGrid.widths(stock), Double.MAX_VALUE);
        BatchMark mark = new BatchMark(plan.paperwork().batch(), plan.record().control());
        LabelOrder order = new LabelOrder(stock, plan.paperwork().firstLabel(), mark);
        LabelGrid.draw(grid, LabelPrint.of(order, ContainerLabels.of(plan.record())));
        book.setPrintArea(book.getSheetIndex(sheet), 0, grid.columns() - 1, 0, grid.nextRow() - 2);
        BatchWorkbook.protect(sheet);
    }

    /// A laboratory may have a sheet of that name already.
    private String free() {
        String name = SHEET;
        for (int i = 2; book.getSheet(name) != null; i++) {
            name = SHEET + "_" + i;
        }
        return name;
    }
}
