package org.thioloom.app.template;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thioloom.app.template.name.CellMap;
import org.thioloom.app.template.name.NamedRange;
import org.thioloom.app.template.name.NamedRanges;
import org.thioloom.app.template.name.Place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which names a plan cannot do without: those under which something is entered or computed, those
/// that formulas speak of, and those by which rows are known. Without the others something is not
/// said, and nothing is wrong.
final class Needs {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");
    private static final Set<String> KEYS =
            Set.of(
                    "items.id",
                    "tare.id",
                    "steps.id",
                    "discs.no",
                    "elements.symbol",
                    "facts.kind",
                    "bands.id",
                    "bands.print",
                    "reacted.id",
                    "judged.id",
                    "judged.print",
                    "Bands_Print");

    private final Set<String> needed = new HashSet<>(KEYS);
    private final Map<String, Set<String>> spokenOf = new HashMap<>();

    Needs(XSSFWorkbook book, NamedRanges drawn) {
        Map<Place, String> names = new HashMap<>();
        for (NamedRange one : drawn.all()) {
            for (int row = 0; row < one.rows(); row++) {
                names.put(one.at(row), one.name());
            }
        }
        FormulaMove formulas = new FormulaMove(book, new CellMap(drawn, drawn));
        for (NamedRange one : drawn.all()) {
            for (int row = 0; row < one.rows(); row++) {
                XSSFCell cell = CellCopy.cell(book, one.at(row));
                if (cell == null) {
                    continue;
                }
                if (!cell.getCellStyle().getLocked()) {
                    needed.add(one.name());
                }
                if (cell.getCellType() == CellType.FORMULA) {
                    needed.add(one.name());
                    Matcher word = NAME.matcher(cell.getCellFormula());
                    while (word.find()) {
                        if (drawn.has(word.group())) {
                            speaks(one.sheet(), word.group());
                        }
                    }
                    formulas.references(cell)
                            .forEach(places ->
                                    places.forEach(place -> {
                                        String name = names.get(place);
                                        if (name != null) {
                                            speaks(one.sheet(), name);
                                        }
                                    }));
                }
            }
        }
    }

    private void speaks(String sheet, String name) {
        needed.add(name);
        spokenOf.computeIfAbsent(name, _ -> new HashSet<>()).add(sheet);
    }

    boolean contains(NamedRange one) {
        return needed.contains(one.name());
    }

    /// Whether a formula of another sheet speaks of any of them.
    boolean fromElsewhere(List<NamedRange> ofOneSheet) {
        return ofOneSheet.stream()
                .anyMatch(one ->
                        spokenOf.getOrDefault(one.name(), Set.of()).stream()
                                .anyMatch(sheet -> !sheet.equals(one.sheet())));
    }
}
