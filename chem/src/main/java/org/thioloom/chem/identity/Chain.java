package org.thioloom.chem.identity;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IElement;
import org.thioloom.chem.structure.RepeatUnitMark.Order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A linear polymer in three texts that follow one another, of all the ways to set its brackets
/// always the same one: beside them the chain goes on as it does between two units, `SC[COC]nCS`,
/// and where that leaves a choice, the unit begins with its senior atom, `OCC`, by the order that
/// IUPAC gives for polymers.
///
/// @param frame where its brackets stand
/// @param directed false when units may follow each other either way round
/// @see <a href="https://doi.org/10.1351/pac200274101921">iupac2002</a>
record Chain(Frame frame, boolean directed) {
    private static final List<String> SENIORITY =
            List.of("O", "S", "Se", "Te", "N", "P", "As", "Sb", "Bi", "Si", "Ge", "Sn", "Pb", "B");

    // links that may be written out beside the brackets; of a drawing with more, the text may vary
    private static final int MOST_MOVES = 60;

    /// Empty when the polymer is a ring, or its units are not joined by single bonds, or follow
    /// each other head to head, which leaves open how the last of them lies.
    static Optional<Chain> of(Graph polymer) {
        IAtomContainer atoms = polymer.atoms();
        Order order = polymer.order().orElseThrow();
        if (!isHanded(atoms)) {
            polymer.drawHydrogens();
        }
        return Frame.of(atoms).flatMap(frame -> directed(frame, order).map(d -> best(frame, d)));
    }

    private static Optional<Boolean> directed(Frame frame, Order order) {
        if (order == Order.HEAD_TO_TAIL || frame.isSymmetric()) {
            return Optional.of(true);
        }
        return order == Order.EITHER ? Optional.of(false) : Optional.empty();
    }

    private static Chain best(Frame drawn, boolean directed) {
        List<Frame> frames = new ArrayList<>(List.of(drawn, drawn.reversed()));
        // where a bracket stands between two centres, their hands would change names
        if (directed && !isHanded(drawn.atoms())) {
            for (Frame start : List.of(drawn, drawn.reversed())) {
                Optional<Frame> moved = start.moved();
                for (int i = 0; i < MOST_MOVES && moved.isPresent(); i++) {
                    frames.add(moved.get());
                    frames.add(moved.get().reversed());
                    moved = moved.get().moved();
                }
            }
        }
        List<Chain> left = frames.stream().map(frame -> new Chain(frame, directed)).toList();
        left = least(left, Comparator.comparingInt(Chain::strangers));
        left = least(left, Comparator.comparingInt(Chain::seniority));
        left = least(left, Comparator.comparingInt(Chain::bareEnds));
        left = least(left, Comparator.comparing(Chain::unitText));
        left = least(left, Comparator.comparing(Chain::leftText));
        return least(left, Comparator.comparing(Chain::rightText)).getFirst();
    }

    private static boolean isHanded(IAtomContainer atoms) {
        return atoms.stereoElements().iterator().hasNext();
    }

    private static List<Chain> least(List<Chain> chains, Comparator<Chain> by) {
        if (chains.size() == 1) {
            return chains;
        }
        Chain least = Collections.min(chains, by);
        return chains.stream().filter(chain -> by.compare(chain, least) == 0).toList();
    }

    /// How many of the two atoms beside the brackets are not of the kind that stands there between
    /// two units, so that a group would be drawn that the chain does not have: 0 to 2.
    int strangers() {
        boolean first = areAlike(frame.left().outside(), frame.right().inside());
        boolean last = areAlike(frame.right().outside(), frame.left().inside());
        return (first ? 0 : 1) + (last ? 0 : 1);
    }

    private static boolean areAlike(IAtom one, IAtom other) {
        return one.getAtomicNumber().equals(other.getAtomicNumber())
                && one.getBondCount() + one.getImplicitHydrogenCount()
                        == other.getBondCount() + other.getImplicitHydrogenCount()
                && one.isAromatic() == other.isAromatic();
    }

    private int seniority() {
        int rank = SENIORITY.indexOf(frame.left().inside().getSymbol());
        return rank < 0 ? SENIORITY.size() : rank;
    }

    // a bracket beside nothing but hydrogen can stand one link further in
    private int bareEnds() {
        return (isBare(frame.before()) ? 1 : 0) + (isBare(frame.behind()) ? 1 : 0);
    }

    private static boolean isBare(Set<IAtom> end) {
        return end.stream().allMatch(atom -> atom.getAtomicNumber() <= IElement.H);
    }

    Fragment left() {
        IAtom unit = frame.left().inside();
        return Fragment.of(frame.atoms(), frame.before(), Map.of(unit, Fragment.LEFT));
    }

    Fragment right() {
        IAtom unit = frame.right().inside();
        return Fragment.of(frame.atoms(), frame.behind(), Map.of(unit, Fragment.RIGHT));
    }

    /// Counter-ions, each behind a dot.
    String apart() {
        String text = Fragment.of(frame.atoms(), frame.apart(), Map.of()).canonical();
        return text.isEmpty() ? "" : "." + text;
    }

    String unitText() {
        Fragment unit = frame.fragment();
        return unit.between(Fragment.LEFT, Fragment.RIGHT).orElseGet(unit::canonical);
    }

    private String leftText() {
        return left().before(Fragment.LEFT).orElseGet(() -> left().canonical());
    }

    private String rightText() {
        return right().after(Fragment.RIGHT).orElseGet(() -> right().canonical());
    }

    /// The three texts, when the chain can be written along.
    Optional<Written> written() {
        Optional<String> left = left().before(Fragment.LEFT);
        Optional<String> unit = frame.fragment().between(Fragment.LEFT, Fragment.RIGHT);
        Optional<String> right = right().after(Fragment.RIGHT);
        return left.isPresent() && unit.isPresent() && right.isPresent()
                ? Optional.of(new Written(left.get(), unit.get(), right.get()))
                : Optional.empty();
    }

    /// One behind the other.
    record Written(String left, String unit, String right) {}

    /// CXSMILES of one repeat unit between its ends; empty when it cannot be written along.
    Optional<String> extended() {
        return written()
                .map(text -> {
                    int first = left().size();
                    List<String> members =
                            IntStream.range(first, first + frame.fragment().size())
                                    .mapToObj(String::valueOf)
                                    .toList();
                    String smiles =
                            joined(
                                    joined(text.left(), text.unit(), frame.left()),
                                    text.right(),
                                    frame.right());
                    return CanonicalSmiles.marked(
                            smiles + apart(), members, directed ? "ht" : "eu");
                });
    }

    // between two aromatic atoms, nothing would mean an aromatic bond
    private static String joined(String before, String behind, Frame.Bracket bracket) {
        boolean aromatic = bracket.inside().isAromatic() && bracket.outside().isAromatic();
        return before + (aromatic ? "-" : "") + behind;
    }
}
