package org.thioloom.recipes.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.master.Equipment.Lamp;
import org.thioloom.recipes.master.MasterRecipe;

import java.util.Map;

/// A day of measurement belongs to the irradiance that was measured on it.
class LightDayTest {
    private static final Light DATED =
            Light.UNSAID
                    .withIrradiance(Quantity.of("5", Units.MILLIWATT_PER_SQUARE_CENTIMETRE))
                    .withMeasuredOn("2026-11-20");
    private static final Light OTHER =
            Light.UNSAID.withIrradiance(Quantity.of("7", Units.MILLIWATT_PER_SQUARE_CENTIMETRE));

    @Test
    void anotherIrradianceIsNotOfThatDay() {
        assertNull(OTHER.over(DATED).measuredOn());
        MasterRecipe dated = DATED.on(paper());
        assertEquals("2026-11-20", dayUnder(Light.UNSAID, dated));
        assertNull(dayUnder(OTHER, dated));
    }

    @Test
    void aDayAloneIsThatOfTheIrradianceKnownAlready() {
        Light day = Light.UNSAID.withMeasuredOn("2026-11-22");
        assertEquals("2026-11-22", day.over(DATED).measuredOn());
        assertEquals(DATED.irradiance(), day.over(DATED).irradiance());
        assertEquals("2026-11-22", dayUnder(day, DATED.on(paper())));
    }

    private static MasterRecipe paper() {
        return Bench.accepted(
                ShippedTemplates.reader()
                        .read(ShippedTemplates.text("anp-c-2.0k").orElseThrow(), Map.of()));
    }

    private static @Nullable String dayUnder(Light light, MasterRecipe recipe) {
        return light.on(recipe).used(Lamp.class).orElseThrow().measuredOn();
    }
}
