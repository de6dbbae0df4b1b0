package org.thioloom.chem.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class TableTest {
    private static final Table TWO =
            Table.parse("# About bands.\n# key\tlow\tsource\n\na\t1\tx\n# aside\nb\t\ty\n");

    @Test
    void theLastCommentAboveTheRowsNamesTheColumns() {
        assertEquals(List.of("key", "low", "source"), TWO.columns());
        assertEquals(List.of(List.of("a", "1", "x"), List.of("b", "", "y")), TWO.rows());
    }

    @Test
    void anEmptyCellIsUnknown() {
        assertEquals(Optional.of("1"), TWO.cell(TWO.rows().get(0), "low"));
        assertEquals(Optional.empty(), TWO.cell(TWO.rows().get(1), "low"));
    }

    @Test
    void anEmptyLastCellIsStillACell() {
        assertEquals(List.of(List.of("a", "")), Table.parse("# key\tlow\na\t\n").rows());
    }

    @Test
    void aCellThatMustBeFilledIsMissed() {
        bug(() -> TWO.text(TWO.rows().get(1), "low"));
    }

    @Test
    void aColumnThatIsNotThereIsMissed() {
        bug(() -> TWO.cell(TWO.rows().get(0), "high"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# key\tlow\na\n", "# key\tlow\na\t1\t2\n", "a\t1\n"})
    void aRaggedTableIsRefused(String text) {
        bug(() -> Table.parse(text));
    }

    @Test
    void aMissingTableIsRefused() {
        bug(() -> Table.read(Table.class, "nowhere.tsv"));
    }

    private static void bug(Runnable reading) {
        String message =
                String.valueOf(
                        assertThrows(IllegalStateException.class, reading::run).getMessage());
        assertTrue(message.startsWith("bug:"), message);
    }
}
