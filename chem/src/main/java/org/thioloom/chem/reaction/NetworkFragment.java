package org.thioloom.chem.reaction;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IPseudoAtom;
import org.openscience.cdk.smarts.SmartsPattern;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.FunctionalGroups;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A piece of the network: one node with a linker on each arm, whose far ends are open.
///
/// @param smiles CXSMILES with a bracketed repeat unit a linker; an open end is `*`, labelled
///   `_AP1`
/// @param openEnds how many there are
public record NetworkFragment(String smiles, int openEnds) {
    private static final String OF_CAP = "thioloom.cap";

    // the smallest molecule that has the group
    private static final Map<String, String> CAPS =
            Map.of("thiol", "SC", "alcohol", "OC", "alkyne", "C#CC");

    /// Around one node.
    ///
    /// @param node has one of the coupling's groups on each arm
    /// @param linker has the other, at the ends; where it couples it loses a hydrogen, as a thiol,
    ///   an alcohol and an alkyne do
    public static Answer<NetworkFragment> around(
            Coupling coupling, Molecule node, Structure linker) {
        String side = Reactions.sideOf(coupling, node);
        String partner = Reactions.partnerOf(coupling, side);
        int arms = node.count(side);
        if (arms == 0 || linker.count(partner) == 0) {
            String which = arms == 0 ? "node" : "linker";
            return new Refused<>(
                    Reactions.noSite(coupling, which), "give a node and a linker that couple");
        }
        if (!partner.equals(coupling.second()) || arms > Reactions.MOST_ARMS) {
            return new Refused<>(
                    "a fragment is drawn around a node whose linkers bring the "
                            + FunctionalGroups.find(coupling.second()).orElseThrow().name(),
                    "draw the node and the linker by themselves");
        }
        return new Coupled(coupling, node, linker).with(arms);
    }

    /// The repeat unit: one node with the linkers that its arms call for, each by one end, and the
    /// other arms open where the next linker goes on.
    ///
    /// @param linker has two groups
    public static Answer<NetworkFragment> repeatUnit(
            Coupling coupling, Molecule node, Structure linker) {
        String side = Reactions.sideOf(coupling, node);
        int arms = node.count(side);
        int ends = linker.count(Reactions.partnerOf(coupling, side));
        return ends == 2 && arms % 2 == 0 && CAPS.containsKey(coupling.second())
                ? around(coupling, node, linker)
                        .then(_ -> new Coupled(coupling, node, linker).with(arms / 2))
                : new Refused<>(
                        "a repeat unit is drawn of an even number of arms and linkers with two ends",
                        "draw the node with a linker on each arm");
    }

    /// Node and linkers in one vessel.
    private record Coupled(Coupling coupling, Molecule node, Structure linker) {

        /// So many arms take a linker, the others end open.
        Answer<NetworkFragment> with(int linkers) {
            int arms = node.count(Reactions.sideOf(coupling, node));
            List<IAtomContainer> graphs = new ArrayList<>(List.of(Graphs.of(node)));
            for (int i = 0; i < linkers; i++) {
                graphs.add(Graphs.of(linker));
            }
            IAtomContainer vessel = join(Graphs.together(graphs), linkers);
            int openEnds = openLinkers(vessel);
            for (int arm = linkers; arm < arms; arm++) {
                vessel = openArm(vessel);
            }
            return new Found<>(
                    new NetworkFragment(Graphs.extended(vessel), openEnds + arms - linkers));
        }

        private IAtomContainer join(IAtomContainer vessel, int times) {
            var step = new CouplingStep(coupling);
            for (int i = 0; i < times; i++) {
                if (!step.once(vessel)) {
                    throw new IllegalStateException("bug: an arm that stays");
                }
            }
            return Graphs.together(
                    Graphs.apart(vessel).stream()
                            .filter(piece -> !Reactions.isLeaving(coupling, piece))
                            .toList());
        }

        private int openLinkers(IAtomContainer vessel) {
            String smarts = FunctionalGroups.find(coupling.second()).orElseThrow().smarts();
            SmartsPattern.prepare(vessel);
            List<IAtom> ends = new ArrayList<>();
            var pattern = SmartsPattern.create(smarts).setPrepare(false);
            for (int[] atoms : pattern.matchAll(vessel).uniqueAtoms()) {
                ends.add(vessel.getAtom(atoms[0]));
            }
            for (IAtom end : ends) {
                end.setImplicitHydrogenCount(end.getImplicitHydrogenCount() - 1);
                open(vessel, end);
            }
            return ends.size();
        }

        /// Couples the smallest partner to an arm and cuts it off again, which leaves the arm as it
        /// is in the network.
        private IAtomContainer openArm(IAtomContainer vessel) {
            IAtomContainer cap = Graphs.parse(CAPS.getOrDefault(coupling.second(), ""));
            for (IAtom atom : cap.atoms()) {
                atom.setProperty(OF_CAP, true);
            }
            IAtomContainer joined = join(Graphs.together(List.of(vessel, cap)), 1);
            for (IBond bond : joined.bonds()) {
                boolean begins = bond.getBegin().getProperty(OF_CAP) != null;
                boolean ends = bond.getEnd().getProperty(OF_CAP) != null;
                if (begins != ends) {
                    open(joined, begins ? bond.getEnd() : bond.getBegin());
                    break;
                }
            }
            List<IAtom> cut = new ArrayList<>();
            for (IAtom atom : joined.atoms()) {
                if (atom.getProperty(OF_CAP) != null) {
                    cut.add(atom);
                }
            }
            cut.forEach(joined::removeAtom);
            return joined;
        }

        private static void open(IAtomContainer vessel, IAtom end) {
            var open = vessel.getBuilder().newInstance(IPseudoAtom.class, "*");
            open.setImplicitHydrogenCount(0);
            open.setAttachPointNum(1);
            vessel.addAtom(open);
            IAtom added = vessel.getAtom(vessel.getAtomCount() - 1);
            vessel.newBond(end, added, IBond.Order.SINGLE);
        }
    }
}
