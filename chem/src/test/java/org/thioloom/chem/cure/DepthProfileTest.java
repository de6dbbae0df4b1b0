package org.thioloom.chem.cure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class DepthProfileTest {
    /// The reference film of 0.8 mm after the time its back takes to 95 %.
    @Test
    void facesAreThoseOfTheReferenceFilm() {
        List<DepthProfile.Layer> layers =
                Films.found(DepthProfile.of(Films.nominal(1), 0.8, 137.020151, 0.95)).layers();
        assertEquals(5, layers.size());
        for (int i = 0; i < 5; i++) {
            assertEquals(0.2 * i, layers.get(i).depth(), 1e-15);
        }
        String source = "facts: network-cure, 3.4 and 3.5; scipy 1.17.1 DOP853";
        assertEquals(76.264272, Films.seconds(layers.getFirst().reaches()), 3e-6, source);
        assertEquals(137.020151, Films.seconds(layers.getLast().reaches()), 4e-6, source);
        assertEquals(0.95, layers.getLast().conversion(), 1e-7, source);
        assertEquals(0.290, layers.getLast().lightAtFirst(), 6e-4, source);
        assertEquals(1, layers.getFirst().lightAtFirst(), 0);
    }

    @Test
    void layersSayWhatTheFilmSays() {
        CuringFilm film = Films.nominal(2);
        for (var layer : Films.found(DepthProfile.of(film, 0.24, 300, 0.9)).layers()) {
            assertEquals(film.conversion(layer.depth(), 300), layer.conversion());
            assertEquals(film.lightAt(layer.depth(), 300), layer.light());
            assertEquals(film.initiatorLeft(layer.depth(), 300), layer.initiatorLeft());
            assertEquals(film.radicalsPerGroup(layer.depth(), 300), layer.radicalsPerGroup());
            assertTrue(layer.light() >= layer.lightAtFirst());
        }
    }

    /// 5.0K under 10 mW/cm2: 99 % is beyond the initiator (facts: network-cure, 3.5).
    @Test
    void aLayerMayNeverGetThere() {
        CuringFilm film = Films.film(0.207513, 0.207513, 10, Films.REVERSIBLE);
        for (var layer : Films.found(DepthProfile.of(film, 0.24, 60, 0.99)).layers()) {
            double cap = assertInstanceOf(Reach.DeadEnd.class, layer.reaches()).cap();
            assertTrue(cap > 0.98 && cap < 0.99, "cap " + cap);
        }
    }

    @ParameterizedTest(name = "{0} mm, {1} s, {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    # mm,  s,   X,    says
                      -0.1, 60,  0.95, the depth of the liquid is -0.1 mm
                      NaN,  60,  0.95, the depth of the liquid is NaN mm
                      0.24, 0,   0.95, the exposure is 0 s
                      0.24, 60,  1,    the conversion wanted is 1
                      0.24, 60,  0,    the conversion wanted is 0
                      500,  60,  0.95, at a depth of 500 mm the liquid has a Napierian absorbance of 773.4: no light arrives
                    """)
    void whatIsNoProfileIsRefused(double depth, double time, double conversion, String says) {
        var answer = DepthProfile.of(Films.nominal(1), depth, time, conversion);
        assertEquals(says, Films.refused(answer).sentence());
    }
}
