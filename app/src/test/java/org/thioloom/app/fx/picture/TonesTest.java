package org.thioloom.app.fx.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.drawing.Colour;

class TonesTest {
    private static final Tones DARK = new Tones(new Colour(0xC9D1D9), new Colour(0x0D1117));

    @ParameterizedTest(name = "{0}: L = {1}   ({4})")
    @CsvSource(
            textBlock =
                    """
                    ffffff, 1.000, 0.000,  0.000, ottosson2020: white
                    000000, 0.000, 0.000,  0.000, ottosson2020: black
                    ff0000, 0.628, 0.225,  0.126, 'CSS Color 4, oklab(0.628 0.225 0.126)'
                    0000ff, 0.452, -0.032, -0.312, 'CSS Color 4, oklab(0.452 -0.032 -0.312)'
                    """)
    void seesColoursAsPublished(String hex, double l, double a, double b, String source) {
        Colour colour = Colour.parse("#" + hex);
        Lab lab = Lab.of(colour.red() / 255.0, colour.green() / 255.0, colour.blue() / 255.0);
        assertEquals(l, lab.lightness(), 1e-3, source);
        assertEquals(a, lab.a(), 1e-3, source);
        assertEquals(b, lab.b(), 1e-3, source);
    }

    @Test
    void changesNothingInPrint() {
        for (int rgb = 0; rgb <= 0xFFFFFF; rgb += 0x011357) {
            Colour colour = new Colour(rgb);
            Colour printed = Tones.PRINT.of(colour);
            boolean darkerThanInk = colour.lightness() < Colour.INK.lightness();
            if (!darkerThanInk) {
                assertEquals(colour.red(), printed.red(), 1, colour.hex());
                assertEquals(colour.green(), printed.green(), 1, colour.hex());
                assertEquals(colour.blue(), printed.blue(), 1, colour.hex());
            }
        }
    }

    @Test
    void turnsInkAndPaperRound() {
        assertEquals(DARK.ink(), DARK.of(Colour.INK));
        assertEquals(DARK.paper(), DARK.of(Colour.WHITE));
        Colour pastel = DARK.of(new Colour(0xDDD0F7));
        assertTrue(pastel.lightness() < 35, "a patch becomes dark: " + pastel.hex());
    }

    @Test
    void keepsHues() {
        for (Colour red : new Colour[] {new Colour(0xC0281C), new Colour(0xFFD6D0)}) {
            Colour dark = DARK.of(red);
            assertTrue(dark.red() > dark.green() + 15 && dark.red() > dark.blue() + 15, dark.hex());
        }
    }
}
