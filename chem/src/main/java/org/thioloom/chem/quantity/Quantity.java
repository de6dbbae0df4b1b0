package org.thioloom.chem.quantity;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;

/// A number with its unit, kept as the chemist wrote it: `0.350 g` stays `0.350 g`.
///
/// `equals` asks whether two quantities are written alike; `compareTo` asks whether they are the
/// same size.
///
/// @param value the number as written, in `unit`
/// @param unit what it is counted in
/// @param standardUncertainty u(value), k = 1, in `unit`; null when nobody stated it, which is not
///   zero
public record Quantity<D extends Dimension>(
        BigDecimal value, Unit<D> unit, @Nullable BigDecimal standardUncertainty)
        implements Comparable<Quantity<D>> {

    /// As written, of unknown uncertainty.
    public static <D extends Dimension> Quantity<D> of(String value, Unit<D> unit) {
        return new Quantity<>(new BigDecimal(value), unit, null);
    }

    /// A computed number. Twelve significant digits are kept: more than any input has, and few
    /// enough that binary rounding never shows.
    ///
    /// @throws IllegalArgumentException when the number is not finite, which is a bug of the caller
    public static <D extends Dimension> Quantity<D> computed(double value, Unit<D> unit) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("bug: " + value + " " + unit.symbol());
        }
        return new Quantity<>(twelveDigits(value), unit, null);
    }

    /// A computed number without a unit, to the same twelve digits.
    public static BigDecimal twelveDigits(double value) {
        BigDecimal twelve =
                BigDecimal.valueOf(value).round(new MathContext(12)).stripTrailingZeros();
        return twelve.scale() < 0 ? twelve.setScale(0) : twelve;
    }

    /// The bare number in `target`: the only door from quantities to arithmetic.
    public double in(Unit<D> target) {
        return to(target).value().doubleValue();
    }

    /// The same size in another unit; the same object when nothing changes.
    public Quantity<D> to(Unit<D> target) {
        if (unit.equals(target)) {
            return this;
        }
        BigDecimal u =
                standardUncertainty == null
                        ? null
                        : quotient(standardUncertainty.multiply(unit.factor()), target.factor());
        return new Quantity<>(
                quotient(inFirstUnit().subtract(target.offset()), target.factor()), target, u);
    }

    /// True when the number is above zero.
    public boolean isPositive() {
        return value.signum() > 0;
    }

    /// True when it is less than nothing: a negative mass, or a temperature under 0 K.
    public boolean isBelowZero() {
        return inFirstUnit().signum() < 0;
    }

    @Override
    public int compareTo(Quantity<D> other) {
        return inFirstUnit().compareTo(other.inFirstUnit());
    }

    /// The number, a blank, the symbol: `0.350 g`.
    @Override
    public String toString() {
        String plain = value.toPlainString() + " " + unit.symbol();
        return standardUncertainty == null
                ? plain
                : plain + " (u = " + standardUncertainty.toPlainString() + ")";
    }

    private BigDecimal inFirstUnit() {
        return value.multiply(unit.factor()).add(unit.offset());
    }

    private static BigDecimal quotient(BigDecimal number, BigDecimal by) {
        return number.divide(by, MathContext.DECIMAL64);
    }
}
