package org.thioloom.app.workbook;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.thioloom.app.readback.RecordReader;
import org.thioloom.app.sheet.PaperSize;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.filled.FilledRecord;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.opening.OpenedBatch;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.writing.batch.BatchWriter;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Warm cost of a record: from the recipe's text to its workbook, and back from the workbook alone.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class WorkbookBenchmark {
    private static final BatchSource SOURCE =
            new BatchSource(
                    ShippedTemplates.text("anp-c-2.0k").orElseThrow(),
                    new BatchSource.Parent("anp-c", ShippedTemplates.text("anp-c").orElseThrow()),
                    Map.of(),
                    new Order(
                            new DiscOrder(
                                    12,
                                    0,
                                    Quantity.of("7", Units.MILLIMETRE),
                                    DiameterOf.DRY_DISC,
                                    Quantity.of("120", Units.MICROMETRE),
                                    null,
                                    null),
                            null,
                            List.of(),
                            null),
                    List.of(),
                    BatchSource.Beside.NOTHING);

    private final byte[] workbook = new Plan().out();

    /// `plan --out x.xlsx`
    private record Plan() {
        byte[] out() {
            return switch (OpenedBatch.of(SOURCE).record()) {
                case Outcome.Accepted<BatchRecord>(BatchRecord record, var _) ->
                        BatchWorkbook.draw(
                                record, PaperSize.A4, "0.1.0", BatchWriter.write(SOURCE));
                case Outcome.Refused<BatchRecord>(var findings) ->
                        throw new IllegalStateException("bug: " + findings);
            };
        }
    }

    @Benchmark
    public byte[] planOut() {
        return new Plan().out();
    }

    @Benchmark
    public Outcome<FilledRecord> readBack() {
        return RecordReader.read(workbook, "0.1.0");
    }

    /// Processor time, which other work on the machine leaves alone: the second half of as many
    /// rounds as fit into a minute each.
    public static void main(String... args) {
        WorkbookBenchmark record = new WorkbookBenchmark();
        report("planOut", record::planOut);
        report("readBack", record::readBack);
    }

    private static void report(String name, Supplier<?> work) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        List<Double> rounds = new ArrayList<>();
        for (long stop = System.nanoTime() + 60_000_000_000L; System.nanoTime() < stop; ) {
            long before = clock.getCurrentThreadCpuTime();
            work.get();
            rounds.add((clock.getCurrentThreadCpuTime() - before) / 1e6);
        }
        List<Double> warm =
                rounds.subList(rounds.size() / 2, rounds.size()).stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%s: best %.1f ms, median %.1f ms of %d%n",
                name,
                warm.getFirst(),
                warm.get(warm.size() / 2),
                warm.size());
    }
}
