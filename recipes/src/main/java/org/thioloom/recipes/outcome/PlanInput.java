package org.thioloom.recipes.outcome;

/// A number that a batch depends on.
///
/// @param name `linker.molarMass`: the input of the recipe, or the thing, then what of it
/// @param unit as quantities write it; empty for a plain number
/// @param planned what the plan counts with
/// @param low the least it can be; 0 of most
/// @param high the most it can be; +∞ without a bound
/// @param words `Mn of linker`
public record PlanInput(
        String name, String unit, double planned, double low, double high, String words) {
    /// The same with other bounds.
    PlanInput between(double least, double most) {
        return new PlanInput(
                name, unit, planned, Math.min(least, planned), Math.max(most, planned), words);
    }

    /// What stands before the last point: `linker`.
    public String thing() {
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /// What stands behind it: `molarMass`.
    public String property() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
