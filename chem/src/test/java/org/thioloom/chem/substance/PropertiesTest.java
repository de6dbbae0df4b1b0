package org.thioloom.chem.substance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.reference.References;
import org.thioloom.chem.substance.Property.Value;
import org.thioloom.chem.substance.PropertyReading.Known;
import org.thioloom.chem.substance.PropertyReading.Unknown;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class PropertiesTest {
    static final List<Substance> ALL = Substances.all();

    private static PropertyReading ask(String key, String kind) {
        return Substances.find(key).orElseThrow().property(PropertyKind.find(kind).orElseThrow());
    }

    private static Stream<Value.Measured> numbers(Substance substance, PropertyKind kind) {
        return substance.properties().stream()
                .filter(property -> property.kind() == kind)
                .map(Property::value)
                .filter(Value.Measured.class::isInstance)
                .map(Value.Measured.class::cast);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void everyValueCitesASourceAndStandsOnceForItsCondition(Substance substance) {
        Set<String> seen = new HashSet<>();
        for (Property property : substance.properties()) {
            assertTrue(References.find(property.source()).isPresent(), property.source());
            assertTrue(seen.add(property.kind() + " " + property.condition()), property.text());
            assertFalse(property.text().isBlank());
            if (property.value() instanceof Value.Measured(var q, var low, var high)) {
                assertEquals(low == null, high == null, property.text());
                if (low != null && high != null) {
                    assertTrue(low.value().compareTo(q.value()) <= 0, property.text());
                    assertTrue(high.value().compareTo(q.value()) >= 0, property.text());
                    assertTrue(low.value().compareTo(high.value()) < 0, property.text());
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void theFirstValueOfAKindIsTheOneAskedFor(Substance substance) {
        for (PropertyKind kind : PropertyKind.values()) {
            Optional<Property> listed =
                    substance.properties().stream().filter(p -> p.kind() == kind).findFirst();
            switch (substance.property(kind)) {
                case Known(Property property) -> assertEquals(listed, Optional.of(property));
                case Unknown(String reason) -> {
                    assertEquals(listed, Optional.empty());
                    assertFalse(reason.isBlank());
                }
            }
        }
    }

    @ParameterizedTest(name = "{1} of {0}: {2}   ({3})")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # key      | kind            | text                                      | source
                    dmso       | density         | 1.0955 g/mL (25 degC, -0.001 g/mL/K from 20 degC to 60 degC) | gaylord
                    dmso       | melting-point   | 18.55 degC [18.0 degC to 18.55 degC]      | gaylord
                    dmso       | flash-point     | 89 degC (closed cup)                      | gaylord
                    methanol   | vapour-pressure | 16.8 kPa (25 degC)                        | Perry 2-8
                    thf        | boiling-point   | 66 degC [65 degC to 66.1 degC] (101.325 kPa) | CRC Handbook
                    lithium    | melting-point   | 180.5 degC [180.5 degC to 180.6 degC]     | CRC Handbook
                    dmso       | uv-cut-off      | 268 nm (absorbance 1 in 1 cm)             | facts: chemistry, 5.7
                    sodium-hydride | density     | 1.39 g/mL (solid)                         | CRC Handbook
                    dmpa       | storage         | room temperature, dark                    | general practice
                    """)
    void whatIsOnFileIsPrintedWithItsUnitAndCondition(
            String key, String kind, String text, String source) {
        assertEquals(text, assertInstanceOf(Known.class, ask(key, kind)).property().text(), source);
    }

    @ParameterizedTest(name = "{1} of {0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    borate-node-chloride      | density       | not measured; a crystal would have about 1.80 g/mL after atom volumes
                    borate-node-hexenyl-ether | melting-point | not measured; waxy or viscous is possible
                    peg-dithiol               | boiling-point | a polymer: it decomposes first
                    carbon-black              | flash-point   | no flash point is on file
                    """)
    void whatIsUnknownSaysWhy(String key, String kind, String reason) {
        assertEquals(new Unknown(reason), ask(key, kind));
    }

    @Test
    void aSubstanceWrittenOutHasNothingOnFile() {
        Substance written = Substance.written("x", "x", "CCCCCCCCCS");
        assertEquals(List.of(), written.properties());
        assertEquals("C9H20S", written.formula());
        assertInstanceOf(Unknown.class, written.property(PropertyKind.STORAGE));
    }

    @ParameterizedTest(name = "{0} at 60 degC: {1} kPa   ({2})")
    @CsvSource({
        "methanol, 84, 'facts: chemistry, 2.4'",
        "thf, 83, 'facts: chemistry, 2.4'",
        "water, 19.9, steam tables: 19.94"
    })
    void aHotBathHasTheVapourPressureWeReckonWith(String key, double kilopascals, String source) {
        double last =
                numbers(Substances.find(key).orElseThrow(), PropertyKind.VAPOUR_PRESSURE)
                        .mapToDouble(value -> value.quantity().value().doubleValue())
                        .max()
                        .orElseThrow();
        assertEquals(kilopascals, last, 0.01 * kilopascals, source);
    }

    /// At its boiling point a liquid has 101.325 kPa, so at 60 degC it has less when it boils above
    /// that.
    @ParameterizedTest
    @FieldSource("ALL")
    void vapourPressureRisesAndAgreesWithTheBoilingPoint(Substance substance) {
        List<Double> kilopascals =
                numbers(substance, PropertyKind.VAPOUR_PRESSURE)
                        .map(value -> value.quantity().value().doubleValue())
                        .toList();
        if (!kilopascals.isEmpty()) {
            assertEquals(2, kilopascals.size(), "at 25 and at 60 degC");
            assertTrue(kilopascals.getFirst() < kilopascals.getLast());
            Quantity<?> boils = substance.boilingPoint();
            assertTrue(boils != null, substance.key());
            boolean below = boils != null && boils.value().doubleValue() > 60;
            assertEquals(below, kilopascals.getLast() < 101.325, substance.key());
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void nothingFlashesAboveItsBoilingPointOrIsHeavierThanOsmium(Substance substance) {
        Quantity<?> boils = substance.boilingPoint();
        numbers(substance, PropertyKind.FLASH_POINT)
                .forEach(flash ->
                        assertTrue(
                                boils == null
                                        || flash.quantity().value().doubleValue()
                                                < boils.value().doubleValue(),
                                substance.key()));
        numbers(substance, PropertyKind.DENSITY)
                .forEach(density -> {
                    double rho = density.quantity().value().doubleValue();
                    assertTrue(rho > 0.5 && rho < 22.6, substance.key());
                });
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void aDensityFallsWithWarmth(Substance substance) {
        TabulatedDensity density = substance.tabulatedDensity();
        if (density != null && density.slope() != null) {
            assertTrue(density.slope().perKelvin() < 0, substance.key());
            assertTrue(density.at(density.slope().from()).isPresent());
            assertTrue(density.at(density.slope().to()).isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsUsedAndIsFoundByItsKey(PropertyKind kind) {
        assertEquals(Optional.of(kind), PropertyKind.find(kind.key()));
        assertTrue(ALL.stream().anyMatch(s -> s.property(kind) instanceof Known), kind.words());
    }

    @ParameterizedTest
    @EnumSource
    void everyConfidenceIsUsed(Confidence confidence) {
        assertEquals(Optional.of(confidence), Confidence.find(confidence.letter()));
        assertTrue(
                ALL.stream()
                        .flatMap(s -> s.properties().stream())
                        .anyMatch(p -> p.confidence() == confidence));
    }

    @Test
    void whatWasRecalledIsNeverCalledSolidUnlessItIsPlain() {
        assertEquals(
                Set.of("lithium-hexafluorophosphate", "hydrogen-peroxide", "chloroform", "water"),
                Set.copyOf(
                        ALL.stream()
                                .filter(s ->
                                        s.properties().stream()
                                                .anyMatch(PropertiesTest::isRecalledAndSolid))
                                .map(Substance::key)
                                .toList()));
    }

    private static boolean isRecalledAndSolid(Property property) {
        return property.source().equals("recalled") && property.confidence() == Confidence.HIGH;
    }

    @Test
    void eachUnitIsOneOfItsKind() {
        for (Substance substance : ALL) {
            for (Property property : substance.properties()) {
                if (property.value() instanceof Value.Measured(var q, _, _)) {
                    assertTrue(
                            property.kind()
                                    .units()
                                    .orElseThrow()
                                    .find(q.unit().symbol())
                                    .isPresent());
                }
            }
        }
        assertEquals(
                Optional.of(Quantity.of("89", Units.CELSIUS)),
                assertInstanceOf(Known.class, ask("dmso", "flash-point")).property().temperature());
    }
}
