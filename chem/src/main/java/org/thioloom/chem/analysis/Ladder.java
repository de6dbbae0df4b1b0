package org.thioloom.chem.analysis;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.structure.Composition;
import org.thioloom.chem.structure.FunctionalGroups;
import org.thioloom.chem.structure.Molecule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The masses at which to look for how far the arms of an ion have reacted: none to all of them
/// replaced, and the side products beside each.
///
/// @param rungs first those without a side product, none to all arms replaced
public record Ladder(List<Rung> rungs) {
    private static final int MOST_ARMS = 64;

    public Ladder {
        rungs = List.copyOf(rungs);
    }

    /// An ion with arms that react alike.
    ///
    /// @param ion before anything happens
    /// @param count k, how many arms it has
    /// @param wanted what should become of each
    public record Arms(Ion ion, int count, Replacement wanted) {

        /// The arms of a salt by a functional group, such as `benzylic-chloride`, which the ion has
        /// that bears it.
        ///
        /// @param group key in [FunctionalGroups]
        /// @return refused when no ion bears such a group, or when ions of several kinds do
        public static Answer<Arms> of(Molecule salt, String group, Replacement wanted) {
            Map<Ion, Integer> bearers =
                    FunctionalGroups.find(group)
                            .map(known -> Graphs.ionsWith(salt, known))
                            .orElse(Map.of());
            if (bearers.size() != 1) {
                return new Refused<>(
                        (bearers.isEmpty() ? "no ion" : "more than one ion")
                                + (" of " + salt.formula() + " has a group " + group),
                        "name the ion and its number of arms");
            }
            var bearer = bearers.entrySet().iterator().next();
            return new Found<>(new Arms(bearer.getKey(), bearer.getValue(), wanted));
        }
    }

    /// What may happen instead of the wanted reaction, or beside it.
    ///
    /// @param onAnArm true when it uses an arm up, false when it happens elsewhere in the ion
    /// @param most how many of it are looked for, at least 1
    public record SideReaction(Replacement replacement, boolean onAnArm, int most) {}

    /// One mass to look for.
    ///
    /// @param name such as `3 ether + 1 hydroxymethyl`; the start is `0 ether`
    /// @param change of the formula since the start
    /// @param mz monoisotopic m/z
    /// @param delta m/z less that of the start
    public record Rung(String name, FormulaChange change, Ion ion, double mz, double delta) {}

    /// The ladder of an ion.
    ///
    /// @param sides each taken by itself, none together with another
    /// @return refused when there are no arms, or when atoms are to leave that are not there
    public static Answer<Ladder> of(Arms arms, List<SideReaction> sides) {
        if (arms.count() < 1 || arms.count() > MOST_ARMS) {
            return new Refused<>(
                    arms.ion().formula() + " is said to have " + arms.count() + " arms",
                    "give a number from 1 to " + MOST_ARMS);
        }
        List<Step> steps = new ArrayList<>(steps(arms, arms.count(), 0, Optional.empty()));
        for (SideReaction side : sides) {
            for (int times = 1; times <= side.most(); times++) {
                int free = side.onAnArm() ? arms.count() - times : arms.count();
                steps.addAll(steps(arms, free, times, Optional.of(side.replacement())));
            }
        }
        List<Rung> rungs = new ArrayList<>();
        for (Step step : steps) {
            Optional<Composition> left = step.change().applyTo(arms.ion().composition());
            if (left.isEmpty()) {
                return new Refused<>(
                        arms.ion().formula()
                                + " cannot change by "
                                + step.change().text()
                                + " ("
                                + step.name()
                                + ")",
                        "count the arms and the leaving atoms again");
            }
            rungs.add(rung(arms.ion(), step, new Ion(left.get(), arms.ion().charge())));
        }
        return new Found<>(new Ladder(rungs));
    }

    private record Step(String name, FormulaChange change) {}

    private static List<Step> steps(Arms arms, int free, int times, Optional<Replacement> side) {
        List<Step> steps = new ArrayList<>();
        for (int made = 0; made <= free; made++) {
            FormulaChange wanted = arms.wanted().change().times(made);
            String name = made + " " + arms.wanted().name();
            steps.add(
                    side.map(beside ->
                                    new Step(
                                            name + " + " + times + " " + beside.name(),
                                            wanted.plus(beside.change().times(times))))
                            .orElseGet(() -> new Step(name, wanted)));
        }
        return steps;
    }

    private static Rung rung(Ion start, Step step, Ion ion) {
        double mz = ion.monoisotopicMz();
        return new Rung(step.name(), step.change(), ion, mz, mz - start.monoisotopicMz());
    }
}
