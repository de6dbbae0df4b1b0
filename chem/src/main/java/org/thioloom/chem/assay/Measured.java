package org.thioloom.chem.assay;

import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Unit;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/// A number without a unit as an instrument gave it, or as it follows from such numbers: an
/// integral, an absorbance, a share.
///
/// @param standardUncertainty u(value), k = 1; empty when nobody stated it, which is not zero
public record Measured(double value, OptionalDouble standardUncertainty) {

    /// Of unknown uncertainty.
    public static Measured of(double value) {
        return new Measured(value, OptionalDouble.empty());
    }

    /// With its standard uncertainty.
    public static Measured of(double value, double standardUncertainty) {
        return new Measured(value, OptionalDouble.of(standardUncertainty));
    }

    /// The bare number of a quantity in a unit, with its uncertainty in that unit.
    static <D extends Dimension> Measured of(Quantity<D> quantity, Unit<D> unit) {
        Quantity<D> converted = quantity.to(unit);
        BigDecimal u = converted.standardUncertainty();
        double value = converted.value().doubleValue();
        return u == null ? of(value) : of(value, u.doubleValue());
    }

    /// The number as a quantity in a unit, with its uncertainty.
    <D extends Dimension> Quantity<D> in(Unit<D> unit) {
        return new Quantity<>(
                Quantity.twelveDigits(value),
                unit,
                standardUncertainty.isPresent()
                        ? Quantity.twelveDigits(standardUncertainty.getAsDouble())
                        : null);
    }
}
