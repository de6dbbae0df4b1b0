package org.thioloom.chem.spectrumfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrumfile.SpectrumReading.Kind;
import org.thioloom.chem.spectrumfile.SpectrumReading.Read;
import org.thioloom.chem.spectrumfile.SpectrumReading.Refused;
import org.thioloom.chem.spectrumfile.SpectrumReading.Remark;

import java.util.List;

/// What tests ask of a reading.
final class Readings {
    private Readings() {}

    static Read read(byte[] content, String name) {
        return read(SpectrumFiles.read(content, name));
    }

    static Read read(String content) {
        return read(MadeFiles.bytes(content), "made");
    }

    static Read read(SpectrumReading reading) {
        return switch (reading) {
            case Read read -> read;
            case Refused refused -> fail(refused.toString());
        };
    }

    static Refused refused(SpectrumReading reading) {
        return switch (reading) {
            case Refused refused -> refused;
            case Read read -> fail(read.toString());
        };
    }

    static Refused refused(String content) {
        return refused(SpectrumFiles.read(MadeFiles.bytes(content), "made"));
    }

    static Spectrum only(Read read) {
        assertEquals(1, read.spectra().size(), read::toString);
        return read.spectra().getFirst();
    }

    /// What is said of this kind, in one text.
    static String said(Read read, Kind kind) {
        List<String> said =
                read.remarks().stream()
                        .filter(remark -> remark.kind() == kind)
                        .map(Remark::sentence)
                        .toList();
        return String.join("\n", said);
    }

    /// Checks that a spectrum is that of `MadeFiles.bands`, times a factor.
    static void isTheFilm(Spectrum spectrum, double factor, double tolerance) {
        assertArrayEquals(reversed(MadeFiles.bands(), factor), spectrum.y(), tolerance);
        assertEquals(600, spectrum.x(0));
        assertEquals(617, spectrum.x(1), 1e-9);
        assertEquals(4000, spectrum.x(200));
        assertEquals("falling", spectrum.facts().get("order"));
    }

    static double[] reversed(double[] y, double factor) {
        double[] turned = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            turned[i] = y[y.length - 1 - i] * factor;
        }
        return turned;
    }
}
