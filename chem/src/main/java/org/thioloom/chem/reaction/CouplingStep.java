package org.thioloom.chem.reaction;

import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.isomorphism.Transform;
import org.openscience.cdk.smarts.SmartsPattern;
import org.openscience.cdk.smirks.Smirks;
import org.openscience.cdk.smirks.SmirksTransform;
import org.thioloom.chem.structure.Coupling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One coupling, site by site. Whatever comes out has the atoms and the charge of what went in.
record CouplingStep(Coupling coupling) {
    // compiling costs more than applying, and a compiled change may be shared between threads
    private static final Map<String, SmirksTransform> COMPILED = new ConcurrentHashMap<>();

    /// Couples the first pair of sites that lie in two different molecules, in place.
    ///
    /// @return false when there is none, and nothing was changed
    boolean once(IAtomContainer vessel) {
        Map<String, Integer> before = Graphs.inventory(vessel);
        // with a limit, the toolkit does not mark rings and aromatic atoms by itself
        SmartsPattern.prepare(vessel);
        boolean coupled = transform().apply(vessel, 1);
        balanced(before, vessel);
        return coupled;
    }

    /// Couples every pair that does not share a site, in place: for molecules with one site each
    /// and one that has several, because rings would close otherwise.
    ///
    /// @return false when there is none, and nothing was changed
    boolean everywhere(IAtomContainer vessel) {
        Map<String, Integer> before = Graphs.inventory(vessel);
        boolean coupled = transform().apply(vessel);
        balanced(before, vessel);
        return coupled;
    }

    /// What one coupling can make, a copy for each pair of sites and each way round.
    List<IAtomContainer> anywhere(IAtomContainer vessel) {
        Map<String, Integer> before = Graphs.inventory(vessel);
        List<IAtomContainer> outcomes = new ArrayList<>();
        transform().apply(vessel, Transform.Mode.All).forEach(outcomes::add);
        outcomes.forEach(outcome -> balanced(before, outcome));
        return outcomes;
    }

    private SmirksTransform transform() {
        return COMPILED.computeIfAbsent(coupling.key(), key -> Smirks.compile(coupling.smirks()));
    }

    private void balanced(Map<String, Integer> before, IAtomContainer vessel) {
        Map<String, Integer> after = Graphs.inventory(vessel);
        if (!before.equals(after)) {
            throw new IllegalStateException(
                    "bug: " + coupling.key() + " makes " + after + " of " + before);
        }
    }
}
