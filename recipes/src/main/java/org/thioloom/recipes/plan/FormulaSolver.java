package org.thioloom.recipes.plan;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Order.RatioBasis;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Turns the bases of a formula into masses per unit of scale.
///
/// Each input gives one linear equation in the masses: its part of the ratio, its mass fraction, or
/// its dilution. All of them together are solved by elimination, so that any set of named bases
/// that fixes every mass will do, in any order.
final class FormulaSolver {
    private final List<Bound> inputs;
    private final @Nullable RatioBasis wanted;

    FormulaSolver(List<Bound> inputs, @Nullable RatioBasis wanted) {
        this.inputs = inputs.stream().filter(FormulaSolver::scales).toList();
        this.wanted = wanted;
    }

    private static boolean scales(Bound bound) {
        return !(bound.input().basis() instanceof Basis.FixedMass)
                && !(bound.input().basis() instanceof Basis.FixedVolume);
    }

    /// The masses `[g]`, or nothing and a reason in `findings`.
    Optional<UnitBatch> solve(List<Bound> all, List<Finding> findings) {
        List<Finding> objections = all.stream().flatMap(this::objections).toList();
        findings.addAll(objections);
        if (inputs.isEmpty()) {
            findings.add(
                    Rule.FORMULA_UNSOLVABLE.at(
                            "/formula/inputs", "the batch", "of one size, whatever the order"));
        }
        if (!objections.isEmpty() || inputs.isEmpty()) {
            return Optional.empty();
        }
        double[][] system = equations();
        double[] masses = eliminate(system);
        Map<String, Double> byInput = new LinkedHashMap<>();
        for (int i = 0; i < masses.length; i++) {
            if (!(masses[i] > 0) || !Double.isFinite(masses[i])) {
                Bound bound = inputs.get(i);
                findings.add(
                        Rule.FORMULA_UNSOLVABLE.at(
                                bound.input().pointer() + "/amount",
                                bound.id(),
                                Double.isFinite(masses[i]) ? "zero or less" : "without bound"));
                return Optional.empty();
            }
            byInput.put(inputs.get(i).id(), masses[i]);
        }
        return Optional.of(new UnitBatch(all, byInput));
    }

    /// Shares of what is not among the equations.
    private Stream<Finding> objections(Bound bound) {
        Basis basis = bound.input().basis();
        Stream<String> named =
                switch (basis) {
                    case Basis.Fraction f -> Stream.concat(f.of().stream(), f.in().stream());
                    case Basis.Dilution(String of, var _) -> Stream.of(of);
                    default -> Stream.empty();
                };
        return named.distinct()
                .filter(id -> inputs.stream().noneMatch(i -> i.id().equals(id)))
                .map(id ->
                        Rule.FORMULA_UNSOLVABLE.at(
                                bound.input().pointer() + "/amount",
                                bound.id(),
                                "a share of " + id + ", which does not grow with the order"));
    }

    private double[][] equations() {
        int n = inputs.size();
        double[][] system = new double[n][n + 1];
        boolean anyRatio = false;
        for (int i = 0; i < n; i++) {
            anyRatio |= fill(system[i], i);
        }
        if (!anyRatio && n > 0) {
            // Shares alone leave the scale open, and those of one whole repeat each other: the
            // first
            // of them gives way, and its input becomes the unit.
            int free = firstOfTheWhole();
            system[free] = new double[n + 1];
            system[free][free] = 1;
            system[free][n] = 1;
        }
        return system;
    }

    private int firstOfTheWhole() {
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).input().basis() instanceof Basis.Fraction f && !f.outside()) {
                return i;
            }
        }
        return 0;
    }

    /// Writes the equation of input i; true when it fixes the scale.
    private boolean fill(double[] row, int i) {
        Bound bound = inputs.get(i);
        switch (bound.input().basis()) {
            case Basis.Molecules(var ratio) ->
                    row[row.length - 1] = byMolecule(bound, stated(ratio).doubleValue());
            case Basis.Groups(var ratio) ->
                    row[row.length - 1] = byGroup(bound, stated(ratio).doubleValue());
            case Basis.Fraction fraction -> {
                fraction(row, fraction);
                return false;
            }
            case Basis.Dilution(String of, var concentration) -> {
                Bound solute = inputs.get(index(of));
                double perLitre = stated(concentration).in(Units.MOLE_PER_LITRE);
                row[i] = 1;
                row[index(of)] -=
                        solute.material().amountIn(1)
                                / perLitre
                                * 1000
                                * bound.density().orElseThrow();
                return false;
            }
            case Basis.FixedMass _, Basis.FixedVolume _ ->
                    throw new IllegalStateException("bug: " + bound.id() + " does not scale");
        }
        row[i] = 1;
        return true;
    }

    private double byMolecule(Bound bound, double parts) {
        boolean byGroups = wanted == RatioBasis.GROUPS && bound.group() != null;
        return byGroups
                ? bound.material().massOfGroups(parts * bound.material().functionality())
                : bound.material().massOf(parts);
    }

    private double byGroup(Bound bound, double parts) {
        if (bound.group() == null) {
            return bound.material().massOf(parts);
        }
        return wanted == RatioBasis.MOLECULES
                ? bound.material().massOf(parts / bound.material().functionality())
                : bound.material().massOfGroups(parts);
    }

    private void fraction(double[] row, Basis.Fraction fraction) {
        double share = stated(fraction.share()).in(Units.PERCENT_BY_MASS) / 100;
        for (String of : fraction.of()) {
            row[index(of)] += inputs.get(index(of)).solidsIn(1);
        }
        for (String in : fraction.in()) {
            row[index(in)] -= share;
        }
    }

    private int index(String id) {
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalStateException("bug: no input " + id);
    }

    private static <T> T stated(Entry<T> entry) {
        return entry.value().orElseThrow();
    }

    /// Gauss-Jordan elimination with row pivoting; a singular system gives infinities.
    private static double[] eliminate(double[][] a) {
        int n = a.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                if (Math.abs(a[row][column]) > Math.abs(a[pivot][column])) {
                    pivot = row;
                }
            }
            double[] swap = a[column];
            a[column] = a[pivot];
            a[pivot] = swap;
            for (int row = 0; row < n; row++) {
                double factor = row == column ? 0 : a[row][column] / a[column][column];
                for (int k = column; factor != 0 && k <= n; k++) {
                    a[row][k] -= factor * a[column][k];
                }
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) {
            solution[i] = a[i][n] / a[i][i];
        }
        return solution;
    }
}
