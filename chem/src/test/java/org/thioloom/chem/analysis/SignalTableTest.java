package org.thioloom.chem.analysis;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openscience.cdk.smarts.SmartsPattern;
import org.thioloom.chem.reference.References;
import org.thioloom.chem.table.Table;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class SignalTableTest {
    private static final Table TABLE = Table.read(SignalTable.class, "shifts.tsv");
    static final List<List<String>> ROWS = TABLE.rows();
    private static final Set<String> NUCLEI =
            Arrays.stream(Nucleus.values()).map(Nucleus::symbol).collect(Collectors.toSet());

    @ParameterizedTest
    @FieldSource("ROWS")
    void everyRowNamesAPatternAndASourceWeCanCite(List<String> row) {
        assertTrue(NUCLEI.contains(TABLE.text(row, "nucleus")));
        assertTrue(References.find(TABLE.text(row, "source")).isPresent());
        assertTrue(TABLE.text(row, "label").chars().allMatch(c -> c < 128));
        assertDoesNotThrow(() -> SmartsPattern.create(TABLE.text(row, "smarts")));
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void aRangeIsWholeAndRecalledAndAnotherRowHasNone(List<String> row) {
        boolean ranged = TABLE.cell(row, "low_ppm").isPresent();
        assertEquals(ranged, TABLE.cell(row, "high_ppm").isPresent());
        assertEquals(ranged, TABLE.cell(row, "confidence").isPresent());
        // none was looked up, and none is passed off as if it had been
        assertEquals(ranged ? "recalled" : "daylight", TABLE.text(row, "source"));
        if (ranged) {
            double low = Double.parseDouble(TABLE.text(row, "low_ppm"));
            double high = Double.parseDouble(TABLE.text(row, "high_ppm"));
            assertTrue(low < high && high - low <= 6.1, row.toString());
            assertTrue(List.of("H", "M", "L").contains(TABLE.text(row, "confidence")));
        }
    }

    @Test
    void everyPatternStandsOnceForItsNucleus() {
        assertEquals(105, ROWS.size());
        assertEquals(
                105,
                ROWS.stream()
                        .map(row -> List.of(TABLE.text(row, "nucleus"), TABLE.text(row, "smarts")))
                        .distinct()
                        .count());
    }

    @Test
    void nobodyChangedARangeByAccident() {
        double sum =
                ROWS.stream()
                        .filter(row -> TABLE.cell(row, "low_ppm").isPresent())
                        .mapToDouble(row ->
                                Double.parseDouble(TABLE.text(row, "low_ppm"))
                                        + Double.parseDouble(TABLE.text(row, "high_ppm")))
                        .sum();
        assertEquals(627.2, sum, 1e-9);
    }
}
