package org.thioloom.chem.substance;

import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.chem.quantity.Units;

import java.util.Optional;

/// What can be on file about a substance.
public enum PropertyKind {
    DENSITY("density"),
    MELTING_POINT("melting-point"),
    BOILING_POINT("boiling-point"),
    FLASH_POINT("flash-point"),
    VAPOUR_PRESSURE("vapour-pressure"),
    /// The wavelength below which a centimetre of the liquid lets less than a tenth of the light
    /// through.
    UV_CUT_OFF("uv-cut-off"),
    APPEARANCE("appearance"),
    STORAGE("storage"),
    /// What becomes of it, and when.
    STABILITY("stability");

    private final String key;

    PropertyKind(String key) {
        this.key = key;
    }

    /// As tables write it: `melting-point`.
    public String key() {
        return key;
    }

    /// In words: `melting point`.
    public String words() {
        return key.replace('-', ' ');
    }

    /// The units its value can have; empty when it is told in words.
    public Optional<UnitSet<? extends Dimension>> units() {
        return switch (this) {
            case DENSITY -> Optional.of(Units.DENSITY);
            case MELTING_POINT, BOILING_POINT, FLASH_POINT -> Optional.of(Units.TEMPERATURE);
            case VAPOUR_PRESSURE -> Optional.of(Units.PRESSURE);
            case UV_CUT_OFF -> Optional.of(Units.LENGTH);
            case APPEARANCE, STORAGE, STABILITY -> Optional.empty();
        };
    }

    /// The kind of this key.
    public static Optional<PropertyKind> find(String key) {
        for (PropertyKind kind : values()) {
            if (kind.key.equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
