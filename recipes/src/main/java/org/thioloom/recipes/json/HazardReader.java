package org.thioloom.recipes.json;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.hazard.Hazards;
import org.thioloom.chem.hazard.SignalWord;
import org.thioloom.chem.hazard.Statements;
import org.thioloom.recipes.finding.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads what the data sheet of a lot says of its hazards.
final class HazardReader {
    private static final String NO_CODE =
            "copy the codes of the label, such as H225, EUH019 or P305+P351+P338";

    private HazardReader() {}

    /// Null where the lot states nothing of them, which is not the same as none.
    static @Nullable Hazards readIfAny(Cursor lot) {
        if (!lot.has("hazards")) {
            return null;
        }
        Cursor here = lot.in("hazards");
        if (!here.isObject("codes", "signalWord", "source", "date")) {
            return null;
        }
        Optional<List<String>> codes = codes(here);
        Optional<String> source = here.text("source", "the supplier");
        Optional<String> date =
                here.text("date", "2026-01-15").flatMap(_ -> here.in("date").asDate());
        Optional<SignalWord> word =
                here.has("signalWord")
                        ? here.word("signalWord", "danger", "warning", "none")
                                .map(w -> SignalWord.valueOf(w.toUpperCase(Locale.ROOT)))
                        : Optional.empty();
        return codes.isEmpty() || source.isEmpty() || date.isEmpty()
                ? null
                : settled(
                        here,
                        stated(codes.get(), source.get(), date.get())
                                .then(h -> word.map(h::under).orElse(new Answer.Found<>(h))));
    }

    /// An empty list says that the data sheet lists none.
    private static Answer<Hazards> stated(List<String> codes, String source, String date) {
        return codes.isEmpty() ? Hazards.none(source, date) : Hazards.of(codes, source, date);
    }

    private static @Nullable Hazards settled(Cursor here, Answer<Hazards> answer) {
        return switch (answer) {
            case Answer.Found<Hazards>(Hazards hazards) -> hazards;
            case Answer.Refused<Hazards>(String sentence, String remedy) ->
                    here.<Hazards>refuse(Rule.HAZARDS_REFUSED, sentence, remedy).orElse(null);
        };
    }

    private static Optional<List<String>> codes(Cursor here) {
        List<Cursor> places = here.elements("codes", "[\"H302\", \"P280\"]");
        List<String> codes = new ArrayList<>();
        for (Cursor place : places) {
            place.asText().filter(code -> isKnown(place, code)).ifPresent(codes::add);
        }
        return here.in("codes").node().isArray() && codes.size() == places.size()
                ? Optional.of(codes)
                : Optional.empty();
    }

    private static boolean isKnown(Cursor place, String code) {
        boolean known = Statements.find(code).isPresent();
        if (!known) {
            place.refuse(Rule.HAZARDS_REFUSED, "\"" + code + "\" is not a code of CLP", NO_CODE);
        }
        return known;
    }
}
