package org.thioloom.chem.spectrumfile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// The bytes of a file. Nothing is read past their end, whatever a header claims.
final class Bytes {
    private final ByteBuffer buffer;

    Bytes(byte[] content, ByteOrder order) {
        buffer = ByteBuffer.wrap(content).order(order);
    }

    static Bytes littleEndian(byte[] content) {
        return new Bytes(content, ByteOrder.LITTLE_ENDIAN);
    }

    int size() {
        return buffer.capacity();
    }

    boolean has(long from, long length) {
        return from >= 0 && length >= 0 && from <= size() - length;
    }

    /// Where `length` bytes stand, as an index.
    ///
    /// @throws Unreadable when they do not all stand in the file
    int need(long from, long length) throws Unreadable {
        if (!has(from, length)) {
            throw Unreadable.damaged(
                    "the file ends at byte "
                            + size()
                            + ", and its header points to "
                            + length
                            + " bytes at "
                            + from);
        }
        return (int) from;
    }

    int u8(long at) throws Unreadable {
        return buffer.get(need(at, 1)) & 0xFF;
    }

    int i8(long at) throws Unreadable {
        return buffer.get(need(at, 1));
    }

    int u16(long at) throws Unreadable {
        return i16(at) & 0xFFFF;
    }

    int i16(long at) throws Unreadable {
        return buffer.getShort(need(at, 2));
    }

    int i32(long at) throws Unreadable {
        return buffer.getInt(need(at, 4));
    }

    long u32(long at) throws Unreadable {
        return i32(at) & 0xFFFF_FFFFL;
    }

    double f32(long at) throws Unreadable {
        return buffer.getFloat(need(at, 4));
    }

    double f64(long at) throws Unreadable {
        return buffer.getDouble(need(at, 8));
    }

    double[] f32s(long at, int count) throws Unreadable {
        int from = need(at, 4L * count);
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = buffer.getFloat(from + 4 * i);
        }
        return numbers;
    }

    double[] f64s(long at, int count) throws Unreadable {
        int from = need(at, 8L * count);
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = buffer.getDouble(from + 8 * i);
        }
        return numbers;
    }

    double[] i32s(long at, int count, double factor) throws Unreadable {
        int from = need(at, 4L * count);
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = buffer.getInt(from + 4 * i) * factor;
        }
        return numbers;
    }

    double[] i16s(long at, int count, double factor) throws Unreadable {
        int from = need(at, 2L * count);
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = buffer.getShort(from + 2 * i) * factor;
        }
        return numbers;
    }

    /// Text up to the first zero, UTF-8 where it is that and Latin-1 where it is not.
    String text(long at, long length) throws Unreadable {
        int from = need(at, length);
        int end = from;
        while (end < from + length && buffer.get(end) != 0) {
            end++;
        }
        ByteBuffer part = buffer.slice(from, end - from);
        try {
            CharBuffer utf8 = StandardCharsets.UTF_8.newDecoder().decode(part);
            return utf8.toString().strip();
        } catch (CharacterCodingException e) {
            part.rewind();
            return StandardCharsets.ISO_8859_1.decode(part).toString().strip();
        }
    }

    boolean startsWith(String signature) {
        return standsAt(0, signature);
    }

    boolean standsAt(int at, String signature) {
        if (!has(at, signature.length())) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((buffer.get(at + i) & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
