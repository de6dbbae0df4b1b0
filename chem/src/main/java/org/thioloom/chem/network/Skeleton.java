package org.thioloom.chem.network;

/// What carries load in a network, free of entanglements: junctions with three or more arms that
/// lead to the gel, the strands between them, and the independent closed paths they make.
///
/// A molecule with two such arms only lengthens a strand. ξ = ν − μ.
///
/// @param junctions μ, `[mol]`, or per whatever it was divided by
/// @param strands ν, in the same unit
/// @param cycleRank ξ, in the same unit
public record Skeleton(double junctions, double strands, double cycleRank) {

    /// The skeleton of so much: per mole of nodes, per kilogram, per cubic metre.
    ///
    /// @param size in the unit it is asked for, > 0
    public Skeleton per(double size) {
        if (!(size > 0)) {
            throw new IllegalArgumentException("bug: a skeleton per " + size);
        }
        return new Skeleton(junctions / size, strands / size, cycleRank / size);
    }
}
