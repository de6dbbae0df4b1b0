package org.thioloom.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A record on disc, and what people and programs do to it.
public record RecordFile(Path path) {
    private static final String NAME = "batch.xlsx";
    private static final String PLAN =
            "plan anp-c-2.0k --discs 12 --diameter 7mm --thickness 120um --out " + NAME;

    /// Plans the paper's batch into a folder.
    static void plan(Path folder) {
        assertEquals(0, new Shell(folder).line(PLAN).exitCode());
    }

    /// A copy of what was planned there, to be written on.
    static RecordFile copied(Path planned, Path copy) throws IOException {
        return new RecordFile(Files.copy(planned.resolve(NAME), copy));
    }

    /// Opens it, does something, calculates, and saves it, as Excel would.
    public RecordFile saved(Consumer<Sheets> done) throws IOException {
        return saved(done, true);
    }

    /// The same by a program that does not calculate.
    public RecordFile savedUncalculated(Consumer<Sheets> done) throws IOException {
        return saved(done, false);
    }

    private RecordFile saved(Consumer<Sheets> done, boolean calculated) throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(path)))) {
            done.accept(new Sheets(book));
            if (calculated) {
                var evaluator = book.getCreationHelper().createFormulaEvaluator();
                evaluator.clearAllCachedResultValues();
                evaluator.setIgnoreMissingWorkbooks(true);
                evaluator.evaluateAll();
            }
            try (OutputStream out = Files.newOutputStream(path)) {
                book.write(out);
            }
        }
        return this;
    }

    /// Changes parts of the archive.
    public RecordFile repacked(Consumer<Map<String, byte[]>> done) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in =
                new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(path)))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), in.readAllBytes());
            }
        }
        done.accept(parts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        Files.write(path, bytes.toByteArray());
        return this;
    }

    public static void replace(Map<String, byte[]> parts, String part, String from, String to) {
        String text =
                new String(Objects.requireNonNull(parts.get(part), part), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new AssertionError(part + " has no " + from);
        }
        parts.put(part, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    /// The cells of an open record, by name.
    public record Sheets(XSSFWorkbook book) {
        public Sheets type(String name, int row, double value) {
            cell(name, row).setCellValue(value);
            return this;
        }

        public Sheets type(String name, int row, String words) {
            cell(name, row).setCellValue(words);
            return this;
        }

        public double number(String name, int row) {
            return cell(name, row).getNumericCellValue();
        }

        public String text(String name, int row) {
            return cell(name, row).getStringCellValue();
        }

        public int rows(String name) {
            AreaReference area = area(name);
            return area.getLastCell().getRow() - area.getFirstCell().getRow() + 1;
        }

        /// Everything weighed as planned, and signed.
        public Sheets weighed() {
            for (int row = 0; row < rows("items.target"); row++) {
                type("items.weighed", row, number("items.target", row));
                type("items.by", row, "AB 10:32");
            }
            return this;
        }

        /// Two rows of a table change places, as sorting has it, with all that stands in them.
        Sheets swapped(String table, int one, int other) {
            CellReference first = area(table + ".id").getFirstCell();
            XSSFSheet sheet = book.getSheet(first.getSheetName());
            int columns = first.getCol() + 2;
            for (int column = 0; column < columns; column++) {
                swap(
                        sheet.getRow(first.getRow() + one).getCell(column),
                        sheet.getRow(first.getRow() + other).getCell(column));
            }
            return this;
        }

        private static void swap(@Nullable XSSFCell one, @Nullable XSSFCell other) {
            if (one != null && other != null) {
                String kept = one.toString();
                boolean number = one.getCellType() == CellType.NUMERIC;
                one.copyCellFrom(other, new CellCopyPolicy.Builder().build());
                if (number) {
                    other.setCellValue(Double.parseDouble(kept));
                } else {
                    other.setCellValue(kept);
                }
            }
        }

        public XSSFCell cell(String name, int row) {
            CellReference first = area(name).getFirstCell();
            XSSFSheet sheet = book.getSheet(first.getSheetName());
            XSSFRow line = sheet.getRow(first.getRow() + row);
            XSSFCell cell = line.getCell(first.getCol());
            return cell == null ? line.createCell(first.getCol()) : cell;
        }

        private AreaReference area(String name) {
            XSSFName found = book.getName(name);
            if (found == null) {
                throw new AssertionError("no name " + name);
            }
            return new AreaReference(found.getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
        }
    }
}
