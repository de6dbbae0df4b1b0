package org.thioloom.app.fx.entry;

import org.thioloom.app.fx.desk.Edit;
import org.thioloom.app.fx.entry.EntryViewModel.Caption;
import org.thioloom.app.fx.entry.EntryViewModel.Shown;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/// When work begins, on whichever page it is typed.
public final class StartField {
    private StartField() {}

    /// The line of a form.
    public static FormItem.Field of() {
        return new FormItem.Field(
                new Caption(
                        "Begin",
                        "/order/start",
                        "When work begins, as 2026-11-23 09:00. Empty: a plan without a clock."),
                sight -> {
                    LocalDateTime start = sight.document().source().order().start();
                    return start == null
                            ? Shown.empty()
                            : Shown.typed(start.toString().replace('T', ' '));
                },
                StartField::read);
    }

    private static Answer<Edit> read(String typed) {
        try {
            LocalDateTime start =
                    typed.isEmpty() ? null : LocalDateTime.parse(typed.replaceFirst(" +", "T"));
            String name = start == null ? "no clock" : "begin " + typed;
            return new Found<>(
                    new Edit(name, document -> document.withOrder(o -> o.withStart(start))));
        } catch (DateTimeParseException notATime) {
            return new Refused<>("this is no time", "write it as in 2026-11-23 09:00");
        }
    }
}
