package org.thioloom.chem.drawing;

/// An opaque colour in sRGB.
///
/// @param rgb as in `0xRRGGBB`
public record Colour(int rgb) {
    /// Lines and text.
    public static final Colour INK = new Colour(0x1F2328);

    /// Paper.
    public static final Colour WHITE = new Colour(0xFFFFFF);

    public Colour {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("bug: no colour, 0x" + Integer.toHexString(rgb));
        }
    }

    /// How a tab-separated table or SVG writes it, `#ddd0f7`.
    public static Colour parse(String text) {
        if (!text.matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException("bug: no colour, " + text);
        }
        return new Colour(Integer.parseInt(text, 1, 7, 16));
    }

    /// Such as `#ddd0f7`.
    public String hex() {
        return "#" + Integer.toHexString(0x1000000 | rgb).substring(1);
    }

    /// From 0 to 255.
    public int red() {
        return rgb >> 16;
    }

    /// From 0 to 255.
    public int green() {
        return rgb >> 8 & 0xFF;
    }

    /// From 0 to 255.
    public int blue() {
        return rgb & 0xFF;
    }

    /// What a grey printer makes of it: lightness L* of CIELAB for D65, from 0 to 100.
    public double lightness() {
        double y = 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
        return y > 216.0 / 24389 ? 116 * Math.cbrt(y) - 16 : y * 24389 / 27;
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }
}
