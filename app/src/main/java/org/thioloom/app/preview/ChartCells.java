package org.thioloom.app.preview;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STAxPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What a chart of a sheet shows: its axes, and its points as their cells hold them.
///
/// @param across along the lower edge
/// @param up along the left edge
record ChartCells(Axis across, Axis up, List<Series> series) {
    ChartCells {
        series = List.copyOf(series);
    }

    /// @param words beside it
    /// @param step between lines of the grid
    record Axis(String words, double low, double high, double step) {
        /// How far along a value lies, from 0 to 1.
        double share(double value) {
            return (value - low) / (high - low);
        }

        boolean holds(double value) {
            return low <= value && value <= high;
        }
    }

    /// @param line whether a line joins its points
    /// @param dashed that line
    /// @param dots whether each point is marked
    record Series(List<Point> points, boolean line, boolean dashed, boolean dots) {
        Series {
            points = List.copyOf(points);
        }
    }

    record Point(double x, double y) {}

    static ChartCells of(XSSFChart chart, XSSFSheet sheet) {
        var area = chart.getCTChart().getPlotArea();
        return new ChartCells(
                axis(area.getValAxArray(), STAxPos.B),
                axis(area.getValAxArray(), STAxPos.L),
                Arrays.stream(area.getScatterChartArray(0).getSerArray())
                        .map(series -> series(series, sheet))
                        .toList());
    }

    private static Axis axis(CTValAx[] axes, STAxPos.Enum edge) {
        CTValAx axis =
                Arrays.stream(axes)
                        .filter(one -> one.getAxPos().getVal() == edge)
                        .findFirst()
                        .orElseThrow();
        String words =
                Arrays.stream(axis.getTitle().getTx().getRich().getPArray())
                        .map(CTTextParagraph::getRArray)
                        .flatMap(Arrays::stream)
                        .map(CTRegularTextRun::getT)
                        .collect(Collectors.joining());
        return new Axis(
                words,
                axis.getScaling().getMin().getVal(),
                axis.getScaling().getMax().getVal(),
                axis.getMajorUnit().getVal());
    }

    private static Series series(CTScatterSer series, XSSFSheet sheet) {
        CTLineProperties line = series.getSpPr().getLn();
        return new Series(
                points(series, sheet),
                !line.isSetNoFill(),
                line.isSetPrstDash(),
                series.getMarker().getSymbol().getVal() != STMarkerStyle.NONE);
    }

    private static List<Point> points(CTScatterSer series, XSSFSheet sheet) {
        List<CellReference> across = cells(series.getXVal());
        List<CellReference> up = cells(series.getYVal().getNumRef().getF());
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < across.size(); i++) {
            Point point = new Point(number(across.get(i), sheet), number(up.get(i), sheet));
            // what holds no number yet is no point
            if (Double.isFinite(point.x()) && Double.isFinite(point.y())) {
                points.add(point);
            }
        }
        return points;
    }

    private static List<CellReference> cells(CTAxDataSource source) {
        return cells(source.getNumRef().getF());
    }

    private static List<CellReference> cells(String reference) {
        return List.of(
                new AreaReference(reference, SpreadsheetVersion.EXCEL2007).getAllReferencedCells());
    }

    private static double number(CellReference place, XSSFSheet sheet) {
        XSSFRow row = sheet.getRow(place.getRow());
        XSSFCell cell = row == null ? null : row.getCell(place.getCol());
        if (cell == null) {
            return Double.NaN;
        }
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return type == CellType.NUMERIC ? cell.getNumericCellValue() : Double.NaN;
    }
}
