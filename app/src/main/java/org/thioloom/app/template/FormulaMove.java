package org.thioloom.app.template;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.NameIdentifier;
import org.apache.poi.ss.formula.SheetIdentifier;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtg;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thioloom.app.template.name.CellMap;
import org.thioloom.app.template.name.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Carries formulas over, reference by reference: what meant a cell of ours means the template's
/// cell of the same name afterwards. Names stay names.
final class FormulaMove {
    private final XSSFWorkbook drawn;
    private final XSSFEvaluationWorkbook grammar;
    private final CellMap cells;

    FormulaMove(XSSFWorkbook drawn, CellMap cells) {
        this.drawn = drawn;
        this.grammar = XSSFEvaluationWorkbook.create(drawn);
        this.cells = cells;
    }

    /// The formula of a cell of ours, as the template's cell has to have it.
    String moved(XSSFCell from, Place to) {
        return moved(from.getCellFormula(), from.getSheet().getSheetName(), to);
    }

    /// A formula of one of our sheets.
    String moved(String formula, String home, Place to) {
        Ptg[] tokens = tokens(formula, home);
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = moved(tokens[i], home, to);
        }
        return FormulaRenderer.toFormulaString(grammar, tokens);
    }

    /// Cells of ours that a formula means by their places.
    List<List<Place>> references(XSSFCell from) {
        String home = from.getSheet().getSheetName();
        List<List<Place>> all = new ArrayList<>();
        for (Ptg token : tokens(from.getCellFormula(), home)) {
            if (token instanceof RefPtg one) {
                all.add(List.of(new Place(home, one.getRow(), one.getColumn())));
            } else if (token instanceof AreaPtg area) {
                all.add(corners(area, home));
            }
        }
        return all;
    }

    private Ptg[] tokens(String formula, String home) {
        return FormulaParser.parse(
                formula, grammar, FormulaType.CELL, drawn.getSheetIndex(home), 0);
    }

    private Ptg moved(Ptg token, String home, Place to) {
        if (token instanceof RefPtg one) {
            Place target = cells.at(new Place(home, one.getRow(), one.getColumn()));
            CellReference cell = new CellReference(target.row(), target.column());
            Ptg made =
                    target.sheet().equals(to.sheet())
                            ? new RefPtg(
                                    target.row(),
                                    target.column(),
                                    one.isRowRelative(),
                                    one.isColRelative())
                            : new Ref3DPxg(identifier(target.sheet()), cell);
            made.setClass(token.getPtgClass());
            return made;
        }
        if (token instanceof AreaPtg area) {
            List<Place> corners = corners(area, home).stream().map(cells::at).toList();
            return moved(area, corners, to);
        }
        return token;
    }

    private static Ptg moved(AreaPtg area, List<Place> corners, Place to) {
        Place first = corners.getFirst();
        Place last = corners.getLast();
        AreaReference region =
                new AreaReference(
                        new CellReference(first.row(), first.column(), false, false),
                        new CellReference(last.row(), last.column(), false, false),
                        SpreadsheetVersion.EXCEL2007);
        Ptg made =
                first.sheet().equals(to.sheet())
                        ? new AreaPtg(region)
                        : new Area3DPxg(identifier(first.sheet()), region);
        made.setClass(area.getPtgClass());
        return made;
    }

    private static List<Place> corners(AreaPtg area, String sheet) {
        return List.of(
                new Place(sheet, area.getFirstRow(), area.getFirstColumn()),
                new Place(sheet, area.getLastRow(), area.getLastColumn()));
    }

    private static SheetIdentifier identifier(String sheet) {
        return new SheetIdentifier(null, new NameIdentifier(sheet, true));
    }

    /// Cells that stand in one straight piece in our drawing and no longer do in the template, such
    /// as the gauges of a disc between which a column was inserted; empty where all is well.
    Optional<List<Place>> parted(XSSFCell from) {
        for (List<Place> corners : references(from)) {
            Place a = corners.getFirst();
            Place b = corners.getLast();
            if (corners.size() == 2 && cells.has(a) && cells.has(b) && !straight(a, b)) {
                return Optional.of(corners);
            }
        }
        return Optional.empty();
    }

    private boolean straight(Place first, Place last) {
        Place origin = cells.at(first);
        for (int row = first.row(); row <= last.row(); row++) {
            for (int column = first.column(); column <= last.column(); column++) {
                Place there = new Place(first.sheet(), row, column);
                Place wanted =
                        new Place(
                                origin.sheet(),
                                origin.row() + row - first.row(),
                                origin.column() + column - first.column());
                if (!cells.has(there) || !cells.at(there).equals(wanted)) {
                    return false;
                }
            }
        }
        return true;
    }
}
