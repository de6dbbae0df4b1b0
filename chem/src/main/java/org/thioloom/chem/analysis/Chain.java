package org.thioloom.chem.analysis;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.thioloom.chem.structure.Polymer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a polymer out, head to tail.
///
/// @param smiles with one repeat unit drawn
/// @param unit the atoms of that unit, by number
record Chain(String smiles, Set<Integer> unit) {
    private static final Pattern UNIT = Pattern.compile("(\\S+)\\s+\\|Sg:n:([\\d,]+).*");

    static Chain of(Polymer polymer) {
        Matcher text = UNIT.matcher(polymer.smiles());
        if (!text.matches()) {
            throw new IllegalStateException("bug: no repeat unit in " + polymer.smiles());
        }
        return new Chain(
                text.group(1),
                Stream.of(text.group(2).split(",", -1))
                        .map(Integer::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// The molecule of so many repeat units.
    ///
    /// @param units at least 1
    IAtomContainer written(int units) {
        IAtomContainer graph = Graphs.parse(smiles);
        List<IAtom> inside = new ArrayList<>();
        for (IAtom atom : graph.atoms()) {
            if (unit.contains(atom.getIndex())) {
                inside.add(atom);
            }
        }
        List<IBond> within = bonds(graph, 2);
        IBond in = bonds(graph, 1).getFirst();
        IBond out = bonds(graph, 1).getLast();
        int head = inside.indexOf(end(in));
        int tail = inside.indexOf(end(out));
        IAtom last = inside.get(tail);
        IAtom beyond = out.getOther(last);
        for (int copy = 1; copy < units; copy++) {
            List<IAtom> next = inside.stream().map(atom -> copy(graph, atom)).toList();
            for (IBond bond : within) {
                graph.newBond(
                        next.get(inside.indexOf(bond.getBegin())),
                        next.get(inside.indexOf(bond.getEnd())),
                        bond.getOrder());
            }
            graph.newBond(last, next.get(head), in.getOrder());
            last = next.get(tail);
        }
        graph.removeBond(out);
        graph.newBond(last, beyond, out.getOrder());
        return graph;
    }

    /// The bonds with so many of their two ends in the drawn unit.
    private List<IBond> bonds(IAtomContainer graph, int ends) {
        List<IBond> bonds = new ArrayList<>();
        for (IBond bond : graph.bonds()) {
            int inside = (holds(bond.getBegin()) ? 1 : 0) + (holds(bond.getEnd()) ? 1 : 0);
            if (inside == ends) {
                bonds.add(bond);
            }
        }
        return bonds;
    }

    private IAtom end(IBond crossing) {
        return holds(crossing.getBegin()) ? crossing.getBegin() : crossing.getEnd();
    }

    private boolean holds(IAtom atom) {
        return unit.contains(atom.getIndex());
    }

    private static IAtom copy(IAtomContainer graph, IAtom atom) {
        IAtom copy = graph.newAtom(atom.getAtomicNumber(), atom.getImplicitHydrogenCount());
        copy.setFormalCharge(atom.getFormalCharge());
        copy.setMassNumber(atom.getMassNumber());
        return copy;
    }
}
