package org.thioloom.chem.spectrumfile;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.spectrumfile.Ordinates.Signal;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Axis;

import java.nio.ByteOrder;

/// Galactic SPC, as GRAMS writes it: the new form in either byte order, and the old one of LabCalc.
///
/// A header of 512 bytes (old: 224), abscissas where they are not even, then for each spectrum a
/// subheader of 32 bytes and its ordinates: 32-bit floats, or integers times 2^(exponent − 32), or
/// − 16 where they have 16 bits. Integers of the old form have their two halves exchanged.
final class GalacticFile {
    static final String FORMAT = "Galactic SPC";

    private static final int FLOATS = -128;
    private static final int SUBHEADER = 32;
    private static final int SHORTS = 0x01;
    private static final int MANY = 0x04;
    private static final int OWN_ABSCISSAS = 0x40;
    private static final int ABSCISSAS = 0x80;
    private static final int MOST_TEXT = 20_000;

    private final Bytes bytes;
    private final Harvest harvest;
    private final Header header;

    private GalacticFile(Bytes bytes, Harvest harvest) throws Unreadable {
        this.bytes = bytes;
        this.harvest = harvest;
        header = bytes.u8(1) == 0x4D ? oldHeader(bytes) : newHeader(bytes);
    }

    /// What all spectra of a file share.
    ///
    /// @param points of each spectrum; where each has its own abscissas, the place of the directory
    /// @param start where the first subheader or the common abscissas stand
    private record Header(
            boolean old,
            int flags,
            int exponent,
            long points,
            double first,
            double last,
            long spectra,
            int start,
            int xKey,
            int yKey,
            String memo,
            String resolution) {

        boolean has(int flag) {
            return (flags & flag) != 0;
        }

        int width(int ofExponent) {
            return has(SHORTS) && ofExponent != FLOATS ? 2 : 4;
        }
    }

    private static Header newHeader(Bytes bytes) throws Unreadable {
        if (bytes.u8(2) == 11) {
            throw Labels.notInfrared("the header says Raman");
        }
        return new Header(
                false,
                bytes.u8(0),
                bytes.i8(3),
                bytes.u32(4),
                bytes.f64(8),
                bytes.f64(16),
                Math.max(1, bytes.u32(24)),
                512,
                bytes.u8(28),
                bytes.u8(29),
                bytes.text(88, 130),
                bytes.text(36, 9));
    }

    private static Header oldHeader(Bytes bytes) throws Unreadable {
        int flags = bytes.u8(0) & ~(OWN_ABSCISSAS | ABSCISSAS);
        return new Header(
                true,
                flags,
                (byte) bytes.i16(2),
                (long) bytes.f32(4),
                bytes.f32(8),
                bytes.f32(12),
                (flags & MANY) == 0 ? 1 : Long.MAX_VALUE,
                224,
                bytes.u8(16),
                bytes.u8(17),
                bytes.text(64, 130),
                bytes.text(24, 8));
    }

    /// True when the first bytes are those of a header, and not of a text that happens to begin
    /// with one of its letters.
    static boolean isOne(byte[] content) {
        if (content.length < 256 || content[1] < 0x4B || content[1] > 0x4D) {
            return false;
        }
        int zeros = 0;
        for (int i = 0; i < 224; i++) {
            zeros += content[i] == 0 ? 1 : 0;
        }
        return zeros >= 16;
    }

    static SpectrumReading read(byte[] content, Harvest harvest) throws Unreadable {
        boolean bigEndian = content[1] == 0x4C;
        var order = bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        return new GalacticFile(new Bytes(content, order), harvest).read();
    }

    private SpectrumReading read() throws Unreadable {
        Shared shared = new Shared(axis(header.xKey), signal(header.yKey), log());
        double[] common = header.has(OWN_ABSCISSAS) ? new double[0] : commonAbscissas();
        boolean directory = header.has(OWN_ABSCISSAS) && header.points >= 512;
        long at = header.start + (header.has(ABSCISSAS) ? 4L * common.length : 0);
        for (long i = 0; i < header.spectra; i++) {
            if (directory) {
                at = bytes.u32(header.points + 12 * i);
            }
            // an old file does not say how many spectra it holds; each says its number
            if (header.old && i > 0 && !(bytes.has(at, SUBHEADER) && bytes.u16(at + 2) == i)) {
                break;
            }
            if (i > 0 && !header.has(OWN_ABSCISSAS)) {
                harvest.claim(common.length);
            }
            at = spectrum(at, i, common, shared);
        }
        return harvest.reading(FORMAT);
    }

