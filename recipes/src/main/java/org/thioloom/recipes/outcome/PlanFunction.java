package org.thioloom.recipes.outcome;

import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.uncertainty.Model;
import org.thioloom.recipes.control.ControlRecipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// What a batch will be as a function of what is weighed, of its lots, and of how it is cast and
/// cured: named numbers in, named numbers out, without an object made in between.
///
/// The same formulas as the planner, `chem.network`, `chem.film` and `chem.cure`, on bare doubles,
/// and tested equal to them. Masses are inputs, so a change of Mn changes r and not what was
/// weighed; to plan anew, ask the planner. What cannot be reckoned is not among the outputs and
/// stands with its reason in [#absent].
public final class PlanFunction implements Model {
    private final List<Portion> portions;
    private final List<PlanInput> inputs;
    private final List<PlanOutput> outputs;
    private final Map<PlanOutput, Refused<Double>> absent;
    private final List<Part> parts;

    private PlanFunction(Draft draft, List<Portion> portions, List<Part> parts) {
        this.portions = portions;
        this.parts = parts;
        inputs = List.copyOf(draft.inputs());
        outputs = List.copyOf(draft.outputs());
        absent = draft.absent();
    }

    /// Only r of a plan, from masses and lots.
    public static PlanFunction ofRatio(ControlRecipe plan) {
        Draft draft = new Draft(plan, Conditions.of(1));
        List<Portion> portions = plan.materials().stream().map(m -> Portion.of(m, draft)).toList();
        List<Part> parts = List.of(Weighed.of(portions, draft));
        draft.leaveOutTheRest("only r was asked");
        return new PlanFunction(draft, portions, parts);
    }

    /// The function of a plan.
    public static PlanFunction of(ControlRecipe plan, Conditions conditions) {
        if (!(conditions.conversion() > 0 && conditions.conversion() <= 1)) {
            throw new IllegalArgumentException("bug: p = " + conditions.conversion());
        }
        Draft draft = new Draft(plan, conditions);
        List<Portion> portions = plan.materials().stream().map(m -> Portion.of(m, draft)).toList();
        List<Part> parts = new ArrayList<>(List.of(Weighed.of(portions, draft)));
        if (plan.casting() == null) {
            draft.leaveOutTheRest("the recipe casts no film");
        } else {
            film(portions, draft, parts);
        }
        return new PlanFunction(draft, portions, parts);
    }

    private static void film(List<Portion> portions, Draft draft, List<Part> parts) {
        parts.add(Liquid.of(portions, draft));
        Batch planned = new Batch(portions.size());
        double[] in = draft.inputs().stream().mapToDouble(PlanInput::planned).toArray();
        double[] out = new double[draft.outputs().size()];
        parts.forEach(part -> part.reckon(in, planned, out));
        boolean gels =
                switch (Gel.of(portions, draft, planned)) {
                    case Found<Gel>(Gel gel) -> {
                        parts.add(gel);
                        parts.addAll(Stiffness.of(portions, draft));
                        yield true;
                    }
                    case Refused<Gel> _ -> false;
                };
        parts.add(new Film(draft.casting(), draft, gels));
        parts.addAll(Lithium.of(portions, draft));
        parts.addAll(Lamp.of(portions, draft));
    }

    /// The numbers that go in, by place.
    public List<PlanInput> inputs() {
        return inputs;
    }

    /// The place of an input by its name; empty when this plan has none such.
    public OptionalInt input(String name) {
        return IntStream.range(0, inputs.size())
                .filter(i -> inputs.get(i).name().equals(name))
                .findFirst();
    }

    /// The numbers that come out, by place.
    public List<PlanOutput> outputs() {
        return outputs;
    }

    /// The place of an output; empty when it is [#absent].
    public OptionalInt output(PlanOutput output) {
        int place = outputs.indexOf(output);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /// Why an output is not given; empty when it is.
    public Optional<Refused<Double>> absent(PlanOutput output) {
        return Optional.ofNullable(absent.get(output));
    }

    /// The inputs as planned, a new array.
    public double[] planned() {
        return inputs.stream().mapToDouble(PlanInput::planned).toArray();
    }

    @Override
    public int inputSize() {
        return inputs.size();
    }

    @Override
    public int outputSize() {
        return outputs.size();
    }

    @Override
    public Evaluator evaluator() {
        Batch batch = new Batch(portions.size());
        Part[] steps = parts.stream().map(Part::withOwnMemory).toArray(Part[]::new);
        return (in, out) -> {
            for (Part step : steps) {
                step.reckon(in, batch, out);
            }
        };
    }
}
