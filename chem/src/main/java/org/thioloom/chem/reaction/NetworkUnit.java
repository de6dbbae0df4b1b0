package org.thioloom.chem.reaction;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.structure.Composition;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.MeanComposition;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;

import java.util.List;

/// The repeat unit of a network when every group has found its partner: one node and the linkers
/// that its arms call for, without what the coupling loses, without solvent and initiator.
///
/// @param linkersPerNode linker molecules per node molecule, `[-]`: 2 for four arms and dithiols
/// @param composition of one such unit
/// @param nodeShare mass of the node in it, `[-]`
/// @param ions lithium ions in it, `[-]`
/// @param repeatUnits repeat units of its linkers, `[-]`: EO units of PEG
/// @param ethers ether oxygens in it, those of the node included, `[-]`
public record NetworkUnit(
        double linkersPerNode,
        MeanComposition composition,
        double nodeShare,
        double ions,
        double repeatUnits,
        double ethers) {

    private static final String ION = "lithium";
    private static final String ETHER = "ether";

    /// Node and linkers by equal numbers of groups.
    ///
    /// @param node has one of the coupling's groups on each arm
    /// @param linkers one or a blend; each has the other group, at least one of them
    public static Answer<NetworkUnit> of(Coupling coupling, Molecule node, List<Linker> linkers) {
        String side = Reactions.sideOf(coupling, node);
        String partner = Reactions.partnerOf(coupling, side);
        int arms = node.count(side);
        if (arms == 0) {
            return new Refused<>(
                    Reactions.noSite(coupling, "node"), "give a node with one of them on each arm");
        }
        double shares = linkers.stream().mapToDouble(Linker::share).sum();
        double perLinker =
                linkers.stream()
                        .mapToDouble(linker -> linker.share() * linker.structure().count(partner))
                        .sum();
        if (!(perLinker > 0)) {
            return new Refused<>(
                    "no linker has a group that " + coupling.name() + " joins to the node's",
                    "give a linker that has");
        }
        return new Found<>(joined(coupling, node, linkers, arms / perLinker * shares));
    }

    private static NetworkUnit joined(
            Coupling coupling, Molecule node, List<Linker> linkers, double perNode) {
        int arms = node.count(Reactions.sideOf(coupling, node));
        double shares = linkers.stream().mapToDouble(Linker::share).sum();
        MeanComposition sum = MeanComposition.NONE.plus(node.composition(), 1);
        double ions = node.count(ION);
        double ethers = node.count(ETHER) + (ETHER.equals(coupling.makes()) ? arms : 0);
        double repeatUnits = 0;
        for (Linker linker : linkers) {
            double amount = perNode * linker.share() / shares;
            sum = add(sum, linker, amount);
            ions += amount * linker.count(ION);
            ethers += amount * linker.count(ETHER);
            repeatUnits += amount * linker.repeatUnits();
        }
        if (coupling.leaves() != null) {
            sum = sum.plus(leaving(coupling.leaves()), -arms);
        }
        double nodeMass = MeanComposition.NONE.plus(node.composition(), 1).molarMass();
        return new NetworkUnit(perNode, sum, nodeMass / sum.molarMass(), ions, repeatUnits, ethers);
    }

    private static MeanComposition add(MeanComposition sum, Linker linker, double amount) {
        return switch (linker.structure()) {
            case Molecule molecule -> sum.plus(molecule.composition(), amount);
            case Polymer polymer ->
                    sum.plus(polymer.ends(), amount)
                            .plus(polymer.repeat(), amount * linker.repeatUnits());
        };
    }

    private static Composition leaving(String smiles) {
        if (Structures.read(smiles) instanceof Understood(Molecule molecule)) {
            return molecule.composition();
        }
        throw new IllegalStateException("bug: a network loses " + smiles);
    }

    /// Molar mass per node, `[g/mol]`.
    public double molarMass() {
        return composition.molarMass();
    }

    /// Lithium per dry mass, which is the ion-exchange capacity too, `[mmol/g]`.
    public double ionContent() {
        return 1000 * ions / molarMass();
    }

    /// Repeat units per lithium, EO : Li of PEG linkers, `[-]`; to be asked only where there are
    /// [#ions].
    public double repeatUnitsPerIon() {
        return perIon(repeatUnits);
    }

    /// Ether oxygens per lithium, `[-]`; likewise.
    public double ethersPerIon() {
        return perIon(ethers);
    }

    private double perIon(double amount) {
        if (ions == 0) {
            throw new IllegalStateException("bug: a network without lithium, asked per lithium");
        }
        return amount / ions;
    }
}
