package org.thioloom.recipes.sweep.field;

import org.thioloom.recipes.json.EditableRecipe;

import java.util.Optional;

/// A number of a plan that a sweep can change.
///
/// @param name as it is typed, and as its column is headed
/// @param target what it changes: two fields of one target would contradict each other
/// @param quick where the quick arithmetic keeps it; empty where every value takes a whole plan
public record Field(
        String name, String target, Measure measure, Change change, Optional<Quick> quick) {

    /// What it does.
    public sealed interface Change {
        /// To the recipe's file, before it is read.
        non-sealed interface OfFile extends Change {
            EditableRecipe apply(EditableRecipe file, Typed value);
        }

        /// To what is planned.
        non-sealed interface OfPlan extends Change {
            Situation apply(Situation situation, Typed value);
        }
    }

    /// Where the quick arithmetic keeps it.
    ///
    /// @param input of the recipe; empty where it is of none
    /// @param unit by its symbol
    public record Quick(Slot slot, String input, String unit) {}

    /// The same under a shorter name.
    Field called(String other) {
        return new Field(other, target, measure, change, quick);
    }
}
