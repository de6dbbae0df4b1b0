package org.thioloom.chem.identity;

import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IStereoElement;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;
import org.openscience.cdk.stereo.DoubleBondStereochemistry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Writes graphs as SMILES whose atoms stand in an order that is given.
///
/// The toolkit's own canonical flavour is not asked for, because with isotopes or handedness it
/// takes its order from InChI.
final class Notation {
    private static final int FLAVOUR =
            SmiFlavor.UseAromaticSymbols
                    | SmiFlavor.AtomicMass
                    | SmiFlavor.Stereo
                    | SmiFlavor.AtomAtomMap;

    private Notation() {}

    /// One text, however the atoms were numbered.
    static String canonical(IAtomContainer atoms) {
        return canonical(atoms, new int[atoms.getAtomCount()]);
    }

    /// One text, however the atoms were numbered.
    ///
    /// @param places receives where each atom stands in the text, counted from 0
    static String canonical(IAtomContainer atoms, int[] places) {
        String least = null;
        for (long[] ranks : new AtomRanks(atoms).all()) {
            int[] own = new int[places.length];
            String text =
                    write(
                            atoms,
                            sorted(atoms, Comparator.comparingLong(a -> ranks[a.getIndex()])),
                            own);
            if (least == null || text.compareTo(least) < 0) {
                least = text;
                System.arraycopy(own, 0, places, 0, own.length);
            }
        }
        return Objects.requireNonNull(least);
    }

    /// With the atoms as they are numbered, as far as branches and rings allow.
    ///
    /// @param places receives where each atom stands in the text, counted from 0
    static String asNumbered(IAtomContainer atoms, int[] places) {
        return write(atoms, sorted(atoms, Comparator.comparingInt(IAtom::getIndex)), places);
    }

    /// Begins with one atom and ends, outside all branches, with another; empty when a cage will
    /// not let it.
    static Optional<String> between(IAtomContainer atoms, int first, int last) {
        int[] places = new int[atoms.getAtomCount()];
        String text = write(atoms, along(atoms, first, last), places);
        boolean ends = places[last] == places.length - 1 && !text.endsWith(")");
        return places[first] == 0 && ends ? Optional.of(text) : Optional.empty();
    }

    /// Begins with one atom and goes the way of another.
    static String from(IAtomContainer atoms, int first, int towards) {
        return write(atoms, along(atoms, first, towards), new int[atoms.getAtomCount()]);
    }

    // branches first, then the chain and the rings in it, so that the text follows the chain
    private static List<IAtom> along(IAtomContainer atoms, int first, int last) {
        long[] ranks = new AtomRanks(atoms).ranks();
        int[] layers = new MainChain(atoms, ranks).layers(first, last);
        return sorted(
                atoms,
                Comparator.comparingInt((IAtom atom) -> layers[atom.getIndex()])
                        .thenComparingLong(atom -> ranks[atom.getIndex()]));
    }

    private static List<IAtom> sorted(IAtomContainer atoms, Comparator<IAtom> order) {
        List<IAtom> sorted = new ArrayList<>();
        atoms.atoms().forEach(sorted::add);
        sorted.sort(order);
        return sorted;
    }

    private static String write(IAtomContainer atoms, List<IAtom> order, int[] places) {
        int[] sortedPlaces = new int[places.length];
        try {
            String text = SmilesGenerator.create(arranged(atoms, order), FLAVOUR, sortedPlaces);
            for (int i = 0; i < sortedPlaces.length; i++) {
                places[order.get(i).getIndex()] = sortedPlaces[i];
            }
            return text;
        } catch (CDKException e) {
            throw new IllegalStateException("bug: a graph without a SMILES", e);
        }
    }

    /// The same graph with atoms, bonds and centres in order, so that nothing of how it was drawn
    /// is left in it.
    private static IAtomContainer arranged(IAtomContainer atoms, List<IAtom> order) {
        IAtomContainer arranged = atoms.getBuilder().newAtomContainer();
        arranged.setAtoms(order.toArray(IAtom[]::new));
        Map<IAtom, IAtom> moved = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            moved.put(order.get(i), arranged.getAtom(i));
        }
        Map<IBond, IBond> joined = new HashMap<>();
        for (Ends ends : ends(atoms, moved)) {
            IAtom first = arranged.getAtom(ends.first());
            IAtom last = arranged.getAtom(ends.last());
            joined.put(ends.bond(), join(arranged, first, last, ends.bond()));
        }
        for (IStereoElement<?, ?> centre : atoms.stereoElements()) {
            arranged.addStereoElement(named(centre.map(moved, joined)));
        }
        return arranged;
    }

    /// Joins two atoms as two others were.
    static IBond join(IAtomContainer atoms, IAtom begin, IAtom end, IBond like) {
        atoms.addBond(begin.getIndex(), end.getIndex(), like.getOrder());
        IBond added = atoms.getBond(atoms.getBondCount() - 1);
        added.setIsAromatic(like.isAromatic());
        added.setIsInRing(like.isInRing());
        return added;
    }

    /// A bond and the places of its atoms in the new order.
    private record Ends(IBond bond, int first, int last) {}

    private static List<Ends> ends(IAtomContainer atoms, Map<IAtom, IAtom> moved) {
        List<Ends> all = new ArrayList<>();
        for (IBond bond : atoms.bonds()) {
            int begin = Objects.requireNonNull(moved.get(bond.getBegin())).getIndex();
            int end = Objects.requireNonNull(moved.get(bond.getEnd())).getIndex();
            all.add(new Ends(bond, Math.min(begin, end), Math.max(begin, end)));
        }
        all.sort(Comparator.comparingInt(Ends::first).thenComparingInt(Ends::last));
        return all;
    }

    /// A double bond is described by the neighbours that stand last.
    private static IStereoElement<?, ?> named(IStereoElement<?, ?> centre) {
        if (centre.getConfigClass() != IStereoElement.CT) {
            return centre;
        }
        IBond bond = (IBond) centre.getFocus();
        int configuration = centre.getConfigOrder();
        IBond[] arms = new IBond[2];
        for (Object carrier : centre.getCarriers()) {
            IBond arm = (IBond) carrier;
            boolean atBegin = arm.contains(bond.getBegin());
            IAtom end = atBegin ? bond.getBegin() : bond.getEnd();
            IBond last = arm;
            for (IBond other : end.bonds()) {
                if (!other.equals(bond)
                        && other.getOther(end).getIndex() > last.getOther(end).getIndex()) {
                    last = other;
                }
            }
            configuration = last.equals(arm) ? configuration : flipped(configuration);
            arms[atBegin ? 0 : 1] = last;
        }
        return new DoubleBondStereochemistry(bond, arms, configuration);
    }

    private static int flipped(int configuration) {
        return configuration == IStereoElement.TOGETHER
                ? IStereoElement.OPPOSITE
                : IStereoElement.TOGETHER;
    }
}
