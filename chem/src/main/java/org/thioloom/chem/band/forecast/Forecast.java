package org.thioloom.chem.band.forecast;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.band.Band;
import org.thioloom.chem.band.Expectation;

/// What one band should do, and what a measurement could see of it.
///
/// @param reference what it is compared with; null where it stands by itself
/// @param reach null of what may be there in an unknown amount
/// @param others what all its confounders bring into its window, against the whole band, `[-]`
public record Forecast(
        Band band,
        Expectation expectation,
        @Nullable String reference,
        @Nullable Reach reach,
        double others) {

    /// Whether what else lies there is at least half as strong as the whole band.
    public boolean isConfounded() {
        return others >= Interference.DECIDES;
    }
}
