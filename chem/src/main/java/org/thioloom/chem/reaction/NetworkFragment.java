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

/// A piece of the network: one node with a linker on each arm, whose far ends are open.
///
/// @param smiles CXSMILES with a bracketed repeat unit a linker; an open end is `*`, labelled
///   `_AP1`
/// @param openEnds how many there are
public record NetworkFragment(String smiles, int openEnds) {

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
        List<IAtomContainer> graphs = new ArrayList<>(List.of(Graphs.of(node)));
        for (int arm = 0; arm < arms; arm++) {
            graphs.add(Graphs.of(linker));
        }
        IAtomContainer vessel = Graphs.together(graphs);
        var step = new CouplingStep(coupling);
        for (int arm = 0; arm < arms; arm++) {
            if (!step.once(vessel)) {
                throw new IllegalStateException("bug: an arm that stays");
            }
        }
        int openEnds = open(vessel, coupling);
        return new Found<>(new NetworkFragment(Graphs.extended(vessel), openEnds));
    }

    private static int open(IAtomContainer vessel, Coupling coupling) {
        String smarts = FunctionalGroups.find(coupling.second()).orElseThrow().smarts();
        SmartsPattern.prepare(vessel);
        List<IAtom> ends = new ArrayList<>();
        var pattern = SmartsPattern.create(smarts).setPrepare(false);
        for (int[] atoms : pattern.matchAll(vessel).uniqueAtoms()) {
            ends.add(vessel.getAtom(atoms[0]));
        }
        for (IAtom end : ends) {
            end.setImplicitHydrogenCount(end.getImplicitHydrogenCount() - 1);
            var open = vessel.getBuilder().newInstance(IPseudoAtom.class, "*");
            open.setImplicitHydrogenCount(0);
            open.setAttachPointNum(1);
            vessel.addAtom(open);
            IAtom added = vessel.getAtom(vessel.getAtomCount() - 1);
            vessel.newBond(end, added, IBond.Order.SINGLE);
        }
        return ends.size();
    }
}
