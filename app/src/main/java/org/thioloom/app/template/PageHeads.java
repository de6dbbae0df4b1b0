package org.thioloom.app.template;

import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thioloom.app.meta.MetaNames;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.app.sheet.Printing;
import org.thioloom.recipes.master.Header;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Heads and feet of pages, which cannot hold names: what the plan says there stands in brackets in
/// the template, `[recipe]`, wherever the laboratory puts it.
///
/// @param words what each bracket stands for, as a page head spells it
record PageHeads(Map<String, String> words) {
    static final String SHEET = "[sheet]";
    static final String SHEETS = "[sheets]";

    PageHeads {
        words = java.util.Collections.unmodifiableMap(new TreeMap<>(words));
    }

    /// What the heads of a plan say.
    ///
    /// @param batch its number; empty where it is written by hand
    static PageHeads of(Header recipe, String batch, String version) {
        Map<String, String> words = new TreeMap<>();
        words.put("[recipe]", new Printing(PaperSize.A4, recipe, batch, version, 1).recipeLine());
        words.put("[batch]", Printing.batchLine(batch));
        words.put("[version]", version.replace("&", "&&"));
        words.put("[hash]", Printing.hash(recipe));
        return new PageHeads(words);
    }

    /// Puts brackets for words.
    void open(XSSFWorkbook template) {
        Map<String, String> longestFirst =
                new TreeMap<>((a, b) ->
                        a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
        words.forEach((bracket, text) -> longestFirst.put(text, bracket));
        for (XSSFSheet sheet : printed(template)) {
            each(
                    sheet,
                    text -> {
                        String open =
                                text.replaceAll(
                                        "sheet [0-9]+ of [0-9]+",
                                        "sheet " + SHEET + " of " + SHEETS);
                        for (Map.Entry<String, String> one : longestFirst.entrySet()) {
                            open = open.replace(one.getKey(), one.getValue());
                        }
                        return open;
                    });
        }
    }

    /// Puts words for brackets.
    void fill(XSSFWorkbook book) {
        List<XSSFSheet> sheets = printed(book);
        for (int i = 0; i < sheets.size(); i++) {
            String number = Integer.toString(i + 1);
            String count = Integer.toString(sheets.size());
            each(
                    sheets.get(i),
                    text -> {
                        String filled = text.replace(SHEETS, count).replace(SHEET, number);
                        for (Map.Entry<String, String> one : words.entrySet()) {
                            filled = filled.replace(one.getKey(), one.getValue());
                        }
                        return filled;
                    });
        }
    }

    private static List<XSSFSheet> printed(XSSFWorkbook book) {
        List<XSSFSheet> sheets = new ArrayList<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE
                    && !book.getSheetName(i).equals(MetaNames.SHEET)) {
                sheets.add(book.getSheetAt(i));
            }
        }
        return sheets;
    }

    private static void each(XSSFSheet sheet, UnaryOperator<String> change) {
        for (HeaderFooter one : List.of(sheet.getHeader(), sheet.getFooter())) {
            set(one.getLeft(), change, one::setLeft);
            set(one.getCenter(), change, one::setCenter);
            set(one.getRight(), change, one::setRight);
        }
    }

    private static void set(
            String old, UnaryOperator<String> change, java.util.function.Consumer<String> setter) {
        String now = old == null ? "" : change.apply(old);
        if (!now.equals(old) && !now.isEmpty()) {
            setter.accept(now);
        }
    }
}
