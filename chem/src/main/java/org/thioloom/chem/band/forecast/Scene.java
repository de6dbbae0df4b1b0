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

    /// One name in the beam, before and now.
    ///
    /// @param was what is known to have been there
    private record Role(String name, List<Ingredient> was, List<Ingredient> is) {

        static Role of(String name, Before before, Specimen after) {
            return new Role(
                    name,
                    before.ingredients().stream()
                            .filter(i -> i.name().equals(name) && i.presence() != Presence.TRACE)
                            .toList(),
                    after.ingredients().stream().filter(i -> i.name().equals(name)).toList());
        }
    }

    static Scene of(Before before, Specimen after, BandTable table) {
        Set<String> names = new LinkedHashSet<>();
        after.ingredients().forEach(i -> names.add(i.name()));
        before.ingredients().forEach(i -> names.add(i.name()));
        List<Role> roles = names.stream().map(name -> Role.of(name, before, after)).toList();
        List<Actor> actors = new ArrayList<>();
        for (Band band : table.bands()) {
            if (band.carrier().state() == Carrier.State.GAS) {
                continue;
            }
            Cover cover = Cover.of(band, after);
            for (Role role : roles) {
                Actor actor = actor(band, role, cover, after.solid());
                if (actor.isThere()) {
                    actors.add(actor);
                }
            }
        }
        return new Scene(actors, !before.ingredients().isEmpty());
    }

    private static Actor actor(Band band, Role role, Cover cover, boolean afterIsSolid) {
        boolean solid = band.carrier().state() == Carrier.State.SOLID;
        String carrier = band.carrier().key();
        double was = 0;
        for (Ingredient i : solid ? List.<Ingredient>of() : role.was()) {
            was += i.of(carrier);
        }
        double is = 0;
        boolean trace = false;
        boolean unsure = false;
        for (Ingredient i : solid && !afterIsSolid ? List.<Ingredient>of() : role.is()) {
            boolean small = i.presence() == Presence.TRACE;
            is += small ? 0 : i.of(carrier);
            trace |= small && i.of(carrier) > 0;
            unsure |= i.presence() == Presence.UNSURE;
        }
        return new Actor(band, role.name(), cover, was, is, trace && is == 0, unsure);
    }
}
