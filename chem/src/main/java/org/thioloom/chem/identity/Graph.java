package org.thioloom.chem.identity;

import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IElement;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smarts.SmartsPattern;
import org.openscience.cdk.smiles.SmilesParser;
import org.openscience.cdk.tools.manipulator.AtomContainerManipulator;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.structure.Composition;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.RepeatUnitMark;
import org.thioloom.chem.structure.RepeatUnitMark.Order;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;

import java.util.List;
import java.util.Optional;

/// A structure that was read before, as a graph of our own.
///
/// @param atoms those of the repeat unit say so, see [#inUnit]
/// @param order how repeat units follow each other; empty in a molecule
record Graph(IAtomContainer atoms, Optional<Order> order) {
    private static final int MOST_ATOMS = 1000;
    private static final int MOST_IN_A_POLYMER = 150;
    private static final String UNIT = "thioloom.repeat-unit";

    /// As it was drawn, atom by atom.
    static Graph of(Structure structure) {
        IAtomContainer atoms = parse(structure.smiles().split("\\s", 2)[0]);
        Optional<RepeatUnitMark> mark = RepeatUnitMark.in(structure.smiles());
        mark.map(RepeatUnitMark::atoms).orElse(List.of()).forEach(i -> join(atoms.getAtom(i)));
        return new Graph(atoms, mark.map(RepeatUnitMark::order));
    }

    /// The same however it was drawn: hydrogens implied, sulfoxides with a double bond, rings and
    /// aromatic atoms marked, atoms without the numbers that follow them through a reaction.
    static Graph normalised(Structure structure) {
        Graph drawn = of(structure);
        IAtomContainer atoms = drawn.atoms();
        for (IAtom atom : atoms.atoms()) {
            atom.setMapIdx(0);
        }
        for (IBond bond : atoms.bonds()) {
            uncharge(bond);
        }
        Graph plain = drawn.endsInHydrogen() ? drawn : drawn.withoutHydrogens();
        plain.perceive();
        return plain;
    }

    /// The structure a text draws, or the first thing that is wrong with it.
    static Answer<Structure> read(String smiles) {
        return switch (Structures.read(smiles)) {
            case Understood(Structure structure) -> new Found<>(structure);
            case StructureReading.Refused(var problems) ->
                    new Refused<>(problems.getFirst().sentence(), problems.getFirst().remedy());
        };
    }

    /// The structure, when putting its atoms in order takes neither too long nor the whole stack of
    /// a thread.
    static Answer<Structure> fitting(Structure structure) {
        int most = structure instanceof Polymer ? MOST_IN_A_POLYMER : MOST_ATOMS;
        int atoms =
                switch (structure) {
                    case Molecule molecule -> heavy(molecule.composition());
                    case Polymer polymer -> heavy(polymer.ends()) + heavy(polymer.repeat());
                };
        return atoms <= most
                ? new Found<>(structure)
                : new Refused<>(
                        "this has " + atoms + " atoms without hydrogens, more than " + most,
                        "mark what repeats as in SCCOCCS |Sg:n:2,3,4:n:ht|");
    }

    private static int heavy(Composition composition) {
        return composition.counts().values().stream().mapToInt(count -> count).sum()
                - composition.count("H");
    }

    static IAtomContainer parse(String smiles) {
        try {
            return new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(smiles);
        } catch (CDKException e) {
            throw new IllegalStateException("bug: " + smiles + " was read before", e);
        }
    }

    static boolean inUnit(IAtom atom) {
        return atom.getProperty(UNIT) != null;
    }

    static void join(IAtom atom) {
        atom.setProperty(UNIT, true);
    }

    static boolean crosses(IBond bond) {
        return inUnit(bond.getBegin()) != inUnit(bond.getEnd());
    }

    /// Gives every hydrogen an atom, which is in the repeat unit when its neighbour is.
    void drawHydrogens() {
        int drawn = atoms.getAtomCount();
        AtomContainerManipulator.convertImplicitToExplicitHydrogens(atoms);
        for (int i = drawn; i < atoms.getAtomCount(); i++) {
            IAtom hydrogen = atoms.getAtom(i);
            if (inUnit(hydrogen.neighbors().iterator().next())) {
                join(hydrogen);
            }
        }
        perceive();
    }

    private Graph withoutHydrogens() {
        return new Graph(AtomContainerManipulator.suppressHydrogens(atoms), order);
    }

    /// Marks rings and aromatic atoms.
    private void perceive() {
        SmartsPattern.prepare(atoms);
    }

    // a sulfoxide is drawn with a double bond or with two charges, and so is each half of a sulfone
    private static void uncharge(IBond bond) {
        IAtom sulfur = bond.getBegin().getAtomicNumber() == 16 ? bond.getBegin() : bond.getEnd();
        IAtom oxygen = bond.getOther(sulfur);
        if (sulfur.getAtomicNumber() == 16
                && oxygen.getAtomicNumber() == IElement.O
                && sulfur.getFormalCharge() > 0
                && oxygen.getFormalCharge() == -1
                && bond.getOrder() == IBond.Order.SINGLE) {
            sulfur.setFormalCharge(sulfur.getFormalCharge() - 1);
            oxygen.setFormalCharge(0);
            bond.setOrder(IBond.Order.DOUBLE);
        }
    }

    // a hydrogen that is an end group must stay an atom
    private boolean endsInHydrogen() {
        for (IBond bond : atoms.bonds()) {
            if (crosses(bond)
                    && (bond.getBegin().getAtomicNumber() == IElement.H
                            || bond.getEnd().getAtomicNumber() == IElement.H)) {
                return true;
            }
        }
        return false;
    }
}
