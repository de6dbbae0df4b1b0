package org.thioloom.app.preview;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.thioloom.app.preview.Ink.Box;
import org.thioloom.app.preview.Ink.Letters;
import org.thioloom.app.preview.TextLines.Piece;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Where a chart will be drawn by the program that opens the workbook: its frame, and what it
/// shows.
final class ChartFrame {
    private static final Letters LETTERS = new Letters(9, false, true);

    private final String words;

    ChartFrame(XSSFChart chart) {
        CTValAx[] axes = chart.getCTChart().getPlotArea().getValAxArray();
        List<String> titles = new ArrayList<>();
        for (CTValAx axis : axes) {
            titles.addFirst(title(axis));
        }
        words = "chart, drawn where the workbook is opened: " + String.join(" over ", titles);
    }

    private static String title(CTValAx axis) {
        return Arrays.stream(axis.getTitle().getTx().getRich().getPArray())
                .map(CTTextParagraph::getRArray)
                .flatMap(Arrays::stream)
                .map(CTRegularTextRun::getT)
                .collect(Collectors.joining());
    }

    void draw(Box box, Draft draft) {
        double right = box.x() + box.width();
        double bottom = box.y() + box.height();
        draft.rule(box.x(), box.y(), right, box.y());
        draft.rule(box.x(), bottom, right, bottom);
        draft.rule(box.x(), box.y(), box.x(), bottom);
        draft.rule(right, box.y(), right, bottom);
        TextLines.Line line =
                TextLines.single(List.of(new Piece(words, LETTERS)), box.width(), true);
        line.draw(
                box.x() + (box.width() - line.width()) / 2,
                box.y() + (box.height() - line.height()) / 2,
                draft);
    }
}
