package org.thioloom.chem.band.forecast;

import org.thioloom.chem.band.Band;
import org.thioloom.chem.band.BandTable;
import org.thioloom.chem.band.Carrier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Every band that is in the beam, or was, by who has it.
///
/// @param compared whether there is anything to compare with
record Scene(List<Actor> actors, boolean compared) {

    /// One band of one ingredient.
    ///
    /// @param was amount before, `[mol]`
    /// @param is amount now, a trace left out, `[mol]`
    /// @param trace whether only a trace of it may be there
    /// @param unsure whether all of it may be gone
    record Actor(
            Band band,
            String name,
            Cover cover,
            double was,
            double is,
            boolean trace,
            boolean unsure) {

        boolean isThere() {
            return was > 0 || is > 0 || trace;
        }
    }

    static Scene of(Before before, Specimen after, BandTable table) {
        Set<String> names = new LinkedHashSet<>();
        after.ingredients().forEach(i -> names.add(i.name()));
        before.ingredients().forEach(i -> names.add(i.name()));
        List<Actor> actors = new ArrayList<>();
        for (Band band : table.bands()) {
            if (band.carrier().state() == Carrier.State.GAS) {
                continue;
            }
            for (String name : names) {
                Actor actor = actor(band, name, before, after);
                if (actor.isThere()) {
                    actors.add(actor);
                }
            }
        }
        return new Scene(actors, !before.ingredients().isEmpty());
    }

    private static Actor actor(Band band, String name, Before before, Specimen after) {
        boolean solid = band.carrier().state() == Carrier.State.SOLID;
        String carrier = band.carrier().key();
        double was = 0;
        for (Ingredient i : solid ? List.<Ingredient>of() : before.ingredients()) {
            boolean counts = i.name().equals(name) && i.presence() != Presence.TRACE;
            was += counts ? i.of(carrier) : 0;
        }
        double is = 0;
        boolean trace = false;
        boolean unsure = false;
        for (Ingredient i : solid && !after.solid() ? List.<Ingredient>of() : after.ingredients()) {
            if (i.name().equals(name)) {
                boolean small = i.presence() == Presence.TRACE;
                is += small ? 0 : i.of(carrier);
                trace |= small && i.of(carrier) > 0;
                unsure |= i.presence() == Presence.UNSURE;
            }
        }
        Cover cover = Cover.of(band, after);
        return new Actor(band, name, cover, was, is, trace && is == 0, unsure);
    }
}
