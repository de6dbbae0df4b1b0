package org.thioloom.app.label;

import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thioloom.app.qr.QrCode;
import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Images;
import org.thioloom.app.sheet.Images.Place;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.app.sheet.Printing;
import org.thioloom.app.sheet.Slot;
import org.thioloom.app.sheet.Styles.Paragraph;
import org.thioloom.chem.hazard.Pictogram;
import org.thioloom.recipes.label.ContainerLabel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Draws labels at the places where a sheet of them has its labels.
public final class LabelGrid {
    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double MODULES_SCALE = 4;

    // text that wraps cannot shrink, and whatever has a format of its own does not wrap
    private static final String SHRINKING = "0;-0;0;@";
    private static final int ADVICE_WIDTH = 45;
    private static final String CHECK =
            "The statements are those of all components, no classification of the mixture under CLP."
                    + " Check the local rule for labels.";
    private static final String BATCH = "____________";
    private static final String PEN = "   Made __________   By _____";

    private final Grid grid;
    private final LabelPrint print;
    private final LabelStock stock;
    private final LabelOrder order;
    private final Images images;
    private final Map<List<Pictogram>, Integer> kept = new HashMap<>();
    private final int qr;

    private LabelGrid(Grid grid, LabelPrint print) {
        this.grid = grid;
        this.print = print;
        this.order = print.order();
        this.stock = order.stock();
        this.images = new Images(grid.sheet());
        this.qr = images.keep(QrCode.of(order.mark().line()).png(MODULES_SCALE));
    }

    /// Widths of the columns of a stock, in digits: of each label rim, words, pictures, rim, and
    /// the gap behind it.
    public static List<Double> widths(LabelStock stock) {
        LabelStock.Inside inside = stock.inside();
        double gap = stock.sheet().pitch() - stock.label().width();
        List<Double> widths = new ArrayList<>();
        for (int column = 0; column < stock.sheet().columns(); column++) {
            if (column > 0) {
                widths.add(gap / Printing.MM_PER_DIGIT);
            }
            for (double one :
                    List.of(inside.rim(), stock.words(), inside.pictures(), inside.rim())) {
                widths.add(one / Printing.MM_PER_DIGIT);
            }
        }
        return widths;
    }

    /// Brings in the classes that labels need, so that the first sheet of them comes sooner.
    public static void warmUp() {
        QrCode.of("warm").png(1);
        Cluster.of(1, 1, 1).png(List.of(Pictogram.GHS07));
    }

    /// Draws them in rows, sheet after sheet.
    public static void draw(Grid grid, LabelPrint print) {
        setUp(grid.sheet(), print.order().stock());
        new LabelGrid(grid, print).draw(print.labels());
    }

    /// At its natural size, from the first label's corner, with nothing on the labels but labels.
    private static void setUp(XSSFSheet sheet, LabelStock stock) {
        LabelStock.Sheet paper = stock.sheet();
        sheet.setFitToPage(false);
        sheet.getPrintSetup().setScale((short) 100);
        sheet.setHorizontallyCenter(false);
        sheet.setMargin(PageMargin.LEFT, paper.left() / 25.4);
        sheet.setMargin(PageMargin.TOP, paper.top() / 25.4);
        // whatever is left, so that a hair's breadth too much does not break the sheet
        sheet.setMargin(PageMargin.RIGHT, 0);
        sheet.setMargin(PageMargin.BOTTOM, Math.min(paper.top(), 5) / 25.4 / 2);
        sheet.setMargin(PageMargin.HEADER, 0);
        sheet.setMargin(PageMargin.FOOTER, 0);
        if (stock == LabelStock.ROLL) {
            var setup = sheet.getCTWorksheet().getPageSetup();
            setup.unsetPaperSize();
            setup.setPaperWidth("62mm");
            setup.setPaperHeight("29mm");
        } else {
            PaperSize size = stock == LabelStock.A4 ? PaperSize.A4 : PaperSize.LETTER;
            sheet.getPrintSetup().setPaperSize(size.code());
        }
        for (HeaderFooter nothing : List.of(sheet.getHeader(), sheet.getFooter())) {
            nothing.setLeft("");
            nothing.setCenter("");
            nothing.setRight("");
        }
    }

    /// Beside the printed columns, for who prints: a page header would move the labels down in
    /// LibreOffice.
    private void advice(Line line) {
        int column = grid.columns() + 1;
        grid.sheet().setColumnWidth(column, ADVICE_WIDTH * 256);
        String paper =
                stock == LabelStock.ROLL
                        ? "Choose labels of 62 x 29 mm in the settings of the printer."
                        : "Try it on plain paper and hold that against a sheet of labels.";
        line.slot(column)
                .flowing(
                        List.of(
                                new Paragraph("For " + stock.product(), 9, true),
                                new Paragraph("Print at actual size, 100 %. " + paper, 9, false),
                                new Paragraph(CHECK, 9, false)),
                        Look.STICKER);
    }

    private void draw(List<ContainerLabel> labels) {
        int columns = stock.sheet().columns();
        int places = order.first() - 1 + labels.size();
        for (int from = 0; from < places; from += columns) {
            if (from > 0 && from % stock.count() == 0) {
                grid.sheet().setRowBreak(grid.nextRow() - 2);
            }
            row(labels, from - order.first() + 1);
        }
    }

    /// @param from number of the label in the first column; below 0 where the place is left empty
    private void row(List<ContainerLabel> labels, int from) {
        LabelStock.Rows rows = stock.rows();
        grid.gap(rows.rim());
        Line body = grid.line(rows.body());
        Line pen = grid.line(rows.pen());
        grid.gap(rows.rim());
        if (body.number() == 2) {
            advice(body);
        }
        for (int column = 0; column < stock.sheet().columns(); column++) {
            int one = from + column;
            if (one >= 0 && one < labels.size()) {
                label(labels.get(one), body, pen, 5 * column + 1);
            }
        }
    }

    private void label(ContainerLabel label, Line body, Line pen, int column) {
        double room = stock.words() / MM_PER_POINT;
        body.slot(column)
                .flowing(
                        StickerText.fitted(label, order.mark(), room, stock.rows().body()),
                        Look.STICKER);
        pen(pen.slot(column, column + 1));
        pictures(label, body.number() - 1, column + 1);
    }

    /// The batch's number as the cover has it; day and initials for the pen.
    private static void pen(Slot slot) {
        slot.formula(
                        "\"Batch \"&IF(Batch_No=\"\",\"" + BATCH + "\",Batch_No)&\"" + PEN + "\"",
                        Look.STICKER_LINE,
                        SHRINKING)
                .shows("Batch " + BATCH + PEN);
    }

    private void pictures(ContainerLabel label, int row, int column) {
        LabelPrint.Room room = LabelPrint.Room.on(stock);
        double code = room.code();
        images.show(
                qr,
                new Place(row, column, room.width() - code, 0, code, code),
                "QR code: " + order.mark().line());
        List<Pictogram> pictograms = label.hazards().pictograms();
        LabelPrint.Painted painted = print.clusters().get(pictograms);
        if (painted == null) {
            return;
        }
        int image = kept.computeIfAbsent(pictograms, _ -> images.keep(painted.png().join()));
        Cluster cluster = painted.cluster();
        images.show(
                image,
                new Place(
                        row,
                        column,
                        room.right() - cluster.width(),
                        room.top(),
                        cluster.width(),
                        cluster.height()),
                Cluster.words(pictograms));
    }
}
