package org.thioloom.app.fx.ftir;

import java.util.Optional;

/// A spectrum on the page, or one that is on its way here.
///
/// @param id its number on this page
/// @param name of its file
/// @param stage key of the stage it was taken at; empty before one could be chosen
/// @param measured empty while it is being read
record Added(long id, String name, String stage, Optional<Measured> measured) {

    Added at(String other) {
        return new Added(id, name, other, measured);
    }
}
