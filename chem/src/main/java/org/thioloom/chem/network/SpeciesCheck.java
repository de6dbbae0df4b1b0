package org.thioloom.chem.network;

import java.util.List;
import java.util.Optional;

/// What keeps a list of species from being a side of a step growth.
final class SpeciesCheck {
    private static final int MOST_GROUPS = 1000;
    private static final double MOST_MOLES = 1e100;
    private static final double FEWEST_MOLES = 1e-100;
    private static final double HEAVIEST = 1e12;

    private SpeciesCheck() {}

    /// @param sentence what was found
    /// @param remedy what to do
    record Problem(String sentence, String remedy) {}

    /// @param side `ene` or `thiol`
    static Optional<Problem> of(List<Species> species, String side) {
        return species.stream()
                .map(one -> problem(one, side))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> empty(species, side));
    }

    private static Optional<Problem> problem(Species one, String side) {
        if (!(one.amount() >= 0 && one.amount() <= MOST_MOLES)) {
            return refuse(
                    "%s mol of a molecule stands on the %s side.",
                    one.amount(), side, "Give an amount from 0 to 1e100 mol.");
        }
        if (!(one.molarMass() >= 1 && one.molarMass() <= HEAVIEST)) {
            return refuse(
                    "A molar mass of %s g/mol stands on the %s side.",
                    one.molarMass(), side, "Give the molar mass in g/mol, from 1 to 1e12.");
        }
        if (!(one.alive() >= 0 && one.alive() <= 1)) {
            return refuse(
                    "A share of %s of living groups stands on the %s side.",
                    one.alive(), side, "Give the share between 0 and 1, such as 0.95.");
        }
        if (one.functionality() < 0 || one.functionality() > MOST_GROUPS) {
            return refuse(
                    "A molecule of %s groups stands on the %s side.",
                    one.functionality(),
                    side,
                    "Give a whole number of groups from 0 to " + MOST_GROUPS + ".");
        }
        return Optional.empty();
    }

    private static Optional<Problem> empty(List<Species> species, String side) {
        double groups =
                species.stream().mapToDouble(s -> s.amount() * s.functionality() * s.alive()).sum();
        return groups >= FEWEST_MOLES
                ? Optional.empty()
                : Optional.of(
                        new Problem(
                                "There is no living %s group.".formatted(side),
                                "Give at least one species with groups that live on either side."));
    }

    private static Optional<Problem> refuse(
            String sentence, double value, String side, String remedy) {
        return Optional.of(new Problem(sentence.formatted(Shown.typed(value), side), remedy));
    }
}
