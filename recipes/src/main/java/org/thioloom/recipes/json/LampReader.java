package org.thioloom.recipes.json;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.cure.Window;
import org.thioloom.chem.quantity.Dimension.AmountFraction;
import org.thioloom.chem.quantity.Dimension.Irradiance;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Entry;
import org.thioloom.recipes.master.Equipment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Reads a lamp: what it is rated, what of its light was measured, what that light has done before.
final class LampReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String[] WINDOWS =
            Window.all().stream().map(Window::key).toArray(String[]::new);

    private LampReader() {}

    static Optional<Equipment> read(Cursor here, String id) {
        here.isObject(
                "id",
                "class",
                "source",
                "note",
                "rating",
                "wavelength",
                "irradiance",
                "measuredOn",
                "through",
                "knownGood");
        var rating = Quantities.positive(Units.POWER).readIfAny(here, "rating");
        var wavelength = Quantities.positive(Units.LENGTH).entry(here.in("wavelength"));
        var irradiance =
                here.has("irradiance")
                        ? Quantities.positive(Units.IRRADIANCE).entry(here.in("irradiance"))
                        : Optional.of(LampReader.<Quantity<Irradiance>>unasked(here));
        String measuredOn =
                here.has("measuredOn") ? here.in("measuredOn").asDate().orElse(null) : null;
        List<String> through = through(here);
        Equipment.@Nullable KnownGood known =
                here.has("knownGood") ? knownGood(here.in("knownGood")).orElse(null) : null;
        return wavelength.flatMap(w ->
                irradiance.map(i ->
                        new Equipment.Lamp(
                                id, rating, w, i, measuredOn, through, known, here.pointer())));
    }

    private static <T> Entry<T> unasked(Cursor here) {
        return new Entry.Asked<>("irradiance", here.pointer() + "/irradiance", null, false);
    }

    /// Names of windows.
    static List<String> through(Cursor here) {
        return here.elementsIfAny("through").stream()
                .map(window -> window.asWord(WINDOWS))
                .flatMap(Optional::stream)
                .toList();
    }

    static Optional<Equipment.KnownGood> knownGood(Cursor here) {
        if (!here.isObject("time", "depth", "irradiance", "conversion", "note")) {
            return Optional.empty();
        }
        here.textIfAny("note");
        var time = Quantities.positive(Units.TIME).read(here.in("time"));
        var depth = Quantities.positive(Units.LENGTH).read(here.in("depth"));
        var irradiance = Quantities.positive(Units.IRRADIANCE).read(here.in("irradiance"));
        var conversion = conversion(here);
        return time.flatMap(t ->
                depth.flatMap(
                        d -> irradiance.map(i -> new Equipment.KnownGood(t, d, i, conversion))));
    }

    /// All of a group is never seen to have reacted, only all that can be seen.
    private static @Nullable Quantity<AmountFraction> conversion(Cursor known) {
        var conversion = Quantities.positive(Units.AMOUNT_FRACTION).readIfAny(known, "conversion");
        if (conversion != null && conversion.value().compareTo(HUNDRED) >= 0) {
            known.in("conversion")
                    .refuse(Rule.OUT_OF_RANGE, "conversion", conversion, "0", "99.9 mol%");
        }
        return conversion;
    }
}
