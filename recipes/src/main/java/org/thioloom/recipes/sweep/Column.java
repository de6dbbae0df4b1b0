package org.thioloom.recipes.sweep;

import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.Role;
import org.thioloom.recipes.outcome.PlanOutput;
import org.thioloom.recipes.sweep.field.Axis;

/// What is shown of every plan.
///
/// @param key as tables and JSON call it
/// @param unit as quantities write it; empty for a plain number
/// @param words as a chemist calls it
public record Column(String key, String unit, String words, Source source) {
    /// Where the number comes from.
    public sealed interface Source {
        /// A field that is varied.
        record Varied() implements Source {}

        /// All of an input that ends in the batch, what a stock solution brings of it included.
        record MassOf(String input) implements Source {}

        /// The batch as it is planned.
        record Planned(PlannedNumber number) implements Source {}

        /// What the plan is expected to come to.
        record Expected(PlanOutput output) implements Source {}
    }

    /// Numbers of a plan of discs.
    public enum PlannedNumber {
        DISCS("discs", "", "discs"),
        SOLUTION_VOLUME("solution.volume", "uL", "volume of solution"),
        DISC_VOLUME("disc.volume", "uL", "volume into each mould"),
        MOULD_DIAMETER("mould.diameter", "mm", "diameter of the mould");

        private final String key;
        private final String unit;
        private final String words;

        PlannedNumber(String key, String unit, String words) {
            this.key = key;
            this.unit = unit;
            this.words = words;
        }
    }

    static Column of(Axis axis) {
        return new Column(
                axis.field().name(), axis.unit(), axis.field().name(), new Source.Varied());
    }

    /// A plan has two numbers of a solvent: what is weighed, and this one.
    static Column massOf(Input input) {
        String id = input.id();
        String words = "mass of " + id + (input.role() == Role.SOLVENT ? ", stocks included" : "");
        return new Column(id + ".mass", "mg", words, new Source.MassOf(id));
    }

    static Column of(PlannedNumber number) {
        return new Column(number.key, number.unit, number.words, new Source.Planned(number));
    }

    static Column of(PlanOutput output) {
        return new Column(output.key(), output.unit(), words(output), new Source.Expected(output));
    }

    /// An order means the film before washing, a few per mille wider.
    private static String words(PlanOutput output) {
        return switch (output) {
            case DRY_THICKNESS, DRY_DIAMETER -> output.words() + ", sol washed out";
            default -> output.words();
        };
    }

    /// Whether it is a number that only a gel has.
    boolean isOfGel() {
        return source instanceof Source.Expected(PlanOutput output)
                && switch (output) {
                    case SOL, STRANDS, PHANTOM, AFFINE, DRY_THICKNESS, DRY_DIAMETER -> true;
                    default -> false;
                };
    }

    /// Whether it tells when it gels.
    boolean isOfGelPoint() {
        return source instanceof Source.Expected(PlanOutput output)
                && (output == PlanOutput.GEL_POINT || output == PlanOutput.FIRST_AT_GEL_POINT);
    }
}
