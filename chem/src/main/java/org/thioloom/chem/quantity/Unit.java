package org.thioloom.chem.quantity;

import java.math.BigDecimal;

/// A unit a chemist writes, by its symbol.
///
/// @param symbol as written in files and on paper, in ASCII: `um`, `degC`, `wt%`
/// @param factor size of one unit in the dimension's first unit, exact
/// @param offset what is added after the factor; zero for all but degC
/// @param <D> what the unit measures
public record Unit<D extends Dimension>(String symbol, BigDecimal factor, BigDecimal offset) {

    static <D extends Dimension> Unit<D> of(String symbol, String factor) {
        return new Unit<>(symbol, new BigDecimal(factor), BigDecimal.ZERO);
    }

    @Override
    public String toString() {
        return symbol;
    }
}
