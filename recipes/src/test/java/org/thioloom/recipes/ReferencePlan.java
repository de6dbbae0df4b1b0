package org.thioloom.recipes;

import org.thioloom.chem.uncertainty.Distribution;
import org.thioloom.chem.uncertainty.Distribution.LogNormal;
import org.thioloom.chem.uncertainty.Distribution.Normal;
import org.thioloom.chem.uncertainty.Distribution.Rectangular;
import org.thioloom.chem.uncertainty.Distribution.Reflected;
import org.thioloom.chem.uncertainty.Measurand;
import org.thioloom.chem.uncertainty.Source;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.outcome.Conditions;
import org.thioloom.recipes.outcome.PlanFunction;
import org.thioloom.recipes.outcome.PlanOutput;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The plan that the project's notes reckon through (facts: network-cure, 5): 50 mg of node, 188.2
/// mg of a 2000 g/mol linker, 238.2 mg of DMSO, 4.76 mg of DMPA, 12 uL in 7 mm, dried pinned, at 1
/// mW/cm2, with its distributions.
public final class ReferencePlan {
    private static final double DIGIT = 0.1;

    /// u of a weighing: two readings of 0.1 mg, and 0.1 mg of repeatability.
    public static final double WEIGHING = Math.sqrt(2 * DIGIT * DIGIT / 12 + DIGIT * DIGIT);

    private ReferencePlan() {}

    /// The function of a plan large enough that nothing needs a stock solution.
    public static PlanFunction function() {
        String text =
                Bench.edited(
                        Bench.template("anp-c"), "\"drying\": \"free\"", "\"drying\": \"pinned\"");
        var recipe =
                Bench.accepted(
                        Bench.read(
                                text,
                                Bench.settings(
                                        "linker=2000 g/mol",
                                        "wavelength=365 nm",
                                        "irradiance=1 mW/cm2")));
        ControlRecipe plan = Bench.plan(recipe, new AnOrder().discs(300).build(), List.of());
        return PlanFunction.of(plan, Conditions.of(0.97));
    }

    /// Every number of it.
    public static double[] inputs(PlanFunction function) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("node.mass", 50.0);
        numbers.put("node.molarMass", 1062.71);
        numbers.put("node.alive", 97.0);
        numbers.put("linker.mass", 188.2);
        numbers.put("linker.alive", 95.0);
        numbers.put("dmso.mass", 238.2);
        numbers.put("dmpa.mass", 4.76);
        numbers.put("dmpa.molarMass", 256.30);
        numbers.put("node.density", 1.20);
        numbers.put("linker.density", 1.20);
        numbers.put("dmso.density", 1.10);
        numbers.put("disc.volume", 12.0);
        numbers.put("mould.diameter", 7.0);
        double[] in = function.planned();
        numbers.forEach((name, value) -> in[place(function, name)] = value);
        return in;
    }

    /// The place of an input.
    public static int place(PlanFunction function, String name) {
        return function.input(name).orElseThrow();
    }

    /// What is uncertain of it.
    public static Measurand measurand(PlanFunction function) {
        List<Source> sources =
                Stream.of(
                                source(function, new Normal(50, WEIGHING), "node.mass"),
                                source(function, new Normal(188.2, WEIGHING), "linker.mass"),
                                source(function, new Normal(238.2, WEIGHING), "dmso.mass"),
                                source(function, new Normal(4.76, WEIGHING), "dmpa.mass"),
                                source(function, new Reflected(100, 1, 0, 100), "node.assay"),
                                source(function, new Reflected(97, 1, 0, 100), "node.alive"),
                                source(function, new Rectangular(2000, 100), "linker.molarMass"),
                                source(function, new Reflected(95, 2, 0, 100), "linker.alive"),
                                source(function, new Reflected(0.97, 0.01, 0, 1), "conversion"),
                                source(function, new Normal(12, 0.12), "disc.volume"),
                                source(function, new Normal(7, 0.05), "mould.diameter"),
                                // one polymer density, of node and linker alike
                                source(
                                        function,
                                        new Normal(1.2, 0.02),
                                        "node.density",
                                        "linker.density"),
                                source(function, new Normal(1.1, 0.001), "dmso.density"),
                                source(function, new LogNormal(1, 0.15), "lamp.irradiance"),
                                source(function, new Normal(120, 20), "initiator.absorption"),
                                source(function, new LogNormal(1, 0.30), "cure.factor"))
                        .toList();
        return new Measurand(function, inputs(function), sources);
    }

    private static Source source(PlanFunction function, Distribution of, String... names) {
        return new Source(of, Stream.of(names).map(name -> place(function, name)).toList());
    }

    /// The place of an output.
    public static int place(PlanFunction function, PlanOutput output) {
        return function.output(output).orElseThrow();
    }
}
