package org.thioloom.chem.spectrumfile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Small Galactic files, made here byte by byte. Those in little-endian order hold the same numbers
/// for spc f35b90f (Rohan Isaac, Python).
final class MadeGalacticFiles {
    private MadeGalacticFiles() {}

    /// A Galactic file of one spectrum.
    ///
    /// @param order of the bytes, which the version says too
    /// @param flags 1 for 16-bit integers, 0x80 for abscissas of its own; else an even axis
    /// @param exponent -128 for floats
    static byte[] one(double[] y, ByteOrder order, int flags, int exponent) {
        int n = y.length;
        int abscissas = (flags & 0x80) == 0 ? 0 : 4 * n;
        int width = (flags & 1) == 0 ? 4 : 2;
        ByteBuffer file = MadeFiles.zeros(512 + abscissas + 32 + width * n, order);
        header(file, flags, exponent, n);
        if (abscissas > 0) {
            MadeFiles.floats(file, 512, Trace.even(MadeFiles.FIRST, MadeFiles.LAST, n));
        }
        file.put(512 + abscissas + 1, (byte) exponent);
        ordinates(file, 512 + abscissas + 32, y, flags, exponent);
        return MadeFiles.content(file);
    }

    /// A Galactic file of two spectra on one even axis, the second with half the ordinates.
    static byte[] two(double[] y, int exponent) {
        int n = y.length;
        ByteBuffer file = MadeFiles.zeros(512 + 2 * (32 + 4 * n), ByteOrder.LITTLE_ENDIAN);
        header(file, 4, exponent, n);
        file.putInt(24, 2);
        for (int i = 0; i < 2; i++) {
            int at = 512 + i * (32 + 4 * n);
            double[] part = y.clone();
            for (int k = 0; k < n; k++) {
                part[k] /= 1 + i;
            }
            file.put(at + 1, (byte) exponent);
            file.putFloat(at + 4, 10 * i);
            ordinates(file, at + 32, part, 4, exponent);
        }
        return MadeFiles.content(file);
    }

    /// A Galactic file of two spectra that each have abscissas of their own, listed at its end.
    static byte[] withDirectory(double[] y) {
        int n = y.length;
        int part = 32 + 8 * n;
        ByteBuffer file = MadeFiles.zeros(512 + 2 * part + 24, ByteOrder.LITTLE_ENDIAN);
        header(file, 0xC4, -128, 512 + 2 * part);
        file.putInt(24, 2);
        for (int i = 0; i < 2; i++) {
            int at = 512 + i * part;
            file.putInt(512 + 2 * part + 12 * i, at);
            file.putInt(512 + 2 * part + 12 * i + 4, part);
            file.put(at + 1, (byte) -128);
            file.putInt(at + 16, n);
            MadeFiles.floats(file, at + 32, Trace.even(MadeFiles.FIRST, MadeFiles.LAST + i, n));
            MadeFiles.floats(file, at + 32 + 4 * n, y);
        }
        return MadeFiles.content(file);
    }

    private static void header(ByteBuffer file, int flags, int exponent, int points) {
        boolean big = file.order() == ByteOrder.BIG_ENDIAN;
        file.put(0, (byte) flags);
        file.put(1, (byte) (big ? 0x4C : 0x4B));
        file.put(3, (byte) exponent);
        file.putInt(4, points);
        file.putDouble(8, MadeFiles.FIRST);
        file.putDouble(16, MadeFiles.LAST);
        file.putInt(24, 1);
        file.put(28, (byte) 1);
        file.put(29, (byte) 2);
        MadeFiles.text(file, 36, "4.0");
        MadeFiles.text(file, 88, "KBr pellet of the node");
    }

    private static void ordinates(ByteBuffer file, int at, double[] y, int flags, int exponent) {
        for (int i = 0; i < y.length; i++) {
            if (exponent == -128) {
                file.putFloat(at + 4 * i, (float) y[i]);
            } else if ((flags & 1) != 0) {
                file.putShort(at + 2 * i, (short) Math.round(Math.scalb(y[i], 16 - exponent)));
            } else {
                file.putInt(at + 4 * i, (int) Math.round(Math.scalb(y[i], 32 - exponent)));
            }
        }
    }

    /// A LabCalc file, whose integers have their halves exchanged.
    static byte[] old(double[] y, int exponent) {
        ByteBuffer file = MadeFiles.zeros(256 + 4 * y.length, ByteOrder.LITTLE_ENDIAN);
        file.put(1, (byte) 0x4D);
        file.putShort(2, (short) exponent);
        file.putFloat(4, y.length);
        file.putFloat(8, (float) MadeFiles.FIRST);
        file.putFloat(12, (float) MadeFiles.LAST);
        file.put(16, (byte) 1);
        file.put(17, (byte) 2);
        MadeFiles.text(file, 24, "8 cm-1");
        MadeFiles.text(file, 64, "An old file");
        for (int i = 0; i < y.length; i++) {
            int whole = (int) Math.round(Math.scalb(y[i], 32 - exponent));
            file.putShort(256 + 4 * i, (short) (whole >> 16));
            file.putShort(256 + 4 * i + 2, (short) whole);
        }
        return MadeFiles.content(file);
    }
}
