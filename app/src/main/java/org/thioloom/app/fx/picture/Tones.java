package org.thioloom.app.fx.picture;

import org.thioloom.chem.drawing.Colour;

/// Turns the colours of a picture, which are meant for ink on white paper, into those of a theme:
/// ink becomes the theme's ink, white its paper, and whatever lies between keeps its hue and lies
/// between.
///
/// @param ink of the theme
/// @param paper of the theme
public record Tones(Colour ink, Colour paper) {
    /// As they are printed.
    public static final Tones PRINT = new Tones(Colour.INK, Colour.WHITE);

    private static final double HALF = 0.5;

    /// A colour of the theme.
    public Colour of(Colour printed) {
        if (printed.equals(Colour.INK)) {
            return ink;
        }
        if (printed.equals(Colour.WHITE)) {
            return paper;
        }
        Lab colour = lab(printed);
        Lab black = lab(Colour.INK);
        Lab from = lab(ink);
        Lab to = lab(paper);
        // colours darker than ink are as far beyond it as a screen allows
        double share = (colour.lightness() - black.lightness()) / (1 - black.lightness());
        double between = Math.clamp(share, -HALF, 1.0);
        return colour(
                new Lab(
                        Math.clamp(
                                from.lightness() + between * (to.lightness() - from.lightness()),
                                0.0,
                                1.0),
                        colour.a() + mixed(from.a() - black.a(), to.a(), between),
                        colour.b() + mixed(from.b() - black.b(), to.b(), between)));
    }

    private static double mixed(double ofInk, double ofPaper, double share) {
        return (1 - share) * ofInk + share * ofPaper;
    }

    private static Lab lab(Colour colour) {
        return Lab.of(colour.red() / 255.0, colour.green() / 255.0, colour.blue() / 255.0);
    }

    private static Colour colour(Lab lab) {
        double[] rgb = lab.rgb();
        int red = (int) Math.round(255 * rgb[0]);
        int green = (int) Math.round(255 * rgb[1]);
        int blue = (int) Math.round(255 * rgb[2]);
        return new Colour(red << 16 | green << 8 | blue);
    }
}
