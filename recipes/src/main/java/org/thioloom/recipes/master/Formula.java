package org.thioloom.recipes.master;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.AmountFraction;
import org.thioloom.chem.quantity.Dimension.Temperature;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.structure.Coupling;

import java.util.List;
import java.util.Optional;

/// What goes in, by which reaction, and what comes out.
///
/// @param coupling the two groups that react
/// @param volumesAt temperature at which liquids are measured
/// @param conversion share of the scarcer group that has reacted in the end, as somebody found it;
///   null where nobody did
public record Formula(
        Coupling coupling,
        List<Input> inputs,
        Output output,
        Quantity<Temperature> volumesAt,
        @Nullable Quantity<AmountFraction> conversion) {

    public Formula {
        inputs = List.copyOf(inputs);
    }

    /// The input of that name.
    public Optional<Input> input(String id) {
        return inputs.stream().filter(input -> input.id().equals(id)).findFirst();
    }

    /// Inputs of one role, in the recipe's order.
    public List<Input> inputs(Role role) {
        return inputs.stream().filter(input -> input.role() == role).toList();
    }
}
