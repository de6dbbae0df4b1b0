package org.thioloom.recipes.sweep;

import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.lot.Lot;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.master.Role;
import org.thioloom.recipes.sweep.MassEquations.Contents;
import org.thioloom.recipes.sweep.field.Slot;

import java.util.List;

/// The solution of a batch of some size, on bare numbers, as the planner's binder, solver and
/// sizing have it. Keeps memory, so one for each thread.
final class QuickSolution {
    // beyond these the planner objects, or takes the titration for what it is
    private static final double CONTENT_TOLERANCE = 1.05;
    private static final double ROUNDING = 1e-9;

    /// What of a material does not change.
    ///
    /// @param functionality groups by structure; 0 of what does not react
    /// @param titrated whether its lot states a content, which goes before living groups
    /// @param part what the basis counts, in what the equations count: 0.01 of a share
    /// @param leaving share that leaves on drying where that is stated, `[-]`; else −1
    /// @param perActive what leaves per active mass where it is not, `[-]`
    /// @param leavingVolume of a gram of what leaves, `[mL/g]`
    /// @param endMass of a polymer, `[g/mol]`; else 0
    private record Constant(
            int functionality,
            boolean titrated,
            double part,
            double leaving,
            double perActive,
            double leavingVolume,
            double endMass,
            boolean counted,
            boolean solid) {}

    private final Constant[] constants;
    private final double filmDensity;
    private final MassEquations equations;
    private final Contents contents;

    /// Of each input, `[g]`.
    final double[] masses;

    /// `[mL]`.
    double volume;

    /// φ, volume of the dry film per volume of solution, `[-]`.
    double solids;

    private QuickSolution(Constant[] constants, double filmDensity, MassEquations equations) {
        this.constants = constants;
        this.filmDensity = filmDensity;
        this.equations = equations;
        contents = new Contents(constants.length);
        masses = new double[constants.length];
    }

    /// As in a plan of discs, all of whose inputs grow with the order.
    static QuickSolution of(ControlRecipe plan) {
        Constant[] constants =
                plan.materials().stream().map(QuickSolution::constant).toArray(Constant[]::new);
        double filmDensity =
                plan.master().formula().output() instanceof Output.Discs discs
                                && discs.density() != null
                        ? discs.density().in(Units.GRAM_PER_MILLILITRE)
                        : 0;
        return new QuickSolution(
                constants,
                filmDensity,
                MassEquations.of(plan.materials(), plan.order().ratioBasis()));
    }

    QuickSolution withOwnMemory() {
        return new QuickSolution(constants, filmDensity, equations.withOwnMemory());
    }

    private static Constant constant(Material material) {
        Lot lot = material.lot();
        double leaving = 1 - material.solidsFraction();
        Basis basis = material.input().basis();
        boolean counted = !(basis instanceof Basis.Fraction share && share.outside());
        boolean stated = lot != null && lot.volatiles() != null;
        return new Constant(
                material.group() == null ? 0 : material.group().perMolecule(),
                material.group() != null && lot != null && lot.content() != null,
                basis instanceof Basis.Fraction ? 0.01 : 1,
                stated ? leaving : -1,
                leaving / (material.assay().in(Units.PERCENT_BY_MASS) / 100),
                leavingVolume(material, leaving),
                material.substance().structure() instanceof Polymer polymer
                        ? polymer.endMass().in(Units.GRAM_PER_MOLE)
                        : 0,
                counted,
                counted && material.input().role() != Role.SOLVENT);
    }

    /// From the volume as planned, less that of what stays.
    private static double leavingVolume(Material material, double leaving) {
        if (leaving == 0 || material.volume() == null || material.density() == null) {
            return 0;
        }
        double all = material.volume().in(Units.MICROLITRE) / material.mass().in(Units.MILLIGRAM);
        double stays = material.solidsFraction() / material.density().in(Units.GRAM_PER_MILLILITRE);
        return (all - stays) / leaving;
    }

    /// Writes the numbers of a plan where [Slot] has them.
    static void start(List<Material> materials, double[] x) {
        int n = materials.size();
        for (int i = 0; i < n; i++) {
            Material material = materials.get(i);
            Lot lot = material.lot();
            x[Slot.MOLAR_MASS.at(i, n)] = material.molarMass().in(Units.GRAM_PER_MOLE);
            x[Slot.ASSAY.at(i, n)] = material.assay().in(Units.PERCENT_BY_MASS);
            x[Slot.ALIVE.at(i, n)] =
                    lot == null || lot.alive() == null
                            ? 100
                            : lot.alive().in(Units.PERCENT_BY_AMOUNT);
            x[Slot.CONTENT.at(i, n)] =
                    lot == null || lot.content() == null
                            ? 0
                            : lot.content().in(Units.MILLIMOLE_PER_GRAM);
            x[Slot.DENSITY.at(i, n)] =
                    material.density() == null
                            ? 0
                            : material.density().in(Units.GRAM_PER_MILLILITRE);
            x[Slot.PART.at(i, n)] = part(material.input().basis());
        }
    }

    private static double part(Basis basis) {
        return switch (basis) {
            case Basis.Molecules(var ratio) -> ratio.value().orElseThrow().doubleValue();
            case Basis.Groups(var ratio) -> ratio.value().orElseThrow().doubleValue();
            case Basis.Fraction share ->
                    share.share().value().orElseThrow().in(Units.PERCENT_BY_MASS);
            case Basis.Dilution(var _, var concentration) ->
                    concentration.value().orElseThrow().in(Units.MOLE_PER_LITRE);
            case Basis.FixedMass _, Basis.FixedVolume _ ->
                    throw new IllegalStateException("bug: a fixed amount in a film");
        };
    }

    /// Reckons it.
    ///
    /// @return false where only the planner can tell what is wrong
    boolean reckon(double[] x) {
        for (int i = 0; i < constants.length; i++) {
            if (!content(i, x)) {
                return false;
            }
        }
        if (!equations.solve(contents, masses)) {
            return false;
        }
        double all = 0;
        double dry = 0;
        double solid = 0;
        for (int i = 0; i < constants.length; i++) {
            if (constants[i].counted()) {
                double leaves = masses[i] * contents.leaving[i];
                double stays = masses[i] - leaves;
                double staying = stays / contents.density[i];
                all += staying + leaves * constants[i].leavingVolume();
                if (constants[i].solid()) {
                    dry += staying;
                    solid += stays;
                }
            }
        }
        volume = all;
        solids = (filmDensity > 0 ? solid / filmDensity : dry) / all;
        return true;
    }

    private boolean content(int i, double[] x) {
        int n = constants.length;
        Constant c = constants[i];
        double w = x[Slot.ASSAY.at(i, n)] / 100;
        double m = x[Slot.MOLAR_MASS.at(i, n)];
        double molecules = w / m;
        double titrated = x[Slot.CONTENT.at(i, n)] / 1000;
        double leaving = c.leaving() >= 0 ? c.leaving() : c.perActive() * w;
        contents.part[i] = x[Slot.PART.at(i, n)] * c.part();
        contents.molecules[i] = molecules;
        contents.groups[i] =
                c.titrated()
                        ? titrated
                        : molecules * c.functionality() * (x[Slot.ALIVE.at(i, n)] / 100);
        contents.leaving[i] = leaving;
        contents.density[i] = x[Slot.DENSITY.at(i, n)];
        boolean tooMany =
                c.titrated()
                        && titrated > molecules * c.functionality() * CONTENT_TOLERANCE - ROUNDING;
        return m > c.endMass() && w + leaving <= 1 + ROUNDING / 2 && !tooMany;
    }
}
