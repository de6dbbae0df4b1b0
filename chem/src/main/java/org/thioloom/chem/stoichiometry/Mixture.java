package org.thioloom.chem.stoichiometry;

import java.util.List;

/// Volumes that add: V = Σ mᵢ / ρᵢ, no excess volume.
///
/// For PEG in DMSO the excess is negative and about 0.5 % of the volume at most (facts: chemistry,
/// 4.1).
public record Mixture(List<Part> parts) {
    /// So much of something of this density.
    ///
    /// @param mass `[g]`
    /// @param density `[g/mL]`
    public record Part(double mass, double density) {
        /// `[mL]`
        public double volume() {
            return mass / density;
        }
    }

    public Mixture {
        parts = List.copyOf(parts);
    }

    /// `[g]`
    public double mass() {
        return parts.stream().mapToDouble(Part::mass).sum();
    }

    /// `[mL]`
    public double volume() {
        return parts.stream().mapToDouble(Part::volume).sum();
    }

    /// `[g/mL]`
    public double density() {
        return mass() / volume();
    }
}
