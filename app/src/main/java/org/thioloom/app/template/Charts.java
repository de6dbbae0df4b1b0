package org.thioloom.app.template;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.thioloom.app.template.name.NamedRange;
import org.thioloom.app.template.name.NamedRanges;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Charts over our columns: each shows as many rows as the plan has, and ours has the plan's axes.
/// Everything else of a chart is the laboratory's, and so is a chart that it took out.
///
/// @param drawn those of our own drawing
record Charts(List<XSSFChart> drawn) {
    /// The cells of the plan's lines, by which ours are known wherever they stand.
    private static final Set<String> OURS = Set.of("chart.dry", "items.plottedLow");

    static Charts of(XSSFWorkbook book) {
        List<XSSFChart> all = new ArrayList<>();
        for (var any : book) {
            XSSFDrawing drawing = ((XSSFSheet) any).getDrawingPatriarch();
            if (drawing != null) {
                all.addAll(drawing.getCharts());
            }
        }
        return new Charts(all);
    }

    /// Settles those of a template.
    ///
    /// @param theirs all rows of its names
    /// @param ours as many of them as are used
    void carry(XSSFWorkbook template, NamedRanges theirs, NamedRanges ours) {
        for (XSSFChart chart : of(template).drawn) {
            lines(chart, theirs)
                    .forEach(line ->
                            drawn.stream()
                                    .filter(own -> lines(own, ours).contains(line))
                                    .findFirst()
                                    .ifPresent(own -> axes(own, chart)));
            for (CTNumRef reference : references(chart)) {
                shown(reference, theirs).ifPresent(range -> settle(reference, range, ours));
            }
        }
    }

    /// Those of the plan that a chart shows.
    private static Set<String> lines(XSSFChart chart, NamedRanges names) {
        return references(chart).stream()
                .flatMap(reference -> shown(reference, names).stream())
                .map(NamedRange::name)
                .filter(OURS::contains)
                .collect(Collectors.toSet());
    }

    private static List<CTNumRef> references(XSSFChart chart) {
        List<CTNumRef> all = new ArrayList<>();
        try (var cursor = chart.getCTChart().newCursor()) {
            while (cursor.hasNextToken()) {
                String element = cursor.isStart() ? cursor.getName().getLocalPart() : "";
                if (element.equals("extLst")) {
                    cursor.toEndToken(); // of a kind that this library cannot read
                } else if (element.equals("numRef")
                        && cursor.getObject() instanceof CTNumRef reference) {
                    all.add(reference);
                }
                cursor.toNextToken();
            }
        }
        return all;
    }

    /// The column that a chart shows from its first row on; the spare rows, which are hidden, may
    /// have been left out when it was drawn.
    private static Optional<NamedRange> shown(CTNumRef reference, NamedRanges theirs) {
        try {
            var area = new AreaReference(reference.getF(), SpreadsheetVersion.EXCEL2007);
            CellReference first = area.getFirstCell();
            CellReference last = area.getLastCell();
            return theirs.all().stream()
                    .filter(range ->
                            range.inTable()
                                    && range.sheet().equals(first.getSheetName())
                                    && range.column() == first.getCol()
                                    && range.column() == last.getCol()
                                    && range.first() == first.getRow()
                                    && range.last() >= last.getRow())
                    .findFirst();
        } catch (IllegalArgumentException noPlace) {
            return Optional.empty(); // #REF!, or several places
        }
    }

    private static void settle(CTNumRef reference, NamedRange range, NamedRanges ours) {
        NamedRange used = ours.get(range.name());
        int rows = used == null ? 0 : Math.min(used.rows(), range.rows());
        if (rows > 0) {
            reference.setF(range.reference(rows));
        }
        if (reference.isSetNumCache()) {
            reference.unsetNumCache(); // the example's numbers
        }
    }

    private static void axes(XSSFChart from, XSSFChart to) {
        CTPlotArea area = to.getCTChart().getPlotArea();
        for (CTValAx ours : from.getCTChart().getPlotArea().getValAxList()) {
            for (CTValAx theirs : area.getValAxList()) {
                if (theirs.getAxPos().getVal().equals(ours.getAxPos().getVal())) {
                    scale(ours, theirs);
                }
            }
        }
    }

    private static void scale(CTValAx ours, CTValAx theirs) {
        theirs.getScaling().setMin(ours.getScaling().getMin());
        theirs.getScaling().setMax(ours.getScaling().getMax());
        theirs.setMajorUnit(ours.getMajorUnit());
    }
}
