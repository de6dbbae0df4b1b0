package org.thioloom.app.fx.record;

import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.readback.RecordReader.Kept;
import org.thioloom.app.text.filled.FilledPart;
import org.thioloom.app.text.filled.TextFilled;
import org.thioloom.recipes.filled.FilledRecord;
import org.thioloom.recipes.filled.FilledRecord.Deviation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A filled record that was read, ready to be shown.
///
/// @param kinship to the plan that is open
/// @param proposals what that plan can take over
record Reading(Path file, Kept kept, Kinship kinship, Proposal.All proposals) {

    /// How what was filled in stands to its plan.
    enum Sign {
        AS_PLANNED,
        DEPARTS,
        EMPTY
    }

    static Reading of(Path file, Kept kept, Planned open) {
        return new Reading(file, kept, Kinship.of(kept, open), Proposals.of(kept, open));
    }

    private FilledRecord record() {
        return kept.record();
    }

    /// Recipe, batch, day.
    String title() {
        String number = record().batch();
        return record().planned().title()
                + ", batch "
                + (number.isEmpty() ? "without a number" : number)
                + (record().date() == null ? "" : ", " + record().date());
    }

    /// As planned or not.
    String verdict() {
        return TextFilled.verdict(record());
    }

    /// What stands before it: whether it is good, bad, or nothing yet.
    Sign sign() {
        if (!record().asPlanned()) {
            return Sign.DEPARTS;
        }
        return record().actuals().isEmpty() ? Sign.EMPTY : Sign.AS_PLANNED;
    }

    List<Deviation> deviations() {
        return record().deviations();
    }

    /// What was done beside what was planned.
    List<FilledPart> parts() {
        return FilledPart.of(record());
    }

    /// By the id of what departs: `HIGH`.
    Map<String, String> words() {
        return deviations().stream()
                .collect(
                        Collectors.toMap(
                                Deviation::id,
                                Deviation::word,
                                (one, other) -> one + ", " + other));
    }

    List<Remarks> remarks() {
        return Remarks.of(record().findings());
    }
}
