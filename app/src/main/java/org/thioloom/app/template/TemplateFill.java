package org.thioloom.app.template;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.model.ExternalLinksTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thioloom.app.label.Paperwork;
import org.thioloom.app.meta.MetaNames;
import org.thioloom.app.readback.WorkbookReader;
import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Names;
import org.thioloom.app.sheet.Styles;
import org.thioloom.app.template.name.CellMap;
import org.thioloom.app.template.name.NamedRange;
import org.thioloom.app.template.name.NamedRanges;
import org.thioloom.app.template.name.Place;
import org.thioloom.app.workbook.BatchWorkbook;
import org.thioloom.app.workbook.MetaSheet;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Header;
import org.thioloom.recipes.record.BatchRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes a plan into a laboratory's own template, by name: what we draw goes where the template
/// has that name, in the template's looks. The same plan and template give the same bytes.
public final class TemplateFill {
    /// How to come by one.
    public static final String DRAW =
            "give a template that Thioloom drew (thioloom templates workbook), restyled or not";

    private final XSSFWorkbook template;
    private final Plan plan;
    private final NamedRanges theirs;
    private final TemplateMemory memory;

    private TemplateFill(XSSFWorkbook template, Plan plan) {
        this.template = template;
        this.plan = plan;
        this.memory = TemplateMemory.of(template);
        this.theirs = NamedRanges.of(template);
    }

    /// What is written into a template.
    ///
    /// @param version of the software
    /// @param source what the record was planned from, as JSON, to be kept for its reader
    public record Plan(BatchRecord record, Paperwork paperwork, String version, String source) {
        Header header() {
            return record.control().master().header();
        }

        /// As our own drawing.
        XSSFWorkbook drawn() {
            Paperwork bare =
                    new Paperwork(paperwork.paper(), Optional.empty(), 1, paperwork.batch());
            return BatchWorkbook.book(record, bare, version, source);
        }
    }

    /// The filled workbook with what is to be said of the template; refused when it is none, or its
    /// names do not lead where they must.
    public static Outcome<byte[]> fill(byte[] template, Plan plan) {
        return switch (WorkbookReader.open(template)) {
            case Refused<XSSFWorkbook>(String sentence, String remedy) -> refused(sentence, remedy);
            case Found<XSSFWorkbook>(XSSFWorkbook book) -> {
                try (book) {
                    yield new TemplateFill(book, plan).fill(plan.drawn());
                } catch (IOException broken) {
                    throw new UncheckedIOException("bug: a workbook cannot be closed", broken);
                }
            }
        };
    }

    private static Outcome<byte[]> refused(String sentence, String remedy) {
        return new Outcome.Refused<>(List.of(refusal(sentence, remedy)));
    }

    /// That a file is no template, and why.
    public static Finding refusal(String sentence, String remedy) {
        return Rule.TEMPLATE_REFUSED.at("", sentence, remedy);
    }

    private Outcome<byte[]> fill(XSSFWorkbook drawn) {
        if (!memory.schema().equals(MetaNames.TEMPLATE)) {
            return refused(unknown(), DRAW);
        }
        if (template.getRelations().stream().anyMatch(ExternalLinksTable.class::isInstance)) {
            return refused(
                    "the template draws on other files", "paste values in place of the links");
        }
        NamedRanges ours = NamedRanges.of(drawn);
        List<Finding> findings =
                new ArrayList<>(
                        new TemplateCheck(drawn, ours, theirs, memory)
                                .findings(plan.header().id()));
        CellMap cells = new CellMap(ours, theirs);
        findings.addAll(TemplateCheck.parted(drawn, ours, cells));
        if (!memory.drawn().whole()) {
            findings.add(Rule.DRAWN_FORMULAS_LOST.at(""));
        }
        memory.changed(template, theirs)
                .forEach(name -> findings.add(Rule.TEMPLATE_FORMULA_CHANGED.at("", name)));
        String reader = "Thioloom " + plan.version();
        if (!memory.software().equals(reader)) {
            findings.add(Rule.TEMPLATE_OTHER_VERSION.at("", memory.software(), reader));
        }
        if (Finding.anyError(findings)) {
            return new Outcome.Refused<>(Finding.gravestFirst(findings));
        }
        write(template, drawn);
        finish(drawn, ours, cells, findings);
        return new Outcome.Accepted<>(
                BatchWorkbook.bytes(template), Finding.gravestFirst(findings));
    }

    private String unknown() {
        return memory.schema().equals(MetaNames.SCHEMA)
                ? "the workbook is the record of a batch, no template"
                : memory.schema().isEmpty()
                        ? "the workbook is no template of Thioloom: it has no hidden sheet _meta"
                        : "the template is of format \"%s\", and this version fills %s"
                                .formatted(memory.schema(), MetaNames.TEMPLATE);
    }

