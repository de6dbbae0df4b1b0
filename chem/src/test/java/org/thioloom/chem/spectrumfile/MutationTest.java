package org.thioloom.chem.spectrumfile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import com.sun.management.ThreadMXBean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Overview;
import org.thioloom.chem.spectrum.Peak;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrumfile.SpectrumReading.Read;
import org.thioloom.chem.spectrumfile.SpectrumReading.Refused;
import org.thioloom.chem.verdict.Film;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/// Files with a byte changed, cut, doubled or filled with noise: whatever comes, a reading comes
/// back, soon and from little memory. The property `mutations` sets how many of each format, and
/// `mvn -o -Pfuzz test -pl chem` takes 100 000. Time is that of the processor, and memory all that
/// was ever asked for, so that neither depends on what else the machine does.
class MutationTest {
    private static final int MUTATIONS = Integer.getInteger("mutations", 200);
    private static final int LOOKED_OVER = 10;
    private static final long MOST_MEMORY = 256L << 20;
    private static final long MOST_NANOSECONDS = 2_000_000_000L;
    private static final String SIGNS = "0123456789.,;-+eE%JjSsZ@#=$";
    private static final List<String> WORDS =
            List.of(
                    "1e308",
                    "-1e-320",
                    "NaN",
                    "Infinity",
                    "99999999999",
                    "Z999999999",
                    "\n",
                    "##END=\n",
                    "##TITLE=",
                    "##NPOINTS=2147483647\n",
                    "\u00ff\u00fe",
                    "\u0000\u0000\u0000\u0080",
                    "\u00ff\u00ff\u00ff\u007f",
                    ",,,,",
                    "\"");
    private static final double[] Y = MadeFiles.bands();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static final List<String> FORMATS =
            List.of(
                    "AFFN",
                    "packed JCAMP",
                    "XYPOINTS",
                    "LINK",
                    "CSV",
                    "UTF-16",
                    "SPA",
                    "SPG",
                    "SPC",
                    "big-endian SPC",
                    "SPC of two",
                    "SPC with a directory",
                    "old SPC",
                    "OPUS",
                    "SP",
                    "ASP");

    private static byte[] whole(String format) {
        return switch (format) {
            case "AFFN" -> MadeFiles.bytes(SpectrumWriter.jcamp(film(true)));
            case "packed JCAMP" -> MadeFiles.bytes(SpectrumWriter.packedJcamp(film(true)));
            case "XYPOINTS" -> MadeFiles.bytes(SpectrumWriter.jcamp(film(false)));
            case "LINK" ->
                    MadeFiles.bytes(
                            "##TITLE=link\n##DATA TYPE=LINK\n##BLOCKS=2\n"
                                    + SpectrumWriter.packedJcamp(film(true))
                                    + SpectrumWriter.jcamp(film(false))
                                    + "##END=\n");
            case "CSV" -> MadeFiles.bytes(SpectrumWriter.csv(film(false)));
            case "UTF-16" ->
                    SpectrumWriter.csv(film(true))
                            .replace(',', ';')
                            .replace('.', ',')
                            .getBytes(StandardCharsets.UTF_16);
            case "SPA" -> MadeFiles.spa(Y, 1, 0x11, "Final format:\tAbsorbance");
            case "SPG" -> MadeFiles.spg(Y);
            case "SPC" -> MadeGalacticFiles.one(Y, ByteOrder.LITTLE_ENDIAN, 0x80, 1);
            case "big-endian SPC" -> MadeGalacticFiles.one(Y, ByteOrder.BIG_ENDIAN, 0, -128);
            case "SPC of two" -> MadeGalacticFiles.two(Y, 1);
            case "SPC with a directory" -> MadeGalacticFiles.withDirectory(Y);
            case "old SPC" -> MadeGalacticFiles.old(Y, 2);
            case "OPUS" ->
                    MadeFiles.opus(
                            List.of(
                                    MadeFiles.opusOptics(),
                                    MadeFiles.opusTable(0x4000100F, Y),
                                    MadeFiles.opusStatus(0x4000100F, 201, 1),
                                    MadeFiles.opusTable(0x40000407, Y),
                                    MadeFiles.opusStatus(0x40000407, 201, 1)));
            case "SP" -> MadeFiles.sp(Y, "%T");
            case "ASP" -> MadeFiles.bytes("201\n4000\n600\n1\n2\n4\n" + lines());
            default -> throw new IllegalArgumentException(format);
        };
    }

