package org.thioloom.chem.identity;

import org.jspecify.annotations.Nullable;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Where the brackets of a linear polymer stand: `HS-CH2-[CH2-O-CH2]-CH2-SH`. Moved by one link of
/// the chain, they name the same polymer, `HS-CH2-CH2-[O-CH2-CH2]-SH`.
///
/// @param atoms with all hydrogens, of one repeat unit between its ends
/// @param unit the atoms between the brackets
record Frame(IAtomContainer atoms, Set<IAtom> unit, Bracket left, Bracket right) {

    /// The two atoms beside a bracket.
    record Bracket(IAtom inside, IAtom outside) {}

    /// As it was drawn; empty when the unit is not held by two single bonds, or the ends are joined
    /// to each other.
    static Optional<Frame> of(IAtomContainer atoms) {
        List<Bracket> brackets = new ArrayList<>();
        for (IBond bond : atoms.bonds()) {
            if (Graph.crosses(bond)) {
                IAtom inside = Graph.inUnit(bond.getBegin()) ? bond.getBegin() : bond.getEnd();
                brackets.add(new Bracket(inside, bond.getOther(inside)));
                if (bond.getOrder() != IBond.Order.SINGLE) {
                    return Optional.empty();
                }
            }
        }
        Set<IAtom> unit = new LinkedHashSet<>();
        atoms.atoms()
                .forEach(atom -> {
                    if (Graph.inUnit(atom)) {
                        unit.add(atom);
                    }
                });
        var frame = new Frame(atoms, unit, brackets.getFirst(), brackets.getLast());
        return frame.before().contains(frame.right.outside) ? Optional.empty() : Optional.of(frame);
    }

    Frame reversed() {
        return new Frame(atoms, unit, right, left);
    }

    /// The end before the first bracket.
    Set<IAtom> before() {
        return reach(left.outside, atom -> !unit.contains(atom));
    }

    /// The end behind the last bracket.
    Set<IAtom> behind() {
        return reach(right.outside, atom -> !unit.contains(atom));
    }

    /// What is not joined to the chain: counter-ions.
    Set<IAtom> apart() {
        Set<IAtom> apart = new LinkedHashSet<>();
        atoms.atoms().forEach(apart::add);
        apart.removeAll(unit);
        apart.removeAll(before());
        apart.removeAll(behind());
        return apart;
    }

    Fragment fragment() {
        Map<IAtom, Integer> opens = new LinkedHashMap<>();
        opens.put(left.outside, Fragment.LEFT);
        opens.put(right.outside, Fragment.RIGHT);
        return Fragment.of(atoms, unit, opens);
    }

    /// Whether the unit reads the same from both brackets.
    boolean isSymmetric() {
        return fragment().canonical().equals(reversed().fragment().canonical());
    }

    /// Both brackets moved one link to the right; empty when the end behind does not go on as the
    /// unit begins.
    Optional<Frame> moved() {
        Set<IAtom> link = firstLink();
        Bracket behindLink = behind(link);
        String wanted = piece(link, left.outside, behindLink.inside);
        for (IBond bond : atoms.bonds()) {
            for (IAtom end : List.of(bond.getBegin(), bond.getEnd())) {
                Set<IAtom> next = nextLink(bond, end, link.size());
                if (next.size() == link.size()
                        && next.contains(end)
                        && piece(next, right.inside, bond.getOther(end)).equals(wanted)) {
                    Set<IAtom> moved = new LinkedHashSet<>(unit);
                    moved.removeAll(link);
                    moved.addAll(next);
                    return Optional.of(
                            new Frame(
                                    atoms,
                                    moved,
                                    behindLink,
                                    new Bracket(end, bond.getOther(end))));
                }
            }
        }
        return Optional.empty();
    }

    private String piece(Set<IAtom> link, IAtom before, IAtom behind) {
        Map<IAtom, Integer> opens = new LinkedHashMap<>();
        opens.put(before, Fragment.LEFT);
        opens.put(behind, Fragment.RIGHT);
        return Fragment.of(atoms, link, opens).canonical();
    }

    /// From the left bracket to the first single bond that alone holds the rest of the unit.
    private Set<IAtom> firstLink() {
        Set<IAtom> smallest = unit;
        for (IBond bond : atoms.bonds()) {
            if (isLink(bond) && unit.contains(bond.getBegin()) && unit.contains(bond.getEnd())) {
                Set<IAtom> side = reach(left.inside, unit::contains, bond);
                if (!side.contains(right.inside) && side.size() < smallest.size()) {
                    smallest = side;
                }
            }
        }
        return smallest;
    }

    /// The left bracket, once it has moved behind the first link.
    private Bracket behind(Set<IAtom> link) {
        for (IBond bond : atoms.bonds()) {
            IAtom last = link.contains(bond.getBegin()) ? bond.getBegin() : bond.getEnd();
            IAtom next = bond.getOther(last);
            boolean leaves = link.contains(last) && !link.contains(next);
            boolean onwards =
                    link.size() == unit.size() ? next.equals(right.outside) : unit.contains(next);
            if (leaves && onwards) {
                return new Bracket(next, last);
            }
        }
        throw new IllegalStateException("bug: a link without a way out");
    }

    // empty when the bond is none to cut at, or leaves another number of atoms
    private Set<IAtom> nextLink(IBond bond, IAtom end, int size) {
        if (!isLink(bond) || unit.contains(end) || unit.contains(bond.getOther(end))) {
            return Set.of();
        }
        Set<IAtom> reached = new HashSet<>();
        Deque<IAtom> waiting = new ArrayDeque<>(List.of(right.outside));
        while (!waiting.isEmpty() && reached.size() <= size) {
            IAtom atom = waiting.remove();
            if (!unit.contains(atom) && reached.add(atom)) {
                for (IBond next : atom.bonds()) {
                    if (!next.equals(bond)) {
                        waiting.add(next.getOther(atom));
                    }
                }
            }
        }
        return reached.contains(bond.getOther(end)) ? Set.of() : reached;
    }

    private static boolean isLink(IBond bond) {
        return bond.getOrder() == IBond.Order.SINGLE && !bond.isInRing();
    }

    private static Set<IAtom> reach(IAtom from, Predicate<IAtom> allowed) {
        return reach(from, allowed, null);
    }

    private static Set<IAtom> reach(IAtom from, Predicate<IAtom> allowed, @Nullable IBond cut) {
        Set<IAtom> reached = new LinkedHashSet<>();
        Deque<IAtom> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            IAtom atom = waiting.remove();
            if (allowed.test(atom) && reached.add(atom)) {
                for (IBond bond : atom.bonds()) {
                    if (!bond.equals(cut)) {
                        waiting.add(bond.getOther(atom));
                    }
                }
            }
        }
        return reached;
    }
}
