package org.thioloom.recipes.sweep;

import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.json.EditableRecipe;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.MasterRecipe;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// What is to be varied, around which plan, and what is wanted of each.
///
/// @param recipe as the file reads
/// @param vary values by the name of a field, as typed: `60um:200um:20um`; in the order of the
///   columns, the last changing fastest
/// @param conversion of the scarcer group, `[-]`; empty for what the recipe says, or what is
///   typical
/// @param show keys of the columns; empty for the usual ones, `all` for all
/// @param draws how often fields are drawn that are drawn at random
/// @param seed where the draws begin
public record SweepQuestion(
        EditableRecipe file,
        MasterRecipe recipe,
        Order order,
        List<Lot> lots,
        Map<String, String> vary,
        OptionalDouble conversion,
        List<String> show,
        long draws,
        long seed) {
    /// The keyword for every column there is.
    public static final String ALL = "all";

    public SweepQuestion {
        lots = List.copyOf(lots);
        show = List.copyOf(show);
    }
}
