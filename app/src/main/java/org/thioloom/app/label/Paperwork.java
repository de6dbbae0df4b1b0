package org.thioloom.app.label;

import org.thioloom.app.sheet.PaperSize;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.util.Optional;

/// How a record goes to paper.
///
/// @param labels empty for no sheet of them
/// @param firstLabel place of the first label on its sheet, from 1
/// @param batch its number; empty where it is written by hand
public record Paperwork(
        PaperSize paper, Optional<LabelStock> labels, int firstLabel, String batch) {
    private static final int LONGEST_NUMBER = 40;

    /// With the labels of that paper, from the first place, and no number yet.
    public static Paperwork on(PaperSize paper) {
        return new Paperwork(paper, Optional.of(LabelStock.on(paper)), 1, "");
    }

    /// Reads the place of the first label as somebody typed it.
    ///
    /// @param labels empty for no sheet of them
    public static Answer<Integer> firstLabel(String typed, Optional<LabelStock> labels) {
        int most = labels.map(LabelStock::count).orElse(1);
        int first = typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
        return first >= 1 && first <= most
                ? new Found<>(first)
                : new Refused<>(
                        most == 1
                                ? "only a sheet of labels can have been begun"
                                : "a sheet has places 1 to " + most,
                        most == 1 ? "use 1" : "use one of those");
    }

    /// Reads the number of a batch as somebody typed it.
    public static Answer<String> batch(String typed) {
        String number = typed.strip();
        return number.length() > LONGEST_NUMBER || number.chars().anyMatch(c -> c < ' ')
                ? new Refused<>(
                        "a batch number is one line of at most " + LONGEST_NUMBER + " characters",
                        "use one line of at most " + LONGEST_NUMBER + " characters")
                : new Found<>(number);
    }
}
