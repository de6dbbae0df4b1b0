package org.thioloom.recipes.lot;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.hazard.Hazards;
import org.thioloom.chem.hazard.Provenance;
import org.thioloom.chem.hazard.SignalWord;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What the data sheet of a bottle says of its hazards, in one line: `danger H225 H319; Merck;
/// 2026-01-15`. `none; Merck; 2026-01-15` says that it lists none.
///
/// @param signalWord `danger`, `warning` or `none`; empty to follow from the codes
/// @param codes as on the label; whether they are any of CLP is asked where the lot is read
/// @param source who says so
/// @param date of revision
public record LotHazards(String signalWord, List<String> codes, String source, String date) {
    private static final String AS_IN = "write it as in danger H225 H319; Merck; 2026-01-15";
    private static final int PARTS = 3;

    public LotHazards {
        codes = List.copyOf(codes);
    }

    /// In one line; empty where nobody says anything.
    public static String words(Hazards hazards) {
        return switch (hazards) {
            case Hazards.Listed listed ->
                    listed.signal().word()
                            + " "
                            + String.join(
                                    " ",
                                    Stream.of(
                                                    listed.hazards(),
                                                    listed.supplemental(),
                                                    listed.precautions())
                                            .flatMap(List::stream)
                                            .map(statement -> statement.code())
                                            .toList())
                            + says(listed.provenance());
            case Hazards.NoneKnown(Provenance provenance) ->
                    SignalWord.NONE.word() + says(provenance);
            case Hazards.Unknown _ -> "";
        };
    }

    private static String says(Provenance provenance) {
        return "; " + provenance.source() + "; " + provenance.date();
    }

    /// From one line.
    public static Answer<LotHazards> read(String line) {
        List<String> parts = Stream.of(line.split(";", -1)).map(String::strip).toList();
        if (parts.size() != PARTS || parts.stream().anyMatch(String::isEmpty)) {
            return new Refused<>(
                    "codes, who says so and the date of revision are needed, parted by semicolons",
                    AS_IN);
        }
        List<String> words = List.of(parts.getFirst().split("[\\s,]+"));
        String first = words.getFirst().toLowerCase(Locale.ROOT);
        boolean signal =
                Stream.of(SignalWord.values()).map(SignalWord::word).anyMatch(first::equals);
        return new Found<>(
                new LotHazards(
                        signal ? first : "",
                        signal ? words.subList(1, words.size()) : words,
                        parts.get(1),
                        parts.getLast()));
    }
}
