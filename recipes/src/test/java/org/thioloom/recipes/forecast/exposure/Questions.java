package org.thioloom.recipes.forecast.exposure;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.cure.Formulation;
import org.thioloom.chem.cure.KineticSet;
import org.thioloom.chem.cure.Window;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Reckoned;
import org.thioloom.recipes.forecast.exposure.ExposureForecast.Refused;
import org.thioloom.recipes.forecast.exposure.ExposureQuestion.Lighting;
import org.thioloom.recipes.forecast.exposure.ExposureQuestion.Liquid;
import org.thioloom.recipes.forecast.exposure.ExposureQuestion.Wanted;
import org.thioloom.recipes.master.Equipment.KnownGood;

import java.util.List;
import java.util.OptionalDouble;

/// Questions of the reference film: 2.0K, 44.8 mmol/L of DMPA with 150 L/(mol cm), 240 um of liquid
/// (facts: network-cure, 3.4), in the fewest words.
record Questions(
        double ene,
        double absorption,
        String depth,
        @Nullable String wavelength,
        @Nullable String irradiance,
        double conversion,
        @Nullable String time,
        @Nullable KnownGood known,
        @Nullable String floor,
        List<Window> through) {

    static Questions reference() {
        return new Questions(
                0.45344335,
                150,
                "0.24 mm",
                "365 nm",
                "1 mW/cm2",
                0.95,
                null,
                null,
                null,
                List.of());
    }

    Questions of(double groups) {
        return new Questions(
                groups,
                absorption,
                depth,
                wavelength,
                irradiance,
                conversion,
                time,
                known,
                floor,
                through);
    }

    /// Without an absorption of its own.
    Questions byTheTable() {
        return new Questions(
                ene, 0, depth, wavelength, irradiance, conversion, time, known, floor, through);
    }

    Questions deep(String liquid) {
        return new Questions(
                ene,
                absorption,
                liquid,
                wavelength,
                irradiance,
                conversion,
                time,
                known,
                floor,
                through);
    }

    Questions under(@Nullable String light, @Nullable String lambda) {
        return new Questions(
                ene, absorption, depth, lambda, light, conversion, time, known, floor, through);
    }

    Questions to(double wanted) {
        return new Questions(
                ene,
                absorption,
                depth,
                wavelength,
                irradiance,
                wanted,
                time,
                known,
                floor,
                through);
    }

    Questions after(String exposure) {
        return new Questions(
                ene,
                absorption,
                depth,
                wavelength,
                irradiance,
                conversion,
                exposure,
                known,
                floor,
                through);
    }

    Questions knowing(String exposure, String liquid, String light, @Nullable String reached) {
        KnownGood good =
                new KnownGood(
                        AnOrder.quantity(exposure, Units.TIME),
                        AnOrder.quantity(liquid, Units.LENGTH),
                        AnOrder.quantity(light, Units.IRRADIANCE),
                        reached == null ? null : AnOrder.quantity(reached, Units.AMOUNT_FRACTION));
        return new Questions(
                ene,
                absorption,
                depth,
                wavelength,
                irradiance,
                conversion,
                time,
                good,
                floor,
                through);
    }

    Questions notBelow(String least) {
        return new Questions(
                ene,
                absorption,
                depth,
                wavelength,
                irradiance,
                conversion,
                time,
                known,
                least,
                through);
    }

    Questions behind(String... windows) {
        return new Questions(
                ene,
                absorption,
                depth,
                wavelength,
                irradiance,
                conversion,
                time,
                known,
                floor,
                List.of(windows).stream().map(key -> Window.find(key).orElseThrow()).toList());
    }

    ExposureQuestion question() {
        return new ExposureQuestion(
                new Liquid(
                        new Formulation(ene, ene, 0.044784475),
                        "dmpa",
                        absorption == 0 ? OptionalDouble.empty() : OptionalDouble.of(absorption),
                        KineticSet.find("1-alkene").orElseThrow(),
                        AnOrder.quantity(depth, Units.LENGTH),
                        Quantity.of("120", Units.MICROMETRE)),
                new Lighting(
                        wavelength == null ? null : AnOrder.quantity(wavelength, Units.LENGTH),
                        irradiance == null ? null : AnOrder.quantity(irradiance, Units.IRRADIANCE),
                        "2026-11-20",
                        through,
                        null),
                new Wanted(
                        conversion,
                        time == null ? null : AnOrder.quantity(time, Units.TIME),
                        OptionalDouble.of(0.57735)),
                known,
                floor == null ? null : AnOrder.quantity(floor, Units.TIME));
    }

    ExposureForecast forecast() {
        return ExposureForecast.of(question());
    }

    Reckoned reckoned() {
        return assertInstanceOf(Reckoned.class, forecast().outlook());
    }

    Refused refused() {
        return assertInstanceOf(Refused.class, forecast().outlook());
    }
}
