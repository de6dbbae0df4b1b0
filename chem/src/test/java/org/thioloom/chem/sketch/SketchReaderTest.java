package org.thioloom.chem.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.drawing.NotDrawable;

import java.util.List;

class SketchReaderTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    # text                                  ; sentence
                    ''                                      ; no structure is given
                    C(C                                     ; unclosed branch
                    cco                                     ; lower-case
                    C[C]C                                   ; makes
                    [B-](C)(C)(C)C                          ; charges add up to -1
                    SCCOCCS |Sg:n:2,99:n:ht|                ; no atom 99
                    SCCOCCS |Sg:n:2,4:n:ht|                 ; joined to the rest by 4 bonds
                    SCCOCCS |Sg:n:2                         ; does not mark
                    SCCOCCS |Sg:n:2,3,4:n:ht,Sg:x|          ; does not mark
                    CC |c:0|                                ; does not mark
                    SCCOCCS |Sg:n:0,6:n:ht|                 ; not joined to each other
                    *SCCOCCS* |Sg:n:3,4,5:n:ht,Sg:n:0:n:ht| ; joined to the rest by 1 bond
                    C[漢]C                                  ; '漢|cannot'
                    """)
    void whatCannotBeDrawnIsRefusedWithAReason(String text, String anyOf) {
        NotDrawable refusal =
                assertThrows(NotDrawable.class, () -> SkeletalFormula.of(text, List.of()));
        assertTrue(
                List.of(anyOf.split("\\|")).stream().anyMatch(refusal.sentence()::contains),
                refusal.sentence());
        assertTrue(!refusal.remedy().isBlank());
    }

    @ParameterizedTest(name = "{0} atoms")
    @CsvSource({"401", "1000", "10000"})
    void manyAtomsAreRefusedAtOnce(int atoms) {
        NotDrawable refusal =
                assertThrows(
                        NotDrawable.class,
                        () -> SkeletalFormula.of("C".repeat(atoms), List.of("ene")));
        assertTrue(refusal.sentence().contains(String.valueOf(atoms)), refusal.sentence());
    }

    @Test
    void fourHundredAtomsAreDrawn() throws NotDrawable {
        assertEquals(
                400, SketchReader.read("C".repeat(400), List.of("ene")).graph().getAtomCount());
    }

    @Test
    void anUnknownGroupIsNamedTogetherWithThoseThatAreKnown() {
        NotDrawable refusal =
                assertThrows(NotDrawable.class, () -> SkeletalFormula.of("CCO", List.of("olefin")));
        assertEquals("\"olefin\" is not a functional group", refusal.sentence());
        assertTrue(refusal.remedy().contains("ene, "), refusal.remedy());
    }

    @Test
    void severalUnitsAreReadEachWithItsSubscript() {
        Sketch sketch = Examples.sketch("*SCCOCCSCC(C)OCS* |Sg:n:3,4,5:n:ht,Sg:n:8,9,10,11:m:ht|");
        assertEquals(
                List.of("n", "m"), sketch.units().stream().map(Sketch.Unit::subscript).toList());
        assertEquals(4, sketch.units().getLast().atoms().size());
    }
}
