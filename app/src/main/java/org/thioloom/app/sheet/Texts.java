package org.thioloom.app.sheet;

import static org.apache.poi.ooxml.POIXMLTypeLoader.DEFAULT_XML_OPTIONS;

import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSst;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The texts of a workbook that is drawn, plain ones known again by themselves: the library writes
/// a text as XML to see whether it has it, and most texts of a record stand in many cells.
public final class Texts extends SharedStringsTable {
    private final SstDocument document = SstDocument.Factory.newInstance();
    private final CTSst table = document.addNewSst();
    private final List<CTRst> items = new ArrayList<>();
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
        count++;
        Integer place = known.get(text);
        if (place != null) {
            return place;
        }
        new XSSFRichTextString(add()).setString(text);
        known.put(text, items.size() - 1);
        return items.size() - 1;
    }

    private CTRst add() {
        CTRst item = table.addNewSi();
        items.add(item);
        return item;
    }

    @Override
    public int addSharedStringItem(RichTextString string) {
        CTRst rich = ((XSSFRichTextString) string).getCTRst();
        if (rich.isSetT() && rich.sizeOfRArray() == 0) {
            return place(rich.getT());
        }
        count++;
        add().set(rich);
        return items.size() - 1;
    }

    @Override
    public RichTextString getItemAt(int place) {
        return new XSSFRichTextString(items.get(place));
    }

    @Override
    public int getUniqueCount() {
        return items.size();
    }

    @Override
    public List<RichTextString> getSharedStringItems() {
        return items.stream().<RichTextString>map(XSSFRichTextString::new).toList();
    }

    @Override
    public void writeTo(OutputStream to) throws IOException {
        table.setCount(count);
        table.setUniqueCount(items.size());
        document.save(to, DEFAULT_XML_OPTIONS);
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
