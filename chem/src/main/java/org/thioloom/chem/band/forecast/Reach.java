package org.thioloom.chem.band.forecast;

import java.util.OptionalInt;

/// What a measurement could see of a band, forecast before it is made: of the right size only,
/// because absorptivities are good to a factor of three.
///
/// @param height absorbance at the top when all of the group is there, `[-]`, > 0
/// @param noise height that noise alone would hide, 3.29 u of a fitted band (currie1968), `[-]`
/// @param floor height that the structure of real spectra hides, whatever the noise, `[-]`
/// @param scans the noise is for
public record Reach(double height, double noise, double floor, int scans) {
    /// More than this is proportional to nothing, absorbance, `[-]` (facts: ftir, 3.4).
    public static final double SATURATED = 2.5;

    /// Least height that is seen, absorbance, `[-]`.
    public double limit() {
        return noise + floor;
    }

    /// Whether the whole band would be seen.
    public boolean isSeen() {
        return height > limit();
    }

    /// Whether it is too strong to be measured.
    public boolean isSaturated() {
        return height > SATURATED;
    }

    /// Least share of the group that is seen, and so the most that an absence leaves open, `[-]`;
    /// above 1 where the whole band is not seen.
    public double leastResidual() {
        return limit() / height;
    }

    /// How many scans show an absence down to a share of the group; empty where no number does.
    ///
    /// @param share `[-]`, > 0
    public OptionalInt scansFor(double share) {
        double left = share * height - floor;
        if (!(left > 0)) {
            return OptionalInt.empty();
        }
        double needed = scans * (noise / left) * (noise / left);
        return needed < 1e6 ? OptionalInt.of((int) Math.ceil(needed)) : OptionalInt.empty();
    }
}
