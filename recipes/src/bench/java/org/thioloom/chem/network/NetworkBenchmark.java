package org.thioloom.chem.network;

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
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.network.sample.SampledNetwork;
import org.thioloom.chem.network.sample.Sampling;

import java.util.List;
import java.util.concurrent.TimeUnit;

/// Cost of one network: by theory, and drawn at random on one core, memory and all.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms400m", "-Xmx400m"})
public class NetworkBenchmark {
    private static final int FEW = 8;
    private static final int TWO = 2;

    private final Tally enes = new Tally(4);
    private final Tally thiols = new Tally(2);
    private final NetworkSolver solver = new NetworkSolver(enes, thiols);
    private final StepGrowth partlyAlive = growth(0.97, 0.95);
    private final StepGrowth perfect = growth(1, 1);
    private int turn;

    private static StepGrowth growth(double node, double linker) {
        return StepGrowth.of(
                                List.of(new Species(1, 4, node, 1062.71)),
                                List.of(new Species(2, 2, linker, 2000)))
                        instanceof Found<StepGrowth>(StepGrowth growth)
                ? growth
                : null;
    }

    private double alive() {
        turn = (turn + 1) % 1000;
        return 0.9 + turn * 1e-4;
    }

    /// Five kinds of nodes and three of linkers, another mixture each time.
    @Benchmark
    public double fillAndSolve() {
        enes.clear();
        enes.add(1, 4, alive(), 1062.71);
        thiols.clear();
        thiols.add(2, 2, 0.95, 2000);
        solver.solve(0.9);
        return solver.eneLeads();
    }

    /// The same, and what a plan asks of it.
    @Benchmark
    public double fillSolveAndAsk() {
        return fillAndSolve()
                + solver.sol()
                + solver.active()
                + solver.strands()
                - solver.junctions();
    }

    /// With molar masses and all, as an object.
    @Benchmark
    public Answer<Network> wholeAnswer() {
        return partlyAlive.at(0.9 * alive());
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Answer<PrimaryLoops> loops() {
        return PrimaryLoops.of(perfect, 0.0187, 0.9 + 0.09 * alive());
    }

    @Benchmark
    @OperationsPerInvocation(FEW)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Answer<SampledNetwork> drawMillionNodes() {
        return new Sampling(1_000_000, FEW, turn++, 1).of(perfect, 0.95);
    }

    @Benchmark
    @OperationsPerInvocation(TWO)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Answer<SampledNetwork> drawTenMillionNodes() {
        return new Sampling(10_000_000, TWO, turn++, 1).of(perfect, 0.95);
    }

    /// Every linker a vertex.
    @Benchmark
    @OperationsPerInvocation(FEW)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Answer<SampledNetwork> drawMillionNodesOfAnyMixture() {
        return new Sampling(1_000_000, FEW, turn++, 1).of(mixed(), 0.95);
    }

    private static StepGrowth mixed() {
        return StepGrowth.of(
                                List.of(Species.whole(1, 4, 1062.71)),
                                List.of(Species.whole(1, 2, 2000), Species.whole(1, 2, 3400)))
                        instanceof Found<StepGrowth>(StepGrowth growth)
                ? growth
                : null;
    }
}
