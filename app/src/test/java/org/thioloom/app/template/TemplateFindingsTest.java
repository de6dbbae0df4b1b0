package org.thioloom.app.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.app.label.LabelStock;
import org.thioloom.app.label.Paperwork;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.app.workbook.BatchWorkbook;
import org.thioloom.app.workbook.Drawn;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Templates that a laboratory broke, and what is said of them.
class TemplateFindingsTest {
    private static final byte[] TEMPLATE = Batches.template();
    private static final TemplateFill.Plan PLAN = Batches.discs("anp-c-2.0k", 3, true);

    /// Something done to a template.
    ///
    /// @param says part of what is said of it
    record Case(Rule rule, Consumer<XSSFWorkbook> done, String says) {
        @Override
        public String toString() {
            return rule + ": " + says;
        }
    }

    static final List<Case> CASES =
            List.of(
                    new Case(
                            Rule.TEMPLATE_NAME_BROKEN,
                            book -> name(book, "Batch_No").setRefersToFormula("'0_Cover'!#REF!"),
                            "the name Batch_No leads nowhere"),
                    new Case(
                            Rule.TEMPLATE_NAME_MISSING,
                            book -> book.removeName(name(book, "items.weighed")),
                            "the name items.weighed was taken out"),
                    new Case(
                            Rule.TEMPLATE_NAME_TWICE,
                            TemplateFindingsTest::copied,
                            "the name Release stands there twice: for the workbook, for 7_Yield"),
                    new Case(
                            Rule.TEMPLATE_NAME_TWICE,
                            TemplateFindingsTest::copiedSheet,
                            "the names Bands_Stage, Checks_Title, Ftir_Title and 1 more stand there"
                                    + " twice: for the workbook, for 7_Yield"),
                    new Case(
                            Rule.TEMPLATE_NAMES_MEET,
                            book ->
                                    name(book, "Ambient_T")
                                            .setRefersToFormula(
                                                    name(book, "Ambient_RH").getRefersToFormula()),
                            "the names Ambient_RH and Ambient_T lead to the same cell, 0_Cover!F"),
                    new Case(
                            Rule.TEMPLATE_TABLE_UNEQUAL,
                            book ->
                                    name(book, "items.lot")
                                            .setRefersToFormula("'2_Weigh'!$C$5:$C$9"),
                            "items.lot on 2_Weigh rows 5 to 9; the others on 2_Weigh rows 5 to 12"),
                    new Case(
                            Rule.TEMPLATE_TABLE_UNEQUAL,
                            book ->
                                    name(book, "items.lot")
                                            .setRefersToFormula("'7_Yield'!$H$5:$H$12"),
                            "items.lot on 7_Yield rows 5 to 12"),
                    new Case(
                            Rule.TEMPLATE_TABLE_PARTED,
                            book -> {
                                String place = name(book, "discs.gauge3").getRefersToFormula();
                                name(book, "discs.gauge3")
                                        .setRefersToFormula(place.replace("$I$", "$Z$"));
                            },
                            "discs.gauge1 to discs.gauge5 no longer stand side by side"),
                    new Case(
                            Rule.TEMPLATE_LEFT_OUT,
                            book -> book.removeName(name(book, "Weigh_Note")),
                            "no place for Weigh_Note"),
                    new Case(
                            Rule.TEMPLATE_LEFT_OUT,
                            book -> book.removeSheetAt(book.getSheetIndex("6_FTIR")),
                            "no place for the sheet 6_FTIR"),
                    new Case(
                            Rule.TEMPLATE_FORMULA_CHANGED,
                            book ->
                                    new Drawn(book)
                                            .cell("items.low", 1)
                                            .setCellFormula("0.9*items.live"),
                            "the formula under items.low was changed"),
                    new Case(
                            Rule.TEMPLATE_FORMULA_CHANGED,
                            book -> {
                                XSSFCell cell = new Drawn(book).cell("Yield_Percent", 0);
                                cell.removeFormula();
                                cell.setCellValue(100);
                            },
                            "the formula under Yield_Percent was changed"),
                    new Case(
                            Rule.TEMPLATE_WITHOUT_LABELS,
                            book -> book.getFontAt(0).setFontName("Comic Sans MS"),
                            "the template's standard font is Comic Sans MS 10"));

    private static Name name(XSSFWorkbook book, String name) {
        return book.getName(name);
    }

    private static void copied(XSSFWorkbook book) {
        Name copy = book.createName();
        copy.setSheetIndex(book.getSheetIndex("7_Yield"));
        copy.setNameName("Release");
        copy.setRefersToFormula("'7_Yield'!$H$1");
    }

    private static void copiedSheet(XSSFWorkbook book) {
        for (String name : List.of("Ftir_Title", "Checks_Title", "Yield_Title", "Bands_Stage")) {
            Name copy = book.createName();
            copy.setSheetIndex(book.getSheetIndex("7_Yield"));
            copy.setNameName(name);
            copy.setRefersToFormula("'7_Yield'!$H$1");
        }
    }

    private static byte[] broken(Consumer<XSSFWorkbook> done) {
        Drawn drawn = Drawn.open(TEMPLATE);
        done.accept(drawn.book());
        return drawn.bytes();
    }

