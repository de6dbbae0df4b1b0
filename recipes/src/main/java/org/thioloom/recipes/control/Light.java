package org.thioloom.recipes.control;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Irradiance;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.recipes.master.Entry;
import org.thioloom.recipes.master.Equipment;
import org.thioloom.recipes.master.Equipment.KnownGood;
import org.thioloom.recipes.master.Equipment.Lamp;
import org.thioloom.recipes.master.MasterRecipe;

import java.util.List;
import java.util.Optional;

/// What light falls on the film, where an order says so. It goes before what the recipe says.
///
/// @param irradiance null when the order does not say; so are the others
/// @param measuredOn the day the irradiance was measured, `2026-11-20`
/// @param through what the light passes; empty to keep the recipe's
public record Light(
        @Nullable Quantity<Irradiance> irradiance,
        @Nullable String measuredOn,
        @Nullable Quantity<Length> wavelength,
        @Nullable KnownGood knownGood,
        List<String> through) {
    /// Nothing said.
    public static final Light UNSAID = new Light(null, null, null, null, List.of());

    public Light {
        through = List.copyOf(through);
    }

    /// The same with another irradiance; null to say none. So are the others.
    public Light withIrradiance(@Nullable Quantity<Irradiance> other) {
        return new Light(other, measuredOn, wavelength, knownGood, through);
    }

    /// The same with an irradiance measured on another day.
    public Light withMeasuredOn(@Nullable String other) {
        return new Light(irradiance, other, wavelength, knownGood, through);
    }

    /// The same with another wavelength.
    public Light withWavelength(@Nullable Quantity<Length> other) {
        return new Light(irradiance, measuredOn, other, knownGood, through);
    }

    /// The same with another exposure that was good.
    public Light withKnownGood(@Nullable KnownGood other) {
        return new Light(irradiance, measuredOn, wavelength, other, through);
    }

    /// The same through other windows.
    public Light withThrough(List<String> other) {
        return new Light(irradiance, measuredOn, wavelength, knownGood, other);
    }

    /// Whether nothing was said.
    public boolean isEmpty() {
        return equals(UNSAID);
    }

    /// The same with what another says and this one does not; a day belongs to its irradiance.
    public Light over(@Nullable Light other) {
        return other == null
                ? this
                : new Light(
                        irradiance == null ? other.irradiance : irradiance,
                        irradiance == null && measuredOn == null ? other.measuredOn : measuredOn,
                        wavelength == null ? other.wavelength : wavelength,
                        knownGood == null ? other.knownGood : knownGood,
                        through.isEmpty() ? other.through : through);
    }

    /// The recipe under this light; as it is when it has no lamp.
    public MasterRecipe on(MasterRecipe recipe) {
        Optional<Lamp> used = recipe.used(Lamp.class);
        if (isEmpty() || used.isEmpty()) {
            return recipe;
        }
        return new MasterRecipe(
                recipe.header(),
                recipe.formula(),
                recipe.equipment().stream()
                        .map(one -> one.equals(used.get()) ? on(used.get()) : one)
                        .toList(),
                recipe.procedure(),
                recipe.checks(),
                recipe.settings(),
                recipe.catalogue());
    }

    private Equipment on(Lamp lamp) {
        return new Lamp(
                lamp.id(),
                lamp.rating(),
                wavelength == null ? lamp.wavelength() : new Entry.Stated<>(wavelength),
                irradiance == null ? lamp.irradiance() : new Entry.Stated<>(irradiance),
                irradiance == null && measuredOn == null ? lamp.measuredOn() : measuredOn,
                through.isEmpty() ? lamp.through() : through,
                knownGood == null ? lamp.knownGood() : knownGood,
                lamp.pointer());
    }
}
