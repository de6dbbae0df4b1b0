package org.thioloom.app.fx.ftir;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.Function;

class DecimalsTest {
    private static List<String> aligned(String... told) {
        return Decimals.aligned(List.of(told), Function.identity()).stream()
                .map(text -> text.replace('\u2007', '_').replace('\u2008', ','))
                .toList();
    }

    @Test
    void whatANumberLacksBehindItsPointIsBlank() {
        assertEquals(
                List.of("1143.05 ± 0.05", "1103.6_ ± 1.0_", "1082,__ ± 12,__"),
                aligned("1143.05 ± 0.05", "1103.6 ± 1.0", "1082 ± 12"));
    }

    @Test
    void wholeNumbersNeedNoBlanks() {
        assertEquals(List.of("1143 ± 12", "99 ± 11"), aligned("1143 ± 12", "99 ± 11"));
    }

    @Test
    void aColumnWithANumberWithoutErrorIsLeftAsItIs() {
        assertEquals(
                List.of("1143.05 ± 0.05", "25.00 (at a limit)"),
                aligned("1143.05 ± 0.05", "25.00 (at a limit)"));
    }
}
