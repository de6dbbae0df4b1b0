package org.thioloom.recipes.forecast.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.recipes.forecast.network.Weighed.found;
import static org.thioloom.recipes.forecast.network.Weighed.refused;

import org.junit.jupiter.api.Test;
import org.thioloom.chem.network.Species;
import org.thioloom.recipes.forecast.network.CuredNetwork.State;
import org.thioloom.recipes.forecast.network.NetworkCurve.Point;
import org.thioloom.recipes.forecast.network.WeighedNetwork.Film;

import java.util.List;

class NetworkCurveTest {
    private static WeighedNetwork fourAndTwo(double linkers) {
        return Weighed.network(
                Weighed.growth(Species.whole(1, 4, 1062.71), Species.whole(linkers, 2, 2000)),
                new Film(4e-3, 0.48, 1));
    }

    private static double sol(Point point) {
        return point.cured().network().fractions().sol();
    }

    @Test
    void overTheConversionItEndsWhereTheScarcerGroupDoes() {
        NetworkCurve curve = new NetworkCurve(fourAndTwo(1.6), Weighed.given(0.5), 101);
        List<Point> points = curve.overConversion().toList();
        assertEquals(101, points.size());
        assertEquals(0, points.getFirst().cured().network().eneConversion());
        assertEquals(0.8, points.getLast().cured().network().eneConversion(), 1e-12);
        for (int i = 1; i < points.size(); i++) {
            assertTrue(sol(points.get(i)) <= sol(points.get(i - 1)), "at point " + i);
        }
        assertEquals(
                found(NetworkForecast.at(fourAndTwo(1.6), Weighed.given(0.5), 0.4)).moduli(),
                points.get(50).cured().moduli());
    }

    /// A4 + B2 gels for r between 1/3 and 3.
    @Test
    void overTheRatioItReachesALittleBeyondTheWindow() {
        NetworkCurve curve = new NetworkCurve(fourAndTwo(2), Weighed.given(0.5), 101);
        List<Point> points = found(curve.overRatio(1)).toList();
        assertEquals(1 / 3.75, points.getFirst().weighed().growth().ratio(), 1e-12);
        assertEquals(3.75, points.getLast().weighed().growth().ratio(), 1e-12);
        assertEquals(1, points.get(50).weighed().growth().ratio(), 1e-12);
        for (Point point : points) {
            double r = point.weighed().growth().ratio();
            assertEquals(r > 1 / 3.0 && r < 3, point.cured().network().isGel(), "r = " + r);
            assertEquals(
                    4e-3 * point.weighed().growth().mass() / 5062.71,
                    point.weighed().film() == null ? 0 : point.weighed().film().dryVolume(),
                    1e-15);
        }
        double best = points.get(50).cured().in(State.DRY).orElseThrow().modulus().phantom();
        assertTrue(
                points.stream()
                        .allMatch(p ->
                                p.cured().in(State.DRY).orElseThrow().modulus().phantom() <= best),
                "facts: network-cure, 6.2: the optimum is r = 1 in groups");
    }

    @Test
    void whatGelsAtNoRatioHasNoWindow() {
        WeighedNetwork chains =
                Weighed.network(
                        Weighed.growth(Species.whole(1, 2, 248), Species.whole(1, 2, 2000)), null);
        assertTrue(
                refused(new NetworkCurve(chains, Weighed.given(0.5), 11).overRatio(1))
                        .sentence()
                        .startsWith("It never gels, at no ratio"));
    }
}
