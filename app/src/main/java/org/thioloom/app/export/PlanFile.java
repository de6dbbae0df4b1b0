package org.thioloom.app.export;

import org.thioloom.app.label.Paperwork;
import org.thioloom.app.office.Office;
import org.thioloom.app.preview.PrintedBook;
import org.thioloom.app.text.TextRecord;
import org.thioloom.app.workbook.BatchWorkbook;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.writing.batch.BatchWriter;
import org.thioloom.recipes.writing.batch.PlanWriter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What a plan can be written as, by the ending of the file's name.
public enum PlanFile {
    TXT,
    JSON,
    XLSX,
    PDF;

    /// A plan that is to be written.
    ///
    /// @param source what it was planned from, kept in the workbook
    /// @param version of the software, printed at the foot of every page
    public record Subject(
            BatchRecord record, BatchSource source, Paperwork paperwork, String version) {
        /// As a workbook.
        public byte[] workbook() {
            return BatchWorkbook.draw(record, paperwork, version, BatchWriter.write(source));
        }

        /// As its workbook will print, without writing one.
        public PrintedBook printed() {
            return PrintedBook.of(BatchWorkbook.book(record, paperwork, version, ""));
        }
    }

    /// By the ending of a name; empty for any other.
    public static Optional<PlanFile> named(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> kind.ending().equals(ending)).findFirst();
    }

    /// `xlsx`
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// `.txt, .json, .xlsx, .pdf`
    public static String endings() {
        return String.join(", ", Stream.of(values()).map(kind -> "." + kind.ending()).toList());
    }

    /// Says so when what is needed to write it is not on this computer.
    public void check() throws IOException {
        if (this == PDF) {
            var _ = office();
        }
    }

    /// Whether it is a workbook, or printed from one.
    public boolean isWorkbook() {
        return this == XLSX || this == PDF;
    }

    /// What the file will hold.
    ///
    /// @throws IOException when a PDF cannot be printed here
    public byte[] content(Subject subject) throws IOException {
        return content(subject, isWorkbook() ? subject.workbook() : new byte[0]);
    }

    /// The same where the workbook is drawn already.
    ///
    /// @param workbook of that plan; of no account for text and JSON
    public byte[] content(Subject subject, byte[] workbook) throws IOException {
        return switch (this) {
            case XLSX -> workbook;
            case PDF -> office().pdf(workbook);
            case JSON -> bytes(PlanWriter.write(subject.record()));
            case TXT ->
                    bytes(
                            String.join(
                                    "",
                                    List.of(
                                            TextRecord.draw(subject.record(), TextRecord.WIDTH),
                                            TextRecord.findings(
                                                    subject.record(), TextRecord.WIDTH))));
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Office office() throws IOException {
        return Office.find(Objects.requireNonNullElse(System.getenv("PATH"), ""))
                .orElseThrow(() ->
                        new IOException(
                                "a PDF is printed by LibreOffice, which is not on this computer's"
                                        + " path; install it, or write an .xlsx and print that"));
    }
}
