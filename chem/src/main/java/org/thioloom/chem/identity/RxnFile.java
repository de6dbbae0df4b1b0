package org.thioloom.chem.identity;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.structure.Structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// RXN files of version V2000: the molfiles of a reaction one behind the other, reactants,
/// products, then agents, which not every program reads.
///
/// @see <a href="https://doi.org/10.1021/ci00007a012">dalby1992</a>
public final class RxnFile {
    private static final String FIRST = "$RXN";
    private static final String MOLECULE = "$MOL";
    private static final int COUNTS = 4;
    private static final String REMEDY = "save the reaction as a V2000 RXN file";

    private RxnFile() {}

    /// An RXN file of a reaction, with the numbers its atoms bear.
    ///
    /// @param title the second line, cut after 80 characters
    public static Answer<String> write(ReactionScheme scheme, String title) {
        List<Structure> all =
                Stream.of(scheme.reactants(), scheme.products(), scheme.agents())
                        .flatMap(List::stream)
                        .toList();
        var text = new StringBuilder(FIRST + "\n");
        text.append(Molfile.line(title)).append("\n      Thioloom\n\n");
        text.append(count(scheme.reactants())).append(count(scheme.products()));
        text.append(scheme.agents().isEmpty() ? "" : count(scheme.agents())).append("\n");
        for (Structure structure : all) {
            switch (Molfile.write(structure, "")) {
                case Refused<String> refused -> {
                    return refused;
                }
                case Found<String>(String molfile) ->
                        text.append(MOLECULE).append("\n").append(molfile);
            }
        }
        return new Found<>(text.toString());
    }

    /// The reaction in an RXN file, or what is wrong with it and in which line.
    public static Answer<ReactionScheme> read(String text) {
        List<String> lines = text.lines().toList();
        Optional<String> objection = objection(lines);
        if (objection.isPresent()) {
            return new Refused<>(objection.get(), REMEDY);
        }
        List<Structure> all = new ArrayList<>();
        for (CtabText molfile : molfiles(lines)) {
            switch (Molfile.read(molfile)) {
                case Refused<Structure> refused -> {
                    return refused.ofAnother();
                }
                case Found<Structure>(Structure structure) -> all.add(structure);
            }
        }
        int reactants = count(lines.get(COUNTS), 0);
        int before = reactants + count(lines.get(COUNTS), 3);
        return new Found<>(
                new ReactionScheme(
                        all.subList(0, reactants),
                        all.subList(before, all.size()),
                        all.subList(reactants, before)));
    }

    private static Optional<String> objection(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().startsWith(FIRST)) {
            return Optional.of("line 1 is not " + FIRST);
        }
        if (lines.getFirst().contains("V3000")) {
            return Optional.of("line 1 says V3000, whose repeat units would be lost");
        }
        if (lines.size() <= COUNTS) {
            return Optional.of(
                    "this ends after line " + lines.size() + ", before the line of counts");
        }
        String counts = lines.get(COUNTS);
        int agents = counts.stripTrailing().length() > 6 ? count(counts, 6) : 0;
        int expected = count(counts, 0) + count(counts, 3) + agents;
        if (count(counts, 0) < 0 || count(counts, 3) < 0 || agents < 0) {
            return Optional.of(
                    "line 5 does not count reactants and products: \"" + counts.strip() + '"');
        }
        int found = molfiles(lines).size();
        return found == expected
                ? Optional.empty()
                : Optional.of("line 5 counts " + expected + " structures, and there are " + found);
    }

    private static List<CtabText> molfiles(List<String> lines) {
        List<CtabText> molfiles = new ArrayList<>();
        int start = -1;
        for (int i = COUNTS + 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).strip().equals(MOLECULE)) {
                if (start >= 0) {
                    molfiles.add(new CtabText(lines.subList(start, i), start + 1));
                }
                start = i + 1;
            }
        }
        return molfiles;
    }

    private static String count(List<Structure> structures) {
        return String.format(Locale.ROOT, "%3d", structures.size());
    }

    private static int count(String counts, int from) {
        int length = counts.length();
        String field = counts.substring(Math.min(from, length), Math.min(from + 3, length)).strip();
        return field.matches("\\d{1,3}") ? Integer.parseInt(field) : -1;
    }
}