    private static Spectrum film(boolean even) {
        double[] x = Trace.even(600, 4000, Y.length);
        x[7] += even ? 0 : 1;
        return new Spectrum("film", x, Y, Ordinate.ABSORBANCE, Technique.ATR, Map.of());
    }

    private static String lines() {
        StringBuilder lines = new StringBuilder();
        Arrays.stream(Y).forEach(y -> lines.append(y).append('\n'));
        return lines.toString();
    }

    private static byte[] mutated(byte[] content, RandomGenerator random) {
        byte[] changed = content.clone();
        // half of the changes fall on the header, which is where claims stand
        int reach = random.nextBoolean() ? changed.length : Math.min(600, changed.length);
        int times = random.nextInt(4) == 0 ? random.nextInt(2, 12) : 1;
        switch (random.nextInt(9)) {
            case 0 -> {
                return Arrays.copyOf(changed, random.nextInt(changed.length));
            }
            case 1 -> {
                int from = random.nextInt(reach);
                int to = Math.min(changed.length, from + 1 + random.nextInt(8));
                Arrays.fill(changed, from, to, (byte) (random.nextBoolean() ? 0xFF : 0x7F));
            }
            case 2 -> {
                int from = random.nextInt(reach);
                int length = random.nextInt(changed.length - from);
                System.arraycopy(content, 0, changed, from, length);
            }
            case 3 -> {
                for (int i = 0; i < times; i++) {
                    int sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
                    changed[random.nextInt(reach)] = (byte) sign;
                }
            }
            case 4 -> {
                int from = random.nextInt(reach);
                int to = Math.min(changed.length, from + 1 + random.nextInt(40));
                return joined(content, from, "", to);
            }
            case 5 -> {
                int from = random.nextInt(reach);
                String word = WORDS.get(random.nextInt(WORDS.size()));
                return joined(
                        content, from, word, Math.min(changed.length, from + random.nextInt(9)));
            }
            default -> {
                for (int i = 0; i < times; i++) {
                    changed[random.nextInt(reach)] = (byte) random.nextInt(256);
                }
            }
        }
        return changed;
    }

    /// The content up to a place, a word, and the content from another place.
    private static byte[] joined(byte[] content, int head, String word, int tail) {
        byte[] middle = word.getBytes(StandardCharsets.ISO_8859_1);
        byte[] joined = Arrays.copyOf(content, head + middle.length + content.length - tail);
        System.arraycopy(middle, 0, joined, head, middle.length);
        System.arraycopy(content, tail, joined, head + middle.length, content.length - tail);
        return joined;
    }

    /// Reads, and checks that what comes back can be used.
    private static void isReadOrRefused(byte[] content, String what) {
        long memory = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        SpectrumReading reading = SpectrumFiles.read(content, "mutant");
        long took = THREADS.getCurrentThreadCpuTime() - start;
        long used = THREADS.getCurrentThreadAllocatedBytes() - memory;
        assertTrue(used < MOST_MEMORY, () -> what + " took " + used + " bytes");
        assertTrue(took < MOST_NANOSECONDS, () -> what + " took " + took + " ns");
        switch (reading) {
            case Refused refused -> {
                assertFalse(refused.sentence().isBlank(), what);
                assertFalse(refused.remedy().isBlank(), what);
            }
            case Read read -> {
                // a spectrum cannot be made of numbers that are not finite or do not rise
                assertFalse(read.spectra().isEmpty(), what);
                read.remarks().forEach(r -> assertTrue(r.spectrum() <= read.spectra().size()));
            }
        }
    }

