package org.thioloom.chem.structure;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IPseudoAtom;
import org.thioloom.chem.structure.RepeatUnitText.Member;
import org.thioloom.chem.structure.SmilesText.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The atoms of a graph that repeat, and those that do not.
///
/// @param members the atoms of the unit, as they were numbered; none in a molecule
record RepeatUnit(IAtomContainer graph, List<Member> members) {

    boolean holds(IAtom atom) {
        return holds(atom.getIndex());
    }

    boolean holds(int atom) {
        return members.stream().anyMatch(member -> member.atom() == atom);
    }

    List<IAtom> inside() {
        return atoms(true);
    }

    List<IAtom> outside() {
        return atoms(false);
    }

    /// Why it cannot repeat. The toolkit takes any numbers at all.
    List<StructureProblem> problems() {
        if (members.isEmpty()) {
            return List.of();
        }
        List<StructureProblem> problems = new ArrayList<>();
        for (Member member : members) {
            if (member.atom() >= graph.getAtomCount()) {
                String last = String.valueOf(graph.getAtomCount() - 1);
                problems.add(
                        RepeatUnitText.bad(
                                member.span(),
                                "there is no atom " + member.atom() + ", the last is " + last));
            }
        }
        if (problems.isEmpty()) {
            misplaced().forEach(problems::add);
        }
        return problems;
    }

    /// A chain of so many units, head to tail, between the ends that are there. The graph is used
    /// up.
    ///
    /// @param units >= 1
    IAtomContainer chain(int units) {
        List<IAtom> unit = inside();
        List<IBond> within = new ArrayList<>();
        List<IBond> joints = new ArrayList<>();
        for (IBond bond : graph.bonds()) {
            boolean begins = holds(bond.getBegin());
            if (begins && holds(bond.getEnd())) {
                within.add(bond);
            } else if (begins || holds(bond.getEnd())) {
                joints.add(bond);
            }
        }
        IAtom head = inner(joints.getFirst());
        IBond last = joints.getLast();
        IAtom far = last.getOther(inner(last));
        int tail = unit.indexOf(inner(last));
        IBond.Order order = last.getOrder();
        graph.removeBond(last);
        IAtom end = unit.get(tail);
        for (int more = 1; more < units; more++) {
            List<IAtom> copies = unit.stream().map(this::copy).toList();
            for (IBond bond : within) {
                graph.newBond(
                        copies.get(unit.indexOf(bond.getBegin())),
                        copies.get(unit.indexOf(bond.getEnd())),
                        bond.getOrder());
            }
            graph.newBond(end, copies.get(unit.indexOf(head)), order);
            end = copies.get(tail);
        }
        graph.newBond(end, far, order);
        return graph;
    }

    private IAtom inner(IBond joint) {
        return holds(joint.getBegin()) ? joint.getBegin() : joint.getEnd();
    }

    private IAtom copy(IAtom atom) {
        graph.addAtom(graph.getBuilder().newInstance(IAtom.class, atom));
        return graph.getAtom(graph.getAtomCount() - 1);
    }

    private List<StructureProblem> misplaced() {
        Span span = new Span(members.getFirst().span().from(), members.getLast().span().to());
        String atoms =
                "atoms "
                        + members.stream()
                                .map(member -> String.valueOf(member.atom()))
                                .collect(Collectors.joining(","));
        List<StructureProblem> problems = new ArrayList<>();
        int crossing = crossingBonds();
        if (crossing != 2) {
            String found =
                    atoms
                            + " are joined to the rest by "
                            + crossing
                            + (crossing == 1 ? " bond" : " bonds");
            problems.add(RepeatUnitText.bad(span, found + ", a repeat unit by 2"));
        } else if (!inOnePiece()) {
            problems.add(RepeatUnitText.bad(span, atoms + " are not joined to each other"));
        }
        if (charge() != 0) {
            problems.add(RepeatUnitText.bad(span, atoms + " carry a charge of " + charge()));
        }
        return problems;
    }

    private int crossingBonds() {
        int crossing = 0;
        for (IBond bond : graph.bonds()) {
            crossing += holds(bond.getBegin()) != holds(bond.getEnd()) ? 1 : 0;
        }
        return crossing;
    }

    private boolean inOnePiece() {
        List<IAtom> inside = inside();
        Set<Integer> reached = new TreeSet<>();
        Deque<IAtom> waiting = new ArrayDeque<>(inside.subList(0, 1));
        while (!waiting.isEmpty()) {
            IAtom atom = waiting.pop();
            if (holds(atom) && reached.add(atom.getIndex())) {
                atom.neighbors().forEach(waiting::push);
            }
        }
        return reached.size() == inside.size();
    }

    private int charge() {
        return inside().stream()
                .filter(atom -> !(atom instanceof IPseudoAtom))
                .mapToInt(IAtom::getFormalCharge)
                .sum();
    }

    private List<IAtom> atoms(boolean inside) {
        List<IAtom> atoms = new ArrayList<>();
        for (IAtom atom : graph.atoms()) {
            if (holds(atom) == inside) {
                atoms.add(atom);
            }
        }
        return atoms;
    }
}
