package org.thioloom.chem.backward;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

/// The two that a ratio is sought of, as their bottles hold them.
///
/// @param arms f, groups of a node by its structure, `[-]`
/// @param armsAlive e, chance that an arm carries its group, `[-]`, in (0, 1]
/// @param nodeMass M of the node, `[g/mol]`
/// @param ends g, groups of a linker by its structure, `[-]`
/// @param endsAlive q, chance that an end carries its group, `[-]`, in (0, 1]
/// @param linkerMass M of the linker, `[g/mol]`
public record NodeAndLinker(
        int arms,
        double armsAlive,
        double nodeMass,
        int ends,
        double endsAlive,
        double linkerMass) {
    private static final int MOST_GROUPS = 100;
    private static final double HEAVIEST = 1e9;

    /// The same when every number can be reckoned with.
    public static Answer<NodeAndLinker> checked(NodeAndLinker pair) {
        return pair.groups("node", pair.arms, pair.armsAlive)
                .then(checked -> checked.groups("linker", pair.ends, pair.endsAlive))
                .then(checked -> checked.mass("node", pair.nodeMass))
                .then(checked -> checked.mass("linker", pair.linkerMass));
    }

    private Answer<NodeAndLinker> groups(String which, int groups, double alive) {
        if (groups < 1 || groups > MOST_GROUPS) {
            return new Refused<>(
                    "a %s of %s groups stands here".formatted(which, groups),
                    "give a whole number of groups from 1 to " + MOST_GROUPS);
        }
        return alive > 0 && alive <= 1
                ? new Found<>(this)
                : new Refused<>(
                        "a share of %s of the %s's groups is alive"
                                .formatted(Shown.number(alive), which),
                        "give the share above 0 and up to 1, such as 0.95");
    }

    private Answer<NodeAndLinker> mass(String which, double mass) {
        return mass >= 1 && mass <= HEAVIEST
                ? new Found<>(this)
                : new Refused<>(
                        "the molar mass of the %s is %s g/mol".formatted(which, Shown.number(mass)),
                        "give it in g/mol, from 1 to 1e9");
    }

    /// Linkers per node at which living groups are equal, r = 1: f e / (g q); 2 e/q of four arms
    /// and two ends. The closed form of the best ratio wherever each bond counts more than the mass
    /// it brings.
    public double equalGroups() {
        return arms * armsAlive / (ends * endsAlive);
    }

    /// r, living arms per living end, `[-]`.
    ///
    /// @param linkers per node, `[-]`
    public double imbalance(double linkers) {
        return equalGroups() / linkers;
    }

    /// κ_A κ_B = (f − 1) e (g − 1) q: more than 1 where there are branches enough to gel, `[-]`.
    double branching() {
        return (arms - 1) * armsAlive * (ends - 1) * endsAlive;
    }
}
