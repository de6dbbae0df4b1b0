package org.thioloom.app.fx.explore;

import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.desk.Shelf.Laid;

/// A plan that was set down, to be compared.
///
/// @param laid where it is kept
/// @param planned what came of it
public record Kept(Laid laid, Planned planned) {
    static Kept of(Laid laid) {
        return new Kept(laid, Planned.of(laid.document()));
    }

    /// As its column is headed.
    public String name() {
        return "Plan " + laid.number();
    }
}
