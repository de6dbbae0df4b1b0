package org.thioloom.recipes.writing.molecule;

import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.reaction.LinkerBlend;
import org.thioloom.chem.reaction.LinkerBlend.Part;
import org.thioloom.recipes.writing.JsonTree;

import java.util.ArrayList;
import java.util.List;

/// Writes a blend of two linkers: `thioloom/blend/1`.
public final class BlendWriter {
    /// The version written.
    public static final String SCHEMA = "thioloom/blend/1";

    private BlendWriter() {}

    /// How much of each, and what the network holds.
    ///
    /// @param node what it is called
    /// @param linkers what they are called, in the order of the parts
    public static String write(String node, List<String> linkers, LinkerBlend blend) {
        List<JsonTree> parts = new ArrayList<>();
        for (int i = 0; i < linkers.size(); i++) {
            parts.add(part(linkers.get(i), blend.parts().get(i)));
        }
        return new JsonTree()
                .put("schema", SCHEMA)
                .put("node", node)
                .put("coupling", blend.of().coupling().key())
                .putAll("linkers", parts)
                .put("network", CouplingWriter.network(blend.unit()))
                .text();
    }

    private static JsonTree part(String name, Part part) {
        return new JsonTree()
                .put("name", name)
                .put("smiles", part.linker().structure().smiles())
                .put("molarMass", Quantity.computed(part.linker().molarMass(), Units.GRAM_PER_MOLE))
                .put("moleFraction", part.moleShare())
                .put("massFraction", part.massShare())
                .put("massPerNode", part.perNode());
    }
}
