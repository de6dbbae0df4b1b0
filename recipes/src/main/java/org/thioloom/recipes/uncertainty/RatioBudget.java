package org.thioloom.recipes.uncertainty;

import org.thioloom.chem.uncertainty.FirstOrder;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.outcome.PlanFunction;
import org.thioloom.recipes.outcome.PlanOutput;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

/// How well r of a batch is known, to first order: what the lot and the weighing of each material
/// leave open in ln r, and what does most of it.
///
/// u²(ln r) = Σ s² (lot² + (u(m)/m)²), with s a material's share of its groups. So whoever knows
/// the real masses needs nothing else.
///
/// @param materials by input
/// @param lots u(ln r) from everything but weighing, `[-]`
/// @param planned u(ln r) at the planned masses, `[-]`, k = 1
/// @param causes in words, `Mn of linker`, largest first
public record RatioBudget(
        SequencedMap<String, Known> materials, double lots, double planned, List<String> causes) {

    /// What is known of a material.
    ///
    /// @param lot u of its groups by mass, `[-]` of them
    public record Known(double lot, PortionDoubt portion) {}

    public RatioBudget {
        causes = List.copyOf(causes);
    }

    /// What is known of a planned material.
    public Known of(Material material) {
        return Objects.requireNonNull(materials.get(material.input().id()));
    }

    /// Of a plan; empty where amounts so far apart leave r without a slope.
    public static Optional<RatioBudget> of(ControlRecipe plan) {
        PlanFunction function = PlanFunction.ofRatio(plan);
        List<Belief> beliefs = Beliefs.unstated(plan, function);
        int r = function.output(PlanOutput.IMBALANCE).orElseThrow();
        return FirstOrder.of(Beliefs.measurand(function, beliefs))
                .get(r)
                .filter(found -> found.value() > 0 && found.standardUncertainty() > 0)
                .map(found -> new Reckoning(plan, Beliefs.uncertain(beliefs), found).budget());
    }

    /// One budget being drawn up.
    private record Reckoning(ControlRecipe plan, List<Belief> beliefs, FirstOrder found) {
        RatioBudget budget() {
            SequencedMap<String, Known> materials = new LinkedHashMap<>();
            double squares = 0;
            for (Material material : plan.materials()) {
                Known known = known(material);
                double share = plan.stoichiometry().share(material);
                squares += square(share * known.lot());
                squares += square(share * known.portion().relative(material));
                materials.put(material.input().id(), known);
            }
            return new RatioBudget(
                    materials,
                    root(beliefs.stream().filter(b -> !isWeighing(b)).toList()),
                    Math.sqrt(squares),
                    causes());
        }

        private static double square(double x) {
            return x * x;
        }

        private Known known(Material material) {
            String id = material.input().id();
            List<Belief> lot =
                    beliefs.stream()
                            .filter(b -> b.input().thing().equals(id) && !isPortion(b))
                            .toList();
            double share = plan.stoichiometry().share(material);
            return new Known(share > 0 ? root(lot) / share : 0, PortionDoubt.of(material, plan));
        }

        /// Of r from some beliefs, `[-]`.
        private double root(List<Belief> some) {
            return Math.sqrt(some.stream().mapToDouble(this::squared).sum());
        }

        private double squared(Belief belief) {
            return square(found.contributions().get(beliefs.indexOf(belief)) / found.value());
        }

        private List<String> causes() {
            List<Belief> sorted = new ArrayList<>(beliefs);
            sorted.removeIf(belief -> !(squared(belief) > 0));
            sorted.sort((one, other) -> Double.compare(squared(other), squared(one)));
            return sorted.stream().map(belief -> belief.input().words()).toList();
        }

        /// The mass itself, and not what a gram of it brings.
        private static boolean isPortion(Belief belief) {
            return List.of("mass", "stock").contains(belief.input().property());
        }

        private static boolean isWeighing(Belief belief) {
            return belief.cause() == Cause.WEIGHING || belief.cause() == Cause.DISPENSING;
        }
    }
}
