package org.thioloom.recipes.outcome;

import static org.junit.jupiter.api.Assertions.fail;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.cure.CuringFilm;
import org.thioloom.chem.cure.Formulation;
import org.thioloom.chem.cure.Initiator;
import org.thioloom.chem.cure.KineticSet;
import org.thioloom.chem.cure.Kinetics;
import org.thioloom.chem.cure.Light;
import org.thioloom.chem.cure.Reach;
import org.thioloom.chem.film.Disc;
import org.thioloom.chem.film.Drying;
import org.thioloom.chem.film.Shrinkage;
import org.thioloom.chem.network.GelPoint;
import org.thioloom.chem.network.Modulus;
import org.thioloom.chem.network.Network;
import org.thioloom.chem.network.Rubber;
import org.thioloom.chem.network.Species;
import org.thioloom.chem.network.StepGrowth;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.stoichiometry.Mixture;
import org.thioloom.chem.stoichiometry.Mixture.Part;
import org.thioloom.chem.stoichiometry.ReactiveMaterial;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Role;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/// The outcome of a plan by the formulas of `chem` that a person would call, one object after
/// another.
final class Typed {
    private final ControlRecipe plan;
    private final PlanFunction function;
    private final double[] in;
    private final Map<PlanOutput, Double> outputs = new EnumMap<>(PlanOutput.class);

    Typed(ControlRecipe plan, PlanFunction function, double[] in) {
        this.plan = plan;
        this.function = function;
        this.in = in;
    }

    /// Numbers about those planned.
    static double[] shaken(PlanFunction function, RandomGenerator random) {
        double[] in = function.planned();
        for (int i = 0; i < in.length; i++) {
            PlanInput input = function.inputs().get(i);
            double x = in[i] * random.nextDouble(0.94, 1.06);
            in[i] = x > input.high() ? 2 * input.high() - x : x;
        }
        return in;
    }

    private double get(String name) {
        return in[function.input(name).orElseThrow()];
    }

    private boolean has(String name) {
        return function.input(name).isPresent();
    }

    /// Mass of a material, what stocks bring of the solvent included. `[g]`
    private double mass(Material m) {
        String id = m.input().id();
        if (has(id + ".stock")) {
            return get(id + ".stock") / 1e3 * get(id + ".inStock") / 100;
        }
        double brought =
                m.input().role() != Role.SOLVENT
                        ? 0
                        : plan.materials().stream()
                                .map(other -> other.input().id())
                                .filter(other -> has(other + ".stock"))
                                .mapToDouble(o ->
                                        get(o + ".stock") / 1e3 * (1 - get(o + ".inStock") / 100))
                                .sum();
        return get(id + ".mass") / 1e3 + brought;
    }

    private double volatiles(Material m) {
        String id = m.input().id();
        double planned = 1 - m.solidsFraction();
        return has(id + ".volatiles")
                ? get(id + ".volatiles") / 100
                : planned / (m.assay().in(Units.PERCENT_BY_MASS) / 100) * assay(m);
    }

    private double assay(Material m) {
        String id = m.input().id();
        return has(id + ".assay") ? get(id + ".assay") / 100 : 1 - get(id + ".volatiles") / 100;
    }

    private double staying(Material m) {
        return mass(m) * (assay(m) + Math.abs(1 - assay(m) - volatiles(m)));
    }

    private ReactiveMaterial reactive(Material m) {
        String id = m.input().id();
        int f = m.group() == null ? 0 : m.group().perMolecule();
        return new ReactiveMaterial(
                get(id + ".molarMass"),
                assay(m),
                f,
                has(id + ".alive") ? get(id + ".alive") / 100 : 1,
                has(id + ".content")
                        ? OptionalDouble.of(get(id + ".content") / 1e3)
                        : OptionalDouble.empty());
    }

    private static boolean inSolution(Material m) {
        return !(m.input().basis() instanceof Basis.Fraction fraction && fraction.outside());
    }

    private List<Species> side(boolean first) {
        var s = plan.stoichiometry();
        List<Species> species = new ArrayList<>();
        for (Material m : plan.materials()) {
            Material.Group group = m.group();
            if (group == null || !group.kind().equals(first ? s.firstGroup() : s.secondGroup())) {
                continue;
            }
            ReactiveMaterial r = reactive(m);
            double amount = r.amountIn(mass(m));
            double alive = r.groupsIn(mass(m)) / amount / r.functionality();
            double n = alive > 1 ? amount * alive : amount;
            species.add(
                    new Species(n, r.functionality(), Math.min(1, alive), mass(m) * assay(m) / n));
            double rest = staying(m) - mass(m) * assay(m);
            if (rest > 0) {
                species.add(Species.whole(rest / 100, 0, 100));
            }
        }
        return species;
    }

    Map<PlanOutput, Double> outputs() {
        StepGrowth growth = found(StepGrowth.of(side(true), side(false)));
        Network network = found(growth.atLimiting(get("conversion")));
        outputs.put(PlanOutput.IMBALANCE, growth.ratio());
        GelPoint gel = growth.gelPoint();
        if (!(gel instanceof GelPoint.Gels(double enes, double thiols))) {
            return fail(gel.sentence());
        }
        outputs.put(PlanOutput.FIRST_AT_GEL_POINT, enes);
        outputs.put(PlanOutput.GEL_POINT, growth.ratio() > 1 ? thiols : enes);
        outputs.put(PlanOutput.SOL, 100 * network.fractions().sol());
        outputs.put(PlanOutput.STRANDS, network.skeletonPerKilogram().strands());
        film(growth, network);
        return outputs;
    }

