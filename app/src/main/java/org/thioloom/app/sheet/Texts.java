package org.thioloom.app.sheet;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

import java.util.HashMap;
import java.util.Map;

/// The texts of a workbook that is drawn, each known again by itself: the library writes a text as
/// XML to see whether it has it, and most texts of a record stand in many cells.
public final class Texts extends SharedStringsTable {
    private final Map<String, Integer> known = new HashMap<>();

    /// An empty workbook with such texts.
    public static XSSFWorkbook book() {
        return new XSSFWorkbook(new Parts());
    }

    /// Writes a text into a new cell.
    static void write(String text, XSSFCell cell) {
        if (cell.getSheet().getWorkbook().getSharedStringSource() instanceof Texts texts) {
            CTCell inside = cell.getCTCell();
            inside.setT(STCellType.S);
            inside.setV(Integer.toString(texts.place(text)));
        } else {
            cell.setCellValue(text);
        }
    }

    /// Writes what a cell's formula says.
    static void show(String text, XSSFCell cell) {
        CTCell inside = cell.getCTCell();
        inside.setT(STCellType.STR);
        inside.setV(text);
    }

    private int place(String text) {
        Integer place = known.get(text);
        if (place != null) {
            count++;
            return place;
        }
        int added = addSharedStringItem(new XSSFRichTextString(text));
        known.put(text, added);
        return added;
    }

    private static final class Parts extends XSSFFactory {
        @Override
        public POIXMLDocumentPart newDocumentPart(POIXMLRelation relation) {
            return relation == XSSFRelation.SHARED_STRINGS
                    ? new Texts()
                    : super.newDocumentPart(relation);
        }
    }
}
