package org.thioloom.recipes.uncertainty;

import java.util.Locale;

/// Who says how well a number is known.
public enum Origin {
    /// The lots file, the recipe's equipment, or the command line.
    YOURS,
    /// A default of this program.
    TYPICAL,
    /// Nobody: it is taken as it is planned.
    EXACT;

    /// `typical`
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
