package org.thioloom.app.fx.desk;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Quantity;

/// What the order says of the light where a recipe may ask for it too.
public enum OwnLight {
    WAVELENGTH,
    IRRADIANCE,
    /// Elsewhere in the recipe.
    NONE;

    /// What stands at a place.
    ///
    /// @param lamp where the lamp stands: `/equipment/3`; empty without one
    /// @param pointer `/equipment/3/irradiance`
    public static OwnLight at(String lamp, String pointer) {
        if (lamp.isEmpty() || !pointer.startsWith(lamp + "/")) {
            return NONE;
        }
        return switch (pointer.substring(lamp.length() + 1)) {
            case "wavelength" -> WAVELENGTH;
            case "irradiance" -> IRRADIANCE;
            default -> NONE;
        };
    }

    /// Null where the order says nothing of it.
    public @Nullable Quantity<?> in(Document document) {
        return switch (this) {
            case WAVELENGTH -> document.light().wavelength();
            case IRRADIANCE -> document.light().irradiance();
            case NONE -> null;
        };
    }

    /// The document whose order says nothing of it.
    public Document removedFrom(Document document) {
        return switch (this) {
            case WAVELENGTH -> document.withLight(light -> light.withWavelength(null));
            case IRRADIANCE -> document.withLight(light -> light.withIrradiance(null));
            case NONE -> document;
        };
    }
}
