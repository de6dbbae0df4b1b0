package org.thioloom.chem.substance;

import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.chem.substance.PropertyReading.Known;
import org.thioloom.chem.substance.PropertyReading.Unknown;

import java.util.Optional;

/// One row of a table of properties: whose, which, and the value or why there is none.
record PropertyRow(String substance, PropertyKind kind, PropertyReading reading) {

    static PropertyRow read(Cells row) {
        String key = row.text("property");
        Optional<PropertyKind> kind = PropertyKind.find(key);
        if (kind.isEmpty()) {
            throw new IllegalStateException("bug: property " + key);
        }
        String written = row.orNull("value");
        return new PropertyRow(
                row.text("substance"),
                kind.get(),
                written == null
                        ? new Unknown(row.text("note"))
                        : new Known(property(kind.get(), row, written)));
    }

    private static Property property(PropertyKind kind, Cells row, String written) {
        return new Property(
                kind,
                value(kind, row, written),
                row.orNull("condition"),
                Confidence.of(row.or("confidence", "M")),
                row.or("source", Substance.STATED),
                row.orNull("note"));
    }

    private static Property.Value value(PropertyKind kind, Cells row, String written) {
        Optional<UnitSet<? extends Dimension>> units = kind.units();
        if (units.isEmpty()) {
            return new Property.Value.Words(written);
        }
        Unit<? extends Dimension> unit = unit(units.get(), row.text("unit"));
        String low = row.orNull("low");
        String high = row.orNull("high");
        return new Property.Value.Measured(
                Quantity.of(written, unit),
                low == null ? null : Quantity.of(low, unit),
                high == null ? null : Quantity.of(high, unit));
    }

    private static <D extends Dimension> Unit<D> unit(UnitSet<D> units, String symbol) {
        return units.find(symbol)
                .orElseThrow(() -> new IllegalStateException("bug: unit " + symbol));
    }
}
