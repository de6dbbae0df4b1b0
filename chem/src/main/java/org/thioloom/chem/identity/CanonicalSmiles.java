package org.thioloom.chem.identity;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.RepeatUnitMark.Order;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;

import java.util.List;
import java.util.TreeSet;

/// One text for one substance, however its atoms are ordered and its aromatic rings and sulfoxides
/// are drawn.
///
/// Isotopes and handedness are written, the numbers of mapped atoms are not. A polymer is CXSMILES
/// with `n` for its length; its brackets are set anew, so that `SCCOCCS |Sg:n:2,3,4:n:ht|` and the
/// same with `|Sg:n:1,2,3:n:ht|` are one. Sodium hydride as ions and with a bond stay two. At most
/// 1000 atoms without hydrogens are put in order, 150 in a polymer.
public final class CanonicalSmiles {
    private static final int QUOTED = 80;

    private CanonicalSmiles() {}

    /// The canonical SMILES, or CXSMILES, of what a SMILES or CXSMILES draws.
    public static Answer<String> of(String smiles) {
        return Graph.read(smiles).then(CanonicalSmiles::of);
    }

    static Answer<String> of(Structure structure) {
        return Graph.fitting(structure).map(CanonicalSmiles::text);
    }

    private static String text(Structure structure) {
        return switch (structure) {
            case Molecule molecule -> Notation.canonical(Graph.normalised(molecule).atoms());
            case Polymer polymer ->
                    Chain.of(Graph.normalised(polymer))
                            .flatMap(Chain::extended)
                            .orElseGet(() -> asDrawn(Graph.normalised(polymer)));
        };
    }

    /// Whether two texts draw the same molecule, however they order its atoms; handedness is not
    /// compared. Polymers are never the same, because their length is open. More than 1000 atoms
    /// are compared as they are written.
    public static boolean areSame(String one, String other) {
        return Structures.read(one) instanceof Understood(Molecule first)
                && Structures.read(other) instanceof Understood(Molecule second)
                && first.formula().equals(second.formula())
                && (isPair(first) || haveOneText(first, second));
    }

    /// SMILES with a repeat unit marked behind it.
    static String marked(String smiles, List<String> members, String order) {
        return smiles + " |Sg:n:" + String.join(",", members) + ":n:" + order + "|";
    }

    /// What the toolkit read, as text that [Structures#read] takes: with the brackets as they were
    /// drawn.
    static String asDrawn(Graph graph) {
        return marked(graph, new int[graph.atoms().getAtomCount()], true);
    }

    /// As [#asDrawn], with atoms as they were numbered.
    static String asNumbered(Graph graph) {
        return marked(graph, new int[graph.atoms().getAtomCount()], false);
    }

    private static String marked(Graph graph, int[] places, boolean canonical) {
        IAtomContainer atoms = graph.atoms();
        String smiles =
                canonical ? Notation.canonical(atoms, places) : Notation.asNumbered(atoms, places);
        var members = new TreeSet<Integer>();
        for (IAtom atom : atoms.atoms()) {
            if (Graph.inUnit(atom)) {
                members.add(places[atom.getIndex()]);
            }
        }
        String order = graph.order().map(CanonicalSmiles::abbreviation).orElse("");
        return members.isEmpty()
                ? smiles
                : marked(smiles, members.stream().map(String::valueOf).toList(), order);
    }

    /// As much of a text as a sentence bears.
    static String shortened(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "...";
    }

    /// `ht`, `hh` or `eu`, as CXSMILES and molfiles write it.
    static String abbreviation(Order order) {
        return switch (order) {
            case HEAD_TO_TAIL -> "ht";
            case HEAD_TO_HEAD -> "hh";
            case EITHER -> "eu";
        };
    }

    /// Two atoms can be drawn with a bond or as ions, and are the same: sodium hydride.
    private static boolean isPair(Molecule molecule) {
        return molecule.formula().chars().filter(Character::isUpperCase).count() == 2
                && molecule.formula().chars().noneMatch(Character::isDigit);
    }

    private static boolean haveOneText(Molecule first, Molecule second) {
        return Graph.fitting(first) instanceof Answer.Refused
                ? first.smiles().equals(second.smiles())
                : flat(first).equals(flat(second));
    }

    private static String flat(Molecule molecule) {
        IAtomContainer atoms = Graph.normalised(molecule).atoms();
        atoms.setStereoElements(List.of());
        return Notation.canonical(atoms);
    }
}
