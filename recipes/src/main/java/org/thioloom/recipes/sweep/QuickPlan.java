package org.thioloom.recipes.sweep;

import org.thioloom.chem.uncertainty.Model;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Output.Overage;
import org.thioloom.recipes.outcome.PlanFunction;
import org.thioloom.recipes.outcome.PlanOutput;
import org.thioloom.recipes.sweep.Column.Source;
import org.thioloom.recipes.sweep.field.Axis;
import org.thioloom.recipes.sweep.field.Field;
import org.thioloom.recipes.sweep.field.Field.Quick;
import org.thioloom.recipes.sweep.field.Slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Plans like one that the planner made, on bare numbers: other amounts, lots, discs or light, by
/// the same formulas. What it cannot be sure of it leaves to the planner. Keeps memory, so one for
/// each thread.
final class QuickPlan {
    private static final List<Column.PlannedNumber> PLANNED =
            List.of(Column.PlannedNumber.values());

    private static final String LIGHT = "lamp.irradiance";

    private final Whole like;
    private final List<String> ids;
    private final QuickSolution solution;
    private final QuickDiscs discs;
    private final Wires wires;
    private final double[] planned;
    private final Model.Evaluator evaluator;
    private final double[] x;
    private final double[] in;
    private final double[] out;
    private final double[] all;

    /// Which numbers go where in the function of the plan.
    private static final class Wires {
        /// Places of the masses.
        final int[] mass;

        /// Places where [Slot] has numbers, and where each of them goes.
        final List<int[]> pairs;

        final int volume;
        final int mould;

        /// Place of the gel point, −1 where there is none.
        final int gel;

        final int first;
        final int ratio;

        Wires(PlanFunction f, List<String> ids) {
            mass =
                    ids.stream()
                            .mapToInt(id ->
                                    f.input(id + ".mass").orElseGet(() -> in(f, id + ".stock")))
                            .toArray();
            pairs = pairs(f, ids);
            volume = in(f, "disc.volume");
            mould = in(f, "mould.diameter");
            gel = f.output(PlanOutput.GEL_POINT).orElse(-1);
            first = f.output(PlanOutput.FIRST_AT_GEL_POINT).orElse(-1);
            ratio = f.output(PlanOutput.IMBALANCE).orElseThrow();
        }

        private static List<int[]> pairs(PlanFunction f, List<String> ids) {
            List<int[]> pairs = new ArrayList<>();
            int n = ids.size();
            for (int i = 0; i < n; i++) {
                String id = ids.get(i);
                wire(pairs, Slot.MOLAR_MASS.at(i, n), f, id + ".molarMass");
                wire(pairs, Slot.ASSAY.at(i, n), f, id + ".assay");
                wire(pairs, Slot.ALIVE.at(i, n), f, id + ".alive");
                wire(pairs, Slot.CONTENT.at(i, n), f, id + ".content");
                wire(pairs, Slot.DENSITY.at(i, n), f, id + ".density");
            }
            wire(pairs, Slot.CONVERSION.at(0, n), f, "conversion");
            wire(pairs, Slot.IRRADIANCE.at(0, n), f, LIGHT);
            return pairs;
        }

        private static void wire(List<int[]> pairs, int from, PlanFunction f, String name) {
            f.input(name).ifPresent(to -> pairs.add(new int[] {from, to}));
        }

        private static int in(PlanFunction f, String name) {
            return f.input(name).orElseThrow(() -> new IllegalStateException("bug: no " + name));
        }
    }

    private QuickPlan(Whole like, QuickSolution solution, QuickDiscs discs, double[] planned) {
        this.like = like;
        this.solution = solution;
        this.discs = discs;
        this.planned = planned;
        ids = like.plan().materials().stream().map(m -> m.input().id()).toList();
        wires = new Wires(like.function(), ids);
        PlanFunction function = like.function();
        evaluator = function.evaluator();
        x = planned.clone();
        in = function.planned();
        for (String id : ids) {
            function.input(id + ".inStock").ifPresent(place -> in[place] = 100);
        }
        out = new double[function.outputSize()];
        all = new double[ids.size() + PLANNED.size() + out.length];
    }

    /// Of a plan of discs; empty where the size of the batch or of a material follows from what is
    /// at hand, where it is no gel though it might be one, or where a field is not among its
    /// numbers.
    static Optional<QuickPlan> like(Whole plan, List<Axis> axes) {
        ControlRecipe control = plan.plan();
        Casting casting = control.casting();
        DiscOrder order = control.order().discs();
        boolean simple =
                casting != null
                        && order != null
                        && order.count() != null
                        && control.order().limits().isEmpty()
                        && control.materials().stream().allMatch(QuickPlan::isSimple)
                        && plan.isWhatItCanBe()
                        && axes.stream().allMatch(axis -> isSimple(axis, control));
        if (!simple || casting == null || order == null) {
            return Optional.empty();
        }
        int n = control.materials().size();
        double[] x = new double[Slot.count(n)];
        QuickSolution.start(control.materials(), x);
        QuickDiscs.start(n, order, casting, x);
        x[Slot.CONVERSION.at(0, n)] = plan.conversion().orElse(1);
        plan.function()
                .input(LIGHT)
                .ifPresent(place -> x[Slot.IRRADIANCE.at(0, n)] = plan.function().planned()[place]);
        return Optional.of(
                new QuickPlan(
                        plan,
                        QuickSolution.of(control),
                        QuickDiscs.of(control, order, casting),
                        x));
    }

