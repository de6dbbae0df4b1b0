package org.thioloom.chem.structure;

import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IPseudoAtom;
import org.thioloom.chem.structure.SmilesText.Span;
import org.thioloom.chem.structure.StructureProblem.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the toolkit lets pass and a chemist would not: atoms that are none, wrong numbers of bonds,
/// charges that do not cancel.
///
/// @param typed where the atoms stand
/// @param graph the same atoms in the same order
record AtomCheck(SmilesText typed, IAtomContainer graph) {

    List<StructureProblem> problems() {
        List<StructureProblem> problems = new ArrayList<>();
        Cycles.markRingAtomsAndBonds(graph);
        for (IAtom atom : graph.atoms()) {
            if (atom instanceof IPseudoAtom) {
                problems.add(unknown(atom));
            } else {
                outsideRing(atom).ifPresent(problems::add);
                weightless(atom).ifPresent(problems::add);
                miscounted(atom).ifPresent(problems::add);
            }
        }
        charged().ifPresent(problems::add);
        return problems;
    }

    private StructureProblem unknown(IAtom atom) {
        String spelling = typed.spelling(atom.getIndex());
        String remedy =
                switch (spelling) {
                    case "[D]" -> "write deuterium as [2H]";
                    case "[T]" -> "write tritium as [3H]";
                    default ->
                            "write the element that is meant; mark a repeat unit with |Sg:n:...|";
                };
        return at(atom, Kind.UNKNOWN_ATOM, "\"" + spelling + "\" is not an element", remedy);
    }

    // the toolkit reads "cco" as a vinyl alcohol
    private Optional<StructureProblem> outsideRing(IAtom atom) {
        String spelling = typed.spelling(atom.getIndex());
        return atom.isInRing() || !atom.isAromatic()
                ? Optional.empty()
                : Optional.of(
                        at(
                                atom,
                                Kind.NOT_SMILES,
                                "lower-case " + spelling + " stands outside a ring",
                                "write it in capitals, aromatic atoms alone are lower-case"));
    }

    private Optional<StructureProblem> weightless(IAtom atom) {
        if (Composition.Nuclide.of(atom).weight().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                at(
                        atom,
                        Kind.NO_ATOMIC_WEIGHT,
                        typed.spelling(atom.getIndex()) + " has no standard atomic weight",
                        "name an isotope of known mass, such as [99Tc]"));
    }

    private Optional<StructureProblem> miscounted(IAtom atom) {
        String element = atom.getSymbol();
        int bonds = atom.getImplicitHydrogenCount();
        boolean hydrogen = bonds > 0;
        boolean multiple = false;
        for (IBond bond : atom.bonds()) {
            bonds += bond.getOrder().numeric();
            multiple |= bond.getOrder().numeric() > 1;
            hydrogen |= bond.getOther(atom).getSymbol().equals("H");
        }
        List<Integer> allowed =
                Valences.of(element, atom.getFormalCharge()).allowed(hydrogen, multiple);
        if (!Valences.knows(element) || allowed.contains(bonds)) {
            return Optional.empty();
        }
        if (allowed.isEmpty()) {
            String charge = signed(atom.getFormalCharge());
            return Optional.of(
                    at(
                            atom,
                            Kind.OPEN_VALENCE,
                            element + " does not take the charge " + charge,
                            "write the charge it has in this compound"));
        }
        return Optional.of(miscounted(atom, bonds, allowed));
    }

    private StructureProblem miscounted(IAtom atom, int bonds, List<Integer> allowed) {
        boolean tooMany = bonds > allowed.getFirst();
        String takes = allowed.stream().map(String::valueOf).collect(Collectors.joining(" or "));
        String charge = atom.getFormalCharge() == 0 ? "" : " " + signed(atom.getFormalCharge());
        String sentence =
                typed.spelling(atom.getIndex())
                        + (" makes " + bonds + (bonds == 1 ? " bond" : " bonds"))
                        + (" with its hydrogens, " + atom.getSymbol() + charge + " makes " + takes);
        return tooMany
                ? at(
                        atom,
                        Kind.TOO_MANY_BONDS,
                        sentence,
                        "take a bond away, or write the charge that allows it, as in [B-] or [N+]")
                : at(
                        atom,
                        Kind.OPEN_VALENCE,
                        sentence,
                        "write the bonds or hydrogens that are missing; a radical has no bottle");
    }

    private Optional<StructureProblem> charged() {
        int sum = 0;
        for (IAtom atom : graph.atoms()) {
            sum += charge(atom);
        }
        if (sum == 0) {
            return Optional.empty();
        }
        int sign = Integer.signum(sum);
        for (IAtom atom : graph.atoms()) {
            if (Integer.signum(charge(atom)) == sign) {
                return Optional.of(
                        at(
                                atom,
                                Kind.UNBALANCED_CHARGE,
                                "the charges add up to " + signed(sum),
                                "write the counter-ion too, such as "
                                        + (sum < 0 ? "[Li+]." : "[Cl-].")));
            }
        }
        throw new IllegalStateException("bug: a charge of " + sum + " on no atom");
    }

    private StructureProblem at(IAtom atom, Kind kind, String sentence, String remedy) {
        Span span = typed.atom(atom.getIndex());
        return new StructureProblem(kind, span.from(), span.to(), sentence, remedy);
    }

    private static int charge(IAtom atom) {
        return atom instanceof IPseudoAtom ? 0 : atom.getFormalCharge();
    }

    private static String signed(int charge) {
        return charge > 0 ? "+" + charge : String.valueOf(charge);
    }
}
