package org.thioloom.app.text.filled;

import org.thioloom.chem.quantity.Rounding;
import org.thioloom.recipes.filled.FilledRecord;
import org.thioloom.recipes.judged.Author;
import org.thioloom.recipes.judged.JudgedRow;
import org.thioloom.recipes.judged.ResultRow;
import org.thioloom.recipes.judged.ResultTable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// What the record says of its spectra, and whether the program or a person wrote it there.
final class TextJudged {
    private final List<JudgedRow> all;

    TextJudged(FilledRecord record) {
        this.all = JudgedRow.of(record);
    }

    /// Stage by stage.
    List<List<String>> stages() {
        List<List<String>> rows = new ArrayList<>();
        for (JudgedRow one : all) {
            ResultRow row = one.row();
            if (row.table() == ResultTable.STAGES) {
                rows.add(
                        List.of(
                                row.id(),
                                row.text("is"),
                                row.text("pass"),
                                reacted(row),
                                row.text("why"),
                                row.text("spectrum"),
                                by(one.author())));
            }
        }
        return headed(List.of("", "is", "as it should", "reacted", "why", "spectrum", "by"), rows);
    }

    private static String reacted(ResultRow row) {
        String number = tenths(row, "reacted");
        String error = tenths(row, "error");
        String least = tenths(row, "least");
        if (number.isEmpty()) {
            return "";
        }
        return (row.text("mark").equals(">") ? "> " : "")
                + number
                + (error.isEmpty() ? "" : " \u00b1 " + error)
                + " %"
                + (least.isEmpty() ? "" : ", limit " + least + " %");
    }

    private static String tenths(ResultRow row, String key) {
        OptionalDouble number = row.number(key);
        return number.isPresent()
                ? Rounding.toDecimals(BigDecimal.valueOf(number.getAsDouble()), 1)
                : row.text(key);
    }

    /// Of which stage and spectrum the bands are; empty where nothing says so.
    String bandsOf() {
        for (JudgedRow one : all) {
            if (one.row().table() == ResultTable.HEAD) {
                String spectrum = one.row().text("Spectrum");
                return " of "
                        + one.row().text("Stage")
                        + (spectrum.isEmpty() ? "" : " in " + spectrum);
            }
        }
        return "";
    }

    /// Band by band, without those that the program could not decide.
    List<List<String>> bands() {
        List<List<String>> rows = new ArrayList<>();
        for (JudgedRow one : all) {
            ResultRow row = one.row();
            if (row.table() == ResultTable.BANDS
                    && (one.author() != Author.PROGRAM || !row.text("pass").equals("open"))) {
                rows.add(
                        List.of(
                                row.id(),
                                row.text("found"),
                                row.text("height"),
                                row.text("is"),
                                row.text("pass"),
                                row.text("why"),
                                by(one.author())));
            }
        }
        return headed(
                List.of("", "found", "height or area", "is", "as it should", "why", "by"), rows);
    }

    private static List<List<String>> headed(List<String> head, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(rows);
        if (!rows.isEmpty()) {
            all.addFirst(head);
        }
        return all;
    }

    private static String by(Author author) {
        return switch (author) {
            case PROGRAM -> "program";
            case CHANGED -> "program, changed";
            case HAND -> "hand";
            case NOBODY -> "";
        };
    }
}
