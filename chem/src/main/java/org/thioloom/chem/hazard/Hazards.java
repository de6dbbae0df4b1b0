package org.thioloom.chem.hazard;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.substance.Confidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// What is known of the hazards of a substance: a list, that there are none, or nothing. Unknown is
/// not safe.
public sealed interface Hazards {
    /// Some are listed.
    ///
    /// @param hazards the H statements, at least one unless a supplement stands alone
    /// @param supplemental the EUH statements
    /// @param precautions the P statements
    record Listed(
            SignalWord signal,
            List<Pictogram> pictograms,
            List<Statement> hazards,
            List<Statement> supplemental,
            List<Statement> precautions,
            Provenance provenance)
            implements Hazards {
        public Listed {
            pictograms = List.copyOf(pictograms);
            hazards = List.copyOf(hazards);
            supplemental = List.copyOf(supplemental);
            precautions = List.copyOf(precautions);
        }

        /// The short form of a small label: `H225 H302 EUH019`.
        public String codes() {
            List<Statement> both = new ArrayList<>(hazards);
            both.addAll(supplemental);
            return String.join(" ", both.stream().map(Statement::code).toList());
        }

        private Listed said(SignalWord word) {
            return new Listed(word, pictograms, hazards, supplemental, precautions, provenance);
        }

        private SignalWord quietest() {
            return SignalWord.loudest(hazards.stream().map(Statement::quietest).toList());
        }
    }

    /// The source says that none is due.
    record NoneKnown(Provenance provenance) implements Hazards {}

    /// Nobody told us.
    record Unknown(String reason) implements Hazards {}

    /// The same under the signal word of a label, which settles what codes leave open: a flammable
    /// solid is danger or warning by a category that H228 hides.
    ///
    /// @return refused where no such label has that word
    default Answer<Hazards> under(SignalWord word) {
        Listed listed = this instanceof Listed own ? own : null;
        SignalWord loudest = listed == null ? SignalWord.NONE : listed.signal();
        SignalWord quietest = listed == null ? SignalWord.NONE : listed.quietest();
        if (word.compareTo(loudest) <= 0 && word.compareTo(quietest) >= 0) {
            return new Answer.Found<>(listed == null ? this : listed.said(word));
        }
        return new Answer.Refused<>(
                "the signal word is "
                        + word.word()
                        + ", and "
                        + (listed == null ? "no code" : listed.codes())
                        + " brings "
                        + loudest.word(),
                "copy word and codes of the same label");
    }

    /// What the data sheet of a lot states, in place of what ships.
    ///
    /// Pictograms and signal word follow from the codes; where a code leaves the word open it is
    /// danger.
    ///
    /// @param codes such as `H225`, `EUH019`, `P305+P351+P338`; at least one names a hazard
    /// @param source the supplier
    /// @param date of revision, as `2026-03-01`
    static Answer<Hazards> of(Collection<String> codes, String source, String date) {
        List<Statement> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String code : codes) {
            Statements.find(code)
                    .ifPresentOrElse(found::add, () -> missing.add("\"" + code + "\""));
        }
        if (!missing.isEmpty()) {
            return new Answer.Refused<>(
                    String.join(", ", missing) + " is not a code of CLP",
                    "copy the codes of the label, such as H225, EUH019 or P305+P351+P338");
        }
        if (found.stream().allMatch(Statement::isPrecaution)) {
            return new Answer.Refused<>(
                    "no hazard statement is given",
                    "add the H statements of the data sheet, or say that it lists none");
        }
        return dated(source, date, provenance -> listed(found, provenance));
    }

    /// That the data sheet of a lot lists none.
    ///
    /// @param source the supplier
    /// @param date of revision, as `2026-03-01`
    static Answer<Hazards> none(String source, String date) {
        return dated(source, date, NoneKnown::new);
    }

    /// Those of some statements, in the order of the table of statements.
    static Listed listed(Collection<Statement> statements, Provenance provenance) {
        List<Statement> once = Statement.ordered(statements);
        return new Listed(
                SignalWord.loudest(once.stream().map(Statement::signal).toList()),
                Pictogram.of(once),
                once.stream().filter(Statement::isHazard).toList(),
                once.stream().filter(Statement::isSupplement).toList(),
                once.stream().filter(Statement::isPrecaution).toList(),
                provenance);
    }

    private static Answer<Hazards> dated(
            String source, String date, Function<Provenance, Hazards> hazards) {
        if (source.isBlank()) {
            return new Answer.Refused<>(
                    "nobody is named who says so", "name the supplier of the data sheet");
        }
        try {
            return new Answer.Found<>(
                    hazards.apply(
                            new Provenance(
                                    source.strip(),
                                    LocalDate.parse(date.strip()),
                                    Confidence.HIGH,
                                    null)));
        } catch (DateTimeException e) {
            return new Answer.Refused<>(
                    "\"" + date + "\" is not a date", "write the date of revision as 2026-03-01");
        }
    }
}
