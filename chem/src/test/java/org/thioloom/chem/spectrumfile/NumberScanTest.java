package org.thioloom.chem.spectrumfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.spectrumfile.NumberScan.Exponents;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

class NumberScanTest {
    static final List<Long> SEEDS = LongStream.range(0, 50).boxed().toList();

    private static double read(String text, char decimal) {
        NumberScan scan = new NumberScan(text, decimal, Exponents.ALWAYS);
        assertTrue(scan.read(0, text.length()), text);
        assertEquals(text.length(), scan.end(), text);
        return scan.value();
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void readsWhatJavaReadsToTheLastBit(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < 200; i++) {
            double number =
                    switch (random.nextInt(4)) {
                        case 0 -> Double.longBitsToDouble(random.nextLong());
                        case 1 -> random.nextDouble(-10, 10);
                        case 2 -> random.nextInt();
                        default -> random.nextDouble() * Math.pow(10, random.nextInt(-30, 30));
                    };
            if (Double.isFinite(number)) {
                String text = Double.toString(number);
                assertEquals(number, read(text, '.'), text);
                assertEquals(number, read(text.replace('.', ','), ','), text);
                String fixed = String.format(Locale.ROOT, "%.6f", number);
                assertEquals(Double.parseDouble(fixed), read(fixed, '.'), fixed);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "+7, 7",
        ".5, 0.5",
        "5., 5",
        "007, 7",
        "1e400, Infinity",
        "1e-400, 0",
        "-0.0, -0.0",
        "9007199254740993, 9007199254740993",
        "0.1000000000000000055511151231257827, 0.1"
    })
    void readsOddButPlainNumbers(String text, double number) {
        assertEquals(number, read(text, '.'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "+", ".", "e5", "x", " 1"})
    void whatIsNoNumberIsNotRead(String text) {
        assertFalse(new NumberScan(text, '.', Exponents.ALWAYS).read(0, text.length()));
    }
}
