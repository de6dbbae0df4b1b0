package org.thioloom.recipes;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Dimension.Volume;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.QuantityText;
import org.thioloom.chem.quantity.Reading;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.control.Order.Limit;
import org.thioloom.recipes.control.Order.RatioBasis;
import org.thioloom.recipes.master.Output.Overage;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// An order in the making: twelve dry discs of 7 mm, unless told otherwise.
public final class AnOrder {
    private @Nullable Integer discs = 12;
    private int spares;
    private @Nullable Quantity<Length> diameter = length("7 mm");
    private DiameterOf diameterOf = DiameterOf.DRY_DISC;
    private @Nullable Quantity<Length> thickness;
    private @Nullable Overage overage;
    private @Nullable Quantity<Volume> deadVolume;
    private @Nullable RatioBasis ratioBasis;
    private final List<Limit> limits = new ArrayList<>();
    private @Nullable LocalDateTime start;

    /// A quantity as typed.
    public static <D extends Dimension> Quantity<D> quantity(String text, UnitSet<D> units) {
        if (QuantityText.read(text, units) instanceof Reading.Understood<D>(var quantity, var _)) {
            return quantity;
        }
        throw new IllegalArgumentException(text);
    }

    private static Quantity<Length> length(String text) {
        return quantity(text, Units.LENGTH);
    }

    public AnOrder discs(int count) {
        discs = count;
        return this;
    }

    public AnOrder asManyDiscsAsPossible() {
        discs = null;
        return this;
    }

    public AnOrder spares(int count) {
        spares = count;
        return this;
    }

    public AnOrder diameter(String text) {
        diameter = length(text);
        return this;
    }

    public AnOrder withoutDiameter() {
        diameter = null;
        return this;
    }

    public AnOrder ofMould() {
        diameterOf = DiameterOf.MOULD;
        return this;
    }

    public AnOrder thickness(String text) {
        thickness = length(text);
        return this;
    }

    /// In vol% of what the discs need.
    public AnOrder overage(String percent) {
        overage = new Overage.Share(Quantity.of(percent, Units.PERCENT_BY_VOLUME));
        return this;
    }

    public AnOrder extra(String volume) {
        overage = new Overage.Extra(quantity(volume, Units.VOLUME));
        return this;
    }

    public AnOrder deadVolume(String volume) {
        deadVolume = quantity(volume, Units.VOLUME);
        return this;
    }

    /// Not a drop more than the discs need.
    public AnOrder exact() {
        return overage("0").deadVolume("0 uL");
    }

    public AnOrder by(RatioBasis basis) {
        ratioBasis = basis;
        return this;
    }

    public AnOrder limit(String input, String mass) {
        limits.add(new Limit(input, quantity(mass, Units.MASS)));
        return this;
    }

    public AnOrder start(String time) {
        start = LocalDateTime.parse(time);
        return this;
    }

    public Order build() {
        return new Order(
                new DiscOrder(discs, spares, diameter, diameterOf, thickness, overage, deadVolume),
                ratioBasis,
                limits,
                start);
    }

    /// Of a recipe that makes no discs.
    public Order withoutDiscs() {
        return new Order(null, ratioBasis, limits, start);
    }
}
