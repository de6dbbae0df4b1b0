package org.thioloom.chem.network.sample;

import java.util.random.RandomGenerator;

/// Draws networks of one composition, over and over in the same memory; for one thread.
interface Drawer {
    /// One more.
    Draw draw(RandomGenerator stream);

    /// The one that is quickest for a composition.
    static Drawer of(Counts counts) {
        if (LinkerGraph.draws(counts.enes(), counts.thiols())) {
            return new LinkerGraph(counts.enes(), counts.thiols(), counts.bonds());
        }
        return LinkerGraph.draws(counts.thiols(), counts.enes())
                ? new LinkerGraph(counts.thiols(), counts.enes(), counts.bonds())
                : new MoleculeGraph(counts);
    }
}
