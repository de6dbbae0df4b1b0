package org.thioloom.app.cli.molecule;

import org.thioloom.app.console.Offer;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Couplings;
import org.thioloom.chem.structure.FunctionalGroup;
import org.thioloom.chem.structure.FunctionalGroups;
import org.thioloom.chem.structure.Structure;

import picocli.CommandLine.ParseResult;

import java.util.List;
import java.util.stream.Collectors;

/// `--by`, which says how two structures join where they can in more than one way.
final class CouplingOption {
    private CouplingOption() {}

    static Offer offer(Offer offer) {
        return offer.option("--by", "COUPLING", "The reaction, where more than one joins them.");
    }

    /// The one that was named, or the only one that joins these two.
    static Coupling of(ParseResult words, Structure one, Structure other) {
        String named = words.matchedOptionValue("--by", null);
        List<Coupling> possible =
                Couplings.all().stream()
                        .filter(c -> named == null ? c.joins(one, other) : c.key().equals(named))
                        .toList();
        if (possible.size() == 1) {
            return possible.getFirst();
        }
        List<Coupling> offered = possible.isEmpty() ? Couplings.all() : possible;
        String keys = String.join(", ", offered.stream().map(Coupling::key).toList());
        String trouble =
                named != null
                        ? "--by " + named + " is not known"
                        : possible.isEmpty()
                                ? "no reaction is known to join these two: the first has "
                                        + groups(one)
                                        + ", the second "
                                        + groups(other)
                                : "more than one reaction joins these two";
        throw Offer.refusal(words, trouble + "; use --by with one of " + keys);
    }

    private static String groups(Structure structure) {
        String names =
                structure.groups().keySet().stream()
                        .flatMap(key -> FunctionalGroups.find(key).stream())
                        .map(FunctionalGroup::name)
                        .collect(Collectors.joining(" and "));
        return names.isEmpty() ? "no group that reacts" : names;
    }
}
