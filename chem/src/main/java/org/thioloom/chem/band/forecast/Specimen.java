package org.thioloom.chem.band.forecast;

import org.thioloom.chem.band.Carrier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What is put into the beam at one stage of a preparation.
///
/// @param volume of all of it, `[L]`, > 0
/// @param solid whether no solvent is in it, so that crystals may be
/// @param placed where some bands of it are expected, other than usual, by key
public record Specimen(
        List<Ingredient> ingredients, double volume, boolean solid, Map<String, Placement> placed) {

    public Specimen {
        ingredients = List.copyOf(ingredients);
        placed = Collections.unmodifiableMap(new LinkedHashMap<>(placed));
        if (!(volume > 0) || !Double.isFinite(volume)) {
            throw new IllegalArgumentException("bug: a specimen of " + volume + " L");
        }
    }

    /// Where a band of this sample is expected.
    ///
    /// @param centre `[cm-1]`
    /// @param tolerance half of the window, `[cm-1]`
    /// @param source key of the reference
    public record Placement(double centre, double tolerance, String source) {}

    // asked of every band at every stage, hence loops here and in Course: a plan waits for them

    /// How much of a carrier there is for sure, `[mol]`.
    public double sure(Carrier carrier) {
        double moles = 0;
        if (shows(carrier)) {
            for (Ingredient i : ingredients) {
                moles += i.presence() == Presence.SURE ? i.of(carrier.key()) : 0;
            }
        }
        return moles;
    }

    /// Who brings a carrier, in their order.
    List<Ingredient> having(Carrier carrier, Predicate<Presence> presence) {
        List<Ingredient> having = new ArrayList<>();
        if (shows(carrier)) {
            for (Ingredient i : ingredients) {
                if (presence.test(i.presence()) && i.of(carrier.key()) > 0) {
                    having.add(i);
                }
            }
        }
        return having;
    }

    private boolean shows(Carrier carrier) {
        return switch (carrier.state()) {
            case ANY -> true;
            case SOLID -> solid;
            case GAS -> false;
        };
    }
}
