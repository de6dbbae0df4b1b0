package org.thioloom.chem.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

class QuantityTest {
    static final List<UnitSet<? extends Dimension>> SETS = Units.ALL;
    static final List<Long> SEEDS = LongStream.range(0, 50).boxed().toList();

    @ParameterizedTest(name = "{0} {1} = {2} {3}   ({4})")
    @CsvSource(
            textBlock =
                    """
                    # value,  from,   expected, to,     source
                      0.35,   g,      350,      mg,     SI prefix m
                      1,      kg,     1000,     g,      SI prefix k
                      25,     ug,     0.025,    mg,     SI prefix u
                      0.1,    mmol,   0.0001,   mol,    SI prefix m
                      9.48,   uL,     0.00948,  mL,     SI prefix u
                      120,    um,     0.12,     mm,     SI prefix u
                      365,    nm,     0.365,    um,     SI prefix n
                      30,     min,    1800,     s,      60 s a minute
                      18,     h,      1080,     min,    60 min an hour
                      2,      d,      48,       h,      24 h a day
                      20,     degC,   293.15,   K,      BIPM: T/K = t/degC + 273.15
                      0,      K,      -273.15,  degC,   BIPM: T/K = t/degC + 273.15
                      1,      kPa,    10,       mbar,   1 mbar = 100 Pa
                      1,      bar,    100,      kPa,    1 bar = 100 kPa
                      3.4,    kg/mol, 3400,     g/mol,  SI prefix k
                      1.0955, g/mL,   1095.5,   kg/m3,  1 mL = 1e-6 m3
                      5,      mg/mL,  0.005,    g/mL,   SI prefix m
                      0.444,  mol/L,  444,      mmol/L, SI prefix m
                      0.97,   mmol/g, 0.97,     mol/kg, both prefixes cancel
                    """)
    void convertsByTheDefinitionOfTheUnits(
            String value, String from, String expected, String to, String source) {
        UnitSet<?> set = setOf(from);
        assertEquals(
                0, converted(value, from, to, set).compareTo(new BigDecimal(expected)), source);
    }

    private static UnitSet<?> setOf(String symbol) {
        return SETS.stream().filter(set -> set.find(symbol).isPresent()).findFirst().orElseThrow();
    }

    private static <D extends Dimension> BigDecimal converted(
            String value, String from, String to, UnitSet<D> set) {
        Quantity<D> quantity = Quantity.of(value, set.find(from).orElseThrow());
        return quantity.to(set.find(to).orElseThrow()).value();
    }

    @Test
    void keepsTheDigitsAsWritten() {
        assertEquals("0.350 g", Quantity.of("0.350", Units.GRAM).toString());
        assertEquals("1000 g/mol", Quantity.of("1000", Units.GRAM_PER_MOLE).toString());
        assertEquals("0.000001 g", Quantity.of("1e-6", Units.GRAM).toString());
        var known = new Quantity<>(new BigDecimal("2050"), Units.GRAM_PER_MOLE, new BigDecimal(30));
        assertEquals("2050 g/mol (u = 30)", known.toString());
    }

    @Test
    void aHundredAndTwentyMicrometresAreTheSameSizeAsTheirMillimetresAndWrittenOtherwise() {
        Quantity<Dimension.Length> micro = Quantity.of("120", Units.MICROMETRE);
        Quantity<Dimension.Length> milli = Quantity.of("0.12", Units.MILLIMETRE);
        assertEquals(0, micro.compareTo(milli));
        assertNotEquals(micro, milli);
        assertNotEquals(micro, Quantity.of("120.0", Units.MICROMETRE));
        assertTrue(micro.compareTo(Quantity.of("0.1201", Units.MILLIMETRE)) < 0);
    }

    @Test
    void stayingInItsUnitChangesNothing() {
        Quantity<Dimension.Mass> mass = Quantity.of("0.350", Units.GRAM);
        assertSame(mass, mass.to(Units.GRAM));
    }

    @Test
    void theUncertaintyIsScaledAndNeverShifted() {
        var warm = new Quantity<>(new BigDecimal("20"), Units.CELSIUS, new BigDecimal("0.5"));
        assertEquals(
                new BigDecimal("0.5"),
                warm.to(Units.KELVIN).standardUncertainty(),
                "a difference of 1 degC is one of 1 K");
        var mass = new Quantity<>(new BigDecimal("1"), Units.GRAM, new BigDecimal("0.1"));
        BigDecimal u = mass.to(Units.MILLIGRAM).standardUncertainty();
        assertEquals(100, u == null ? 0 : u.doubleValue());
        assertNull(Quantity.of("1", Units.GRAM).to(Units.MILLIGRAM).standardUncertainty());
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void thereAndBackAgainIsTheSameSize(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        SETS.forEach(set -> roundTrips(set, random, seed));
    }

    private static <D extends Dimension> void roundTrips(
            UnitSet<D> set, RandomGenerator random, long seed) {
        for (Unit<D> from : set.units()) {
            for (Unit<D> to : set.units()) {
                double x = random.nextDouble(0.5, 2) * Math.pow(10, random.nextInt(-3, 4));
                Quantity<D> quantity = Quantity.computed(x, from);
                double back = quantity.to(to).to(from).value().doubleValue();
                // Sixteen digits of 273.15 leave thirteen decimals of a temperature.
                boolean shifted = from.offset().signum() != 0 || to.offset().signum() != 0;
                double tolerance = Math.max(shifted ? 1e-12 : 0, Math.abs(x) * 1e-14);
                assertEquals(
                        quantity.value().doubleValue(),
                        back,
                        tolerance,
                        () -> "seed " + seed + ", " + from + " by " + to);
            }
        }
    }

    @Test
    void computedNumbersKeepTwelveDigitsAndNoTrailingZeros() {
        assertEquals("0.3 g", Quantity.computed(0.1 + 0.2, Units.GRAM).toString());
        assertEquals("1000 g", Quantity.computed(1000, Units.GRAM).toString());
        assertEquals("0 g", Quantity.computed(0, Units.GRAM).toString());
        assertEquals("0.333333333333 g", Quantity.computed(1.0 / 3, Units.GRAM).toString());
    }

    @Test
    void whatIsNoNumberIsABugOfTheCaller() {
        assertThrows(
                IllegalArgumentException.class, () -> Quantity.computed(Double.NaN, Units.GRAM));
        assertThrows(
                IllegalArgumentException.class,
                () -> Quantity.computed(Double.POSITIVE_INFINITY, Units.GRAM));
    }

    @Test
    void onlyNumbersAboveZeroArePositive() {
        assertTrue(Quantity.of("0.0001", Units.GRAM).isPositive());
        assertFalse(Quantity.of("0.000", Units.GRAM).isPositive());
        assertFalse(Quantity.of("-1", Units.GRAM).isPositive());
    }
}
