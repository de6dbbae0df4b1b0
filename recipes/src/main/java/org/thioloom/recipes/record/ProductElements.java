package org.thioloom.recipes.record;

import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Composition;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.MeanComposition;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Stoichiometry;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.master.Role;
import org.thioloom.recipes.record.ChecksPage.ElementLine;
import org.thioloom.recipes.waste.Washes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What elemental analysis should find of the dry product: of the substance that is made, or of all
/// nodes and linkers weighed, less what their coupling loses, and whatever else stays among them.
final class ProductElements {
    private static final double TRACE = 1e-9;

    private final ControlRecipe control;
    private final List<Material> stays;

    ProductElements(ControlRecipe control) {
        this.control = control;
        this.stays =
                control.master().formula().output() instanceof Output.Product
                        ? List.of()
                        : control.materials().stream().filter(m -> stays(control, m)).toList();
    }

    /// In the order of Hill; empty where a polymer's length is not known.
    List<ElementLine> lines() {
        if (ofUnknownLength().isPresent()) {
            return List.of();
        }
        MeanComposition product =
                made().map(one -> plus(MeanComposition.NONE, one, 1, 0)).orElseGet(this::network);
        return lines(product.massFractions());
    }

    /// What the lines count, or why there are none.
    String note() {
        Optional<Material> unknown = ofUnknownLength();
        if (unknown.isPresent()) {
            return "Nothing can be expected: how long the chains of %s are is not known."
                    .formatted(unknown.get().input().id());
        }
        return made().isPresent()
                ? "Expected: the pure product, without solvent."
                : "Expected: %s as weighed, every pair coupled, without solvent, initiator and impurities; a film that loses much sol differs."
                        .formatted(
                                stays.stream()
                                        .map(m -> m.input().id())
                                        .collect(Collectors.joining(" + ")));
    }

    /// Whether the product has any of an element.
    boolean holds(String symbol) {
        return Stream.concat(made().stream(), stays.stream().map(m -> m.substance().structure()))
                .flatMap(ProductElements::parts)
                .flatMap(part -> part.counts().keySet().stream())
                .anyMatch(nuclide -> nuclide.element().equals(symbol));
    }

    private Optional<Structure> made() {
        return control.master().formula().output() instanceof Output.Product product
                ? Optional.of(product.substance().structure())
                : Optional.empty();
    }

    /// What reacts; and what is counted to a film's solids beside it, unless a wash takes it away.
    private static boolean stays(ControlRecipe control, Material material) {
        Role role = material.input().role();
        if (material.group() != null) {
            return true;
        }
        boolean solid =
                switch (material.input().basis()) {
                    case Basis.Fraction fraction -> !fraction.outside();
                    case Basis.FixedMass _, Basis.FixedVolume _ -> false;
                    default -> true;
                };
        return solid
                && control.solution() != null
                && role != Role.SOLVENT
                && role != Role.INITIATOR
                && Washes.volumes(control.steps()).isEmpty();
    }

    private Optional<Material> ofUnknownLength() {
        return stays.stream().filter(material -> length(material).isEmpty()).findFirst();
    }

    /// Repeat units of a polymer, none of a molecule; empty where it is not known.
    private static OptionalDouble length(Material material) {
        return material.substance().structure() instanceof Polymer polymer
                ? polymer.repeatUnits(material.molarMass())
                : OptionalDouble.of(0);
    }

    private MeanComposition network() {
        MeanComposition sum = MeanComposition.NONE;
        for (Material material : stays) {
            sum =
                    plus(
                            sum,
                            material.substance().structure(),
                            material.amount().in(Units.MILLIMOLE),
                            length(material).orElseThrow());
        }
        Coupling coupling = control.master().formula().coupling();
        Stoichiometry s = control.stoichiometry();
        double pairs = Math.min(s.first().in(Units.MILLIMOLE), s.second().in(Units.MILLIMOLE));
        String leaves = coupling.leaves();
        return leaves != null && Structures.read(leaves) instanceof Understood(Molecule molecule)
                ? sum.plus(molecule.composition(), -pairs)
                : sum;
    }

    private static MeanComposition plus(
            MeanComposition sum, Structure structure, double amount, double length) {
        return switch (structure) {
            case Molecule molecule -> sum.plus(molecule.composition(), amount);
            case Polymer polymer ->
                    sum.plus(polymer.ends(), amount).plus(polymer.repeat(), amount * length);
        };
    }

    private static Stream<Composition> parts(Structure structure) {
        return switch (structure) {
            case Molecule molecule -> Stream.of(molecule.composition());
            case Polymer polymer -> Stream.of(polymer.ends(), polymer.repeat());
        };
    }

    private static List<ElementLine> lines(Map<String, Double> fractions) {
        return fractions.entrySet().stream()
                .filter(element -> element.getValue() > TRACE)
                .map(element -> new ElementLine(element.getKey(), 100 * element.getValue()))
                .toList();
    }
}
