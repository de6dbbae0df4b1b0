package org.thioloom.chem.spectrumfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrumfile.SpectrumReading.Kind;
import org.thioloom.chem.spectrumfile.SpectrumReading.Read;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

class SpectrumWriterTest {
    static final List<Long> SEEDS = LongStream.range(0, 100).boxed().toList();

    private static Spectrum random(RandomGenerator random, boolean even) {
        int n = random.nextInt(2, 400);
        double first = random.nextDouble(200, 1000);
        double[] x = Trace.even(first, first + (n - 1) * random.nextDouble(0.5, 6), n);
        double[] y = new double[n];
        boolean absorbance = random.nextBoolean();
        for (int i = 0; i < n; i++) {
            x[i] += even ? 0 : random.nextDouble(0, 0.2);
            double peak = Math.exp(-Math.pow((i - n / 3.0) / (1 + n / 20.0), 2));
            y[i] = absorbance ? peak + 0.02 * random.nextDouble() : 0.98 - 0.7 * peak;
            // long flats, as a saturated band has, are written as repeats
            y[i] = i % 40 < 15 ? Math.rint(y[i] * 10) / 10 : y[i];
        }
        return new Spectrum(
                "film " + random.nextInt(100) + (even ? " $$ é" : ""),
                x,
                y,
                absorbance ? Ordinate.ABSORBANCE : Ordinate.TRANSMITTANCE,
                List.of(Technique.values()).get(random.nextInt(3)),
                random.nextBoolean() ? Map.of("order", "falling") : Map.of("resolution", "4 cm-1"));
    }

    private static Spectrum back(String text) {
        return Readings.only(Readings.read(text));
    }

    private static void isSame(Spectrum written, Spectrum read, double tolerance, long seed) {
        assertEquals(written.size(), read.size(), "seed " + seed);
        double step = written.x(1) - written.x(0);
        assertArrayEquals(written.x(), read.x(), 2e-6 * Math.abs(step), "seed " + seed);
        assertArrayEquals(written.y(), read.y(), tolerance, "seed " + seed);
        assertEquals(written.ordinate(), read.ordinate(), "seed " + seed);
        assertEquals(written.technique(), read.technique(), "seed " + seed);
        assertEquals(written.title().replace("$$", "$ $"), read.title(), "seed " + seed);
        assertEquals(
                written.facts().getOrDefault("order", "rising"),
                read.facts().get("order"),
                "seed " + seed);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void whatIsWrittenIsReadBack(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Spectrum spectrum = random(random, seed % 3 != 0);
        isSame(spectrum, back(SpectrumWriter.jcamp(spectrum)), 0, seed);
        isSame(spectrum, back(SpectrumWriter.csv(spectrum)), 0, seed);
        double highest = Arrays.stream(spectrum.y()).map(Math::abs).max().orElseThrow();
        isSame(spectrum, back(SpectrumWriter.packedJcamp(spectrum)), 5.01e-8 * highest, seed);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void whatIsWrittenAgreesWithItself(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Spectrum spectrum = random(random, true);
        for (String text :
                List.of(SpectrumWriter.jcamp(spectrum), SpectrumWriter.packedJcamp(spectrum))) {
            Read read = Readings.read(text);
            List<Kind> kinds =
                    read.remarks().stream().map(SpectrumReading.Remark::kind).distinct().toList();
            assertTrue(
                    List.of(Kind.SCALE, Kind.TECHNIQUE).containsAll(kinds),
                    () -> "seed " + seed + ": " + read.remarks());
            assertTrue(text.lines().allMatch(line -> line.length() <= 100), "seed " + seed);
        }
    }

    @Test
    void csvKeepsEveryBitOfBothColumns() {
        Spectrum spectrum =
                new Spectrum(
                        "third",
                        new double[] {1000.0 / 3, 2000.0 / 3, 1000},
                        new double[] {1.0 / 3, -1e-17, 2.5},
                        Ordinate.ABSORBANCE,
                        Technique.TRANSMISSION,
                        Map.of());
        assertEquals(
                """
                # title: third
                # technique: transmission
                wavenumber_cm-1,absorbance
                333.3333333333333,0.3333333333333333
                666.6666666666666,-1.0E-17
                1000.0,2.5
                """,
                SpectrumWriter.csv(spectrum));
        Spectrum read = back(SpectrumWriter.csv(spectrum));
        assertArrayEquals(spectrum.x(), read.x());
        assertArrayEquals(spectrum.y(), read.y());
    }

    /// jcamp 1.3.2 (Python, nzhagen) reads from this text the numbers 0.1, 0.1, 0.1, 0.25, 0.4,
    /// -0.05 at 400 to 410.
    @Test
    void thePackedFormIsThatOfTheStandard() {
        Spectrum spectrum =
                new Spectrum(
                        "film",
                        new double[] {400, 402, 404, 406, 408, 410},
                        new double[] {0.1, 0.1, 0.1, 0.25, 0.4, -0.05},
                        Ordinate.ABSORBANCE,
                        Technique.ATR,
                        Map.of("owner", "a chemist", "resolution", "4 cm-1"));
        String packed =
                """
                ##TITLE=film
                ##JCAMP-DX=4.24
                ##DATA TYPE=INFRARED SPECTRUM
                ##ORIGIN=
                ##OWNER=a chemist
                ##SAMPLING PROCEDURE=ATR
                ##RESOLUTION=4
                ##XUNITS=1/CM
                ##YUNITS=ABSORBANCE
                ##FIRSTX=400.0
                ##LASTX=410.0
                ##DELTAX=2.0
                ##MAXX=410.0
                ##MINX=400.0
                ##MAXY=0.4
                ##MINY=-0.05
                ##NPOINTS=6
                ##FIRSTY=0.1
                ##XFACTOR=1
                ##YFACTOR=1.0E-8
                ##XYDATA=(X++(Y..Y))
                400.0A0000000%TJ5000000Tm5000000
                410.0 e000000
                ##END=
                """;
        assertEquals(packed, SpectrumWriter.packedJcamp(spectrum));
    }
}
