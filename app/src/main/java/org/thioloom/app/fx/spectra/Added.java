package org.thioloom.app.fx.spectra;

import org.thioloom.chem.spectrumfile.SpectrumFiles.Options;

import java.util.Optional;

/// A spectrum on the page, or one that is on its way here.
///
/// @param id its number on this page
/// @param name of its file
/// @param stage key of the stage it was taken at; empty before one could be chosen
/// @param measured empty while it is being read
/// @param options what is said of it where its file is wrong or silent
/// @param against with what it is compared
public record Added(
        long id,
        String name,
        String stage,
        Optional<Measured> measured,
        Options options,
        Against against) {

    static Added waiting(long id, String name, String stage) {
        return new Added(id, name, stage, Optional.empty(), Options.NONE, new Against.Latest());
    }

    /// The same, that was read.
    Added read(long own, Measured one) {
        return new Added(own, one.name(), stage, Optional.of(one), options, against);
    }

    /// The same, taken at another stage.
    public Added at(String other) {
        return new Added(id, name, other, measured, options, against);
    }

    Added saying(Options other) {
        return new Added(id, name, stage, measured, other, against);
    }

    Added compared(Against other) {
        return new Added(id, name, stage, measured, options, other);
    }
}
