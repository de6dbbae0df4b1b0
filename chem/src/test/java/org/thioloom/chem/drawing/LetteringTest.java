package org.thioloom.chem.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.table.Table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class LetteringTest {
    private static final Lettering EM = new Lettering(2048);

    @ParameterizedTest(name = "{0} is {1} wide   ({2})")
    @CsvSource(
            textBlock =
                    """
                    # text,       width, source
                    LiB(C6F5)4,   10471, advances of Arimo 1.33 by fontTools
                    Hexen,        5920,  advances of Arimo 1.33 by fontTools
                    Å ν,          2959,  advances of Arimo 1.33 by fontTools
                    𝑛,            1139,  advances of Arimo Italic 1.33 by fontTools
                    """)
    void takesTheRoomOfItsLetters(String text, double width, String source) {
        assertEquals(width, EM.width(text), 1e-9, source);
    }

    @ParameterizedTest(name = "{0}   ({2})")
    @CsvSource(
            textBlock =
                    """
                    # letter, area,      source
                    B,        781544.8,  fontTools AreaPen on Arimo 1.33
                    O,        711820.2,  fontTools AreaPen on Arimo 1.33
                    S,        638186.8,  fontTools AreaPen on Arimo 1.33
                    8,        644415.7,  fontTools AreaPen on Arimo 1.33
                    """)
    void hasTheShapeOfItsFont(String letter, double area, String source) {
        double sum = 0;
        for (double[] part : EM.outline(letter).polylines()) {
            for (int i = 0; i + 3 < part.length; i += 2) {
                sum += (part[i] * part[i + 3] - part[i + 2] * part[i + 1]) / 2;
            }
        }
        // straight pieces cut the curves a little short
        assertEquals(area, Math.abs(sum), 0.004 * area, source);
    }

    @Test
    void setsDigitsOfAFormulaSmallAndLow() {
        assertEquals("C₂₈H₈BCl₄F₁₆Li", Lettering.lowered("C28H8BCl4F16Li"));
        assertEquals("C²H₃OH", Lettering.lowered("C[2H]3OH"));
        double two = EM.width("₂") / EM.width("2");
        assertTrue(two > 0.6 && two < 0.8, "width of a subscript " + two);
        assertTrue(EM.outline("₂").box().bottom() > 0, "below the baseline");
        assertTrue(EM.outline("⁺").box().bottom() < -EM.capitals() / 2, "high");
        assertTrue(EM.outline("⁻").box().top() > -1.2 * EM.capitals(), "not too high");
    }

    @Test
    void saysWhichLetterItLacks() throws NotDrawable {
        assertEquals(Optional.of("漢"), Lettering.missing("ANP 漢字"));
        assertEquals(Optional.empty(), Lettering.missing("ν, Δ, 5–10 °C, → ≥ ±½ µm"));
        Lettering.check("DMPA", "a caption");
    }

    @Test
    void everyRowIsALetter() {
        Table table = Table.read(Glyphs.class, "glyphs.tsv");
        Set<String> codes = new HashSet<>();
        for (List<String> row : table.rows()) {
            assertTrue(codes.add(row.getFirst()), "twice: " + row.getFirst());
            String letter = Character.toString(Integer.parseInt(row.getFirst(), 16));
            assertTrue(EM.width(letter) > 0, letter);
            Box box = EM.outline(letter).box();
            assertTrue(box.width() < 2100 && box.top() > -2300 && box.bottom() < 700, letter);
        }
        assertEquals(328, codes.size());
    }
}
