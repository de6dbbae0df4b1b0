package org.thioloom.recipes.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.record.WeighingPage.Limits;

import java.util.List;

/// Low and high as a balance shows them.
class WeighingLimitsTest {
    @ParameterizedTest(name = "{0} within {1} to {2} decimals: {3} to {4}   ({5})")
    @CsvSource(
            textBlock =
                    """
                    # target, tolerance, decimals, low,  high,   by hand
                      40.84,  0.02,      1,        40.1, 41.6,   40.0232 to 41.6568
                      14.77,  0.0148,    1,        14.6, 14.9,   14.551 to 14.989
                      40,     0.05,      1,        38,   42,     ends that are digits stay
                      0.7,    0.1,       2,        0.63, 0.77,   0.7 x 1.1 = 0.7700000000000001
                      0.24,   0.02,      1,        0.2,  0.3,    no digit is inside 0.2352 to 0.2448
                      10.04,  0.005,     1,        10,   10.1,   9.99 to 10.09 would leave 10.04 outside
                      10.06,  0.005,     1,        10,   10.1,   10.0097 to 10.1103 would too
                      0.04,   1,         1,        0,    0.1,    of next to nothing
                      10933,  0.02,      0,        10715, 11151, 10714.34 to 11151.66
                    """)
    void areRoundedInwards(
            double target, double tolerance, int decimals, double low, double high, String why) {
        assertEquals(new Limits(low, high), Limits.around(target, tolerance, decimals), why);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "14.5, LOW",
        "14.6, OK",
        "14.599999999999994, OK",
        "14.9, OK",
        "14.900000000000006, OK",
        "15, HIGH"
    })
    void bothEndsAreWithin(double mass, String word) {
        assertEquals(word, new Limits(14.6, 14.9).check(mass));
    }

    /// By hand: 0.98 and 1.02 of 1, 0.595097, 0.1307 and 10.93342 g, in 0.1 mg; a volume in 10 mg.
    @ParameterizedTest(name = "{0}: {1} to {2} g, read to {3} decimals")
    @CsvSource({
        "chloride, 0.98, 1.02, 4",
        "hexenol, 0.5832, 0.6069, 4",
        "base, 0.1281, 0.1333, 4",
        "solvent, 10.72, 11.15, 2"
    })
    void aFlaskIsWeighedInGramsAndItsSolventNotToTheMilligram(
            String input, double low, double high, int decimals) {
        Order.Limit limit = new Order.Limit("chloride", Quantity.of("1", Units.GRAM));
        String synthesis = "borate-node-hexenyl-ether";
        ControlRecipe plan =
                Bench.plan(
                        Bench.accepted(
                                Bench.read(Bench.template(synthesis), Bench.answers(synthesis))),
                        new Order(null, null, List.of(limit), null),
                        List.of());
        WeighingPage page = BatchRecord.of(plan, List.of()).weighing();
        assertEquals(Units.GRAM, page.unit());
        WeighingPage.Line line =
                page.lines().stream()
                        .filter(l -> l.input().equals(input))
                        .findFirst()
                        .orElseThrow();
        assertEquals(low, line.low().in(Units.GRAM), 1e-12);
        assertEquals(high, line.high().in(Units.GRAM), 1e-12);
        assertEquals(decimals, line.decimals());
    }

    @Test
    void thePlanPrintsWhatIsCompared() {
        WeighingPage page =
                BatchRecord.of(Bench.plan("anp-c-2.0k", new AnOrder().build()), List.of())
                        .weighing();
        for (WeighingPage.Line line : page.lines()) {
            Limits limits =
                    Limits.around(line.target().in(page.unit()), line.tolerance(), line.decimals());
            assertEquals(limits.low(), line.low().in(page.unit()), 1e-12);
            assertEquals(limits.high(), line.high().in(page.unit()), 1e-12);
        }
    }
}
