package org.thioloom.recipes.sweep;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/// Cost of a table of two million plans on one core, reckoned and not written: five linkers, fifty
/// ratios, forty conversions, twenty thicknesses, ten lamps; and of plans that take the planner.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SweepBenchmark {
    private static final int MILLIONS = 2_000_000;
    private static final int BLOCK = 1024;

    private final Sweep quick =
            sweep("linker.molarMass=1000g/mol,1500g/mol,2000g/mol,3400g/mol,5000g/mol");
    private final Sweep read = sweep("linker=1000g/mol,1500g/mol,2000g/mol,3400g/mol,5000g/mol");
    private final Sweep planned =
            new ASweep().showing().over("node.available=1g:2g/100", "ratio=1.6:2.4/100");

    private static Sweep sweep(String linkers) {
        return new ASweep()
                .of("anp-c", "linker=2000 g/mol", "wavelength=365 nm", "irradiance=1 mW/cm2")
                .showing()
                .over(
                        linkers,
                        "ratio=1.6:2.4/50",
                        "conversion=0.7:0.99/40",
                        "thickness=20um:400um/20",
                        "irradiance=1mW/cm2:10mW/cm2/10");
    }

    /// Two million points, all numbers quick.
    @Benchmark
    public long twoMillion() {
        return all(quick, MILLIONS);
    }

    /// The same with the linker as the recipe asks it, which is read five times.
    @Benchmark
    public long twoMillionOfFiveReadings() {
        return all(read, MILLIONS);
    }

    /// Ten thousand points by the planner.
    @Benchmark
    public long tenThousandByThePlanner() {
        return all(planned, 10_000);
    }

    private static long all(Sweep sweep, int points) {
        long gels = 0;
        for (int first = 0; first < points; first += BLOCK) {
            Rows rows = sweep.reckon(first, Math.min(BLOCK, points - first));
            gels += rows.finding(0).isEmpty() ? 1 : 0;
        }
        return gels;
    }

    /// The same in processor time, for a machine that others use too: the best of many.
    public static void main(String[] words) {
        SweepBenchmark bench = new SweepBenchmark();
        var clock = ManagementFactory.getThreadMXBean();
        double[] best = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        long sink = 0;
        for (int round = 0; round < 12; round++) {
            long a = clock.getCurrentThreadCpuTime();
            sink += bench.twoMillion();
            long b = clock.getCurrentThreadCpuTime();
            sink += bench.twoMillionOfFiveReadings();
            long c = clock.getCurrentThreadCpuTime();
            sink += bench.tenThousandByThePlanner();
            long d = clock.getCurrentThreadCpuTime();
            best[0] = Math.min(best[0], (b - a) / 1e9);
            best[1] = Math.min(best[1], (c - b) / 1e9);
            best[2] = Math.min(best[2], (d - c) / 1e9);
        }
        System.out.printf(
                "2 million points %.3f s; of five readings %.3f s; ten thousand by the planner %.3f s"
                        + " (%s)%n",
                best[0], best[1], best[2], sink > 0 ? "done" : "");
    }
}
