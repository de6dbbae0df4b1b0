package org.thioloom.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.app.cli.Shell.Result;
import org.thioloom.recipes.json.ShippedTemplates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Records with anything in their cells, or in their bytes, and very large ones: read or refused,
/// and never a bug.
class ScrambledRecordTest {
    @TempDir private static Path drawn = Path.of("");

    @TempDir private Path folder = Path.of("");

    @BeforeAll
    static void plan() {
        RecordFile.plan(drawn);
    }

    private RecordFile copy() throws IOException {
        return RecordFile.copied(drawn, folder.resolve("batch.xlsx"));
    }

    private Result read() {
        return new Shell(folder).line("record read batch.xlsx");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverStandsInTheEntriesTheRecordIsReadOrRefused(long seed) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        copy().savedUncalculated(sheets -> {
            for (var name : sheets.book().getAllNames()) {
                String called = name.getNameName();
                if (!called.startsWith("Meta_") && !called.startsWith("_xlnm")) {
                    for (int row = 0; row < sheets.rows(called); row++) {
                        strange(sheets, called, row, random.nextInt(20));
                    }
                }
            }
        });
        for (String more : List.of("", " --json", " --corrects batch.xlsx")) {
            Result result = new Shell(folder).line("record read batch.xlsx" + more);
            assertTrue(List.of(0, 3).contains(result.exitCode()), seed + ": " + result.err());
        }
    }

    /// Leaves most cells as they are.
    private static void strange(RecordFile.Sheets sheets, String name, int row, int kind) {
        double[] numbers = {-1, 0, 1e-300, 1e308, 1e9, 0.5, -46349.4, 3e6};
        if (kind < numbers.length) {
            sheets.type(name, row, numbers[kind]);
        } else if (kind == numbers.length) {
            sheets.type(name, row, "9".repeat(400) + " mg");
        } else if (kind == numbers.length + 1) {
            sheets.cell(name, row).setCellErrorValue(FormulaError.DIV0.getCode());
        } else if (kind == numbers.length + 2) {
            sheets.cell(name, row).setCellValue(true);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void bytesThatWereChangedAreReadOrRefused(long seed) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        copy().repacked(parts ->
                parts.forEach((part, bytes) -> {
                    for (int i = 0; part.endsWith(".xml") && i < 1 + bytes.length / 20000; i++) {
                        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(32, 127);
                    }
                }));
        Result result = read();
        assertTrue(List.of(0, 1, 3).contains(result.exitCode()), seed + ": " + result.err());
    }

    @Test
    void aLargeRecordIsReadBack() throws IOException {
        Files.writeString(folder.resolve("large.json"), large());
        Result plan =
                new Shell(folder)
                        .line(
                                "plan large.json --set linker=2000g/mol --discs 500 --diameter 7mm"
                                        + " --out batch.xlsx");
        assertEquals(0, plan.exitCode(), plan.err());
        new RecordFile(folder.resolve("batch.xlsx"))
                .savedUncalculated(sheets -> {
                    assertEquals(64, sheets.rows("items.target"));
                    assertEquals(500, sheets.rows("discs.no"));
                    assertTrue(sheets.rows("steps.id") > 200);
                    sheets.weighed().type("discs.dispensed", 499, 9);
                });
        Result result = read();
        assertTrue(result.out().contains("\n  500"), result.err());
        assertTrue(result.out().contains("extra-60"), result.out());
        assertEquals(0, result.exitCode());
    }

    /// The paper's recipe with sixty additives besides and two hundred steps more.
    private static String large() {
        String inputs =
                IntStream.rangeClosed(1, 60)
                        .mapToObj(i ->
                                """
                                {"id": "extra-%1$d", "role": "additive", "substance": "litfsi",
                                 "amount": {"basis": "fraction", "of": ["extra-%1$d"],
                                            "in": ["node", "linker", "dmso"], "outside": true,
                                            "fraction": {"value": 20, "unit": "wt%%"}}},
                                """
                                        .formatted(i))
                        .collect(Collectors.joining());
        String steps =
                IntStream.rangeClosed(1, 200)
                        .mapToObj(i ->
                                """
                                {"phase": "stir %1$d", "instruction": "Stir", "duration":
                                 {"low": %1$d, "unit": "min"}},
                                """
                                        .formatted(i))
                        .collect(Collectors.joining());
        return ShippedTemplates.text("anp-c")
                .orElseThrow()
                .replaceFirst("\"inputs\": \\[", "\"inputs\": [" + inputs)
                .replaceFirst("\"phases\": \\[", "\"phases\": [" + steps);
    }
}
