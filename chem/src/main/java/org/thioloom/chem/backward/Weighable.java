package org.thioloom.chem.backward;

/// One thing to weigh or dispense, and what a gram of it brings.
///
/// @param target planned, `[g]`
/// @param division what the balance or the pipette shows last, as mass, `[g]`
/// @param first living groups of the one kind, `[mol/g]`
/// @param second of the other kind, `[mol/g]`
/// @param solids what stays on drying, `[-]`
/// @param solution what counts as solution, `[-]`
public record Weighable(
        String name,
        double target,
        double division,
        double first,
        double second,
        double solids,
        double solution) {}
