package org.thioloom.chem.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
    @ParameterizedTest(name = "{0}: L* = {1}   ({2})")
    @CsvSource(
            textBlock =
                    """
                    // colour, L*,       source
                    ffffff,    100.0000, white by definition
                    000000,    0.0000,   black by definition
                    ff0000,    53.2329,  CIE 15 in Python 3.11
                    00ff00,    87.7370,  CIE 15 in Python 3.11
                    0000ff,    32.3026,  CIE 15 in Python 3.11
                    777777,    50.0344,  CIE 15 in Python 3.11
                    020202,    0.5483,   CIE 15 in Python 3.11: near black L* is linear
                    """,
            commentCharacter = '/')
    void isAsLightAsTheEyeSeesIt(String colour, double lightness, String source) {
        assertEquals(lightness, Colour.parse("#" + colour).lightness(), 1e-3, source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ddd0f7", "#000000", "#0000ff"})
    void isReadAsItIsWritten(String text) {
        Colour colour = Colour.parse(text);
        assertEquals(text, colour.hex());
        assertEquals(colour.rgb(), (colour.red() << 16) + (colour.green() << 8) + colour.blue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ddd0f7", "#DDD0F7", "#ddd", "red", ""})
    void isNothingElse(String text) {
        assertThrows(IllegalArgumentException.class, () -> Colour.parse(text));
    }
}
