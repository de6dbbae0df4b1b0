package org.thioloom.chem.analysis;

import org.openscience.cdk.exception.InvalidSmilesException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smarts.SmartsPattern;
import org.openscience.cdk.smiles.SmilesParser;
import org.openscience.cdk.tools.manipulator.AtomContainerManipulator;
import org.thioloom.chem.structure.Composition;
import org.thioloom.chem.structure.Composition.Nuclide;
import org.thioloom.chem.structure.FunctionalGroup;
import org.thioloom.chem.structure.Molecule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Structures as graphs of their atoms, hydrogens counted on the atom that bears them.
final class Graphs {
    private Graphs() {}

    /// The graph of a SMILES that was read before; an isotope of hydrogen keeps its own atom.
    ///
    /// @param smiles of a molecule, or of a polymer with what follows it left off
    static IAtomContainer parse(String smiles) {
        try {
            var parser = new SmilesParser(SilentChemObjectBuilder.getInstance());
            return AtomContainerManipulator.suppressHydrogens(parser.parseSmiles(smiles));
        } catch (InvalidSmilesException e) {
            throw new IllegalStateException("bug: " + smiles + " was read before", e);
        }
    }

    /// The molecules and ions that a graph holds, in the order of their first atoms.
    static List<List<IAtom>> parts(IAtomContainer graph) {
        boolean[] reached = new boolean[graph.getAtomCount()];
        List<List<IAtom>> parts = new ArrayList<>();
        for (IAtom first : graph.atoms()) {
            if (!reached[first.getIndex()]) {
                parts.add(partOf(first, reached));
            }
        }
        return parts;
    }

    private static List<IAtom> partOf(IAtom first, boolean[] reached) {
        List<IAtom> part = new ArrayList<>();
        Deque<IAtom> waiting = new ArrayDeque<>(List.of(first));
        reached[first.getIndex()] = true;
        while (!waiting.isEmpty()) {
            IAtom atom = waiting.pop();
            part.add(atom);
            for (IBond bond : atom.bonds()) {
                IAtom neighbour = bond.getOther(atom);
                if (!reached[neighbour.getIndex()]) {
                    reached[neighbour.getIndex()] = true;
                    waiting.add(neighbour);
                }
            }
        }
        return part;
    }

    /// The ions of a salt that bear a functional group, and how many of it one of them bears.
    static Map<Ion, Integer> ionsWith(Molecule salt, FunctionalGroup group) {
        IAtomContainer graph = parse(salt.smiles());
        int[] found = new int[graph.getAtomCount()];
        for (int[] atoms : SmartsPattern.create(group.smarts()).matchAll(graph).uniqueAtoms()) {
            found[atoms[0]]++;
        }
        Map<Ion, Integer> bearers = new LinkedHashMap<>();
        for (List<IAtom> part : parts(graph)) {
            int count = part.stream().mapToInt(atom -> found[atom.getIndex()]).sum();
            if (count > 0 && charge(part) != 0) {
                bearers.put(new Ion(composition(part), charge(part)), count);
            }
        }
        return bearers;
    }

    /// The charges of these atoms, summed.
    static int charge(List<IAtom> atoms) {
        return atoms.stream().mapToInt(IAtom::getFormalCharge).sum();
    }

    /// How many there are of each kind, hydrogens included.
    static Composition composition(List<IAtom> atoms) {
        Map<Nuclide, Integer> counts = new HashMap<>();
        for (IAtom atom : atoms) {
            counts.merge(new Nuclide(atom.getSymbol(), massNumber(atom)), 1, Integer::sum);
            int hydrogens = atom.getImplicitHydrogenCount();
            if (hydrogens > 0) {
                counts.merge(new Nuclide("H", 0), hydrogens, Integer::sum);
            }
        }
        return new Composition(counts);
    }

    /// The isotope that is stated of an atom; 0 when none is.
    static int massNumber(IAtom atom) {
        Integer massNumber = atom.getMassNumber();
        return massNumber == null ? 0 : massNumber;
    }
}