    /// What is said of all spectra alike.
    private record Shared(@Nullable Axis axis, Signal signal, String log) {}

    /// Reads the spectrum whose subheader stands at a place.
    ///
    /// @return where the next one would stand
    private long spectrum(long at, long i, double[] common, Shared shared) throws Unreadable {
        double[] x = common;
        long table = at + SUBHEADER;
        if (header.has(OWN_ABSCISSAS)) {
            x = bytes.f32s(table, harvest.claim(bytes.u32(at + 16)));
            table += 4L * x.length;
        }
        int exponent = exponent(bytes.i8(at + 1));
        Trace trace = new Trace(x, ordinates(table, x.length, exponent)).along(shared.axis);
        boolean alone = header.spectra == 1;
        trace.of(shared.signal, unit(header.yKey))
                .clue(header.memo)
                .clue(shared.log)
                .titled(alone ? header.memo : header.memo + " (" + (i + 1) + ")")
                .fact("resolution", header.resolution)
                .fact("z", alone ? "" : Labels.number(bytes.f32(at + 4)));
        harvest.add(trace);
        return table + (long) header.width(exponent) * x.length;
    }

    private double[] commonAbscissas() throws Unreadable {
        int points = harvest.claim(header.points);
        return header.has(ABSCISSAS)
                ? bytes.f32s(header.start, points)
                : Trace.even(header.first, header.last, points);
    }

    private int exponent(int own) {
        boolean unsaid = own == 0 && (header.old || header.exponent == FLOATS);
        return header.has(MANY) && !unsaid ? own : header.exponent;
    }

    private double[] ordinates(long at, int points, int exponent) throws Unreadable {
        if (exponent == FLOATS) {
            return bytes.f32s(at, points);
        }
        if (header.has(SHORTS)) {
            return bytes.i16s(at, points, Math.scalb(1.0, exponent - 16));
        }
        double factor = Math.scalb(1.0, exponent - 32);
        if (!header.old) {
            return bytes.i32s(at, points, factor);
        }
        bytes.need(at, 4L * points);
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            y[i] = (bytes.i16(at + 4L * i) * 65_536.0 + bytes.u16(at + 4L * i + 2)) * factor;
        }
        return y;
    }

    /// The log that stands behind the spectra; nothing where there is none.
    private String log() throws Unreadable {
        long at = header.old ? 0 : bytes.u32(248);
        if (at == 0 || !bytes.has(at, 64)) {
            return "";
        }
        long text = at + bytes.u32(at + 8);
        long length = Math.min(bytes.u32(at) - bytes.u32(at + 8), MOST_TEXT);
        return bytes.has(text, length) ? bytes.text(text, length) : "";
    }

    private static @Nullable Axis axis(int key) throws Unreadable {
        return switch (key) {
            case 0 -> null;
            case 1 -> Axis.WAVENUMBER;
            case 2 -> Axis.MICROMETRE;
            case 3 -> Axis.NANOMETRE;
            case 13 -> throw Labels.notInfrared("the abscissa is a Raman shift");
            case 255 -> throw Ordinates.interferogram();
            case 4, 5 -> throw Labels.notInfrared("the abscissa is a time");
            case 6, 7, 8 -> throw Labels.notInfrared("the abscissa is a frequency");
            case 9 -> throw Labels.notInfrared("the abscissa is a mass");
            case 10 -> throw Labels.notInfrared("the abscissa is a chemical shift");
            default -> throw Labels.notInfrared("the abscissa has the unit " + key + " of SPC");
        };
    }

    private static Signal signal(int key) throws Unreadable {
        return switch (key) {
            case 0, 11, 12, 13 -> Signal.UNKNOWN;
            case 1 -> throw Ordinates.interferogram();
            case 2 -> Signal.ABSORBANCE;
            case 10 -> Signal.LOG_REFLECTANCE;
            case 14, 130 -> throw Ordinates.singleBeam();
            case 128 -> Signal.TRANSMITTANCE;
            case 129 -> Signal.REFLECTANCE;
            case 3 -> throw Labels.notInfrared("the ordinate is Kubelka-Munk");
            case 4 -> throw Labels.notInfrared("the ordinate counts events");
            case 131 -> throw Labels.notInfrared("the ordinate is an emission");
            default -> throw Labels.notInfrared("the ordinate has the unit " + key + " of SPC");
        };
    }

    private static String unit(int key) {
        return switch (key) {
            case 2 -> "Absorbance";
            case 10 -> "Log(1/R)";
            case 11 -> "Percent";
            case 12, 13 -> "Intensity";
            case 128 -> "Transmission";
            case 129 -> "Reflectance";
            default -> "";
        };
    }
}
