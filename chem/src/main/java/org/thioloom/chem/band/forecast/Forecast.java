package org.thioloom.chem.band.forecast;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.band.Band;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;

/// What one band should do, and what a measurement could see of it.
///
/// @param reference what it is compared with; null where it stands by itself
/// @param reach null of what may be there in an unknown amount
/// @param clear how much it could tell if it were measured without noise: by what else lies there
/// @param others what all its confounders bring into its window, against the whole band, `[-]`
public record Forecast(
        Band band,
        Expectation expectation,
        @Nullable String reference,
        @Nullable Reach reach,
        Strength clear,
        double others) {

    /// The same for a spectrum that was taken: how much noise and size leave of it is then to be
    /// seen, not to be forecast.
    public Expectation taken() {
        return clear == expectation.strength()
                ? expectation
                : new Expectation(
                        expectation.band(),
                        expectation.group(),
                        expectation.position(),
                        expectation.window(),
                        expectation.width(),
                        expectation.change(),
                        expectation.residual(),
                        expectation.species(),
                        expectation.confounders(),
                        clear,
                        "",
                        expectation.source(),
                        expectation.size());
    }

    /// Whether what else lies there is at least half as strong as the whole band.
    public boolean isConfounded() {
        return others >= Interference.DECIDES;
    }
}
