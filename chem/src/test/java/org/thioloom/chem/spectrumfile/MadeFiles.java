package org.thioloom.chem.spectrumfile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Small files in the forms that instruments write, made here byte by byte.
///
/// Readers by others find the same numbers in them: brukeropus 1.4.3 in the OPUS file, specio
/// 2963fd5 in the PerkinElmer file.
final class MadeFiles {
    static final int POINTS = 201;
    static final double FIRST = 4000;
    static final double LAST = 600;

    private MadeFiles() {}

    /// Absorbances with two bands, each a 32-bit float exactly, from 4000 to 600 cm-1 by 17.
    static double[] bands() {
        double[] y = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            double narrow = Math.exp(-Math.pow((i - 140) / 4.0, 2));
            double broad = Math.exp(-Math.pow((i - 40) / 15.0, 2));
            y[i] = (float) (0.02 + 0.9 * narrow + 0.35 * broad);
        }
        return y;
    }

    static ByteBuffer zeros(int size, ByteOrder order) {
        return ByteBuffer.allocate(size).order(order);
    }

    static byte[] content(ByteBuffer file) {
        byte[] content = new byte[file.capacity()];
        file.get(0, content);
        return content;
    }

    static void text(ByteBuffer file, int at, String text) {
        file.put(at, text.getBytes(StandardCharsets.UTF_8));
    }

    static void floats(ByteBuffer file, int at, double[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            file.putFloat(at + 4 * i, (float) numbers[i]);
        }
    }

    /// One OMNIC spectrum.
    static byte[] spa(double[] y, int xKey, int yKey, String history) {
        ByteBuffer file = zeros(1000 + 4 * y.length, ByteOrder.LITTLE_ENDIAN);
        text(file, 0, "Spectral Data File");
        text(file, 30, "Polymer film");
        file.putShort(294, (short) 4);
        file.putInt(296, (int) 3_786_912_000L);
        entry(file, 304, new int[] {2, 400, 140});
        entry(file, 320, new int[] {27, 600, 300});
        entry(file, 336, new int[] {3, 1000, 4 * y.length});
        entry(file, 352, new int[] {130, 920, 60});
        header(file, 400, new int[] {y.length, xKey, yKey});
        text(file, 600, history);
        file.put(920, (byte) 0x79);
        text(file, 930, "C:\\a.exp\0a.exp\0Smart iTR\0");
        floats(file, 1000, y);
        return content(file);
    }

    /// An OMNIC group of two spectra, the second with twice the ordinates.
    static byte[] spg(double[] y) {
        int size = 4 * y.length;
        ByteBuffer file = zeros(1400 + 2 * size, ByteOrder.LITTLE_ENDIAN);
        text(file, 0, "Spectral Data File");
        text(file, 30, "A group");
        file.putShort(294, (short) 6);
        for (int i = 0; i < 2; i++) {
            int entries = 304 + 48 * i;
            entry(file, entries, new int[] {2, 450 + 150 * i, 140});
            entry(file, entries + 16, new int[] {107, 800 + 264 * i, 264});
            entry(file, entries + 32, new int[] {3, 1400 + size * i, size});
            header(file, 450 + 150 * i, new int[] {y.length, 1, 0x11});
            text(file, 800 + 264 * i, "Member " + (i + 1));
            double[] times = y.clone();
            for (int k = 0; k < y.length; k++) {
                times[k] *= 1 + i;
            }
            floats(file, 1400 + size * i, times);
        }
        return content(file);
    }

    private static void entry(ByteBuffer file, int at, int[] keyPlaceLength) {
        file.put(at, (byte) keyPlaceLength[0]);
        file.putInt(at + 2, keyPlaceLength[1]);
        file.putInt(at + 6, keyPlaceLength[2]);
    }

    private static void header(ByteBuffer file, int at, int[] pointsAndKeys) {
        file.putInt(at + 4, pointsAndKeys[0]);
        file.put(at + 8, (byte) pointsAndKeys[1]);
        file.put(at + 12, (byte) pointsAndKeys[2]);
        file.putFloat(at + 16, (float) FIRST);
        file.putFloat(at + 20, (float) LAST);
        file.putInt(at + 36, 32);
    }

    /// A block of an OPUS file.
    record OpusBlock(int type, ByteBuffer content) {}

    static byte[] opus(List<OpusBlock> blocks) {
        int size = 24 + 12 * blocks.size();
        for (OpusBlock block : blocks) {
            size += block.content.capacity();
        }
        ByteBuffer file = zeros(size, ByteOrder.LITTLE_ENDIAN);
        file.put(0, new byte[] {0x0A, 0x0A, (byte) 0xFE, (byte) 0xFE});
        file.putDouble(4, 920_622.0);
        file.putInt(12, 24);
        file.putInt(16, 40);
        file.putInt(20, blocks.size());
        int at = 24 + 12 * blocks.size();
        int entry = 24;
        for (OpusBlock block : blocks) {
            file.putInt(entry, block.type);
            file.putInt(entry + 4, block.content.capacity() / 4);
            file.putInt(entry + 8, at);
            file.put(at, content(block.content));
            at += block.content.capacity();
            entry += 12;
        }
        return content(file);
    }

    static OpusBlock opusTable(int type, double[] y) {
        ByteBuffer table = zeros(4 * y.length, ByteOrder.LITTLE_ENDIAN);
        floats(table, 0, y);
        return new OpusBlock(type, table);
    }

    static OpusBlock opusStatus(int type, int points, double scale) {
        ByteBuffer block = zeros(160, ByteOrder.LITTLE_ENDIAN);
        int at = parameter(block, 0, "DPF", 1);
        at = parameter(block, at, "NPT", points);
        at = parameter(block, at, "FXV", FIRST);
        at = parameter(block, at, "LXV", LAST);
        at = parameter(block, at, "CSF", scale);
        at = parameter(block, at, "DXU", "WN");
        at = parameter(block, at, "DAT", "22/11/2026");
        text(block, at, "END");
        return new OpusBlock(type | 0x10, block);
    }

    static OpusBlock opusOptics() {
        ByteBuffer block = zeros(100, ByteOrder.LITTLE_ENDIAN);
        int at = parameter(block, 0, "ACC", "Platinum ATR, diamond");
        at = parameter(block, at, "SNM", "Cured film");
        text(block, at, "END");
        return new OpusBlock(0x40000060, block);
    }

    private static int parameter(ByteBuffer block, int at, String key, Object value) {
        text(block, at, key);
        int type = value instanceof Integer ? 0 : value instanceof Double ? 1 : 2;
        String words = value.toString();
        int length = type == 0 ? 4 : type == 1 ? 8 : (words.length() + 2) & ~1;
        block.putShort(at + 4, (short) type);
        block.putShort(at + 6, (short) (length / 2));
        if (value instanceof Integer whole) {
            block.putInt(at + 8, whole);
        } else if (value instanceof Double number) {
            block.putDouble(at + 8, number);
        } else {
            text(block, at + 8, words);
        }
        return at + 8 + length;
    }

    /// A PerkinElmer binary file.
    static byte[] sp(double[] y, String label) {
        ByteBuffer file = zeros(300 + 8 * y.length, ByteOrder.LITTLE_ENDIAN);
        text(file, 0, "PEPE2D constant interval DataSet file");
        int at = block(file, 44, 120, file.capacity() - 50);
        at = block(file, at, 35698, 18);
        file.putShort(at - 18, (short) 29981);
        file.putDouble(at - 16, FIRST);
        file.putDouble(at - 8, LAST);
        at = block(file, at, 35701, 6);
        file.putShort(at - 6, (short) 29995);
        file.putInt(at - 4, y.length);
        at = spText(file, at, 35703, "cm-1");
        at = spText(file, at, 35704, label);
        at = spText(file, at, 35713, "Linker");
        at = spText(file, at, 35714, "UATR Diamond/ZnSe");
        at = block(file, at, 35708, 6 + 8 * y.length);
        int table = at - 8 * y.length;
        file.putShort(table - 6, (short) 29974);
        file.putInt(table - 4, 8 * y.length);
        for (int i = 0; i < y.length; i++) {
            file.putDouble(table + 8 * i, y[i]);
        }
        return Arrays.copyOf(content(file), at);
    }

    private static int block(ByteBuffer file, int at, int number, int length) {
        file.putShort(at, (short) number);
        file.putInt(at + 2, length);
        return number == 120 ? at + 6 : at + 6 + length;
    }

    private static int spText(ByteBuffer file, int at, int number, String words) {
        int end = block(file, at, number, 4 + words.length());
        file.putShort(at + 6, (short) 29987);
        file.putShort(at + 8, (short) words.length());
        text(file, at + 10, words);
        return end;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
