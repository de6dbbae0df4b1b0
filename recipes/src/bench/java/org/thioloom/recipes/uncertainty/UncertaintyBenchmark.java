package org.thioloom.recipes.uncertainty;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.thioloom.chem.uncertainty.FirstOrder;
import org.thioloom.chem.uncertainty.Measurand;
import org.thioloom.chem.uncertainty.Model;
import org.thioloom.chem.uncertainty.MonteCarlo;
import org.thioloom.chem.uncertainty.Run;
import org.thioloom.chem.uncertainty.Sample;
import org.thioloom.chem.uncertainty.Summary;
import org.thioloom.recipes.ReferencePlan;
import org.thioloom.recipes.outcome.PlanFunction;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Cost of whole plans, of the reference plan with its sixteen distributions: eighteen outputs
/// each, network, modulus, film and exposure among them.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class UncertaintyBenchmark {
    private static final int PLANS = 10_000;
    private static final int MILLION = 1_000_000;

    private final PlanFunction function = ReferencePlan.function();
    private final Measurand measurand = ReferencePlan.measurand(function);
    private final Model.Evaluator evaluator = function.evaluator();
    private final double[] in = measurand.estimates();
    private final double[] out = new double[function.outputSize()];

    /// One core, numbers told anew each time.
    @Benchmark
    @OperationsPerInvocation(PLANS)
    public double plan() {
        double sum = 0;
        int alive = ReferencePlan.place(function, "linker.alive");
        for (int i = 0; i < PLANS; i++) {
            in[alive] = 90 + i * 1e-3;
            evaluator.evaluate(in, out);
            sum += out[0];
        }
        return sum;
    }

    /// One core, every number drawn, all outputs kept.
    @Benchmark
    @OperationsPerInvocation(PLANS)
    public Sample planWithDraws() {
        return MonteCarlo.of(measurand, Run.of(1, PLANS));
    }

    /// All cores: a million draws, and eighteen outputs with both intervals.
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public List<Summary> millionDraws() {
        Sample sample = MonteCarlo.of(measurand, Run.of(1, MILLION));
        return sample.summaries(function.outputSize());
    }

    /// The same with the shares of every cause.
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public List<List<Double>> millionDrawsWithCauses() {
        Sample sample = MonteCarlo.of(measurand, Run.of(1, MILLION));
        sample.summaries(function.outputSize());
        return sample.shares(measurand.sources().size(), function.outputSize());
    }

    /// One core.
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public Object firstOrder() {
        return FirstOrder.of(measurand);
    }

    /// The same in processor time, for a machine that others use too: plans a second and core, and
    /// the best of many.
    public static void main(String[] words) {
        UncertaintyBenchmark bench = new UncertaintyBenchmark();
        var clock = ManagementFactory.getThreadMXBean();
        double[] best = {Double.MAX_VALUE, Double.MAX_VALUE};
        double sink = 0;
        for (int round = 0; round < 1_000; round++) {
            long start = clock.getCurrentThreadCpuTime();
            sink += bench.plan();
            long middle = clock.getCurrentThreadCpuTime();
            sink += bench.planWithDraws().size();
            long end = clock.getCurrentThreadCpuTime();
            best[0] = Math.min(best[0], (middle - start) / (double) PLANS);
            best[1] = Math.min(best[1], (end - middle) / (double) PLANS);
        }
        System.out.printf(
                "a plan %.0f ns, %.2f million a second; with draws %.0f ns, %.2f million (%s)%n",
                best[0], 1e3 / best[0], best[1], 1e3 / best[1], sink > 0 ? "done" : "");
    }
}
