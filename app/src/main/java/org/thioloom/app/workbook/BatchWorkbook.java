package org.thioloom.app.workbook;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thioloom.app.label.LabelGrid;
import org.thioloom.app.label.LabelOrder;
import org.thioloom.app.label.LabelPrint;
import org.thioloom.app.label.Paperwork;
import org.thioloom.app.sheet.FixedZip;
import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Names;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.app.sheet.Printing;
import org.thioloom.app.sheet.Styles;
import org.thioloom.app.sheet.Texts;
import org.thioloom.recipes.label.BatchMark;
import org.thioloom.recipes.label.ContainerLabels;
import org.thioloom.recipes.record.BatchRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The batch record as an Excel workbook: made to print, to fill in by hand or on the screen, and
/// to be read back by name. The same record gives the same bytes.
public final class BatchWorkbook {
    private static final Optional<Date> EPOCH =
            Optional.of(Date.from(Instant.parse("1980-02-01T00:00:00Z")));

    private static final List<RecordSheet> SHEETS =
            List.of(
                    new WeighSheet(),
                    new StepsSheet(),
                    new CastSheet(),
                    new ChecksSheet(),
                    new FtirSheet(),
                    new YieldSheet(),
                    new DeviationSheet());

    private final XSSFWorkbook book;
    private final BatchRecord record;
    private final Grid.Pens pens;
    private final Printing printing;
    private final List<RecordSheet> sheets;

    private BatchWorkbook(
            XSSFWorkbook book, BatchRecord record, List<RecordSheet> sheets, Printing printing) {
        this.sheets = sheets;
        this.book = book;
        this.record = record;
        this.pens = new Grid.Pens(new Styles(book), new Names(book));
        this.printing = printing;
    }

    /// On A4.
    public static byte[] draw(BatchRecord record) {
        return draw(record, PaperSize.A4);
    }

    /// As the version that the program's own archive states.
    public static byte[] draw(BatchRecord record, PaperSize paper) {
        String stated = BatchWorkbook.class.getPackage().getImplementationVersion();
        return draw(record, paper, Objects.requireNonNullElse(stated, "(unpackaged)"));
    }

    /// As of a version of the software, which is printed at the foot of every page.
    public static byte[] draw(BatchRecord record, PaperSize paper, String version) {
        return draw(record, paper, version, "");
    }

    /// The same, with what the record was planned from kept in it, so that it can be read back.
    ///
    /// @param source as JSON
    public static byte[] draw(BatchRecord record, PaperSize paper, String version, String source) {
        return draw(record, Paperwork.on(paper), version, source);
    }

    /// The same with labels and batch number as wanted.
    ///
    /// @param source as JSON
    public static byte[] draw(
            BatchRecord record, Paperwork paperwork, String version, String source) {
        return bytes(book(record, paperwork, version, source));
    }

    /// The same before it is written. It lies in memory alone and needs no closing, which would
    /// write it once more.
    public static XSSFWorkbook book(
            BatchRecord record, Paperwork paperwork, String version, String source) {
        List<RecordSheet> sheets = sheets(record, paperwork);
        Printing printing =
                new Printing(
                        paperwork.paper(),
                        record.control().master().header(),
                        paperwork.batch(),
                        version,
                        sheets.size());
        XSSFWorkbook book = Texts.book();
        // tests hold our formulas to three calculators, so that none is parsed at every drawing
        book.setCellFormulaValidation(false);
        new BatchWorkbook(book, record, sheets, printing).draw(source);
        return book;
    }

    /// A workbook as a file; the same one gives the same bytes.
    public static byte[] bytes(XSSFWorkbook book) {
        try {
            return FixedZip.of(book::write);
        } catch (IOException broken) {
            throw new UncheckedIOException("bug: a workbook in memory cannot be written", broken);
        }
    }

    /// Brings in the classes that drawing needs, so that the first workbook comes sooner.
    public static void warmUp() {
        LabelGrid.warmUp();
        XSSFWorkbook book = Texts.book();
        new Styles(book);
        book.createSheet().createRow(0).createCell(0).setCellFormula("1+1");
        bytes(book);
    }

    /// The sheets that a record fills, in order.
    static List<RecordSheet> sheets(BatchRecord record, Paperwork paperwork) {
        BatchMark mark = new BatchMark(paperwork.batch(), record.control());
        List<RecordSheet> sheets = new ArrayList<>();
        sheets.add(new CoverSheet(mark));
        sheets.add(RecipeSheet.of(record));
        SHEETS.stream().filter(sheet -> sheet.isFor(record)).forEach(sheets::add);
        paperwork
                .labels()
                .map(stock -> new LabelOrder(stock, paperwork.firstLabel(), mark))
                .map(order -> LabelPrint.of(order, ContainerLabels.of(record)))
                .ifPresent(print -> sheets.add(new LabelSheet(print)));
        return List.copyOf(sheets);
    }

    private void draw(String source) {
        stamp(book.getProperties());
        List<Grid> drawn = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            drawn.add(draw(sheets.get(i), i));
        }
        XSSFSheet meta = book.createSheet(MetaSheet.NAME);
        Grid grid = new Grid(meta, pens, MetaSheet.WIDTHS, Double.MAX_VALUE);
        new MetaSheet(grid, printing.recipe(), printing.version(), source).draw();
        drawn.forEach(Grid::showPictures);
        protect(meta);
        book.setSheetVisibility(sheets.size(), SheetVisibility.VERY_HIDDEN);
        book.lockStructure();
        book.setActiveSheet(0);
    }

    private Grid draw(RecordSheet layout, int index) {
        XSSFSheet sheet = book.createSheet(layout.name());
        printing.setUp(sheet, layout, index + 1);
        double page = Printing.pageHeight(layout, printing.paper());
        Grid grid = new Grid(sheet, pens, layout.widths(), page);
        layout.draw(grid, record);
        grid.endPages();
        grid.names().rest(sheet);
        book.setPrintArea(index, 0, grid.columns() - 1, 0, grid.nextRow() - 2);
        protect(sheet);
        return grid;
    }

    /// Without a password: it guards against slips. Rows and columns may be made larger.
    public static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }

    private static void stamp(POIXMLProperties properties) {
        var core = properties.getCoreProperties();
        core.setCreator("Thioloom");
        core.setCreated(EPOCH);
        core.setModified(EPOCH);
        core.setLastModifiedByUser("Thioloom");
        properties.getExtendedProperties().setApplication("Thioloom");
    }
}
