package org.thioloom.chem.reaction;

import org.openscience.cdk.CDKConstants;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.graph.ConnectivityChecker;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.sgroup.Sgroup;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;
import org.openscience.cdk.smiles.SmilesParser;
import org.thioloom.chem.structure.Structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Graphs of structures that were read before, side by side in one vessel.
final class Graphs {
    private static final int IDENTITY = SmiFlavor.Canonical | SmiFlavor.UseAromaticSymbols;
    private static final int WITH_ISOTOPES = SmiFlavor.AtomicMass | SmiFlavor.UseAromaticSymbols;
    private static final int WITH_REPEAT_UNITS =
            SmiFlavor.CxPolymer | SmiFlavor.CxAtomLabel | SmiFlavor.UseAromaticSymbols;

    private Graphs() {}

    static IAtomContainer of(Structure structure) {
        return parse(structure.smiles());
    }

    static IAtomContainer parse(String smiles) {
        try {
            return new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(smiles);
        } catch (CDKException e) {
            throw new IllegalStateException("bug: " + smiles + " was read before", e);
        }
    }

    /// All of them in one graph; their repeat units stay marked, which the toolkit's own sum loses.
    static IAtomContainer together(List<IAtomContainer> graphs) {
        IAtomContainer vessel = SilentChemObjectBuilder.getInstance().newAtomContainer();
        List<Sgroup> units = new ArrayList<>();
        for (IAtomContainer graph : graphs) {
            vessel.add(graph);
            List<Sgroup> own = graph.getProperty(CDKConstants.CTAB_SGROUPS);
            if (own != null) {
                units.addAll(own);
            }
        }
        if (!units.isEmpty()) {
            vessel.setProperty(CDKConstants.CTAB_SGROUPS, units);
        }
        return vessel;
    }

    static List<IAtomContainer> apart(IAtomContainer vessel) {
        List<IAtomContainer> molecules = new ArrayList<>();
        ConnectivityChecker.partitionIntoMolecules(vessel).atomContainers().forEach(molecules::add);
        return molecules;
    }

    /// The same text for the same molecule, however its atoms are ordered; isotopes not told apart,
    /// which the toolkit does only with another library.
    static String canonical(IAtomContainer graph) {
        return write(graph, IDENTITY);
    }

    /// Canonical where it can be, with every isotope that was stated.
    static String text(IAtomContainer graph) {
        boolean labelled = false;
        for (IAtom atom : graph.atoms()) {
            labelled |= atom.getMassNumber() != null;
        }
        return write(graph, labelled ? WITH_ISOTOPES : IDENTITY);
    }

    /// With every repeat unit and every open end it has.
    static String extended(IAtomContainer graph) {
        return write(graph, WITH_REPEAT_UNITS);
    }

    private static String write(IAtomContainer graph, int flavour) {
        try {
            return new SmilesGenerator(flavour).create(graph);
        } catch (CDKException e) {
            throw new IllegalStateException("bug: a graph without a SMILES", e);
        }
    }

    static int charge(IAtomContainer graph) {
        int charge = 0;
        for (IAtom atom : graph.atoms()) {
            charge += atom.getFormalCharge();
        }
        return charge;
    }

    /// Atoms of each element, hydrogens included, and the charge under an empty name.
    static Map<String, Integer> inventory(IAtomContainer graph) {
        Map<String, Integer> inventory = new TreeMap<>();
        for (IAtom atom : graph.atoms()) {
            inventory.merge(atom.getSymbol(), 1, Integer::sum);
            inventory.merge("H", atom.getImplicitHydrogenCount(), Integer::sum);
        }
        inventory.put("", charge(graph));
        return inventory;
    }
}
