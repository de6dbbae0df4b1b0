package org.thioloom.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.app.cli.Shell.Result;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/// Files that are no record are told so, in one sentence and with the right exit code.
class NoRecordTest {
    @TempDir private static Path drawn = Path.of("");

    @TempDir private Path folder = Path.of("");

    @BeforeAll
    static void plan() {
        RecordFile.plan(drawn);
    }

    private Shell shell() {
        return new Shell(folder);
    }

    @ParameterizedTest(name = "{0}: exit {1}, says \"{2}\"")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    record read nothing.xlsx           | 4 | there is no file nothing.xlsx
                    record read .                      | 4 | is a folder
                    record read empty.xlsx             | 1 | this is an empty file
                    record read text.xlsx              | 1 | this is another kind of file
                    record read cut.xlsx               | 1 | ERROR RECORD_REFUSED
                    record read foreign.xlsx           | 1 | no batch record of Thioloom
                    record read huge.xlsx              | 1 | more than 32 MB
                    record                             | 2 | ask read
                    record read                        | 2 | FILE
                    record read text.xlsx --out a.docx | 2 | ends in none of .json, .txt, .csv
                    record read text.xlsx --out no/a.txt | 4 | make it first
                    record read text.xlsx --corrects nothing.xlsx | 4 | there is no file
                    record write text.xlsx             | 2 | write
                    """)
    void whatIsNoRecordIsToldSo(String line, int exitCode, String sentence) throws IOException {
        Files.createFile(folder.resolve("empty.xlsx"));
        Files.writeString(folder.resolve("text.xlsx"), "weighed 14.8 mg\n");
        byte[] whole = Files.readAllBytes(drawn.resolve("batch.xlsx"));
        Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        try (XSSFWorkbook book = new XSSFWorkbook();
                var out = Files.newOutputStream(folder.resolve("foreign.xlsx"))) {
            book.createSheet("Mine").createRow(0).createCell(0).setCellValue("mine");
            book.write(out);
        }
        try (var huge = new RandomAccessFile(folder.resolve("huge.xlsx").toFile(), "rw")) {
            huge.setLength(2L << 30);
        }
        long before = count();
        Result result = shell().line(line);
        assertAll(
                () -> assertEquals(exitCode, result.exitCode(), result.err()),
                () -> assertTrue(result.err().contains(sentence), result.err()),
                () -> assertEquals("", result.out()),
                () -> assertEquals(1, sentences(result.err()), result.err()),
                () -> assertFalse(result.err().contains("\tat "), "a stack trace"),
                () -> assertEquals(before, count()));
    }

    private static long sentences(String err) {
        return err.lines().filter(line -> !line.startsWith("see:")).count();
    }

    private long count() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void aRefusalSpeaksJsonWhenAsked() throws IOException {
        Files.createFile(folder.resolve("empty.xlsx"));
        Result result = shell().line("record read empty.xlsx --json");
        assertEquals("", result.err());
        assertTrue(result.out().contains("\"rule\": \"RECORD_REFUSED\""), result.out());
        assertEquals(1, result.exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"record --help", "record read --help"})
    void helpHasAnExample(String line) {
        Result result = shell().line(line);
        assertEquals(0, result.exitCode());
        assertTrue(result.out().contains("For example:"), result.out());
    }
}
