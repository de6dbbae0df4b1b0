package org.thioloom.recipes.plan;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.writing.batch.PlanWriter;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Warm cost of one plan: the typed plan alone, and from recipe text to plan text.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PlanBenchmark {
    private static final String TEXT = ShippedTemplates.text("anp-c-2.0k").orElseThrow();
    private static final Order ORDER =
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
                    null);
    private static final MasterRecipe RECIPE = read();

    private static MasterRecipe read() {
        return ShippedTemplates.reader().read(TEXT, Map.of())
                        instanceof Outcome.Accepted<MasterRecipe>(MasterRecipe recipe, var _)
                ? recipe
                : null;
    }

    @Benchmark
    public Outcome<ControlRecipe> typedPlan() {
        return Planner.plan(RECIPE, ORDER, List.of());
    }

    @Benchmark
    public String fromTextToText() {
        return Planner.plan(read(), ORDER, List.of())
                        instanceof Outcome.Accepted<ControlRecipe>(ControlRecipe plan, var findings)
                ? PlanWriter.write(BatchRecord.of(plan, findings))
                : "";
    }
}
