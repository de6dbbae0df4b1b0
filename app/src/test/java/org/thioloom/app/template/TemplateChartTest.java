package org.thioloom.app.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.thioloom.app.chart.DotsChart;
import org.thioloom.app.chart.DotsChart.Axes;
import org.thioloom.app.chart.DotsChart.Axis;
import org.thioloom.app.chart.DotsChart.Place;
import org.thioloom.app.chart.DotsChart.Run;
import org.thioloom.app.workbook.Drawn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Charts of a template once a plan is written into it.
class TemplateChartTest {
    private static final Pattern SHOWN = Pattern.compile("<c:f>([^<]+)</c:f>");
    private static final Pattern SCALE =
            Pattern.compile("<c:(min|max|majorUnit) val=\"([0-9.]+)\"/>");
    private static final Pattern KEPT = Pattern.compile("<c:pt idx");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    3,  60
                    20, 120
                    48, 410
                    """)
    void showsTheDiscsOfThePlanOnItsAxes(int discs, String thickness) throws IOException {
        TemplateFill.Plan plan = Batches.thick(discs, thickness);
        Drawn filled = Drawn.open(TemplateFillTest.fill(Batches.template(), plan));
        String theirs = chart(filled);
        try (XSSFWorkbook drawn = plan.drawn()) {
            assertEquals(scales(chart(Drawn.open(new Drawn(drawn).bytes()))), scales(theirs));
        }
        assertEquals(columns(filled), shown(theirs));
        assertEquals(0, KEPT.matcher(theirs).results().count());
        double line = filled.number("chart.dry", 1) / filled.number("Dry_Thickness", 0);
        assertEquals(1.5, line, 1e-12);
    }

    /// It was drawn over the rows of the example, for the spare ones are hidden.
    @Test
    void aChartOfTheLaboratorysOwnFollowsTheTableAndKeepsItsAxes() throws IOException {
        Drawn template = Drawn.open(Batches.template());
        XSSFSheet sheet = template.book().createSheet("Diagramm");
        Run runs = new Run("$A$1:$A$9", "$B$1:$B$9", 9);
        Axis axis = new Axis("own", 0, 7, 1);
        new DotsChart(sheet).draw(new Place(0, 5, 90), new Axes(axis, axis), List.of(runs), runs);
        CTScatterSer series =
                sheet.getDrawingPatriarch()
                        .getCharts()
                        .getFirst()
                        .getCTChart()
                        .getPlotArea()
                        .getScatterChartArray(0)
                        .getSerArray(0);
        String whole = template.book().getName("discs.wide").getRefersToFormula();
        CellReference first = firstOf(whole);
        series.getXVal().getNumRef().setF(rows(first, 12));
        Drawn filled =
                Drawn.open(TemplateFillTest.fill(template.bytes(), Batches.thick(20, "120")));
        String own = chart(filled.book(), "Diagramm");
        String wide = filled.book().getName("discs.wide").getRefersToFormula();
        assertEquals(List.of(unquoted(wide), "Diagramm!$B$1:$B$9"), shown(own).subList(0, 2));
        assertTrue(scales(own).contains("max 7.0"), own);
    }

    private static CellReference firstOf(String reference) {
        return new AreaReference(reference, SpreadsheetVersion.EXCEL2007).getFirstCell();
    }

    private static String rows(CellReference first, int count) {
        CellReference last =
                new CellReference(first.getRow() + count - 1, first.getCol(), true, true);
        return first.formatAsString() + ":" + last.formatAsString();
    }

    /// Where the columns stand that our chart shows.
    static List<String> columns(Drawn filled) {
        return List.of("chart.cast", "chart.dry", "discs.plottedCast", "discs.plottedMean").stream()
                .map(name -> filled.book().getName(name).getRefersToFormula())
                .map(TemplateChartTest::unquoted)
                .toList();
    }

    static List<String> shown(String chart) {
        return SHOWN.matcher(chart).results().map(found -> unquoted(found.group(1))).toList();
    }

    private static String unquoted(String reference) {
        return reference.replace("'", "");
    }

    private static List<String> scales(String chart) {
        return SCALE.matcher(chart)
                .results()
                .map(found -> found.group(1) + " " + Double.parseDouble(found.group(2)))
                .sorted()
                .toList();
    }

    /// The one on the sheet of the discs, as it is written.
    static String chart(Drawn filled) throws IOException {
        return chart(filled.book(), filled.cell("discs.no", 0).getSheet().getSheetName());
    }

    private static String chart(XSSFWorkbook book, String sheet) throws IOException {
        List<XSSFChart> charts = book.getSheet(sheet).getDrawingPatriarch().getCharts();
        assertEquals(1, charts.size());
        try (var in = charts.getFirst().getPackagePart().getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
