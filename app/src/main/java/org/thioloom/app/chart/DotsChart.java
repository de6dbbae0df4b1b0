package org.thioloom.app.chart;

import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.thioloom.app.typeset.UnitSigns;

import java.util.List;

/// What was measured as dots and what was planned as a dashed line, in a row of its own.
public final class DotsChart {
    private static final XDDFSolidFillProperties BLACK =
            new XDDFSolidFillProperties(XDDFColor.from(PresetColor.BLACK));
    private static final XDDFSolidFillProperties GREY =
            new XDDFSolidFillProperties(XDDFColor.from(PresetColor.LIGHT_GRAY));
    private static final String ENGLISH = "en-GB";
    private static final double LINE = 1; // pt

    private final XSSFSheet sheet;

    public DotsChart(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /// Where it stands: one row, so that it covers no cell of another.
    ///
    /// @param row from 0
    /// @param columns of the sheet that it spans
    /// @param height of the row, `[pt]`
    public record Place(int row, int columns, double height) {}

    /// One run of points.
    ///
    /// @param x reference of cells, `$S$12:$S$23`
    /// @param y likewise
    /// @param count of them
    public record Run(String x, String y, int count) {}

    /// One axis.
    ///
    /// @param words what it says, with its unit
    /// @param step between lines of the grid
    public record Axis(String words, double low, double high, double step) {}

    /// Both.
    public record Axes(Axis x, Axis y) {}

    /// Draws it.
    ///
    /// @param planned a line each
    public void draw(Place place, Axes axes, List<Run> planned, Run measured) {
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor(place));
        chart.setAutoTitleDeleted(true);
        chart.setPlotOnlyVisibleCells(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        XDDFValueAxis bottom = axis(chart, AxisPosition.BOTTOM, axes.x());
        XDDFValueAxis left = axis(chart, AxisPosition.LEFT, axes.y());
        bottom.crossAxis(left);
        left.crossAxis(bottom);
        // and not at zero, where that is within the plot; said once both are there
        bottom.setCrosses(AxisCrosses.MIN);
        left.setCrosses(AxisCrosses.MIN);
        XDDFScatterChartData data =
                (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, bottom, left);
        data.setStyle(ScatterStyle.LINE_MARKER);
        data.setVaryColors(false);
        planned.forEach(run -> line(series(data, run)));
        dots(series(data, measured));
        chart.plot(data);
        for (CTValAx axis : chart.getCTChart().getPlotArea().getValAxArray()) {
            // the library writes the machine's language there
            var words = axis.getTitle().getTx().getRich().getPArray(0);
            words.getRArray(0).getRPr().setLang(ENGLISH);
            words.getEndParaRPr().setLang(ENGLISH);
        }
    }

    private static XSSFClientAnchor anchor(Place place) {
        XSSFClientAnchor anchor =
                new XSSFClientAnchor(
                        0,
                        0,
                        0,
                        Units.toEMU(place.height()) - 1,
                        0,
                        place.row(),
                        place.columns(),
                        place.row());
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        return anchor;
    }

    private static XDDFValueAxis axis(XSSFChart chart, AxisPosition position, Axis wanted) {
        XDDFValueAxis axis = chart.createValueAxis(position);
        axis.setTitle(UnitSigns.set(wanted.words()));
        axis.setMinimum(wanted.low());
        axis.setMaximum(wanted.high());
        axis.setMajorUnit(wanted.step());
        axis.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(GREY));
        XDDFLineProperties line = new XDDFLineProperties(BLACK);
        axis.getOrAddShapeProperties().setLineProperties(line);
        return axis;
    }

    private XDDFScatterChartData.Series series(XDDFScatterChartData data, Run run) {
        return (XDDFScatterChartData.Series)
                data.addSeries(
                        new Cells(quoted(run.x()), run.count()),
                        new Cells(quoted(run.y()), run.count()));
    }

    private String quoted(String reference) {
        return "'" + sheet.getSheetName() + "'!" + reference;
    }

    private static void line(XDDFScatterChartData.Series series) {
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        XDDFLineProperties line = new XDDFLineProperties(BLACK);
        line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        line.setWidth(LINE);
        series.setLineProperties(line);
    }

    /// The workbook has no theme, so that every colour has to be said.
    private static void dots(XDDFScatterChartData.Series series) {
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.CIRCLE);
        series.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        XDDFShapeProperties look = new XDDFShapeProperties();
        look.setFillProperties(BLACK);
        look.setLineProperties(new XDDFLineProperties(BLACK));
        series.getCTScatterSer().getMarker().setSpPr(look.getXmlObject());
    }
}
