package org.thioloom.app.template;

import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFPictureData;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Pictures that the plan draws, known by the first word of their description: `QR code`, `Scheme`.
/// A laboratory's own pictures are left alone.
final class Pictures {
    private static final List<String> KINDS = List.of("QR code", "Scheme");

    private Pictures() {}

    static void carry(XSSFWorkbook drawn, XSSFWorkbook template) {
        Map<String, XSSFPicture> ours = new LinkedHashMap<>();
        for (XSSFPicture one : all(drawn)) {
            ours.putIfAbsent(kind(one), one);
        }
        for (XSSFPicture one : all(template)) {
            String kind = kind(one);
            XSSFPicture wanted = ours.get(kind);
            if (wanted != null) {
                replace(one, wanted);
            } else if (KINDS.contains(kind)) {
                remove(one);
            }
        }
    }

    private static List<XSSFPicture> all(XSSFWorkbook book) {
        List<XSSFPicture> all = new ArrayList<>();
        for (var any : book) {
            XSSFDrawing drawing = ((XSSFSheet) any).getDrawingPatriarch();
            if (drawing != null) {
                drawing.getShapes().stream()
                        .filter(XSSFPicture.class::isInstance)
                        .map(XSSFPicture.class::cast)
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static String kind(XSSFPicture picture) {
        String words = picture.getCTPicture().getNvPicPr().getCNvPr().getDescr();
        int colon = words == null ? -1 : words.indexOf(':');
        return colon < 0 ? "" : words.substring(0, colon);
    }

    private static void replace(XSSFPicture old, XSSFPicture wanted) {
        XSSFPictureData data = old.getPictureData();
        try (OutputStream out = data.getPackagePart().getOutputStream()) {
            out.write(wanted.getPictureData().getData());
        } catch (IOException broken) {
            throw new UncheckedIOException("bug: a picture in memory cannot be written", broken);
        }
        old.getCTPicture()
                .getNvPicPr()
                .getCNvPr()
                .setDescr(wanted.getCTPicture().getNvPicPr().getCNvPr().getDescr());
        fit(old, wanted);
    }

    /// As large as goes into the old one's frame, at its upper edge, in the middle.
    private static void fit(XSSFPicture old, XSSFPicture wanted) {
        Frame frame = Frame.of(old);
        Frame own = Frame.of(wanted);
        if (frame.width() <= 0 || frame.height() <= 0 || own.width() <= 0) {
            return;
        }
        double scale = Math.min(frame.width() / own.width(), frame.height() / own.height());
        double width = own.width() * scale;
        double height = own.height() * scale;
        if (frame.width() - width > 1 || frame.height() - height > 1) {
            frame.narrow(old, width, height);
        }
    }

    private static void remove(XSSFPicture one) {
        try (var cursor = one.getCTPicture().newCursor()) {
            cursor.toParent();
            cursor.removeXml();
        }
    }

    /// The rectangle of a picture on its sheet, from its first cell. `[px]`
    private record Frame(double left, double top, double width, double height) {
        static Frame of(XSSFPicture picture) {
            XSSFClientAnchor anchor = picture.getClientAnchor();
            XSSFSheet sheet = picture.getSheet();
            double left = pixels(anchor.getDx1());
            double right = pixels(anchor.getDx2());
            for (int column = anchor.getCol1(); column < anchor.getCol2(); column++) {
                right += sheet.getColumnWidthInPixels(column);
            }
            double top = pixels(anchor.getDy1());
            double bottom = pixels(anchor.getDy2());
            for (int row = anchor.getRow1(); row < anchor.getRow2(); row++) {
                bottom += height(sheet, row);
            }
            return new Frame(left, top, right - left, bottom - top);
        }

        private static double pixels(int emu) {
            return (double) emu / Units.EMU_PER_PIXEL;
        }

        private static double height(XSSFSheet sheet, int row) {
            var line = sheet.getRow(row);
            double points =
                    line == null ? sheet.getDefaultRowHeightInPoints() : line.getHeightInPoints();
            return points * 96 / 72;
        }

        void narrow(XSSFPicture picture, double wide, double high) {
            XSSFClientAnchor anchor = picture.getClientAnchor();
            XSSFSheet sheet = picture.getSheet();
            double from = left + (width - wide) / 2;
            int column = anchor.getCol1();
            double x = from;
            while (x > sheet.getColumnWidthInPixels(column)) {
                x -= sheet.getColumnWidthInPixels(column++);
            }
            double y = top + high;
            int row = anchor.getRow1();
            while (y > height(sheet, row)) {
                y -= height(sheet, row++);
            }
            anchor.setCol1(column);
            anchor.setDx1(emu(x));
            double end = x + wide;
            while (end > sheet.getColumnWidthInPixels(column)) {
                end -= sheet.getColumnWidthInPixels(column++);
            }
            anchor.setCol2(column);
            anchor.setDx2(emu(end));
            anchor.setRow2(row);
            anchor.setDy2(emu(y));
        }

        private static int emu(double pixels) {
            return (int) Math.round(pixels * Units.EMU_PER_PIXEL);
        }
    }
}
