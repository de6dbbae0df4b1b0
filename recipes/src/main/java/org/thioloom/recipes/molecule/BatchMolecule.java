package org.thioloom.recipes.molecule;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.reaction.NetworkFragment;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.substance.Substance;

import java.util.OptionalDouble;

/// One molecule of a batch, or a piece of its network.
public sealed interface BatchMolecule {
    /// What it is called.
    String name();

    /// What it is there for: `node`, `product`.
    String part();

    /// A substance that goes in or comes out.
    ///
    /// @param repeatUnits n of a polymer, `[-]`; empty for a molecule, and where Mn is not known
    record Whole(
            String name,
            String part,
            Substance substance,
            Structure structure,
            OptionalDouble repeatUnits)
            implements BatchMolecule {

        /// Its registry number; null when none is known.
        public @Nullable String cas() {
            return substance.cas();
        }
    }

    /// Cut out of the network, its ends open.
    ///
    /// @param made key of the group that the coupling makes; null for none
    record Piece(String name, String part, NetworkFragment fragment, @Nullable String made)
            implements BatchMolecule {}
}
