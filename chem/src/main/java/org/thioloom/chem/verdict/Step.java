package org.thioloom.chem.verdict;

import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Expectation;

import java.util.List;

/// A stage of a batch, the spectrum taken at its end, and what should be seen in it.
///
/// @param stage as the recipe calls it
/// @param expectations of that stage; empty where the recipe does not know it, and then its groups
///   are read from its bands
public record Step(String stage, Film film, List<Expectation> expectations) {

    public Step {
        expectations = List.copyOf(expectations);
    }

    /// Whether a group should be in it; when nobody stated what is, whether most of the witnesses
    /// show it.
    boolean bears(String group, List<Expectation> witnesses) {
        if (!expectations.isEmpty()) {
            return expectations.stream().anyMatch(e -> e.group().equals(group) && isThere(e));
        }
        long seen = witnesses.stream().filter(e -> PlainSight.of(film, e).isPresent()).count();
        return 2 * seen > witnesses.size();
    }

    /// Whether a band should be in it.
    boolean shows(String band) {
        return expectations.stream().anyMatch(e -> e.band().equals(band) && isThere(e));
    }

    private static boolean isThere(Expectation e) {
        return e.change() == Change.STAY || e.change() == Change.APPEAR;
    }
}