    private static boolean isSimple(Material material) {
        boolean fixed =
                material.input().basis() instanceof Basis.FixedMass
                        || material.input().basis() instanceof Basis.FixedVolume;
        return !fixed && (material.lot() == null || material.lot().available() == null);
    }

    private static boolean isSimple(Axis axis, ControlRecipe plan) {
        if (!(axis.field().change() instanceof Field.Change.OfPlan)) {
            return true;
        }
        Optional<Quick> quick = axis.field().quick();
        return quick.isPresent()
                && switch (quick.get().slot()) {
                    // what leaves is counted by the molecule
                    case MOLAR_MASS ->
                            plan.materials().stream()
                                    .filter(m -> m.input().id().equals(quick.get().input()))
                                    .allMatch(m -> m.lot() == null || m.lot().solvate() == null);
                    case PART ->
                            !MassEquations.sharesTheWhole(plan.materials(), quick.get().input());
                    default -> true;
                };
    }

    QuickPlan withOwnMemory() {
        return new QuickPlan(like, solution.withOwnMemory(), discs.withOwnMemory(), planned);
    }

    /// Where a number of an axis is kept.
    int place(Quick quick) {
        return quick.slot().at(Math.max(0, ids.indexOf(quick.input())), ids.size());
    }

    /// A number of the plan itself, in the unit it is kept in; empty where it has none.
    OptionalDouble own(Quick quick) {
        double value = planned[place(quick)];
        Casting casting = like.plan().casting();
        boolean stated =
                switch (quick.slot()) {
                    case CONVERSION -> like.conversion().isPresent();
                    case CONTENT, DENSITY, DIAMETER, IRRADIANCE -> value > 0;
                    case OVERAGE_SHARE ->
                            casting != null && casting.overage() instanceof Overage.Share;
                    case OVERAGE_EXTRA ->
                            casting != null && casting.overage() instanceof Overage.Extra;
                    default -> true;
                };
        return stated ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /// Changes a number, in the unit it is kept in.
    void set(int place, double value) {
        x[place] = value;
    }

    /// Plans.
    ///
    /// @return false where only the planner can tell what is wrong
    boolean plan() {
        if (!solution.reckon(x) || !discs.reckon(x, solution.solids)) {
            return false;
        }
        int n = ids.size();
        double perUnit = discs.volume / solution.volume;
        for (int i = 0; i < n; i++) {
            // g/mL times uL are mg
            all[i] = solution.masses[i] * perUnit;
            in[wires.mass[i]] = all[i];
        }
        for (int[] pair : wires.pairs) {
            in[pair[1]] = x[pair[0]];
        }
        in[wires.volume] = discs.perDisc;
        in[wires.mould] = discs.mould;
        evaluator.evaluate(in, out);
        all[n] = x[Slot.DISCS.at(0, n)];
        all[n + 1] = discs.volume;
        all[n + 2] = discs.perDisc;
        all[n + 3] = discs.mould;
        System.arraycopy(out, 0, all, n + PLANNED.size(), out.length);
        return true;
    }

    /// Where [#write] finds the columns; −1 of what such plans do not have.
    int[] places(List<Column> columns) {
        int n = ids.size();
        return columns.stream()
                .mapToInt(column ->
                        switch (column.source()) {
                            case Source.Varied _ -> -1;
                            case Source.MassOf(String input) -> ids.indexOf(input);
                            case Source.Planned(var number) -> n + PLANNED.indexOf(number);
                            case Source.Expected(PlanOutput output) ->
                                    like.absence(output).isPresent()
                                            ? -1
                                            : n
                                                    + PLANNED.size()
                                                    + like.function().output(output).orElseThrow();
                        })
                .toArray();
    }

    /// Writes the numbers of what was just planned; [Whole#NONE] where there is none.
    ///
    /// @return why it is no gel; empty where it is one, or where nobody can tell
    Optional<Rule> write(List<Column> columns, int[] places, double[] cells, int at) {
        boolean gel = wires.gel < 0 || out[wires.gel] < conversion();
        boolean never = wires.gel >= 0 && out[wires.gel] >= 1;
        for (int i = 0; i < places.length; i++) {
            double value = places[i] < 0 ? Whole.NONE : all[places[i]];
            boolean known = !(never && columns.get(i).isOfGelPoint());
            boolean there = gel || !columns.get(i).isOfGel();
            cells[at + i] = known && there && Double.isFinite(value) ? value : Whole.NONE;
        }
        return gel || like.conversion().isEmpty() ? Optional.empty() : Optional.of(why(never));
    }

    private double conversion() {
        return x[Slot.CONVERSION.at(0, ids.size())];
    }

    /// The branches of the two sides multiply to 1 / (r p²), p of the first group at the gel point.
    private Rule why(boolean never) {
        double p = out[wires.first];
        boolean branches = out[wires.ratio] * p * p < 1;
        return !never ? Rule.GELS_TOO_LATE : branches ? Rule.NEVER_GELS : Rule.TOO_FEW_BRANCHES;
    }
}