    private static Outcome<byte[]> filled(byte[] template) {
        Paperwork labels = new Paperwork(PaperSize.A4, Optional.of(LabelStock.A4), 1, "");
        return TemplateFill.fill(
                template,
                new TemplateFill.Plan(PLAN.record(), labels, Batches.VERSION, PLAN.source()));
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void aBrokenTemplateIsSaidToBe(Case one) {
        Outcome<byte[]> outcome = filled(broken(one.done()));
        Finding first = outcome.findings().getFirst();
        assertEquals(one.rule(), first.rule());
        assertTrue(first.problem().contains(one.says()), first.problem());
        assertFalse(first.remedy().isEmpty());
        assertEquals(1, outcome.findings().size(), outcome.findings().toString());
        assertEquals(
                Finding.anyError(outcome.findings()), outcome instanceof Outcome.Refused<byte[]>);
    }

    @Test
    void aDeletedSheetThatOthersSpeakOfIsSaidOnce() {
        Outcome<byte[]> outcome =
                filled(broken(book -> book.removeSheetAt(book.getSheetIndex("2_Weigh"))));
        assertEquals(
                List.of(Rule.TEMPLATE_NAME_BROKEN, Rule.TEMPLATE_LEFT_OUT),
                outcome.findings().stream().map(Finding::rule).toList());
        assertEquals(
                "the names Anchor, Balance_No, Correction_Mass and 84 more lead nowhere: what stood"
                        + " there was deleted",
                outcome.findings().getFirst().problem());
    }

    @Test
    void everythingIsSaidInOnePass() {
        List<Case> errors =
                CASES.stream().filter(one -> !one.rule().name().contains("LABELS")).toList();
        Outcome<byte[]> outcome =
                filled(broken(book -> errors.forEach(one -> one.done().accept(book))));
        Set<Rule> said = outcome.findings().stream().map(Finding::rule).collect(Collectors.toSet());
        assertEquals(errors.stream().map(Case::rule).collect(Collectors.toSet()), said);
        assertInstanceOf(Outcome.Refused.class, outcome);
    }

    @Test
    void aPlanWithMoreRowsIsRefusedWithHowManyToInsert() {
        Finding finding =
                TemplateFill.fill(TEMPLATE, Batches.discs("anp-c-2.0k", 60, false))
                        .findings()
                        .getFirst();
        assertEquals(Rule.TEMPLATE_ROWS_FEW, finding.rule());
        assertEquals("the plan has 60 rows of discs and the template 48", finding.problem());
        assertTrue(finding.remedy().startsWith("insert 12 rows between the first"));
    }

    @Test
    void aPlanOfAnotherKindIsRefusedWithWhatToDraw() {
        Finding finding = TemplateFill.fill(TEMPLATE, Batches.synthesis()).findings().getFirst();
        assertEquals(Rule.TEMPLATE_NAME_UNKNOWN, finding.rule());
        assertTrue(finding.problem().contains("Yield_Crude"), finding.problem());
        assertTrue(
                finding.remedy().contains("templates workbook borate-node-hexenyl-ether"),
                finding.remedy());
    }

    @Test
    void aTemplateOfAnotherVersionIsFilledAndSaidToBe() {
        Outcome<byte[]> outcome =
                TemplateFill.fill(
                        TEMPLATE,
                        new TemplateFill.Plan(
                                PLAN.record(), PLAN.paperwork(), "9.9.9", PLAN.source()));
        assertEquals(
                List.of(Rule.TEMPLATE_OTHER_VERSION),
                outcome.findings().stream().map(Finding::rule).toList());
        assertInstanceOf(Outcome.Accepted.class, outcome);
    }

    @Test
    void aTemplateThatForgotItsFormulasIsFilledAndSaysSo() {
        Outcome<byte[]> outcome =
                filled(broken(book -> book.removeName(name(book, "Meta_prints"))));
        assertEquals(
                List.of(Rule.DRAWN_FORMULAS_LOST),
                outcome.findings().stream().map(Finding::rule).toList());
        assertInstanceOf(Outcome.Accepted.class, outcome);
    }

    @Test
    void whatIsNoTemplateIsRefusedInASentence() throws IOException {
        byte[] record = BatchWorkbook.draw(PLAN.record(), PaperSize.A4, Batches.VERSION);
        assertRefused("the workbook is the record of a batch, no template", record);
        assertRefused("this is an empty file, no Excel workbook", new byte[0]);
        assertRefused(
                "this is a PDF, no Excel workbook", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertRefused(
                "the workbook is no template of Thioloom: it has no hidden sheet _meta", foreign());
        byte[] linked = broken(book -> book.linkExternalWorkbook("other.xlsx", new XSSFWorkbook()));
        assertRefused("the template draws on other files", linked);
        byte[] half = java.util.Arrays.copyOf(TEMPLATE, TEMPLATE.length / 2);
        assertInstanceOf(Outcome.Refused.class, filled(half));
        assertRefused("the workbook carries macros", macros());
    }

    private static byte[] foreign() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("prices");
            return new Drawn(book).bytes();
        }
    }

    private static byte[] macros() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(XSSFWorkbookType.XLSM);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("prices");
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void assertRefused(String sentence, byte[] template) {
        Outcome<byte[]> outcome = filled(template);
        assertEquals(List.of(sentence), outcome.findings().stream().map(Finding::problem).toList());
        assertInstanceOf(Outcome.Refused.class, outcome);
    }

    @Test
    void everyRuleOfTemplatesIsRaisedHere() {
        EnumSet<Rule> raised =
                EnumSet.of(
                        Rule.TEMPLATE_REFUSED,
                        Rule.TEMPLATE_NAME_UNKNOWN,
                        Rule.TEMPLATE_ROWS_FEW,
                        Rule.TEMPLATE_OTHER_VERSION);
        CASES.forEach(one -> raised.add(one.rule()));
        EnumSet<Rule> rules = EnumSet.allOf(Rule.class);
        rules.removeIf(rule -> !rule.name().startsWith("TEMPLATE_"));
        assertEquals(rules, raised);
    }
}