    private void film(StepGrowth growth, Network network) {
        List<Part> solution = new ArrayList<>();
        List<Part> solids = new ArrayList<>();
        for (Material m : plan.materials()) {
            if (!inSolution(m)) {
                continue;
            }
            double density = get(m.input().id() + ".density");
            Part stays = new Part(staying(m), density);
            solution.add(stays);
            if (m.input().role() != Role.SOLVENT) {
                solids.add(stays);
            }
            double leaves = mass(m) - staying(m);
            if (leaves > 0) {
                solution.add(new Part(leaves, leavingDensity(m)));
            }
        }
        Mixture all = new Mixture(solution);
        Mixture dry = new Mixture(solids);
        double phi = dry.volume() / all.volume();
        Modulus g =
                found(Rubber.dry(298.15, phi))
                        .modulus(network.skeletonPerGelVolume(dry.volume() * 1e-6));
        outputs.put(PlanOutput.PHANTOM, g.phantom() / 1e3);
        outputs.put(PlanOutput.AFFINE, g.affine() / 1e3);
        double wide = get("mould.diameter");
        Disc wet = new Disc(wide, get("disc.volume") / new Disc(wide, 1).volume());
        Disc film =
                new Shrinkage(new Drying(get("film.drying")), phi, network.fractions().sol())
                        .dry(wet);
        outputs.put(PlanOutput.WET_DEPTH, wet.thickness() * 1e3);
        outputs.put(PlanOutput.DRY_THICKNESS, film.thickness() * 1e3);
        outputs.put(PlanOutput.DRY_DIAMETER, film.diameter());
        liquid(growth, all, dry);
        light(growth, all.volume() / 1e3, wet.thickness());
    }

    private double leavingDensity(Material m) {
        double planned = 1 - m.solidsFraction();
        double stays =
                m.mass().in(Units.GRAM)
                        * m.solidsFraction()
                        / Objects.requireNonNull(m.density()).in(Units.GRAM_PER_MILLILITRE);
        return m.mass().in(Units.GRAM)
                * planned
                / (Objects.requireNonNull(m.volume()).in(Units.MILLILITRE) - stays);
    }

    private void liquid(StepGrowth growth, Mixture all, Mixture dry) {
        Material initiator = initiator();
        double amount = reactive(initiator).amountIn(mass(initiator));
        outputs.put(PlanOutput.FIRST_GROUP, growth.eneGroups() / all.volume() * 1e3);
        outputs.put(PlanOutput.INITIATOR_OF_SOLUTION, mass(initiator) / all.mass() * 100);
        outputs.put(PlanOutput.INITIATOR_OF_SOLIDS, mass(initiator) / dry.mass() * 100);
        outputs.put(PlanOutput.INITIATOR_PER_FIRST_GROUP, amount / growth.eneGroups() * 100);
        Material node = plan.materials(Role.NODE).getFirst();
        double lithium = reactive(node).amountIn(mass(node));
        outputs.put(PlanOutput.LITHIUM, lithium / dry.mass() * 1e3);
        outputs.put(PlanOutput.EO_PER_LITHIUM, ethyleneOxide() / lithium);
    }

    private double ethyleneOxide() {
        double units = 0;
        for (Material m : plan.materials(Role.LINKER)) {
            if (m.substance().structure() instanceof Polymer peg) {
                double mn = get(m.input().id() + ".molarMass");
                double n =
                        (mn - peg.endMass().in(Units.GRAM_PER_MOLE))
                                / peg.repeatMass().in(Units.GRAM_PER_MOLE);
                ReactiveMaterial r = reactive(m);
                units += n * Math.max(r.amountIn(mass(m)), r.groupsIn(mass(m)) / r.functionality());
            }
        }
        return units;
    }

    private Material initiator() {
        return plan.materials(Role.INITIATOR).getFirst();
    }

    private void light(StepGrowth growth, double litres, double depth) {
        Material initiator = initiator();
        Kinetics usual = KineticSet.all().getFirst().kinetics();
        double factor = get("cure.factor");
        CuringFilm film =
                found(
                        CuringFilm.of(
                                new Formulation(
                                        growth.eneGroups() / litres,
                                        growth.thiolGroups() / litres,
                                        reactive(initiator).amountIn(mass(initiator)) / litres),
                                new Initiator(get("initiator.absorption"), 0.95, 0.6),
                                new Light(get("lamp.irradiance"), 365),
                                new Kinetics(
                                        usual.addition(),
                                        usual.fragmentation(),
                                        usual.transfer(),
                                        usual.termination() / factor / factor)));
        outputs.put(PlanOutput.ABSORBANCE, film.absorbance(depth));
        outputs.put(
                PlanOutput.BACK_TO_95,
                film.timeTo(0.95, depth) instanceof Reach.After(double seconds)
                        ? seconds
                        : Double.POSITIVE_INFINITY);
    }

    private static <T> T found(Answer<T> answer) {
        return switch (answer) {
            case Answer.Found<T>(T value) -> value;
            case Answer.Refused<T>(String sentence, var _) -> fail(sentence);
        };
    }
}
