package org.thioloom.recipes.expectation;

import org.thioloom.chem.band.BandTable;
import org.thioloom.chem.band.forecast.Measurement;

/// What bands are known, and how spectra will be measured.
public record Instrument(BandTable table, Measurement measurement) {
    /// The table that ships, by one reflection in diamond.
    public static final Instrument USUAL = new Instrument(BandTable.shipped(), Measurement.USUAL);
}
