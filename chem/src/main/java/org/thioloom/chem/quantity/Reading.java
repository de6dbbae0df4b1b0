package org.thioloom.chem.quantity;

import org.jspecify.annotations.Nullable;

/// What came of reading a quantity from text.
public sealed interface Reading<D extends Dimension> {
    /// It was understood.
    ///
    /// @param alias the spelling that was used in place of the unit's symbol, or null
    record Understood<D extends Dimension>(Quantity<D> quantity, @Nullable String alias)
            implements Reading<D> {}

    /// It has a decimal comma: `0,25g`.
    record DecimalComma<D extends Dimension>(String withPoint) implements Reading<D> {}

    /// It does not begin with a number.
    record NotANumber<D extends Dimension>() implements Reading<D> {}

    /// It is a number without a unit.
    record UnitMissing<D extends Dimension>(String number) implements Reading<D> {}

    /// Its unit is not one of the wanted dimension. A bare `%` ends here too.
    record UnitUnknown<D extends Dimension>(String symbol) implements Reading<D> {}
}
