package org.thioloom.chem.substance;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Density;
import org.thioloom.chem.quantity.Dimension.Temperature;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;

import java.util.Optional;

/// A density with what is known about it.
///
/// @param value the density, `[g/mL]`
/// @param at where it was measured; null when nobody stated it
/// @param slope how it changes with temperature; null when unknown
/// @param range lowest and highest that sources give; null when they agree
/// @param note what a chemist should know of it; null when nothing
/// @param source key of the reference
public record TabulatedDensity(
        Quantity<Density> value,
        @Nullable Quantity<Temperature> at,
        @Nullable Slope slope,
        @Nullable Range range,
        Confidence confidence,
        @Nullable String note,
        String source) {

    public TabulatedDensity {
        if (slope != null && at == null) {
            throw new IllegalStateException("bug: a slope without a temperature: " + value);
        }
    }

    /// A linear change with temperature.
    ///
    /// @param perKelvin `[g/mL/K]`, negative for what expands
    /// @param from lowest temperature it is good for
    /// @param to highest temperature it is good for
    public record Slope(double perKelvin, Quantity<Temperature> from, Quantity<Temperature> to) {}

    /// The span that sources give.
    public record Range(Quantity<Density> low, Quantity<Density> high) {}

    /// Reads a row of a table of densities.
    static TabulatedDensity read(Cells row) {
        return new TabulatedDensity(
                gramsPerMillilitre(row.text("density_g/mL")),
                celsius(row.orNull("at_degC")),
                slope(row, row.orNull("slope_g/mL/K")),
                range(row, row.orNull("low_g/mL")),
                Confidence.of(row.or("confidence", "M")),
                row.orNull("note"),
                row.or("source", Substance.STATED));
    }

    private static @Nullable Slope slope(Cells row, @Nullable String slope) {
        return slope == null
                ? null
                : new Slope(
                        Double.parseDouble(slope),
                        Quantity.of(row.text("from_degC"), Units.CELSIUS),
                        Quantity.of(row.text("to_degC"), Units.CELSIUS));
    }

    private static @Nullable Range range(Cells row, @Nullable String low) {
        return low == null
                ? null
                : new Range(gramsPerMillilitre(low), gramsPerMillilitre(row.text("high_g/mL")));
    }

    private static @Nullable Quantity<Temperature> celsius(@Nullable String text) {
        return text == null ? null : Quantity.of(text, Units.CELSIUS);
    }

    private static Quantity<Density> gramsPerMillilitre(String text) {
        return Quantity.of(text, Units.GRAM_PER_MILLILITRE);
    }

    /// The same as one of the properties of a substance.
    Property property() {
        return new Property(
                PropertyKind.DENSITY,
                new Property.Value.Measured(
                        value,
                        range == null ? null : range.low(),
                        range == null ? null : range.high()),
                condition(),
                confidence,
                source,
                note);
    }

    private @Nullable String condition() {
        if (at == null) {
            return null;
        }
        return slope == null
                ? at.toString()
                : at
                        + ", "
                        + slope.perKelvin()
                        + " g/mL/K from "
                        + slope.from()
                        + " to "
                        + slope.to();
    }

    /// The density at a temperature: value + slope (T - at) where a slope is known, else the value
    /// as it stands, whatever T is.
    ///
    /// @return `[g/mL]`; empty outside the temperatures the slope is good for
    public Optional<Quantity<Density>> at(Quantity<Temperature> temperature) {
        if (slope == null || at == null) {
            return Optional.of(value);
        }
        if (temperature.compareTo(slope.from()) < 0 || temperature.compareTo(slope.to()) > 0) {
            return Optional.empty();
        }
        double warmer = temperature.in(Units.KELVIN) - at.in(Units.KELVIN);
        return Optional.of(
                Quantity.computed(
                        value.in(Units.GRAM_PER_MILLILITRE) + slope.perKelvin() * warmer,
                        Units.GRAM_PER_MILLILITRE));
    }
}
