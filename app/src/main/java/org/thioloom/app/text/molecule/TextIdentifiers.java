package org.thioloom.app.text.molecule;

import org.thioloom.app.text.TextRecord;
import org.thioloom.app.text.TextTable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What others call a structure, or why they cannot.
public final class TextIdentifiers {
    private TextIdentifiers() {}

    /// By the name of the identifier, in the order given.
    public static String draw(Map<String, Answer<String>> identifiers) {
        List<List<String>> rows = new ArrayList<>();
        identifiers.forEach((name, answer) -> rows.add(List.of(name, text(answer))));
        return "\nIdentifiers\n" + TextTable.draw(rows, "  ", TextRecord.WIDTH);
    }

    private static String text(Answer<String> answer) {
        return switch (answer) {
            case Found<String>(String text) -> text;
            case Refused<String>(String sentence, String _) -> "none: " + sentence;
        };
    }
}
