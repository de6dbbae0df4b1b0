package org.thioloom.recipes.uncertainty;

import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.uncertainty.FirstOrder;
import org.thioloom.chem.uncertainty.Measurand;
import org.thioloom.chem.uncertainty.MonteCarlo;
import org.thioloom.chem.uncertainty.Run;
import org.thioloom.chem.uncertainty.Sample;
import org.thioloom.chem.uncertainty.Summary;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.outcome.Conditions;
import org.thioloom.recipes.outcome.PlanFunction;
import org.thioloom.recipes.outcome.PlanOutput;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How well a plan's outcome is known, what makes it uncertain, and what to measure first.
///
/// @param conversion of the scarcer group that all of it is at, `[-]`
/// @param run how the Monte Carlo was run; empty for the law of propagation alone
/// @param draws made; 0 without a Monte Carlo
/// @param settled whether more draws would not move what is shown
/// @param beliefs of every input, in their order
/// @param outputs what could be reckoned, in their order
/// @param absent what could not
/// @param advice what would help most, a sentence each, most useful first
public record UncertaintyReport(
        ControlRecipe plan,
        double conversion,
        Optional<Run> run,
        int draws,
        boolean settled,
        List<Belief> beliefs,
        List<OutputBudget> outputs,
        List<Absence> absent,
        List<String> advice) {

    public UncertaintyReport {
        beliefs = List.copyOf(beliefs);
        outputs = List.copyOf(outputs);
        absent = List.copyOf(absent);
        advice = List.copyOf(advice);
    }

    /// An output that is not given, and why.
    public record Absence(PlanOutput output, String sentence, String remedy) {}

    /// Answers, or says what of the question cannot be.
    public static Outcome<UncertaintyReport> of(ControlRecipe plan, UncertaintyQuestion question) {
        double conversion =
                question.conversion().orElse(Typical.of("conversion").estimate().orElseThrow());
        if (!(conversion > 0 && conversion <= 1)) {
            return new Outcome.Refused<>(
                    List.of(
                            Rule.OUT_OF_RANGE.at(
                                    "/order/conversion",
                                    "the conversion",
                                    conversion,
                                    "more than 0",
                                    1)));
        }
        PlanFunction function = PlanFunction.of(plan, Conditions.of(conversion));
        return switch (Beliefs.of(plan, function, question.stated())) {
            case Outcome.Refused<List<Belief>>(var findings) -> new Outcome.Refused<>(findings);
            case Outcome.Accepted<List<Belief>>(List<Belief> beliefs, var findings) ->
                    new Outcome.Accepted<>(
                            new Reckoning(plan, function, beliefs)
                                    .report(conversion, question.run()),
                            findings);
        };
    }

    /// What is drawn up once.
    private record Reckoning(ControlRecipe plan, PlanFunction function, List<Belief> beliefs) {
        UncertaintyReport report(double conversion, Optional<Run> run) {
            Measurand measurand = Beliefs.measurand(function, beliefs);
            Optional<Sample> sample = run.map(r -> MonteCarlo.of(measurand, r));
            List<OutputBudget> outputs = outputs(measurand, sample);
            return new UncertaintyReport(
                    plan,
                    conversion,
                    run,
                    sample.map(Sample::size).orElse(0),
                    sample.map(Sample::isSettled).orElse(false),
                    beliefs,
                    outputs,
                    absent(),
                    Advice.of(outputs));
        }

        private List<OutputBudget> outputs(Measurand measurand, Optional<Sample> sample) {
            List<Belief> uncertain = Beliefs.uncertain(beliefs);
            int count = function.outputSize();
            double[] planned = new double[count];
            function.evaluator().evaluate(function.planned(), planned);
            double[] values = measurand.values();
            List<Optional<FirstOrder>> first = FirstOrder.of(measurand);
            List<Optional<Summary>> drawn =
                    sample.map(s -> s.summaries(count).stream().map(Optional::of).toList())
                            .orElse(Collections.nCopies(count, Optional.empty()));
            Optional<List<List<Double>>> effects =
                    sample.map(s -> s.shares(uncertain.size(), count));
            return IntStream.range(0, count)
                    .mapToObj(y ->
                            new OutputBudget(
                                    function.outputs().get(y),
                                    planned[y],
                                    values[y],
                                    first.get(y),
                                    drawn.get(y),
                                    shares(
                                            uncertain,
                                            effects.map(e -> e.get(y))
                                                    .or(() -> first.get(y).map(FirstOrder::shares))
                                                    .orElse(List.of()))))
                    .sorted(Comparator.comparing(OutputBudget::output))
                    .toList();
        }

        private static List<Share> shares(List<Belief> uncertain, List<Double> shares) {
            return IntStream.range(0, shares.size())
                    .mapToObj(i -> new Share(uncertain.get(i), shares.get(i)))
                    .toList();
        }

        private List<Absence> absent() {
            List<Absence> absent = new ArrayList<>();
            for (PlanOutput output : PlanOutput.values()) {
                Optional<Refused<Double>> reason = function.absent(output);
                reason.ifPresent(r -> absent.add(new Absence(output, r.sentence(), r.remedy())));
            }
            return absent;
        }
    }

    /// The budget of an output; empty when it is absent.
    public Optional<OutputBudget> budget(PlanOutput output) {
        return outputs.stream().filter(budget -> budget.output() == output).findFirst();
    }
}
