package org.thioloom.recipes.sweep;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Order.RatioBasis;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Basis.Fraction;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The bases of a formula as linear equations in the masses, solved on bare numbers as the planner
/// solves them. Keeps memory, so one for each thread.
final class MassEquations {
    /// What the equation of an input says.
    private enum Kind {
        RATIO,
        FRACTION,
        DILUTION
    }

    /// What does not change.
    private static final class Equation {
        final Kind kind;

        /// Whether living groups are counted, and not molecules.
        final boolean byGroups;

        /// Molecules or groups in one part.
        final double counted;

        /// Places of the inputs that a share is of, or the one that is diluted.
        final int[] of;

        /// Places of the inputs that a share is in.
        final int[] in;

        Equation(Kind kind, int[] of, int[] in) {
            this.kind = kind;
            byGroups = false;
            counted = 1;
            this.of = of;
            this.in = in;
        }

        /// A part of a ratio.
        Equation(boolean byGroups, double counted) {
            kind = Kind.RATIO;
            this.byGroups = byGroups;
            this.counted = counted;
            of = new int[0];
            in = new int[0];
        }
    }

    private final Equation[] equations;
    private final int free;
    private final double[][] system;

    private MassEquations(Equation[] equations, int free) {
        this.equations = equations;
        this.free = free;
        system = new double[equations.length][equations.length + 1];
    }

    /// Of inputs that all grow with the order.
    ///
    /// @param wanted null to keep the recipe's
    static MassEquations of(List<Material> materials, @Nullable RatioBasis wanted) {
        List<String> ids = materials.stream().map(m -> m.input().id()).toList();
        Equation[] all =
                materials.stream()
                        .map(material -> equation(material, wanted, ids))
                        .toArray(Equation[]::new);
        boolean anyRatio = Arrays.stream(all).anyMatch(e -> e.kind == Kind.RATIO);
        return new MassEquations(all, anyRatio ? -1 : firstOfTheWhole(materials));
    }

    /// Whether such an input's share is bound to others of the same whole.
    static boolean sharesTheWhole(List<Material> materials, String input) {
        List<String> inside =
                materials.stream()
                        .filter(m -> m.input().basis() instanceof Fraction f && !f.outside())
                        .map(m -> m.input().id())
                        .toList();
        return inside.size() > 1 && inside.contains(input);
    }

    private static int firstOfTheWhole(List<Material> materials) {
        return IntStream.range(0, materials.size())
                .filter(i -> materials.get(i).input().basis() instanceof Fraction f && !f.outside())
                .findFirst()
                .orElse(0);
    }

    private static Equation equation(
            Material material, @Nullable RatioBasis wanted, List<String> ids) {
        Material.Group group = material.group();
        double f = group == null ? 1 : group.perMolecule();
        return switch (material.input().basis()) {
            case Basis.Molecules _ -> {
                boolean byGroups = wanted == RatioBasis.GROUPS && group != null;
                yield new Equation(byGroups, byGroups ? f : 1);
            }
            case Basis.Groups _ -> {
                boolean byGroups = wanted != RatioBasis.MOLECULES && group != null;
                yield new Equation(byGroups, byGroups ? 1 : 1 / f);
            }
            case Fraction share ->
                    new Equation(Kind.FRACTION, places(share.of(), ids), places(share.in(), ids));
            case Basis.Dilution(String of, var _) ->
                    new Equation(Kind.DILUTION, places(List.of(of), ids), new int[0]);
            case Basis.FixedMass _, Basis.FixedVolume _ ->
                    throw new IllegalStateException(
                            "bug: " + material.input().id() + " does not scale");
        };
    }

    private static int[] places(List<String> named, List<String> ids) {
        return named.stream().mapToInt(ids::indexOf).toArray();
    }

    MassEquations withOwnMemory() {
        return new MassEquations(equations, free);
    }

    /// What the equations need of the inputs.
    static final class Contents {
        /// As their basis counts: parts, share `[-]`, `[mol/L]`.
        final double[] part;

        /// Per mass, `[mol/g]`.
        final double[] molecules;

        /// Living ones per mass, `[mol/g]`.
        final double[] groups;

        /// Share of the mass that leaves on drying, `[-]`.
        final double[] leaving;

        /// `[g/mL]`.
        final double[] density;

        Contents(int inputs) {
            part = new double[inputs];
            molecules = new double[inputs];
            groups = new double[inputs];
            leaving = new double[inputs];
            density = new double[inputs];
        }
    }

    /// Writes the masses of a batch of some size, `[g]`.
    ///
    /// @return false where there is no solution, or one of nothing or less
    boolean solve(Contents contents, double[] masses) {
        for (int i = 0; i < equations.length; i++) {
            Arrays.fill(system[i], 0);
            fill(i, contents);
        }
        if (free >= 0) {
            Arrays.fill(system[free], 0);
            system[free][free] = 1;
            system[free][equations.length] = 1;
        }
        eliminate(system);
        boolean sound = true;
        for (int i = 0; i < equations.length; i++) {
            masses[i] = system[i][equations.length] / system[i][i];
            sound &= masses[i] > 0 && masses[i] < Double.POSITIVE_INFINITY;
        }
        return sound;
    }

    private void fill(int i, Contents c) {
        Equation equation = equations[i];
        double[] row = system[i];
        switch (equation.kind) {
            case RATIO -> {
                double perMass = equation.byGroups ? c.groups[i] : c.molecules[i];
                row[i] = 1;
                row[row.length - 1] = c.part[i] * equation.counted / perMass;
            }
            case FRACTION -> {
                for (int of : equation.of) {
                    row[of] += 1 - c.leaving[of];
                }
                for (int in : equation.in) {
                    row[in] -= c.part[i];
                }
            }
            case DILUTION -> {
                int of = equation.of[0];
                row[i] = 1;
                row[of] -= c.molecules[of] / c.part[i] * 1000 * c.density[i];
            }
        }
    }

    /// Gauss-Jordan elimination with row pivoting; a singular system gives infinities.
    private static void eliminate(double[][] a) {
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
    }
}
