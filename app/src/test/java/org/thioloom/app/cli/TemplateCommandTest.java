package org.thioloom.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thioloom.app.cli.Shell.Result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A template of the record from drawing it to reading a record that was written into it.
class TemplateCommandTest {
    private static final String PLAN =
            "plan anp-c-2.0k --discs 4 --diameter 7mm --thickness 120um --out batch.xlsx"
                    + " --workbook ";

    @TempDir private static Path drawn = Path.of("");

    @TempDir private Path folder = Path.of("");

    @BeforeAll
    static void draw() {
        Result result = new Shell(drawn).line("templates workbook --out lab.xlsx");
        assertEquals("wrote lab.xlsx\n", result.err());
        assertEquals("", result.out());
        assertEquals(0, result.exitCode());
    }

    private Result plan(String template, String... more) {
        return new Shell(folder).line(PLAN + template, more);
    }

    private String lab() {
        return drawn.resolve("lab.xlsx").toString();
    }

    @Test
    void aPlanIsWrittenIntoItAndReadBack() throws IOException {
        Result result = plan(lab(), "--batch", "B-17");
        assertEquals(0, result.exitCode(), result.err());
        assertFalse(result.err().contains("TEMPLATE_"), result.err());
        byte[] once = Files.readAllBytes(folder.resolve("batch.xlsx"));
        plan(lab(), "--batch", "B-17", "--force");
        assertArrayEquals(once, Files.readAllBytes(folder.resolve("batch.xlsx")));
        Result read = new Shell(folder).line("record read batch.xlsx");
        assertEquals(0, read.exitCode(), read.err());
        assertTrue(read.out().contains("batch B-17"), read.out());
    }

    @Test
    void whatTheTemplateLacksIsSaidAndNothingIsWritten() throws IOException {
        Path broken = Files.copy(drawn.resolve("lab.xlsx"), folder.resolve("broken.xlsx"));
        new RecordFile(broken)
                .savedUncalculated(sheets -> {
                    sheets.book().removeName(sheets.book().getName("items.weighed"));
                    sheets.book().getName("Batch_No").setRefersToFormula("#REF!");
                });
        Result result = plan("broken.xlsx", "--out", "plan.txt");
        assertEquals(1, result.exitCode());
        assertEquals(
                "broken.xlsx: /: ERROR TEMPLATE_NAME_BROKEN: the name Batch_No leads nowhere: what"
                        + " stood there was deleted; undo the deletion, or give the name to its"
                        + " cell on 0_Cover again in the name manager\n"
                        + "broken.xlsx: /: ERROR TEMPLATE_NAME_MISSING: the name items.weighed was"
                        + " taken out of the template; give the name to the column of its table on"
                        + " 2_Weigh again in the name manager\n",
                result.err());
        assertFalse(Files.exists(folder.resolve("batch.xlsx")));
        assertFalse(Files.exists(folder.resolve("plan.txt")));
        Result json = plan("broken.xlsx", "--json");
        assertEquals(1, json.exitCode());
        assertTrue(json.out().contains("TEMPLATE_NAME_MISSING"), json.out());
    }

    @Test
    void aFileThatIsNotThereIsNoTemplate() {
        Result result = plan("nowhere.xlsx");
        assertEquals(4, result.exitCode());
        assertTrue(result.err().contains("there is no file nowhere.xlsx"), result.err());
    }

    @Test
    void aTemplateIsNoRecord() {
        Result result = new Shell(drawn).line("record read lab.xlsx");
        assertEquals(1, result.exitCode());
        assertTrue(
                result.err().contains("the workbook is a template, and no batch was planned in it"),
                result.err());
    }

    @Test
    void aTemplateWithoutAWorkbookToWriteIsAMistake() {
        Result result =
                new Shell(folder)
                        .line(
                                "plan anp-c-2.0k --discs 4 --diameter 7mm --thickness 120um"
                                        + " --workbook "
                                        + lab());
        assertEquals(2, result.exitCode());
        assertTrue(result.err().contains("is for --out FILE.xlsx or .pdf"), result.err());
    }

    @Test
    void aSynthesisGetsATemplateOfItsOwn() {
        String[] recipe = {
            "borate-node-hexenyl-ether",
            "--limit",
            "chloride=1g",
            "--set",
            "base=sodium-hydride",
            "--set",
            "solvent=thf",
            "--set",
            "concentration=0.1mol/L",
            "--set",
            "base equivalents=1.1",
            "--set",
            "alcohol equivalents=1.2",
            "--set",
            "reaction temperature=60degC",
            "--set",
            "reaction time=12h"
        };
        Shell shell = new Shell(folder);
        Result made = shell.line("templates workbook --json --out syn.xlsx", recipe);
        assertEquals(0, made.exitCode(), made.err());
        assertTrue(made.out().contains("\"thioloom/plan/1\""), made.out());
        Result plan = shell.line("plan --workbook syn.xlsx --out batch.xlsx", recipe);
        assertEquals(0, plan.exitCode(), plan.err());
        assertFalse(plan.err().contains("TEMPLATE_"), plan.err());
        assertEquals(0, shell.line("record read batch.xlsx").exitCode());
    }

    @Test
    void aRestyledRecordTakesWhatSpectraShow() throws IOException {
        Path template = Path.of("src/test/resources/office/restyled-template.xlsx");
        assertEquals(0, plan(template.toAbsolutePath().toString()).exitCode());
        Films.write(folder.resolve("mixed.csv"), 1, 1);
        Films.write(folder.resolve("half.csv"), 0.5, 0.5);
        Shell shell = new Shell(folder);
        Result check =
                shell.line(
                        "ftir check anp-c-2.0k half.csv --stage dried --reference mixed=mixed.csv"
                                + " --record batch.xlsx --out checked.xlsx");
        assertEquals(3, check.exitCode(), check.err());
        assertFalse(check.err().contains("RESULT_"), check.err());
        Result read = shell.line("record read checked.xlsx");
        assertTrue(read.out().contains("ftir/dried  NO  as the plan expects"), read.out());
    }

    @Test
    void anOrderWithoutARecipeIsAMistake() {
        Result result = new Shell(folder).line("templates workbook --out lab.xlsx --discs 20");
        assertEquals(2, result.exitCode());
        assertTrue(result.err().contains("--discs is of a recipe; name RECIPE"), result.err());
    }

    @Test
    void aTemplateGoesIntoAWorkbook() {
        Shell shell = new Shell(folder);
        assertEquals(2, shell.line("templates workbook").exitCode());
        assertEquals(2, shell.line("templates workbook --out lab.pdf").exitCode());
        assertEquals(4, shell.line("templates workbook --out nowhere/lab.xlsx").exitCode());
    }
}
