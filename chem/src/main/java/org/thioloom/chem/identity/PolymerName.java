package org.thioloom.chem.identity;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IElement;
import org.openscience.cdk.interfaces.IPseudoAtom;
import org.thioloom.chem.identity.NameReading.NotUnderstood;
import org.thioloom.chem.structure.RepeatUnitMark.Order;
import org.thioloom.chem.structure.StructureReading;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A polymer with named ends: `α-methyl-ω-hydroxypoly(oxyethylene)`, or as data sheets invert it,
/// `Poly(oxy-1,2-ethanediyl), α-methyl-ω-hydroxy-`. The reader of names knows the unit and each
/// end, but not the whole. How long it is no name says: one unit may stand outside the brackets.
///
/// @param name all of it
/// @param unit `oxyethylene`
/// @param alpha what ends the chain where the unit begins: `methyl`
/// @param omega what ends it where the unit ends: `hydroxy`
/// @see <a href="https://doi.org/10.1351/pac200274101921">iupac2002</a>
record PolymerName(String name, Part unit, Part alpha, Part omega) {
    private static final String ENDS =
            "(?:α|\\.?alpha\\.?)-(?<alpha>.+?)-(?:ω|\\.?omega\\.?)-(?<omega>.+?)";
    private static final String UNIT = "poly(?:\\((?<round>.+)\\)|\\[(?<square>.+)\\])";
    private static final Pattern NAME =
            Pattern.compile(ENDS + "-?" + UNIT, Pattern.CASE_INSENSITIVE);
    private static final Pattern INVERTED =
            Pattern.compile(UNIT + ", *" + ENDS + "-?", Pattern.CASE_INSENSITIVE);
    private static final String REMEDY = "write CXSMILES, as SCCOCCS |Sg:n:2,3,4:n:ht|";

    /// A part of the name and where it stands.
    record Part(String text, int from) {}

    /// Empty when the name is not of this form.
    static Optional<PolymerName> of(String name) {
        Matcher straight = NAME.matcher(name);
        Matcher inverted = INVERTED.matcher(name);
        Matcher matched = straight.matches() ? straight : inverted;
        return matched == straight || inverted.matches()
                ? Optional.of(
                        new PolymerName(
                                name,
                                part(matched, matched.group("round") == null ? "square" : "round"),
                                part(matched, "alpha"),
                                part(matched, "omega")))
                : Optional.empty();
    }

    private static Part part(Matcher name, String group) {
        return new Part(name.group(group), name.start(group));
    }

    NameReading reading() {
        Opsin.Answer repeat = Opsin.whole("poly(" + unit.text() + ")");
        if (graph(repeat, 2).isEmpty()) {
            return notUnderstood(unit, "a repeat unit");
        }
        for (Part end : List.of(alpha, omega)) {
            if (end(end.text()).isEmpty()) {
                return notUnderstood(end, "the end of a chain");
            }
        }
        // a unit outside the brackets keeps the groups of an end from being drawn inside
        return Stream.of(1, 2)
                .flatMap(units -> chain(repeat, units).stream())
                .min(Comparator.comparingInt(Chain::strangers))
                .flatMap(Chain::extended)
                .map(this::reading)
                .orElseGet(() -> notUnderstood(unit, "a unit that can be written along"));
    }

    private Optional<Chain> chain(Opsin.Answer repeat, int units) {
        IAtomContainer atoms = graph(repeat, 2).orElseThrow();
        atoms.atoms().forEach(Graph::join);
        if (units > 1) {
            attach(atoms, 1, graph(repeat, 2).orElseThrow(), 2);
        }
        attach(atoms, 1, end(alpha.text()).orElseThrow(), 0);
        attach(atoms, 2, end(omega.text()).orElseThrow(), 0);
        return Chain.of(new Graph(atoms, Optional.of(Order.HEAD_TO_TAIL)));
    }

    private NameReading reading(String smiles) {
        return switch (Structures.read(smiles)) {
            case Understood understood -> Names.found(smiles);
            case StructureReading.Refused(var problems) ->
                    Names.all(
                            name,
                            "this is " + smiles + ": " + problems.getFirst().sentence(),
                            problems.getFirst().remedy());
        };
    }

    private NotUnderstood notUnderstood(Part part, String as) {
        return new NotUnderstood(
                part.from(),
                part.from() + part.text().length(),
                "\"" + part.text() + "\" is not understood as " + as,
                REMEDY);
    }

    private static Optional<IAtomContainer> end(String text) {
        boolean bracketed = text.matches("\\(.*\\)|\\[.*\\]");
        String inside = bracketed ? text.substring(1, text.length() - 1) : text;
        return inside.equalsIgnoreCase("hydro")
                ? Optional.of(Graph.parse("*[H]"))
                : graph(Opsin.substituent(inside), 1);
    }

    /// With so many open ends, each on one atom by a single bond.
    private static Optional<IAtomContainer> graph(Opsin.Answer answer, int ends) {
        String smiles = answer.smiles();
        if (smiles == null || !answer.ambiguity().isEmpty()) {
            return Optional.empty();
        }
        IAtomContainer atoms = Graph.parse(smiles);
        int open = 0;
        for (IAtom atom : atoms.atoms()) {
            if (atom instanceof IPseudoAtom) {
                boolean single =
                        atom.getBondCount() == 1
                                && atom.bonds().iterator().next().getOrder() == IBond.Order.SINGLE;
                open += single ? 1 : ends + 1;
            }
        }
        return open == ends ? Optional.of(atoms) : Optional.empty();
    }

    private static void attach(IAtomContainer atoms, int number, IAtomContainer end, int other) {
        IAtom open = open(atoms, number);
        IAtom inside = open.neighbors().iterator().next();
        IAtom empty = open(end, other);
        int outside = empty.neighbors().iterator().next().getIndex();
        int before = atoms.getAtomCount();
        atoms.add(end);
        IAtom joined = atoms.getAtom(before + outside);
        IAtom removed = atoms.getAtom(before + empty.getIndex());
        atoms.addBond(inside.getIndex(), joined.getIndex(), IBond.Order.SINGLE);
        atoms.removeAtom(removed);
        atoms.removeAtom(open);
    }

    private static IAtom open(IAtomContainer atoms, int number) {
        for (IAtom atom : atoms.atoms()) {
            if (atom.getAtomicNumber() == IElement.Wildcard && atom.getMapIdx() == number) {
                return atom;
            }
        }
        throw new IllegalStateException("bug: no open end " + number);
    }
}
