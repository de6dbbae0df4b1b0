package org.thioloom.app.template;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thioloom.app.template.name.CellMap;
import org.thioloom.app.template.name.NamedRange;
import org.thioloom.app.template.name.NamedRanges;
import org.thioloom.app.template.name.Place;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Holds the names of a template against those that a plan needs, and says all that is wrong in one
/// pass.
final class TemplateCheck {
    private final NamedRanges drawn;
    private final NamedRanges template;
    private final TemplateMemory memory;
    private final Needs needs;
    private final List<Finding> findings = new ArrayList<>();

    TemplateCheck(
            XSSFWorkbook book, NamedRanges drawn, NamedRanges template, TemplateMemory memory) {
        this.drawn = drawn;
        this.template = template;
        this.memory = memory;
        this.needs = new Needs(book, drawn);
    }

    /// @param recipe for which a new one would be drawn
    List<Finding> findings(String recipe) {
        missing(recipe);
        twice();
        meeting();
        tables();
        return findings;
    }

    private void missing(String recipe) {
        Set<String> unknown = new TreeSet<>();
        Set<String> leftOut = new LinkedHashSet<>();
        Map<String, List<NamedRange>> bySheet = new LinkedHashMap<>();
        drawn.all()
                .forEach(one ->
                        bySheet.computeIfAbsent(one.sheet(), _ -> new ArrayList<>()).add(one));
        bySheet.forEach((sheet, names) -> {
            boolean whole = names.stream().noneMatch(one -> template.has(one.name()));
            if (whole
                    && names.stream().allMatch(one -> memory.drew(one.name()))
                    && !needs.fromElsewhere(names)) {
                leftOut.add("the sheet " + sheet);
                return;
            }
            missing(
                    names.stream().filter(one -> !template.has(one.name())).toList(),
                    unknown,
                    leftOut);
        });
        if (!unknown.isEmpty()) {
            findings.add(
                    Rule.TEMPLATE_NAME_UNKNOWN.at(
                            "", String.join(", ", unknown), memory.software(), recipe));
        }
        if (!leftOut.isEmpty()) {
            findings.add(Rule.TEMPLATE_LEFT_OUT.at("", String.join(", ", leftOut)));
        }
    }

    /// @param names of one sheet
    private void missing(List<NamedRange> names, Set<String> unknown, Set<String> leftOut) {
        List<NamedRange> broken = new ArrayList<>();
        List<NamedRange> takenOut = new ArrayList<>();
        for (NamedRange one : names) {
            if (!needs.contains(one)) {
                leftOut.add(one.name());
            } else if (template.isBroken(one.name())) {
                broken.add(one);
            } else if (memory.drew(one.name())) {
                takenOut.add(one);
            } else {
                unknown.add(one.name());
            }
        }
        say(broken, Rule.TEMPLATE_NAME_BROKEN, "leads", "lead");
        say(takenOut, Rule.TEMPLATE_NAME_MISSING, "was", "were");
    }

    private void say(List<NamedRange> names, Rule rule, String one, String several) {
        if (!names.isEmpty()) {
            NameList all = new NameList(names.stream().map(NamedRange::name).toList());
            NamedRange first = names.getFirst();
            String sheet = first.sheet();
            String where =
                    (first.inTable() ? "the column of its table" : "its cell") + " on " + sheet;
            findings.add(rule.at("", all.does(one, several), all.to(where, sheet)));
        }
    }

    private void twice() {
        Map<List<String>, List<String>> byScopes = new LinkedHashMap<>();
        for (NamedRange one : drawn.all()) {
            List<String> scopes = template.scopes(one.name());
            if (scopes.size() > 1) {
                byScopes.computeIfAbsent(scopes, _ -> new ArrayList<>()).add(one.name());
            }
        }
        byScopes.forEach((scopes, names) ->
                findings.add(
                        Rule.TEMPLATE_NAME_TWICE.at(
                                "",
                                new NameList(names).does("stands", "stand"),
                                scopes.stream()
                                        .map(s -> s.isEmpty() ? "for the workbook" : "for " + s)
                                        .collect(Collectors.joining(", ")))));
    }

    private void meeting() {
        Map<Place, String> seen = new LinkedHashMap<>();
        for (NamedRange one : drawn.all()) {
            NamedRange there = template.get(one.name());
            if (there != null) {
                String other = seen.putIfAbsent(there.at(0), one.name());
                if (other != null) {
                    findings.add(Rule.TEMPLATE_NAMES_MEET.at("", other, one.name(), there.at(0)));
                }
            }
        }
    }

    private void tables() {
        for (List<NamedRange> columns : drawn.tables().values()) {
            Map<String, List<NamedRange>> byRows = new TreeMap<>();
            for (NamedRange column : columns) {
                NamedRange there = template.get(column.name());
                if (there != null) {
                    byRows.computeIfAbsent(rows(there), _ -> new ArrayList<>()).add(there);
                }
            }
            if (byRows.size() > 1) {
                unequal(byRows);
            } else if (byRows.size() == 1) {
                few(columns.getFirst(), byRows.values().iterator().next().getFirst());
            }
        }
    }

    private static String rows(NamedRange one) {
        return one.sheet() + " rows " + (one.first() + 1) + " to " + (one.last() + 1);
    }

    private void unequal(Map<String, List<NamedRange>> byRows) {
        String table = byRows.values().iterator().next().getFirst().table();
        String usual =
                byRows.entrySet().stream()
                        .max((a, b) -> Integer.compare(a.getValue().size(), b.getValue().size()))
                        .orElseThrow()
                        .getKey();
        String odd =
                byRows.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(usual))
                        .flatMap(entry ->
                                entry.getValue().stream()
                                        .map(one -> one.name() + " on " + entry.getKey()))
                        .collect(Collectors.joining(", "));
        findings.add(Rule.TEMPLATE_TABLE_UNEQUAL.at("", table, odd + "; the others on " + usual));
    }

    private void few(NamedRange wanted, NamedRange there) {
        int lacking = wanted.rows() - there.rows();
        if (lacking > 0) {
            findings.add(
                    Rule.TEMPLATE_ROWS_FEW.at(
                            "",
                            wanted.rows(),
                            wanted.table(),
                            there.rows(),
                            lacking,
                            there.sheet()));
        }
    }

    /// Cells that formulas take together and that were parted.
    static List<Finding> parted(XSSFWorkbook book, NamedRanges drawn, CellMap cells) {
        FormulaMove formulas = new FormulaMove(book, cells);
        Set<String> said = new LinkedHashSet<>();
        for (NamedRange one : drawn.all()) {
            for (int row = 0; row < one.rows(); row++) {
                XSSFCell cell = CellCopy.cell(book, one.at(row));
                if (cell != null && cell.getCellType() == CellType.FORMULA) {
                    formulas.parted(cell).ifPresent(corners -> said.add(between(drawn, corners)));
                }
            }
        }
        return said.stream().map(words -> Rule.TEMPLATE_TABLE_PARTED.at("", words)).toList();
    }

    private static String between(NamedRanges drawn, List<Place> corners) {
        return named(drawn, corners.getFirst()) + " to " + named(drawn, corners.getLast());
    }

    private static String named(NamedRanges drawn, Place place) {
        return drawn.all().stream()
                .filter(one ->
                        one.sheet().equals(place.sheet())
                                && one.column() == place.column()
                                && one.first() <= place.row()
                                && place.row() <= one.last())
                .map(NamedRange::name)
                .findFirst()
                .orElse(place.toString());
    }
}
