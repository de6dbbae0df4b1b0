package org.thioloom.recipes.master;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Dimension.AmountFraction;
import org.thioloom.chem.quantity.Dimension.Irradiance;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Dimension.Time;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.QuantityText;
import org.thioloom.chem.quantity.Reading;
import org.thioloom.chem.quantity.UnitSet;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.master.Equipment.KnownGood;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An exposure that gave a good film, in one line: `30 min, 150 um, 4 mW/cm2`, and what had reacted
/// at its back where that was measured, `95 mol%`. The parts tell themselves apart by their units,
/// so their order is free; `@` and a semicolon part them as a comma with a blank behind it does.
public final class KnownGoodText {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private KnownGoodText() {}

    /// In one line.
    public static String words(KnownGood known) {
        return Stream.of(known.time(), known.depth(), known.irradiance(), known.conversion())
                .filter(Objects::nonNull)
                .map(Quantity::toString)
                .collect(Collectors.joining(", "));
    }

    /// From one line.
    public static Answer<KnownGood> read(String line) {
        List<String> parts = List.of(line.split("@|;|,\\s", -1));
        Optional<Quantity<Time>> time = part(parts, Units.TIME);
        Optional<Quantity<Length>> depth = part(parts, Units.LENGTH);
        Optional<Quantity<Irradiance>> light = part(parts, Units.IRRADIANCE);
        Optional<Quantity<AmountFraction>> conversion = part(parts, Units.AMOUNT_FRACTION);
        long read = Stream.of(time, depth, light, conversion).filter(Optional::isPresent).count();
        if (time.isEmpty() || depth.isEmpty() || light.isEmpty() || read != parts.size()) {
            return new Refused<>(
                    "is not TIME@DEPTH@IRRADIANCE",
                    "write it as in 30min@150um@4mW/cm2, or 30min@150um@4mW/cm2@95mol%");
        }
        boolean sound =
                Stream.of(time, depth, light, conversion)
                                .flatMap(Optional::stream)
                                .allMatch(Quantity::isPositive)
                        && conversion.stream().allMatch(c -> c.value().compareTo(HUNDRED) < 0);
        return sound
                ? new Found<>(
                        new KnownGood(
                                time.get(), depth.get(), light.get(), conversion.orElse(null)))
                : new Refused<>(
                        "has a part that is not above zero, or a conversion of all",
                        "mend that part");
    }

    private static <D extends Dimension> Optional<Quantity<D>> part(
            List<String> parts, UnitSet<D> units) {
        return parts.stream()
                .flatMap(part ->
                        QuantityText.read(part.strip(), units)
                                        instanceof Reading.Understood<D>(var quantity, var _)
                                ? Stream.of(quantity)
                                : Stream.empty())
                .findFirst();
    }
}
