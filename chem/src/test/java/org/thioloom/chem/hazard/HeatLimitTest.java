package org.thioloom.chem.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.reference.References;
import org.thioloom.chem.substance.Substances;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

class HeatLimitTest {
    static final List<HeatLimit> ALL = HeatLimit.all();

    @ParameterizedTest
    @FieldSource("ALL")
    void everyRowNamesASubstanceAReasonAndASource(HeatLimit limit) {
        assertEquals(limit.key(), Substances.find(limit.key()).orElseThrow().key());
        assertFalse(limit.why().isBlank());
        assertFalse(limit.remedy().isBlank());
        assertTrue(References.find(limit.source()).isPresent(), limit.source());
        assertEquals(limit.limit() == null, limit.condition().equals("to dryness"));
    }

    @Test
    void noSubstanceStandsTwiceForOneCondition() {
        Set<String> seen = new HashSet<>();
        ALL.forEach(l -> assertTrue(seen.add(l.key() + " " + l.condition()), l.key()));
    }

    @ParameterizedTest(name = "{0} at {1} {2}: {3}   ({4})")
    @CsvSource(
            textBlock =
                    """
                    # key,                     T,      unit, too hot, source
                    borate-node-hexenyl-ether, 120,    degC, false,   gao2024 bakes at 120 degC
                    borate-node-hexenyl-ether, 121,    degC, true,    nothing is proven above
                    lithium-tetrakis-pentafluorophenyl-borate, 200, degC, true, deflagrates
                    dmso,                      189,    degC, true,    yang2020: decomposes at its boiling point
                    dmso,                      60,     degC, false,   the washes of gao2024
                    dmso,                      433.15, K,    true,    the same in kelvin
                    aibn,                      65,     degC, true,    half-life of 10 h
                    thf,                       66,     degC, false,   it is the drying that matters
                    water,                     500,    degC, false,   nothing is on file
                    """)
    void aTemperatureAboveTheLimitIsWarnedOf(
            String key, String value, String unit, boolean hot, String source) {
        var at = Quantity.of(value, Units.TEMPERATURE.find(unit).orElseThrow());
        assertEquals(
                hot, !HeatLimit.exceeded(List.of("sodium-chloride", key), at).isEmpty(), source);
    }

    @Test
    void peroxideFormersAreNotDriedUntested() {
        assertEquals(
                List.of("thf", "dioxane"),
                HeatLimit.onDrying(List.of("dioxane", "methanol", "thf")).stream()
                        .map(HeatLimit::key)
                        .toList());
        assertEquals(List.of(), HeatLimit.onDrying(List.of("methanol", "dmso")));
    }
}
