package org.thioloom.app.template;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidations;
import org.thioloom.app.template.name.CellMap;
import org.thioloom.app.template.name.Place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is asked of those who fill in: units and words are the plan's, so on our cells they replace
/// those of the template.
final class Guarding {
    private final XSSFWorkbook drawn;
    private final XSSFWorkbook template;
    private final CellMap cells;
    private final FormulaMove formulas;

    Guarding(XSSFWorkbook drawn, XSSFWorkbook template, CellMap cells) {
        this.drawn = drawn;
        this.template = template;
        this.cells = cells;
        this.formulas = new FormulaMove(drawn, cells);
    }

    /// @param ours cells of the template under our names, whether used or not
    void carry(Collection<Place> ours) {
        Map<String, List<Place>> bySheet = new LinkedHashMap<>();
        ours.forEach(
                place -> bySheet.computeIfAbsent(place.sheet(), _ -> new ArrayList<>()).add(place));
        bySheet.forEach((sheet, places) -> drop(template.getSheet(sheet), places));
        for (int i = 0; i < drawn.getNumberOfSheets(); i++) {
            XSSFSheet sheet = drawn.getSheetAt(i);
            CTDataValidations all = sheet.getCTWorksheet().getDataValidations();
            for (int k = 0; all != null && k < all.sizeOfDataValidationArray(); k++) {
                carry(sheet.getSheetName(), all.getDataValidationArray(k));
            }
        }
    }

    private static void drop(XSSFSheet sheet, List<Place> places) {
        CTDataValidations all = sheet.getCTWorksheet().getDataValidations();
        for (int i = all == null ? -1 : all.sizeOfDataValidationArray() - 1; i >= 0; i--) {
            CTDataValidation one = all.getDataValidationArray(i);
            List<Object> kept = new ArrayList<>();
            for (Object reference : one.getSqref()) {
                CellRangeAddress region = CellRangeAddress.valueOf(reference.toString());
                if (places.stream().noneMatch(p -> region.isInRange(p.row(), p.column()))) {
                    kept.add(reference);
                }
            }
            if (kept.isEmpty()) {
                all.removeDataValidation(i);
            } else {
                one.setSqref(kept);
            }
        }
        if (all != null) {
            settle(sheet, all);
        }
    }

    private void carry(String sheet, CTDataValidation one) {
        Map<String, List<String>> targets = new LinkedHashMap<>();
        for (Object reference : one.getSqref()) {
            CellRangeAddress region = CellRangeAddress.valueOf(reference.toString());
            // merged cells are guarded at their first
            int column = region.getFirstColumn();
            for (int row = region.getFirstRow(); row <= region.getLastRow(); row++) {
                Place from = new Place(sheet, row, column);
                if (cells.has(from)) {
                    Place to = cells.at(from);
                    targets.computeIfAbsent(to.sheet(), _ -> new ArrayList<>())
                            .add(to.toString().substring(to.sheet().length() + 1));
                }
            }
        }
        targets.forEach(
                (to, references) -> add(template.getSheet(to), moved(one, sheet, to), references));
    }

    /// The list that an entry is chosen from may stand on a sheet.
    private CTDataValidation moved(CTDataValidation one, String sheet, String to) {
        CTDataValidation copy = (CTDataValidation) one.copy();
        String list = one.getFormula1();
        if (list != null && list.contains("$")) {
            copy.setFormula1(formulas.moved(list, sheet, new Place(to, 0, 0)));
        }
        return copy;
    }

    private static void add(XSSFSheet sheet, CTDataValidation one, List<String> references) {
        CTDataValidations old = sheet.getCTWorksheet().getDataValidations();
        CTDataValidations all = old == null ? sheet.getCTWorksheet().addNewDataValidations() : old;
        CTDataValidation added = all.addNewDataValidation();
        added.set(one);
        added.setSqref(references);
        settle(sheet, all);
    }

    private static void settle(XSSFSheet sheet, CTDataValidations all) {
        if (all.sizeOfDataValidationArray() == 0) {
            sheet.getCTWorksheet().unsetDataValidations();
        } else {
            all.setCount(all.sizeOfDataValidationArray());
        }
    }
}
