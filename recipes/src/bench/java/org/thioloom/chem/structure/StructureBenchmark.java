package org.thioloom.chem.structure;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.thioloom.chem.reaction.Reactions;
import org.thioloom.chem.substance.Substances;

import java.util.concurrent.TimeUnit;

/// Warm cost of reading a structure (graph, checks, mass, groups) and of four etherifications.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StructureBenchmark {
    private static final String ALCOHOL = "OCCCCC=C";
    private static final Structure NODE = Substances.find("node-Cl").orElseThrow().structure();
    private static final Structure HEXENOL =
            Substances.find("5-hexen-1-ol").orElseThrow().structure();
    private static final Coupling ETHER = Couplings.find("etherification").orElseThrow();
    private int count;

    /// Blanks around a text make it a new one to the memory of readings.
    private String anew(String smiles) {
        count = (count + 1) % 1500;
        return smiles + " ".repeat(count);
    }

    @Benchmark
    public StructureReading readingHexenol() {
        return Structures.read(anew(ALCOHOL));
    }

    @Benchmark
    public StructureReading readingTheNode() {
        return Structures.read(anew(NODE.smiles()));
    }

    @Benchmark
    public Object fourEtherifications() {
        return Reactions.exhaust(ETHER, NODE, HEXENOL);
    }
}
