package org.thioloom.app.text.filled;

import org.thioloom.recipes.filled.FilledRecord;
import org.thioloom.recipes.filled.FilledRecord.Actual;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// The discs of a filled record as points of a calibration: volume cast, dry thickness found.
public final class DiscCsv {
    private DiscCsv() {}

    /// One line a disc that has both and was not rejected; a heading alone where none has.
    public static String write(FilledRecord record) {
        StringBuilder text = new StringBuilder("disc,volume_uL,thickness_um\n");
        int discs = record.planned().casting() == null ? 0 : record.planned().casting().discs();
        for (int disc = 1; disc <= discs; disc++) {
            OptionalDouble volume = value(record.actuals(), "discs/" + disc + "/cast");
            OptionalDouble thickness = value(record.actuals(), "discs/" + disc + "/thickness");
            if (volume.isPresent() && thickness.isPresent() && !isRejected(record, disc)) {
                text.append(disc)
                        .append(',')
                        .append(Shown.plain(volume.getAsDouble()))
                        .append(',')
                        .append(Shown.plain(thickness.getAsDouble()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static boolean isRejected(FilledRecord record, int disc) {
        return record.notes().stream()
                .anyMatch(note ->
                        note.id().equals("discs/" + disc + "/use")
                                && note.words().toLowerCase(Locale.ROOT).startsWith("reject"));
    }

    private static OptionalDouble value(List<Actual> actuals, String id) {
        return actuals.stream()
                .filter(actual -> actual.id().equals(id))
                .mapToDouble(Actual::value)
                .findFirst();
    }
}
