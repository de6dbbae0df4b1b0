package org.thioloom.recipes.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Which points a sweep has, which columns, and what is wrong with one.
class SweepTest {
    private static List<Double> values(String vary) {
        Sweep sweep = new ASweep().showing("imbalance").over(vary);
        Rows rows = sweep.reckon(0, (int) sweep.points());
        List<Double> values = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            values.add(rows.value(row, 0));
        }
        return values;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    thickness=60um:200um:70um      | 60.0 130.0 200.0      | the end is met
                    thickness=60um:190um:70um      | 60.0 130.0            | and not passed
                    thickness=60:200:70um          | 60.0 130.0 200.0      | a unit for all
                    thickness=60um:0.2mm:0.007cm   | 60.0 130.0 200.0      | units of their own
                    thickness=200um:60um:-70um     | 200.0 130.0 60.0      | falling
                    thickness=60um:200um/3         | 60.0 130.0 200.0      | so many
                    thickness=60um:200um/1         | 60.0                  | one
                    thickness=60um,0.2mm           | 60.0 200.0            | one after another
                    ratio=1.9:2.2:0.1              | 1.9 2.0 2.1 2.2       | as typed, with no digits of binary numbers
                    ratio=1.9:2.2/4                | 1.9 2.0 2.1 2.2       | the same
                    linker.molarMass=2kg/mol:5kg/mol/2 | 2.0 5.0           | a slash in the unit
                    discs=6:24:6                   | 6.0 12.0 18.0 24.0    | whole numbers
                    conversion=0.9:0.9:0.1         | 0.9                   | no way to go
                    """)
    void takesTheValuesThatWereTyped(String vary, String expected, String source) {
        assertEquals(
                expected,
                values(vary).stream().map(String::valueOf).collect(Collectors.joining(" ")),
                source);
    }

    @Test
    void changesTheLastFieldFastest() {
        Sweep sweep = new ASweep().over("ratio=1.9,2", "discs=1,2,3");
        Rows rows = sweep.reckon(0, 6);
        assertEquals(1.9, rows.value(2, 0));
        assertEquals(3, rows.value(2, 1));
        assertEquals(2, rows.value(3, 0));
        assertEquals(1, rows.value(3, 1));
    }

    @Test
    void drawsTheSameFromTheSameSeedAndEvenly() {
        String[] vary = {"thickness=100um~200um", "discs=1~4", "ratio=1.9,2"};
        Sweep sweep = new ASweep().drawn(4000, 3).showing("imbalance").over(vary);
        Rows rows = sweep.reckon(0, 8000);
        Rows again = new ASweep().drawn(4000, 3).showing("imbalance").over(vary).reckon(0, 8000);
        Rows other = new ASweep().drawn(4000, 4).showing("imbalance").over(vary).reckon(0, 8000);
        double sum = 0;
        int[] counts = new int[5];
        for (int row = 0; row < 4000; row++) {
            assertEquals(rows.value(row, 0), again.value(row, 0));
            // every listed value sees the same draws
            assertEquals(rows.value(row, 0), rows.value(row + 4000, 0));
            sum += rows.value(row, 0);
            counts[(int) rows.value(row, 1)]++;
        }
        assertTrue(rows.value(0, 0) != other.value(0, 0));
        // of 4000 draws, four standard errors: 100/sqrt(12)/sqrt(4000) um; sqrt(4000 × 3/16)
        assertEquals(150, sum / 4000, 4 * 0.4564);
        for (int discs = 1; discs <= 4; discs++) {
            assertEquals(1000, counts[discs], 4 * 27.4);
        }
    }

    @Test
    void isTheSameInAnyBlocksOnAnyNumberOfCores() throws IOException {
        Sweep sweep = new ASweep().over("ratio=1.5:2.5/1500", "thickness=60um,120um,180um");
        Rows whole = sweep.reckon(0, 4500);
        for (int threads : new int[] {1, 3}) {
            List<Double> sols = new ArrayList<>();
            int column = sweep.outcomes().stream().map(Column::key).toList().indexOf("solFraction");
            assertTrue(
                    new SweepRun(sweep, threads)
                            .inOrder(
                                    rows -> rows,
                                    (rows, _, first) -> {
                                        assertEquals(sols.size(), first);
                                        for (int i = 0; i < rows.size(); i++) {
                                            sols.add(rows.outcome(i, column).orElseThrow());
                                        }
                                        return true;
                                    }));
            for (int row = 0; row < 4500; row++) {
                assertEquals(whole.outcome(row, column).orElseThrow(), sols.get(row));
            }
        }
    }

    @Test
    void stopsWhenAsked() throws IOException {
        Sweep sweep = new ASweep().over("ratio=1.5:2.5/1000000");
        List<Long> taken = new ArrayList<>();
        boolean all =
                new SweepRun(sweep, 2)
                        .inOrder(
                                rows -> rows,
                                (_, _, first) -> {
                                    taken.add(first);
                                    return taken.size() < 3;
                                });
        assertEquals(List.of(0L, 1024L, 2048L), taken);
        assertTrue(!all);
    }

    @Test
    void showsWhatIsUsualUnlessAskedAndNothingTwice() {
        assertEquals(
                List.of(
                        "node.mass",
                        "linker.mass",
                        "dmso.mass",
                        "dmpa.mass",
                        "disc.volume",
                        "imbalance",
                        "gelPoint",
                        "solFraction",
                        "effectiveStrands",
                        "phantomModulus",
                        "affineModulus",
                        "dryThickness"),
                keys(new ASweep().showing().over("ratio=2,2.1")));
        assertEquals(
                List.of("lithium", "imbalance"),
                keys(new ASweep().showing("lithium", "imbalance").over("ratio=2,2.1")));
        assertEquals(
                List.of("imbalance"),
                keys(new ASweep().showing("discs", "imbalance").over("discs=2,3")));
        // as many discs as there is node for
        assertTrue(
                keys(new ASweep()
                                .showing()
                                .ordered(new AnOrder().asManyDiscsAsPossible().build())
                                .over("limit.node=50mg,100mg"))
                        .contains("discs"));
        assertEquals(
                List.of("chloride.mass", "hexenol.mass"),
                keys(new ASweep()
                                .of("borate-node-hexenyl-ether", synthesis())
                                .ordered(new AnOrder().withoutDiscs())
                                .showing()
                                .over("limit.chloride=1g,2g"))
                        .subList(0, 2));
    }

    private static String[] synthesis() {
        return Bench.SYNTHESIS.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .toArray(String[]::new);
    }

    private static List<String> keys(Sweep sweep) {
        return sweep.outcomes().stream().map(Column::key).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    thicknes=60um:200um:20um      | FIELD_UNKNOWN      | did you mean "thickness"?
                    linker.molermass=2000g/mol    | FIELD_UNKNOWN      | did you mean "linker.molarMass"?
                    zzz=1                         | FIELD_UNKNOWN      | use one of discs, spares
                    thickness=60mg:200mg:20mg     | UNIT_UNKNOWN       | use one of m, cm
                    thickness=60:200:20           | UNIT_MISSING       | append one of
                    thickness=60,200              | DECIMAL_COMMA      | write 60.200
                    thickness=60,5um              | DECIMAL_COMMA      | write 60.5um
                    thickness=60um,200            | UNIT_MISSING       | append one of
                    ratio=2,05                    | DECIMAL_COMMA      | write 2.05
                    overage=10%                   | PERCENT_BARE       | vol%
                    thickness=thick               | WRONG_TYPE         | a number and a unit
                    thickness=60um:200um          | WRONG_TYPE         | 60um:200um:20um
                    thickness=60um:200um:0um      | WRONG_TYPE         | above zero
                    thickness=60um:200um:-20um    | WRONG_TYPE         | above zero
                    thickness=60um:200um/0        | OUT_OF_RANGE       | from 1 to 1000000000
                    thickness=60um:200um:1e-9um   | OUT_OF_RANGE       | from 1 to 1000000000
                    thickness=60um~               | WRONG_TYPE         | a number and a unit
                    discs=1.5                     | WRONG_TYPE         | 12
                    discs=1:2/3                   | WRONG_TYPE         | 6:24:6
                    conversion=0.5:1.5:0.1        | OUT_OF_RANGE       | from 0 to 1
                    conversion=0                  | NOT_POSITIVE       | above zero
                    node.assay=90wt%:110wt%:5wt%  | OUT_OF_RANGE       | to 100 wt%
                    linker.alive=-5mol%           | NOT_POSITIVE       | above zero
                    solids=50wt%                  | ID_REPEATED        | its own id
                    /formula/inputs/9/amount=1    | NO_ANSWER          | as in /formula
                    /header/name=1                | NO_ANSWER          | as in /formula
                    /equipment/3/wavelength=365nm | NO_ANSWER          | by its name, wavelength
                    /formula/inputs/2/amount/fraction=60um | UNIT_UNKNOWN | wt%
                    """)
    void saysWhatIsWrong(String vary, String rule, String remedy) {
        // one more field, that repeats it once
        Outcome<Sweep> asked = new ASweep().asked(vary, "dmso.share=40wt%,50wt%");
        List<Finding> findings = asked.findings();
        assertTrue(asked instanceof Outcome.Refused<Sweep>, vary);
        assertEquals(rule, findings.getFirst().rule().name(), findings.toString());
        assertTrue(
                findings.stream().anyMatch(f -> f.remedy().contains(remedy)), findings.toString());
    }

    @Test
    void saysAllThatIsWrongInOnePass() {
        Outcome<Sweep> asked =
                new ASweep()
                        .drawn(0, 1)
                        .showing("imbalence", "backTo95")
                        .asked("thicknes=1um", "ratio=x", "discs=1~5");
        assertEquals(
                List.of("FIELD_UNKNOWN", "WRONG_TYPE", "OUT_OF_RANGE", "FIELD_UNKNOWN"),
                asked.findings().stream().map(f -> f.rule().name()).toList());
        Outcome<Sweep> dark = new ASweep().showing("backTo95").asked("ratio=2");
        assertEquals("NO_ANSWER", dark.findings().getFirst().rule().name());
        Outcome<Sweep> many = new ASweep().asked("ratio=1:2/100001", "discs=1:10000:1");
        assertEquals("OUT_OF_RANGE", many.findings().getFirst().rule().name());
    }

    @Test
    void saysWhyWhereNoPlanStandsAtAll() {
        Outcome<Sweep> asked =
                new ASweep()
                        .ordered(new AnOrder().withoutDiscs())
                        .asked("thickness=60um:200um:20um");
        assertEquals(
                List.of("ORDER_WITHOUT_SIZE", "DIAMETER_MISSING"),
                asked.findings().stream()
                        .filter(f -> f.severity().name().equals("ERROR"))
                        .map(f -> f.rule().name())
                        .toList());
    }
}
