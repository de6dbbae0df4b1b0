package org.thioloom.chem.band.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.band.BandTable;

import java.util.Map;

class EtherBandsTest {
    private static double centre(EtherBands bands, String key) {
        Specimen.Placement placed = bands.placements().get(key);
        assertTrue(placed != null, key);
        return placed.centre();
    }

    @ParameterizedTest(name = "{0} g/mol: free {2}, bound {3}, share {4}   ({5})")
    @CsvSource(
            textBlock =
                    """
                    # Mn,  Li/EO,     free,   bound,  share,    source
                    5000,  0.0044899, 1102.9, 1078.4, 0.187185, 'gao2024#T1'
                    3400,  0.0066630, 1103.3, 1080.8, 0.322872, 'gao2024#T1'
                    2000,  0.0115576, 1105.9, 1083.2, 0.472284, 'gao2024#T1'
                    1500,  0.0156682, 1114.9, 1087.1, 0.654332, 'gao2024#T1'
                    1000,  0.0243169, 1117.0, 1088.9, 0.725295, 'gao2024#T1'
                    """)
    void thePapersLinkersStandWhereThePaperSaysThem(
            int mn, double ratio, double free, double bound, double share, String source) {
        EtherBands bands = EtherBands.of(ratio);
        assertEquals(free, centre(bands, "peg-1105"), 0, source);
        assertEquals(bound, centre(bands, "peg-lithium-1083"), 0, source);
        assertEquals(share, bands.lithiumShare(), 1e-6, source);
        assertEquals("gao2024", bands.placements().values().iterator().next().source(), "Mn " + mn);
    }

    @ParameterizedTest(name = "Li/EO {0}: free {1}, bound {2}, share {3}")
    @CsvSource(
            textBlock =
                    """
                    # Li/EO, free,    bound,   share,   'scipy 1.17.1 curve_fit and numpy 2.4.6 polyfit of table 1'
                    0.0088,  1105.82, 1081.69, 0.3979,  scipy
                    0.020,   1114.75, 1087.64, 0.6843,  scipy
                    """)
    void anotherLinkerFollowsTheLineThroughThem(
            double ratio, double free, double bound, double share, String source) {
        EtherBands bands = EtherBands.of(ratio);
        assertEquals(free, centre(bands, "peg-1105"), 0.05, source);
        assertEquals(bound, centre(bands, "peg-lithium-1083"), 0.05, source);
        assertEquals(share, bands.lithiumShare(), 1e-3, source);
        assertEquals("computed", bands.placements().values().iterator().next().source());
    }

    @Test
    void moreLithiumBindsMore() {
        double last = 0;
        for (double ratio = 0.0021; ratio < 0.05; ratio += 0.0005) {
            double share = EtherBands.of(ratio).lithiumShare();
            assertTrue(share > last - 0.12, "a row of the paper lies within 0.06 of the law");
            last = share;
        }
        assertFalse(EtherBands.isWithin(0.001));
        assertFalse(EtherBands.isWithin(0.2));
    }

    @Test
    void itsBandsAreInTheTable() {
        Map<String, Specimen.Placement> placed = EtherBands.of(0.0115576).placements();
        assertEquals(4, placed.size());
        placed.keySet().forEach(key -> assertTrue(BandTable.shipped().band(key).isPresent(), key));
    }
}
