package org.thioloom.chem.drawing;

import org.thioloom.chem.drawing.Mark.Fill;
import org.thioloom.chem.drawing.Mark.Group;
import org.thioloom.chem.drawing.Mark.Line;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Paints a picture pixel by pixel and writes it as PNG. Done by hand because the painter of the
/// JDK asks for a screen where it believes that there is one.
final class PngImage {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    // 8 bits a channel, red, green and blue
    private static final byte[] TRUE_COLOUR = {8, 2, 0, 0, 0};
    private static final byte PER_METRE = 1;
    // more than twice as fast as the usual six, for a tenth more bytes
    private static final int EFFORT = 2;
    private static final double PIXELS_PER_METRE = 96 / 0.0254;

    private final double scale;
    private final Box frame;
    private final int width;
    private final int height;

    // every row begins with the number of its filter, 0 for none
    private final byte[] rows;

    PngImage(Picture picture, double scale) {
        this.scale = scale;
        this.frame = picture.frame();
        this.width = Math.max(1, (int) Math.round(frame.width() * scale));
        this.height = Math.max(1, (int) Math.round(frame.height() * scale));
        this.rows = new byte[height * (1 + 3 * width)];
        Arrays.fill(rows, (byte) 0xFF);
        for (int y = 0; y < height; y++) {
            rows[y * (1 + 3 * width)] = 0;
        }
        paint(picture.drawing());
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Fill(Outline outline, Colour colour) -> {
                Coverage coverage = coverage(mark);
                outline.polylines().forEach(part -> coverage.polygon(pixels(part)));
                mix(coverage, colour);
            }
            case Line(Outline outline, double pen, Colour colour) -> {
                Coverage coverage = coverage(mark);
                outline.polylines().forEach(part -> coverage.stroke(pixels(part), pen * scale));
                mix(coverage, colour);
            }
            case Group(String name, var marks) -> marks.forEach(this::paint);
        }
    }

    private Coverage coverage(Mark mark) {
        Box box = mark.box();
        int left = Math.max(0, (int) Math.floor((box.left() - frame.left()) * scale) - 1);
        int top = Math.max(0, (int) Math.floor((box.top() - frame.top()) * scale) - 1);
        int right = Math.min(width, (int) Math.ceil((box.right() - frame.left()) * scale) + 1);
        int bottom = Math.min(height, (int) Math.ceil((box.bottom() - frame.top()) * scale) + 1);
        return new Coverage(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    private double[] pixels(double[] part) {
        double[] pixels = new double[part.length];
        for (int i = 0; i < part.length; i += 2) {
            pixels[i] = (part[i] - frame.left()) * scale;
            pixels[i + 1] = (part[i + 1] - frame.top()) * scale;
        }
        return pixels;
    }

    private void mix(Coverage coverage, Colour colour) {
        coverage.tell((x, y, share) -> {
            if (x < width && y < height) {
                int at = y * (1 + 3 * width) + 1 + 3 * x;
                rows[at] = mixed(rows[at], colour.red(), share);
                rows[at + 1] = mixed(rows[at + 1], colour.green(), share);
                rows[at + 2] = mixed(rows[at + 2], colour.blue(), share);
            }
        });
    }

    private static byte mixed(byte below, int above, double share) {
        int under = Byte.toUnsignedInt(below);
        return (byte) Math.round(under + (above - under) * share);
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(width).putInt(height).put(TRUE_COLOUR);
        chunk(out, "IHDR", header.array());
        int resolution = (int) Math.round(scale * PIXELS_PER_METRE);
        ByteBuffer size = ByteBuffer.allocate(9);
        size.putInt(resolution).putInt(resolution).put(PER_METRE);
        chunk(out, "pHYs", size.array());
        chunk(out, "IDAT", deflated());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private byte[] deflated() {
        var out = new ByteArrayOutputStream();
        try (Deflater deflater = new Deflater(EFFORT)) {
            deflater.setInput(rows);
            deflater.finish();
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeBytes(word(data.length));
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(word((int) sum.getValue()));
    }

    private static byte[] word(int value) {
        ByteBuffer word = ByteBuffer.allocate(4);
        word.putInt(value);
        return word.array();
    }
}
