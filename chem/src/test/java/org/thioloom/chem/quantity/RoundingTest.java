package org.thioloom.chem.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

class RoundingTest {
    static final List<Long> SEEDS = LongStream.range(0, 100).boxed().toList();

    @ParameterizedTest(name = "{0} with u = {1} shows as {2}   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # value,      u,      shown,     source
                      0.350,      ,       0.350,     house: as written up to four digits
                      120,        ,       120,       house: as written up to four digits
                      506.2702,   ,       506.3,     house: four digits of a computed number
                      9.48433,    ,       9.484,     house: four digits of a computed number
                      0.00012345, ,       0.0001235, leading zeros are no digits
                      12345.6,    ,       12346,     digits before the point are all kept
                      9.99996,    ,       10.00,     rounding may add a digit before the point
                      -0.123456,  ,       -0.1235,   signs do not change digits
                      0,          ,       0,         zero is zero
                      106.2702,   0.12,   106.27,    GUM 7.2.6: two digits of the uncertainty
                      106.2702,   0.0953, 106.270,   GUM 7.2.6: two digits of the uncertainty
                      106.2702,   15,     106,       digits before the point are all kept
                      106.2702,   0,      106.3,     no uncertainty at all says nothing of digits
                      0.002,      0.5,    0.002,     never a zero that was not one
                    """)
    void showsTheDigitsThatDeserveIt(
            String value, @Nullable String u, String shown, String source) {
        BigDecimal uncertainty = u == null ? null : new BigDecimal(u);
        var quantity = new Quantity<>(new BigDecimal(value), Units.MILLIGRAM, uncertainty);
        assertEquals(shown, Rounding.shown(quantity), source);
    }

    @ParameterizedTest(name = "{0} to {1} decimals is {2}")
    @CsvSource({
        "106.2702, 1, 106.3",
        "106.25,   1, 106.3",
        "0.7,      0, 1",
        "0.04,     1, 0.04",
        "-0.04,    1, -0.04",
        "0.0449,   1, 0.04",
        "0,        1, 0.0"
    })
    void roundsHalfUpToDecimalsAndNeverToZero(String value, int decimals, String expected) {
        assertEquals(expected, Rounding.toDecimals(new BigDecimal(value), decimals));
    }

    @ParameterizedTest(name = "a resolution of {0} is worth {1} decimals")
    @CsvSource({"0.1, 1", "0.10, 1", "0.01, 2", "2, 0", "10, 0", "1, 0"})
    void aResolutionIsWorthItsDecimals(String resolution, int decimals) {
        assertEquals(decimals, Rounding.decimals(Quantity.of(resolution, Units.MILLIGRAM)));
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void nothingRoundsToZeroNorFartherThanHalfItsFourthDigit(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double x = random.nextDouble(1, 10) * Math.pow(10, random.nextInt(-9, 9));
        Quantity<Dimension.Mass> quantity = Quantity.computed(x, Units.MILLIGRAM);
        double shown = new BigDecimal(Rounding.shown(quantity)).doubleValue();
        assertNotEquals(0, shown);
        assertEquals(x, shown, 5.0001e-4 * x, () -> "seed " + seed);
        double decimals =
                new BigDecimal(Rounding.toDecimals(quantity.value(), random.nextInt(0, 4)))
                        .doubleValue();
        assertNotEquals(0, decimals);
    }

    @ParameterizedTest
    @CsvSource({
        "0,            4, 0",
        "0.00072329,   2, 0.00072",
        "9.994e-5,     2, 0.00010",
        "9.994e-7,     2, 0.000001",
        "9.994e-7,     4, 9.994e-7",
        "1.23456e-9,   4, 1.235e-9",
        "-1.23456e-9,  2, -1.2e-9",
        "31325155.03,  4, 3.133e7",
        "2657.4085,    4, 2657",
        "1e300,        4, 1e300"
    })
    void whatIsVerySmallOrLargeIsReadableByItsPowerOfTen(double value, int digits, String shown) {
        assertEquals(shown, Rounding.readable(value, digits));
    }
}
