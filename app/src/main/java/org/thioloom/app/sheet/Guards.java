package org.thioloom.app.sheet;

import org.apache.poi.ss.usermodel.BorderFormatting;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thioloom.app.typeset.UnitSigns;

/// What a sheet asks of those who fill it in. It warns, and refuses only what cannot be: what was
/// really weighed must be recordable, and so must words in its place.
public final class Guards {
    private final XSSFSheet sheet;
    private final DataValidationHelper helper;

    public Guards(XSSFSheet sheet) {
        this.sheet = sheet;
        this.helper = sheet.getDataValidationHelper();
    }

    /// A number above zero.
    ///
    /// @param unit shown while typing
    public void positive(CellRangeAddress cells, String unit) {
        warn(
                cells,
                helper.createDecimalConstraint(OperatorType.GREATER_THAN, "0", null),
                new Prompt(unit, "A number above zero, in " + unit + "."));
    }

    /// A mass or volume, which nothing has less than none of; words may stand in its place.
    ///
    /// @param cells one column, or cells that are one
    /// @param unit shown while typing
    public void amount(CellRangeAddress cells, String unit) {
        for (int row = cells.getFirstRow(); row <= cells.getLastRow(); row++) {
            // each cell by its own address, which a template can move
            String cell =
                    new CellReference(row, cells.getFirstColumn(), true, true).formatAsString();
            DataValidation validation =
                    validation(
                            new CellRangeAddress(
                                    row, row, cells.getFirstColumn(), cells.getLastColumn()),
                            helper.createCustomConstraint(
                                    "OR(ISTEXT(%1$s),%1$s>=0)".formatted(cell)),
                            new Prompt(unit, "A number, in " + unit + ", not below zero."));
            validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
            sheet.addValidationData(validation);
        }
    }

    /// Any number.
    public void number(CellRangeAddress cells, String unit) {
        warn(
                cells,
                helper.createDecimalConstraint(OperatorType.BETWEEN, "-1000000", "1000000"),
                new Prompt(unit, "A number, in " + unit + "."));
    }

    public void date(CellRangeAddress cells) {
        warn(
                cells,
                helper.createDateConstraint(OperatorType.GREATER_THAN, "36526", null, null),
                new Prompt("Date", "A date, as 2026-11-23."));
    }

    /// A clock time, with its date where days pass.
    public void time(CellRangeAddress cells) {
        warn(
                cells,
                helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null),
                new Prompt("Time", "24-h clock, 14:30; with the date if days pass."));
    }

    /// Initials, a lot number: something short.
    public void word(CellRangeAddress cells, String what, int longest) {
        warn(
                cells,
                helper.createTextLengthConstraint(
                        OperatorType.BETWEEN, "1", Integer.toString(longest)),
                new Prompt(what, "1 to " + longest + " characters."));
    }

    public void oneOf(CellRangeAddress cells, String... words) {
        warn(
                cells,
                helper.createExplicitListConstraint(words),
                new Prompt("One of", String.join(", ", words)));
    }

    /// One of the numbers that stand in a range.
    public void listed(CellRangeAddress cells, String range, String what) {
        warn(
                cells,
                helper.createFormulaListConstraint(range),
                new Prompt(what, "A row number of the table."));
    }

    /// Makes cells stand out on paper too: bold, boxed and dotted; the words say the rest.
    public void mark(CellRangeAddress cells, String condition) {
        var formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule(condition);
        rule.createFontFormatting().setFontStyle(false, true);
        BorderFormatting border = rule.createBorderFormatting();
        border.setBorderBottom(BorderStyle.THIN);
        border.setBorderTop(BorderStyle.THIN);
        border.setBorderLeft(BorderStyle.THIN);
        border.setBorderRight(BorderStyle.THIN);
        var fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(org.apache.poi.ss.usermodel.IndexedColors.ROSE.getIndex());
        fill.setFillPattern(org.apache.poi.ss.usermodel.PatternFormatting.SOLID_FOREGROUND);
        formats.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }

    private record Prompt(String title, String words) {}

    private void warn(CellRangeAddress cells, DataValidationConstraint constraint, Prompt prompt) {
        DataValidation validation = validation(cells, constraint, prompt);
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        sheet.addValidationData(validation);
    }

    private DataValidation validation(
            CellRangeAddress cells, DataValidationConstraint constraint, Prompt prompt) {
        CellRangeAddressList list = new CellRangeAddressList();
        list.addCellRangeAddress(cells);
        DataValidation validation = helper.createValidation(constraint, list);
        String words = UnitSigns.set(prompt.words());
        validation.createErrorBox("Is this right?", words);
        validation.createPromptBox(UnitSigns.set(prompt.title()), words);
        validation.setShowErrorBox(true);
        validation.setShowPromptBox(true);
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true);
        return validation;
    }
}
