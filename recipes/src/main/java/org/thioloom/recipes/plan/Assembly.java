package org.thioloom.recipes.plan;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Amount;
import org.thioloom.chem.quantity.Dimension.Volume;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.FunctionalGroup;
import org.thioloom.chem.structure.FunctionalGroups;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.StructureReading;
import org.thioloom.chem.structure.Structures;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Material.Stock;
import org.thioloom.recipes.control.Order.RatioBasis;
import org.thioloom.recipes.control.Product;
import org.thioloom.recipes.control.Solution;
import org.thioloom.recipes.control.Stoichiometry;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.master.Role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts the scaled masses together: materials with their stocks, groups, solution, product.
record Assembly(
        MasterRecipe recipe, UnitBatch unit, @Nullable RatioBasis ratioBasis, double scale) {

    /// Mass of an input in this batch. `[g]`
    private double mass(Bound bound) {
        return switch (bound.input().basis()) {
            case Basis.FixedMass(var mass) -> mass.value().orElseThrow().in(Units.GRAM);
            case Basis.FixedVolume(var volume) ->
                    volume.value().orElseThrow().in(Units.MILLILITRE)
                            * bound.density().orElse(Double.NaN);
            default -> unit.mass(bound) * scale;
        };
    }

    List<Material> materials() {
        Map<String, Stock> stocks = stocks();
        double taken =
                stocks.values().stream().mapToDouble(s -> s.solventIn().in(Units.GRAM)).sum();
        Optional<Bound> solvent = solvent();
        List<Material> materials = new ArrayList<>();
        for (Bound bound : unit.inputs()) {
            boolean gives = solvent.isPresent() && solvent.get().equals(bound);
            materials.add(
                    material(bound, mass(bound) - (gives ? taken : 0), stocks.get(bound.id())));
        }
        return materials;
    }

    /// What is taken from each bottle, by input. A stock solution takes all that is weighed to
    /// prepare it. `[g]`
    Map<String, Double> taken() {
        Map<String, Stock> stocks = stocks();
        Map<String, Double> taken = new LinkedHashMap<>();
        unit.inputs().forEach(bound -> taken.put(bound.id(), mass(bound)));
        for (Map.Entry<String, Stock> stock : stocks.entrySet()) {
            taken.put(stock.getKey(), stock.getValue().solute().in(Units.GRAM));
            double more =
                    stock.getValue().solvent().in(Units.GRAM)
                            - stock.getValue().solventIn().in(Units.GRAM);
            taken.merge(stock.getValue().solventId(), more, Double::sum);
        }
        return taken;
    }

    private Material material(Bound bound, double mass, @Nullable Stock stock) {
        return new Material(
                bound.input(),
                bound.substance(),
                bound.lot(),
                bound.formula(),
                bound.molarMass(),
                Quantity.computed(bound.material().assay() * 100, Units.PERCENT_BY_MASS),
                1 - bound.volatiles(),
                group(bound, mass),
                millimoles(bound.material().amountIn(mass)),
                Quantity.computed(mass * 1e3, Units.MILLIGRAM),
                volume(bound, mass),
                bound.density().isEmpty()
                        ? null
                        : Quantity.computed(
                                bound.density().getAsDouble(), Units.GRAM_PER_MILLILITRE),
                BasisInWords.of(bound.input(), recipe.formula(), ratioBasis),
                stock,
                Rounding.decimals(recipe.balance().resolution().to(Units.MILLIGRAM)));
    }

    private static Material.@Nullable Group group(Bound bound, double mass) {
        FunctionalGroup kind = bound.group();
        if (kind == null) {
            return null;
        }
        double perMolecule =
                bound.material().groupsIn(mass)
                        / bound.material().amountIn(mass)
                        / bound.material().functionality();
        return new Material.Group(
                kind,
                bound.material().functionality(),
                perMolecule,
                millimoles(bound.material().groupsIn(mass)));
    }

    /// In the unit a pipette or a cylinder is read in.
    private static @Nullable Quantity<Volume> volume(Bound bound, double mass) {
        if (bound.lacksDensity()) {
            return null;
        }
        double millilitres = bound.mixture(mass).volume();
        return millilitres < 1
                ? Quantity.computed(millilitres * 1e3, Units.MICROLITRE)
                : Quantity.computed(millilitres, Units.MILLILITRE);
    }

    private static Quantity<Amount> millimoles(double moles) {
        return Quantity.computed(moles * 1e3, Units.MILLIMOLE);
    }

    private Optional<Bound> solvent() {
        return unit.inputs().stream()
                .filter(bound ->
                        bound.input().role() == Role.SOLVENT && bound.density().isPresent())
                .findFirst();
    }

    /// Stock solutions for what the balance cannot weigh, in the first solvent of the recipe.
    private Map<String, Stock> stocks() {
        Map<String, Stock> stocks = new LinkedHashMap<>();
        Optional<Bound> solvent = solvent();
        if (solvent.isEmpty()) {
            return stocks;
        }
        Stocks planner =
                new Stocks(
                        recipe.balance().smallestWeighing().in(Units.GRAM),
                        recipe.pipette().resolution().in(Units.MILLILITRE),
                        solvent.get().id(),
                        solvent.get().density().orElseThrow());
        double left = mass(solvent.get());
        for (Bound bound : unit.inputs()) {
            boolean tooLittle =
                    bound.input().role() != Role.SOLVENT && mass(bound) < planner.smallest();
            if (!tooLittle || bound.density().isEmpty()) {
                continue;
            }
            Optional<Stock> stock = planner.plan(mass(bound), bound.density().getAsDouble(), left);
            stock.ifPresent(s -> stocks.put(bound.id(), s));
            left -= stock.map(s -> s.solventIn().in(Units.GRAM)).orElse(0.0);
        }
        return stocks;
    }

    Stoichiometry stoichiometry() {
        Coupling coupling = recipe.formula().coupling();
        FunctionalGroup first = kind(coupling.first());
        FunctionalGroup second = kind(coupling.second());
        double ene = groups(first);
        double thiol = groups(second);
        double r = ene / thiol;
        FunctionalGroup limiting = Math.abs(r - 1) < 1e-9 ? null : r < 1 ? first : second;
        return new Stoichiometry(
                millimoles(molecules(ofNodes(first, second))),
                millimoles(molecules(ofNodes(first, second).equals(first) ? second : first)),
                first,
                millimoles(ene),
                second,
                millimoles(thiol),
                r,
                limiting);
    }

    /// The group that what the recipe calls a node brings; the first where nothing is called so.
    private FunctionalGroup ofNodes(FunctionalGroup first, FunctionalGroup second) {
        boolean nodesBringSecond =
                unit.inputs().stream()
                        .filter(bound -> bound.input().role() == Role.NODE)
                        .anyMatch(bound -> second.equals(bound.group()));
        return nodesBringSecond ? second : first;
    }

    private double groups(FunctionalGroup kind) {
        return unit.inputs().stream()
                .filter(bound -> kind.equals(bound.group()))
                .mapToDouble(bound -> bound.material().groupsIn(mass(bound)))
                .sum();
    }

    private double molecules(FunctionalGroup kind) {
        return unit.inputs().stream()
                .filter(bound -> kind.equals(bound.group()))
                .mapToDouble(bound -> bound.material().amountIn(mass(bound)))
                .sum();
    }

    Solution solution(Sizing sizing) {
        double volume = sizing.solutionVolume() * scale;
        double solution = sizing.solutionMass() * scale;
        FunctionalGroup first = kind(recipe.formula().coupling().first());
        double ene = groups(first);
        List<Bound> initiators =
                unit.inputs().stream().filter(b -> b.input().role() == Role.INITIATOR).toList();
        double initiator = initiators.stream().mapToDouble(this::mass).sum();
        double radicals =
                initiators.stream().mapToDouble(b -> b.material().amountIn(mass(b))).sum();
        return new Solution(
                Quantity.computed(solution * 1e3, Units.MILLIGRAM),
                Quantity.computed(volume * 1e3, Units.MICROLITRE),
                Quantity.computed(solution / volume, Units.GRAM_PER_MILLILITRE),
                Quantity.computed(
                        sizing.drySolids() * scale / solution * 100, Units.PERCENT_BY_MASS),
                Quantity.computed(sizing.solidsFraction() * 100, Units.PERCENT_BY_VOLUME),
                initiators.isEmpty()
                        ? null
                        : Quantity.computed(initiator / solution * 100, Units.PERCENT_BY_MASS),
                initiators.isEmpty()
                        ? null
                        : Quantity.computed(
                                initiator / (sizing.drySolids() * scale) * 100,
                                Units.PERCENT_BY_MASS),
                initiators.isEmpty()
                        ? null
                        : Quantity.computed(radicals / ene * 100, Units.PERCENT_BY_AMOUNT),
                first.symbol(),
                Quantity.computed(ene / volume * 1e3, Units.MOLE_PER_LITRE),
                String.join(" + ", unit.solution().stream().map(Bound::id).toList()));
    }

    Product product(Output.Made output) {
        Bound from =
                unit.inputs().stream()
                        .filter(bound -> bound.id().equals(output.from()))
                        .findFirst()
                        .orElseThrow();
        double amount = from.material().amountIn(mass(from));
        return switch (output) {
            case Output.Product substance -> substance(substance, amount);
            case Output.Powder powder -> powder(powder, amount);
        };
    }

    /// Nodes and linkers as they are without solvate, less what every pair that can form loses.
    private Product powder(Output.Powder output, double nodes) {
        Coupling coupling = recipe.formula().coupling();
        double mass =
                unit.inputs().stream()
                        .filter(bound -> bound.group() != null)
                        .mapToDouble(b -> b.material().amountIn(mass(b)) * b.material().molarMass())
                        .sum();
        double pairs = Math.min(groups(kind(coupling.first())), groups(kind(coupling.second())));
        double left = mass - pairs * lost(coupling);
        return new Product(
                output.id(),
                "network by " + coupling.name(),
                null,
                Quantity.computed(left / nodes, Units.GRAM_PER_MOLE),
                millimoles(nodes),
                Quantity.computed(left * 1e3, Units.MILLIGRAM));
    }

    private static FunctionalGroup kind(String group) {
        return FunctionalGroups.find(group).orElseThrow();
    }

    /// What leaves where two groups have joined. `[g/mol]`
    private static double lost(Coupling coupling) {
        String leaves = coupling.leaves();
        return leaves != null
                        && Structures.read(leaves)
                                instanceof StructureReading.Understood(Molecule molecule)
                ? molecule.molarMass().in(Units.GRAM_PER_MOLE)
                : 0;
    }

    private Product substance(Output.Product output, double amount) {
        if (!(output.substance().structure() instanceof Molecule molecule)) {
            throw new IllegalStateException(
                    "bug: " + output.id() + " was not refused as a polymer");
        }
        return new Product(
                output.id(),
                output.substance().name(),
                molecule.formula(),
                molecule.molarMass(),
                millimoles(amount),
                Quantity.computed(
                        amount * molecule.molarMass().in(Units.GRAM_PER_MOLE) * 1e3,
                        Units.MILLIGRAM));
    }
}
