package org.thioloom.chem.bandfit;

import java.util.ArrayList;
import java.util.List;

/// Which bands are looked for in a window, on what baseline. Areas are 0 or more.
///
/// @param bands at least one
/// @param shape of all bands
/// @param baselineDegree of the polynomial under them, fitted along, `[-]`, 0 to 3
public record BandModel(List<Guess> bands, BandShape shape, int baselineDegree) {

    /// A band that may be there.
    ///
    /// @param name as results call it
    /// @param centre `[cm-1]`
    /// @param width full width at half height, `[cm-1]`, > 0
    public record Guess(String name, Limits centre, Limits width) {
        public Guess {
            if (!(width.low() > 0)) {
                throw new IllegalArgumentException("bug: " + name + " of width " + width);
            }
        }

        /// The same limits, begun elsewhere within them.
        public Guess startingAt(double otherCentre, double otherWidth) {
            return new Guess(
                    name,
                    new Limits(centre.low(), otherCentre, centre.high()),
                    new Limits(width.low(), otherWidth, width.high()));
        }
    }

    public BandModel {
        bands = List.copyOf(bands);
        if (bands.isEmpty() || baselineDegree < 0 || baselineDegree > 3) {
            throw new IllegalArgumentException(
                    "bug: " + bands.size() + " bands on a baseline of degree " + baselineDegree);
        }
    }

    /// On a straight baseline.
    public static BandModel of(BandShape shape, Guess... bands) {
        return new BandModel(List.of(bands), shape, 1);
    }

    /// Area, centre and width of each band, the mixing, the baseline.
    List<Limits> limits() {
        List<Limits> limits = new ArrayList<>();
        for (Guess band : bands) {
            limits.add(new Limits(0, 0, Double.POSITIVE_INFINITY));
            limits.add(band.centre());
            limits.add(band.width());
        }
        limits.add(shape.mixing());
        for (int k = 0; k <= baselineDegree; k++) {
            limits.add(Limits.free(0));
        }
        return limits;
    }

    int areaOf(int band) {
        return 3 * band;
    }

    int centreOf(int band) {
        return 3 * band + 1;
    }

    int widthOf(int band) {
        return 3 * band + 2;
    }

    int mixing() {
        return 3 * bands.size();
    }

    int baseline() {
        return 3 * bands.size() + 1;
    }

    int parameters() {
        return baseline() + baselineDegree + 1;
    }
}
