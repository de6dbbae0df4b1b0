package org.thioloom.app.readback;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.model.ExternalLinksTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.thioloom.app.template.name.NamedRange;
import org.thioloom.app.typeset.UnitSigns;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.recipes.filled.entry.Cell;
import org.thioloom.recipes.filled.entry.Entries;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a workbook that anybody may have made.
public final class WorkbookReader {
    /// The largest file that is looked at: a record of 500 discs has 300 kB. `[byte]`
    public static final int LARGEST = 32 << 20;

    private static final long LARGEST_PART = 64L << 20;
    private static final int LONGEST_COLUMN = 100_000;
    private static final String META = "Meta_";

    /// Words of the plan that are told again.
    private static final Set<String> TOLD = Set.of("checks.what", "checks.limit");

    /// Another file, or another program: what such a formula shows is not what was read.
    private static final Pattern LINK = Pattern.compile("[\\[|]");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");
    private static final String SAVE = "save it as an Excel workbook (.xlsx) and give that";

    private final XSSFWorkbook book;
    private final Map<String, List<Cell>> cells = new LinkedHashMap<>();
    private final Map<String, List<Cell>> formulas = new LinkedHashMap<>();

    private WorkbookReader(XSSFWorkbook book) {
        this.book = book;
    }

    /// What is in it; refused when it is no workbook, or not one of ours.
    public static Answer<FilledWorkbook> read(byte[] bytes) {
        return switch (open(bytes)) {
            case Refused<XSSFWorkbook>(String sentence, String remedy) ->
                    new Refused<>(sentence, remedy);
            case Found<XSSFWorkbook>(XSSFWorkbook book) -> {
                try (book) {
                    yield new WorkbookReader(book).read();
                } catch (IOException | RuntimeException notReadable) {
                    yield damaged(notReadable);
                }
            }
        };
    }

    /// The workbook itself, which whoever asks closes; refused when it is none, swells, or carries
    /// macros.
    public static Answer<XSSFWorkbook> open(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return new Refused<>(
                    "the file has %d MB, more than any batch record".formatted(bytes.length >> 20),
                    "give the filled workbook itself");
        }
        String kind = kind(bytes);
        if (!kind.equals("zip")) {
            return new Refused<>("this is " + kind + ", no Excel workbook", SAVE);
        }
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        try {
            Optional<String> objection = ArchiveCheck.objection(bytes);
            return objection.isPresent()
                    ? new Refused<>(objection.get() + ", and is no batch record", SAVE)
                    : opened(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
        } catch (IOException | RuntimeException notReadable) {
            return damaged(notReadable);
        }
    }

    /// The library throws what it likes at a file that is not what it says.
    private static <T> Answer<T> damaged(Exception notReadable) {
        return new Refused<>(
                "the file is damaged, or no Excel workbook: " + reason(notReadable), SAVE);
    }

    private static Answer<XSSFWorkbook> opened(XSSFWorkbook book) throws IOException {
        if (book.isMacroEnabled()) {
            book.close();
            return new Refused<>("the workbook carries macros", SAVE);
        }
        return new Found<>(book);
    }

    /// By its first bytes.
    private static String kind(byte[] bytes) {
        if (bytes.length == 0) {
            return "an empty file";
        }
        if (begins(bytes, 0x50, 0x4B)) {
            return "zip";
        }
        if (begins(bytes, 0xD0, 0xCF)) {
            return "an old or encrypted Office file";
        }
        return begins(bytes, 0x25, 0x50) ? "a PDF" : "another kind of file";
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String reason(Exception problem) {
        String message = problem.getMessage();
        return message == null
                ? problem.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }

    private Answer<FilledWorkbook> read() {
        NamedColumns names = NamedColumns.of(book);
        List<String> broken = new ArrayList<>(names.broken());
        names.ranges()
                .forEach((name, range) -> {
                    if (range.rows() > LONGEST_COLUMN) {
                        broken.add(name);
                    } else {
                        column(name, range);
                    }
                });
        Map<String, String> meta = meta();
        if (!meta.containsKey("schema")) {
            return new Refused<>(
                    "the workbook is no batch record of Thioloom: it has no hidden sheet _meta",
                    RecordReader.GIVE);
        }
        boolean links = book.getRelations().stream().anyMatch(ExternalLinksTable.class::isInstance);
        return new Found<>(
                new FilledWorkbook(
                        meta,
                        new Entries(cells),
                        new Entries(formulas),
                        broken,
                        names.copies(),
                        links));
    }

    private Map<String, String> meta() {
        Map<String, String> meta = new LinkedHashMap<>();
        cells.forEach((name, column) -> {
            if (name.startsWith(META) && column.getFirst() instanceof Cell.Words(String words)) {
                meta.put(name.substring(META.length()), words);
            }
        });
        return meta;
    }

    private void column(String name, NamedRange range) {
        XSSFSheet sheet = book.getSheet(range.sheet());
        List<Cell> column = new ArrayList<>();
        List<Cell> texts = new ArrayList<>();
        for (int row = range.first(); row <= range.last(); row++) {
            XSSFRow line = sheet.getRow(row);
            XSSFCell cell = line == null ? null : line.getCell(range.column());
            String text =
                    cell != null && cell.getCellType() == CellType.FORMULA
                            ? cell.getCellFormula()
                            : "";
            texts.add(Cell.of(text));
            Cell value = LINK.matcher(text).find() ? Cell.of("=" + text) : value(cell);
            column.add(TOLD.contains(name) ? plain(value) : value);
        }
        cells.put(name, column);
        if (texts.stream().anyMatch(text -> !text.equals(Cell.BLANK))) {
            formulas.put(name, texts);
        }
    }

    /// Without what a terminal would take for orders.
    private static String printable(String words) {
        return CONTROL.matcher(words).replaceAll(" ");
    }

    private static Cell plain(Cell value) {
        return value instanceof Cell.Words(String words) ? Cell.of(UnitSigns.plain(words)) : value;
    }

    private static Cell value(@Nullable XSSFCell cell) {
        if (cell == null) {
            return Cell.BLANK;
        }
        CellType type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        return switch (type) {
            // a formula that nothing has calculated yet keeps an empty value, and no zero
            case NUMERIC ->
                    cell.getRawValue().isEmpty() ? Cell.BLANK : Cell.of(cell.getNumericCellValue());
            case STRING -> Cell.of(printable(cell.getRichStringCellValue().getString()));
            case BOOLEAN -> Cell.of(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> Cell.of(cell.getErrorCellString());
            default -> Cell.BLANK;
        };
    }
}
