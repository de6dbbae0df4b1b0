package org.thioloom.recipes.uncertainty;

import org.thioloom.chem.uncertainty.Distribution;
import org.thioloom.chem.uncertainty.Measurand;
import org.thioloom.chem.uncertainty.Source;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.outcome.PlanFunction;
import org.thioloom.recipes.outcome.PlanInput;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What is known of every input of a plan: from the lots, from the recipe's equipment, from what
/// was stated besides, and where nobody said anything, what is typical.
public final class Beliefs {
    /// An uncertainty of more than half of the value is no measurement of it.
    private static final double MOST = 0.5;

    private final ControlRecipe plan;
    private final PlanFunction function;
    private final Map<String, Stated> stated;
    private final List<Finding> findings = new ArrayList<>();

    private Beliefs(ControlRecipe plan, PlanFunction function, Map<String, Stated> stated) {
        this.plan = plan;
        this.function = function;
        this.stated = stated;
    }

    /// One for each input, in their order.
    ///
    /// @param stated standard uncertainties by the names of inputs; they go before all others
    public static Outcome<List<Belief>> of(
            ControlRecipe plan, PlanFunction function, Map<String, Stated> stated) {
        return new Beliefs(plan, function, stated).all();
    }

    /// What only the program states, and therefore cannot be wrong.
    static List<Belief> unstated(ControlRecipe plan, PlanFunction function) {
        return new Beliefs(plan, function, Map.of()).beliefs();
    }

    /// The function at the estimates, with all that is uncertain as its sources.
    public static Measurand measurand(PlanFunction function, List<Belief> beliefs) {
        double[] estimates = beliefs.stream().mapToDouble(Belief::estimate).toArray();
        return new Measurand(
                function,
                estimates,
                uncertain(beliefs).stream()
                        .map(belief -> Source.of(belief.place(), belief.distribution()))
                        .toList());
    }

    /// Those that are uncertain, in their order: the sources of [#measurand].
    public static List<Belief> uncertain(List<Belief> beliefs) {
        return beliefs.stream().filter(Belief::isUncertain).toList();
    }

    private Outcome<List<Belief>> all() {
        stated.keySet().stream()
                .filter(name -> function.input(name).isEmpty())
                .map(name -> Rule.INPUT_UNKNOWN.at("/order/state/" + name, name, names()))
                .forEach(findings::add);
        List<Belief> beliefs = beliefs();
        return Finding.anyError(findings)
                ? new Outcome.Refused<>(findings)
                : new Outcome.Accepted<>(beliefs, findings);
    }

    private String names() {
        return function.inputs().stream().map(PlanInput::name).collect(Collectors.joining(", "));
    }

    private List<Belief> beliefs() {
        List<Belief> beliefs = new ArrayList<>();
        List<PlanInput> inputs = function.inputs();
        for (int place = 0; place < inputs.size(); place++) {
            beliefs.add(belief(place, inputs.get(place)));
        }
        return beliefs;
    }

    private Belief belief(int place, PlanInput input) {
        Doubt doubt = doubt(input);
        Stated own = stated.get(input.name());
        Doubt said = own == null ? doubt : doubt.withUncertainty(inUnit(input, own));
        boolean sound = !said.stated() || isSound(input, said.uncertainty().orElseThrow());
        Distribution distribution =
                sound ? distribution(input, said) : new Distribution.Exact(input.planned());
        return new Belief(
                place,
                input,
                distribution,
                origin(said, distribution),
                said.cause(),
                said.perDisc(),
                said.whereToState());
    }

    private double inUnit(PlanInput input, Stated own) {
        if (!own.unit().equals(input.unit())) {
            String pointer = "/order/state/" + input.name();
            String unit = input.unit().isEmpty() ? "none: it is a plain number" : input.unit();
            findings.add(Rule.UNIT_UNKNOWN.at(pointer, own.unit(), input.words(), unit));
        }
        return own.uncertainty();
    }

    private Doubt doubt(PlanInput input) {
        return plan.materials().stream()
                .filter(material -> isOf(input, material))
                .findFirst()
                .map(material -> new MaterialDoubts(material, plan.master()).of(input))
                .orElseGet(() -> EquipmentDoubts.of(input, plan));
    }

    private static boolean isOf(PlanInput input, Material material) {
        return input.name().startsWith(material.input().id() + ".")
                && input.thing().equals(material.input().id());
    }

    private boolean isSound(PlanInput input, double u) {
        String pointer = "/order/state/" + input.name();
        if (u == 0 && stated.containsKey(input.name())) {
            findings.add(Rule.UNCERTAINTY_ZERO.at(pointer, input.words()));
        }
        double most = MOST * input.planned();
        if (u >= 0 && u <= most) {
            return true;
        }
        findings.add(
                Rule.OUT_OF_RANGE.at(
                        pointer,
                        "the standard uncertainty of " + input.words(),
                        shown(u, input),
                        0,
                        shown(most, input) + ", half of the value"));
        return false;
    }

    private static String shown(double value, PlanInput input) {
        return (BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() + " " + input.unit())
                .strip();
    }

    private static Distribution distribution(PlanInput input, Doubt said) {
        if (said.typical() == null && said.uncertainty().isEmpty()) {
            return new Distribution.Exact(said.value().orElse(input.planned()));
        }
        if (said.typical() == null) {
            return Typical.normal(
                    input, said.value().orElse(input.planned()), said.uncertainty().orElseThrow());
        }
        Typical typical = Typical.of(said.typical());
        double value = said.value().orElse(typical.estimate().orElse(input.planned()));
        return said.uncertainty().isPresent()
                ? typical.withUncertainty(input, value, said.uncertainty().getAsDouble())
                : typical.of(input, value);
    }

    private static Origin origin(Doubt said, Distribution distribution) {
        if (said.stated()) {
            return Origin.YOURS;
        }
        return distribution.standardUncertainty() > 0 ? Origin.TYPICAL : Origin.EXACT;
    }
}
