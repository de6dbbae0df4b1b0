package org.thioloom.chem.network.sample;

import java.util.OptionalDouble;

/// One network, drawn. The largest molecule by mass is taken for the gel.
///
/// @param sol mass fraction outside the largest molecule, `[-]`
/// @param active mass fraction of its units that stripping of leaves left, `[-]`
/// @param junctions molecules of these with three bonds left or more
/// @param strands half the bonds of these
/// @param cycleRank independent closed paths of the largest molecule, bonds − units + 1
/// @param massAverage Mw of all, `[g/mol]`
/// @param solMassAverage Mw of all but the largest, `[g/mol]`; empty when there is nothing else
record Draw(
        double sol,
        double active,
        double junctions,
        double strands,
        double cycleRank,
        double massAverage,
        OptionalDouble solMassAverage) {

    /// @param edgeMass of active units that are edges, `[g/mol]`
    static Draw of(Clusters clusters, Core core, double edgeMass) {
        return new Draw(
                clusters.sol(),
                (core.mass() + edgeMass) / clusters.mass(),
                core.junctions(),
                core.strands(),
                core.cycleRank(),
                clusters.massAverage(),
                clusters.solMassAverage());
    }
}