    /// Writes one drawing into another workbook that has its names.
    static void write(XSSFWorkbook template, XSSFWorkbook drawn) {
        NamedRanges ours = NamedRanges.of(drawn);
        TemplateMemory memory = TemplateMemory.of(template);
        NamedRanges theirs =
                NamedRanges.of(template).only(name -> ours.has(name) || memory.drew(name));
        CellMap cells = new CellMap(ours, theirs);
        RowHeights heights = new RowHeights();
        heights.remember(template, cells.targets());
        new RowKinds(drawn, template, heights).dress(ours, theirs);
        new CellCopy(drawn, template, cells).copy();
        Set<Place> used = new HashSet<>(cells.targets());
        new SpareRows(template, theirs, used).clear(theirs, ours);
        List<Place> all = new ArrayList<>();
        theirs.all()
                .forEach(range -> {
                    for (int row = 0; row < range.rows(); row++) {
                        all.add(range.at(row));
                    }
                });
        new Guarding(drawn, template, cells).carry(all);
        Pictures.carry(drawn, template);
        heights.set(template);
        PageEnds.of(template, theirs, ours).set();
    }

    /// What a record has and a template has not.
    private void finish(
            XSSFWorkbook drawn, NamedRanges ours, CellMap cells, List<Finding> findings) {
        Charts.of(drawn).carry(template, theirs, ours);
        SpareRows.shrink(template, theirs, ours, memory.names());
        forget();
        own(new HashSet<>(cells.targets()));
        Set<String> sheets = new HashSet<>();
        cells.targets().forEach(place -> sheets.add(place.sheet()));
        sheets.forEach(sheet -> BatchWorkbook.protect(template.getSheet(sheet)));
        new TemplateLabels(template, plan).draw().ifPresent(findings::add);
        PageHeads.of(plan.header(), plan.paperwork().batch(), plan.version()).fill(template);
        meta(ours);
        template.lockStructure();
        int first = 0;
        while (template.getSheetVisibility(first) != SheetVisibility.VISIBLE) {
            first++;
        }
        template.setActiveSheet(first);
        template.setFirstVisibleTab(first);
    }

    /// Takes out what the template knew of itself.
    private void forget() {
        for (var name : List.copyOf(template.getAllNames())) {
            if (name.getNameName().startsWith("Meta_")) {
                template.removeName(name);
            }
        }
        for (String sheet : List.of(MetaNames.SHEET, TemplateGuide.SHEET)) {
            int index = template.getSheetIndex(sheet);
            if (index >= 0) {
                template.removeSheetAt(index);
            }
        }
    }

    /// The laboratory's own formulas come to what the plan makes of them.
    private void own(Set<Place> ours) {
        FormulaEvaluator evaluator = template.getCreationHelper().createFormulaEvaluator();
        for (var any : template) {
            XSSFSheet sheet = (XSSFSheet) any;
            for (var row : sheet) {
                for (var one : row) {
                    XSSFCell cell = (XSSFCell) one;
                    Place place =
                            new Place(
                                    sheet.getSheetName(),
                                    cell.getRowIndex(),
                                    cell.getColumnIndex());
                    if (cell.getCellType() == CellType.FORMULA && !ours.contains(place)) {
                        evaluate(evaluator, cell);
                    }
                }
            }
        }
    }

    private void evaluate(FormulaEvaluator evaluator, XSSFCell cell) {
        try {
            evaluator.evaluateFormulaCell(cell);
        } catch (RuntimeException unknownFunction) {
            // what this library cannot compute, the program that opens it can
            template.setForceFormulaRecalculation(true);
        }
    }

    private void meta(NamedRanges ours) {
        XSSFSheet sheet = template.createSheet(MetaNames.SHEET);
        Names names = new Names(template);
        NamedRanges there = NamedRanges.of(template);
        for (NamedRange one : ours.all()) {
            NamedRange range = there.get(one.name());
            if (range != null) {
                Names.Stretch rows = new Names.Stretch(range.first() + 1, range.last() + 1);
                names.adopt(
                        one.name(),
                        new Names.Held(range.sheet(), rows, range.column(), range.inTable()));
            }
        }
        Grid.Pens pens = new Grid.Pens(Styles.beside(template), names);
        Grid grid = new Grid(sheet, pens, MetaSheet.WIDTHS, Double.MAX_VALUE);
        new MetaSheet(grid, plan.header(), plan.version(), plan.source()).draw();
        BatchWorkbook.protect(sheet);
        template.setSheetVisibility(template.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
