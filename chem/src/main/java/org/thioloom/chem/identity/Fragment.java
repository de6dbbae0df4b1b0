package org.thioloom.chem.identity;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IChemObject;
import org.openscience.cdk.interfaces.IElement;
import org.openscience.cdk.interfaces.IPseudoAtom;
import org.openscience.cdk.interfaces.IStereoElement;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// A piece cut out of a structure. Where it was cut, and where it reacts, stands an open end, which
/// is written `[*:1]` with its own number.
record Fragment(IAtomContainer atoms) {

    /// The open end by which a repeat unit, or the end before it, was cut off.
    static final int LEFT = 1;

    /// The open end by which a repeat unit, or the end behind it, was cut off.
    static final int RIGHT = 2;

    /// An open end that a reaction left.
    static final int REACTED = 3;

    /// Cuts out these atoms, hydrogens counted on their neighbours rather than drawn.
    ///
    /// @param opens neighbours that become open ends, with the numbers of those
    static Fragment of(IAtomContainer whole, Collection<IAtom> kept, Map<IAtom, Integer> opens) {
        IAtomContainer piece = whole.getBuilder().newAtomContainer();
        Map<IAtom, IAtom> copies = new HashMap<>();
        for (IAtom atom : kept) {
            if (!isImplied(atom, kept)) {
                copies.put(atom, added(piece, copy(atom)));
            }
        }
        for (IAtom atom : kept) {
            if (isImplied(atom, kept)) {
                IAtom bearer = Objects.requireNonNull(copies.get(neighbour(atom)));
                bearer.setImplicitHydrogenCount(bearer.getImplicitHydrogenCount() + 1);
            }
        }
        opens.forEach((atom, number) -> copies.put(atom, added(piece, open(piece, number))));
        Map<IBond, IBond> joined = new HashMap<>();
        for (IBond bond : whole.bonds()) {
            IAtom begin = copies.get(bond.getBegin());
            IAtom end = copies.get(bond.getEnd());
            if (begin != null && end != null) {
                joined.put(bond, Notation.join(piece, begin, end, bond));
            }
        }
        for (IStereoElement<?, ?> centre : whole.stereoElements()) {
            var moved = centre.mapStrict(remapped(copies, joined));
            if (moved != null) {
                piece.addStereoElement(moved);
            }
        }
        return new Fragment(piece);
    }

    private static Map<IChemObject, IChemObject> remapped(
            Map<IAtom, IAtom> atoms, Map<IBond, IBond> bonds) {
        Map<IChemObject, IChemObject> all = new HashMap<>(atoms);
        all.putAll(bonds);
        return all;
    }

    private static IAtom added(IAtomContainer piece, IAtom atom) {
        piece.addAtom(atom);
        return piece.getAtom(piece.getAtomCount() - 1);
    }

    private static IAtom copy(IAtom atom) {
        IAtom copy = atom.getBuilder().newAtom();
        copy.setAtomicNumber(atom.getAtomicNumber());
        copy.setImplicitHydrogenCount(atom.getImplicitHydrogenCount());
        copy.setFormalCharge(atom.getFormalCharge());
        copy.setMassNumber(atom.getMassNumber());
        copy.setMapIdx(atom.getMapIdx());
        copy.setIsAromatic(atom.isAromatic());
        copy.setIsInRing(atom.isInRing());
        return copy;
    }

    /// Whether it is an ordinary hydrogen on an atom that stays.
    private static boolean isImplied(IAtom atom, Collection<IAtom> kept) {
        return atom.getAtomicNumber() == IElement.H
                && atom.getBondCount() == 1
                && atom.getMassNumber() == null
                && atom.getFormalCharge() == 0
                && neighbour(atom).getAtomicNumber() > IElement.H
                && kept.contains(neighbour(atom))
                && !atom.getContainer().stereoElements().iterator().hasNext();
    }

    private static IAtom neighbour(IAtom hydrogen) {
        return hydrogen.neighbors().iterator().next();
    }

    static IAtom open(IAtomContainer atoms, int number) {
        IAtom open = atoms.getBuilder().newInstance(IPseudoAtom.class, "*");
        open.setImplicitHydrogenCount(0);
        open.setFormalCharge(0);
        open.setMapIdx(number);
        return open;
    }

    static String written(int number) {
        return "[*:" + number + "]";
    }

    /// One text, however the atoms were numbered.
    String canonical() {
        return Notation.canonical(atoms);
    }

    /// From the atom farthest from the open end to that end, which is not written; empty when a
    /// cage will not let it.
    Optional<String> before(int open) {
        int end = indexOf(open);
        return Notation.between(atoms, farthest(end), end)
                .filter(text -> text.endsWith(written(open)))
                .map(text -> text.substring(0, text.length() - written(open).length()))
                .filter(Fragment::isJoinable);
    }

    /// From one open end to the other, neither of them written; empty when a cage will not let it.
    Optional<String> between(int first, int last) {
        return Notation.between(atoms, indexOf(first), indexOf(last))
                .filter(text -> text.startsWith(written(first)) && text.endsWith(written(last)))
                .map(text ->
                        text.substring(
                                written(first).length(), text.length() - written(last).length()))
                .filter(Fragment::isJoinable);
    }

    /// From the open end, not written, to the atom farthest from it.
    Optional<String> after(int open) {
        int end = indexOf(open);
        String text = Notation.from(atoms, end, farthest(end));
        return Optional.of(text.substring(written(open).length())).filter(Fragment::isJoinable);
    }

    /// Atoms that are written, but for the ends where it was cut.
    int size() {
        int size = 0;
        for (IAtom atom : atoms.atoms()) {
            int number = atom.getMapIdx();
            size += number == LEFT || number == RIGHT ? 0 : 1;
        }
        return size;
    }

    // a mark of cis or trans that would point at nothing
    private static boolean isJoinable(String text) {
        return text.chars().limit(1).noneMatch(c -> c == '/' || c == '\\')
                && !text.endsWith("/")
                && !text.endsWith("\\");
    }

    private int indexOf(int open) {
        for (IAtom atom : atoms.atoms()) {
            if (atom.getAtomicNumber() == IElement.Wildcard && atom.getMapIdx() == open) {
                return atom.getIndex();
            }
        }
        throw new IllegalStateException("bug: no open end " + open);
    }

    private int farthest(int from) {
        long[] ranks = new AtomRanks(atoms).ranks();
        int[] steps = new MainChain(atoms, ranks).steps(from);
        return IntStream.range(0, steps.length)
                .boxed()
                .max(
                        Comparator.comparingInt((Integer i) -> steps[i])
                                .thenComparingLong(i -> -ranks[i]))
                .orElseThrow();
    }
}
