package org.thioloom.chem.band.forecast;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.band.Band;
import org.thioloom.chem.band.Carrier;
import org.thioloom.chem.band.Change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What becomes of one band between two specimens.
///
/// @param was amount of its carrier before, `[mol]`
/// @param is amount now, `[mol]`
/// @param species who has it, now or before
record Course(
        Band band,
        double was,
        double is,
        Change change,
        List<String> species,
        Specimen after,
        Before before) {

    /// More than this is left: a band falls, and does not vanish, `[-]`.
    private static final double FALLS = 0.5;

    /// Less than this of what is there now was nothing, `[-]`.
    private static final double NOTHING = 0.01;

    /// Empty where the band is in neither.
    static Optional<Course> of(Band band, Specimen after, Before before) {
        Carrier carrier = band.carrier();
        double was = was(carrier, before);
        double is = after.sure(carrier);
        return change(carrier, was, is, after)
                .map(change ->
                        new Course(
                                band,
                                was,
                                is,
                                change,
                                species(carrier, after, before),
                                after,
                                before));
    }

    private static double was(Carrier carrier, Before before) {
        double moles = 0;
        if (carrier.state() == Carrier.State.ANY) {
            for (Ingredient i : before.ingredients()) {
                moles += i.presence() == Presence.TRACE ? 0 : i.of(carrier.key());
            }
        }
        return moles;
    }

    private static Optional<Change> change(Carrier carrier, double was, double is, Specimen after) {
        if (is > 0) {
            boolean grows = was < NOTHING * is || is > was / FALLS;
            return Optional.of(
                    grows ? Change.APPEAR : is > FALLS * was ? Change.STAY : Change.VANISH);
        }
        List<Ingredient> left = after.having(carrier, p -> p != Presence.SURE);
        if (was > 0 && left.stream().noneMatch(i -> i.presence() == Presence.UNSURE)) {
            return Optional.of(Change.VANISH);
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(Change.MAY_BE);
    }

    private static List<String> species(Carrier carrier, Specimen after, Before before) {
        Set<String> names = new LinkedHashSet<>();
        after.having(carrier, _ -> true).forEach(i -> names.add(i.name()));
        if (carrier.state() == Carrier.State.ANY) {
            before.ingredients().stream()
                    .filter(i -> i.presence() != Presence.TRACE && i.of(carrier.key()) > 0)
                    .forEach(i -> names.add(i.name()));
        }
        return List.copyOf(names);
    }

    /// All of it there is, before or now, `[mol]`; 0 where only a trace may be.
    double whole() {
        return Math.max(was, is);
    }

    /// Whether it was there already, and becomes stronger.
    boolean grows() {
        return change == Change.APPEAR && was > NOTHING * is;
    }

    /// What the earlier spectrum is called; null where there is none.
    @Nullable String reference() {
        return species.stream()
                .map(name -> before.stages().get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
