package org.thioloom.chem.backward;

/// What a blend of linkers is to give the dry network.
///
/// @param kind of what
/// @param wanted in the unit of the kind, > 0
public record BlendTarget(Kind kind, double wanted) {

    /// What can be asked for.
    public enum Kind {
        /// Lithium per mass of nodes and linkers, `[mmol/g]`.
        ION_CONTENT("mmol Li per g"),
        /// Repeat units per lithium, EO : Li of PEG, `[-]`.
        REPEAT_UNITS_PER_ION("repeat units per Li");

        private final String unit;

        Kind(String unit) {
            this.unit = unit;
        }

        /// As it stands behind a number.
        public String unit() {
            return unit;
        }
    }

    /// The value of a network that holds these amounts.
    double of(Held held) {
        return switch (kind) {
            case ION_CONTENT -> 1000 * held.ions / held.mass;
            case REPEAT_UNITS_PER_ION -> held.repeatUnits / held.ions;
        };
    }

    /// What is missing of the target in these amounts: linear in them, and 0 where it is met.
    double missing(Held held) {
        return switch (kind) {
            case ION_CONTENT -> 1000 * held.ions - wanted * held.mass;
            case REPEAT_UNITS_PER_ION -> held.repeatUnits - wanted * held.ions;
        };
    }

    /// What something brings to the network.
    ///
    /// @param mass `[g]`
    /// @param ions `[mol]`
    /// @param repeatUnits `[mol]`
    record Held(double mass, double ions, double repeatUnits) {
        Held plus(Held other, double times) {
            return new Held(
                    mass + times * other.mass,
                    ions + times * other.ions,
                    repeatUnits + times * other.repeatUnits);
        }

        Held times(double factor) {
            return new Held(mass * factor, ions * factor, repeatUnits * factor);
        }
    }
}