    /// What is told of a spectrum that was read is a number, however wild its ordinates are.
    private static void canBeLookedOver(byte[] content, String what) {
        if (SpectrumFiles.read(content, "mutant") instanceof Read read) {
            read.spectra().forEach(spectrum -> canBeLookedOver(spectrum, what));
        }
    }

    private static void canBeLookedOver(Spectrum spectrum, String what) {
        if (Overview.of(spectrum) instanceof Found<Overview>(Overview overview)) {
            assertTrue(Double.isFinite(overview.step()), what);
            assertTrue(Double.isFinite(overview.signalToNoise().orElse(0)), what);
            for (Peak peak : overview.peaks()) {
                assertTrue(Double.isFinite(peak.position()), what);
                assertTrue(Double.isFinite(peak.prominence() + peak.width()), what);
            }
        }
        if (Film.of(spectrum) instanceof Found<Film>(Film film)) {
            film.remarks().forEach(r -> assertFalse(r.sentence().contains("NaN"), what));
        }
    }

    @ParameterizedTest
    @FieldSource("FORMATS")
    void aMutantIsReadOrRefused(String format) {
        byte[] whole = whole(format);
        assertTrue(SpectrumFiles.read(whole, "whole") instanceof Read, format);
        mutate(whole, format, MUTATIONS);
    }

    /// A hang would never come back to be measured.
    private static void mutate(byte[] whole, String what, int times) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(120 + times / 50),
                () -> {
                    for (long seed = 0; seed < times; seed++) {
                        RandomGenerator random =
                                RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
                        byte[] mutant = mutated(whole, random);
                        String which = what + ", seed " + seed;
                        isReadOrRefused(mutant, which);
                        if (seed % LOOKED_OVER == 0) {
                            canBeLookedOver(mutant, which);
                        }
                    }
                });
    }

    @Test
    void aMutantOfARealFileIsReadOrRefused() throws IOException {
        Path folder =
                Stream.of("../../shared/data/ftir", "../shared/data/ftir")
                        .map(Path::of)
                        .filter(Files::isDirectory)
                        .findFirst()
                        .orElseGet(() -> abort("no folder shared/data/ftir beside the project"));
        for (String kind : List.of("csv", "jcamp", "opus", "pe", "spa")) {
            try (Stream<Path> files = Files.list(folder.resolve(kind))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    mutate(Files.readAllBytes(file), file.toString(), MUTATIONS / 40);
                }
            }
        }
    }

    @Test
    void noiseIsReadOrRefused() {
        for (long seed = 0; seed < MUTATIONS; seed++) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            byte[] noise = new byte[random.nextInt(2000)];
            random.nextBytes(noise);
            isReadOrRefused(noise, "seed " + seed);
        }
    }

    @Test
    void longContentIsReadInOnePassOrRefused() {
        String block = "##TITLE=a\n##DATA TYPE=INFRARED SPECTRUM\n##XUNITS=1/CM\n";
        List<String> repeated =
                List.of(
                        block
                                + "##YUNITS=A\n##FIRSTX=1\n##DELTAX=1\n##XYDATA=(X++(Y..Y))\n1A0Z999999\n",
                        block + "##XYPOINTS=(XY..XY)\n600,1 601,2\n##END=\n",
                        "##TITLE=a\n",
                        "##OWNER=a\nand more\n",
                        "600,0.1\n",
                        "600;0,1;",
                        "1 ",
                        "\n");
        for (String part : repeated) {
            byte[] content = MadeFiles.bytes((block + part.repeat((1 << 20) / part.length())));
            isReadOrRefused(content, part);
        }
    }

    @Test
    void contentBeyondTheLimitIsRefusedUnread() {
        byte[] content = new byte[SpectrumFiles.MOST_BYTES + 1];
        long memory = THREADS.getCurrentThreadAllocatedBytes();
        Refused refused = Readings.refused(SpectrumFiles.read(content, "endless"));
        assertTrue(refused.sentence().contains("16777217 bytes"), refused::sentence);
        assertTrue(THREADS.getCurrentThreadAllocatedBytes() - memory < 1 << 20);
    }
}
