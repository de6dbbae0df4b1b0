package org.thioloom.recipes.writing.molecule;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.analysis.ReactionCheck;
import org.thioloom.chem.reaction.ArmSeries;
import org.thioloom.chem.reaction.ArmSeries.Stage;
import org.thioloom.chem.reaction.JoinedNetwork;
import org.thioloom.chem.reaction.NetworkUnit;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.recipes.writing.JsonTree;

import java.util.OptionalDouble;

/// Writes what comes of a coupling: `thioloom/coupling/1`.
public final class CouplingWriter {
    /// The version written.
    public static final String SCHEMA = "thioloom/coupling/1";

    private CouplingWriter() {}

    /// Every species from none to all arms reacted.
    ///
    /// @param degree share of arms that have reacted in a lot, `[-]`; empty when none was described
    /// @param check how to see whether it is complete; null when nobody asked
    public static String write(
            String title, ArmSeries series, OptionalDouble degree, @Nullable ReactionCheck check) {
        JsonTree tree = head(title, series.coupling());
        if (series.byProduct() != null) {
            tree.put("byProduct", molecule(series.byProduct()));
        }
        if (degree.isPresent()) {
            tree.put("degree", degree.getAsDouble());
        }
        tree.putAll(
                "stages",
                degree.isPresent()
                        ? series.lot(degree.getAsDouble()).stream()
                                .map(share -> stage(share.stage()).put("share", share.share()))
                                .toList()
                        : series.stages().stream().map(CouplingWriter::stage).toList());
        if (check != null) {
            tree.put("analysis", AnalysisWriter.tree(check));
        }
        return tree.text();
    }

    private static JsonTree stage(Stage stage) {
        return new JsonTree()
                .put("reacted", stage.reacted())
                .putAll("species", stage.species().stream().map(CouplingWriter::molecule).toList());
    }

    private static JsonTree molecule(Molecule molecule) {
        return new JsonTree()
                .put("smiles", molecule.smiles())
                .put("formula", molecule.formula())
                .put("molarMass", molecule.molarMass())
                .putCounts("groups", molecule.groups());
    }

    /// What a network of node and linker holds.
    public static String write(String title, Coupling coupling, JoinedNetwork network) {
        JsonTree tree = network(network.unit());
        if (network.fragment() != null) {
            tree.put("fragment", network.fragment().smiles());
        }
        if (network.bigSmiles() != null) {
            tree.put("bigSmiles", network.bigSmiles());
        }
        return head(title, coupling).put("network", tree).text();
    }

    static JsonTree network(NetworkUnit unit) {
        JsonTree elements = new JsonTree();
        unit.composition().massFractions().forEach((e, w) -> elements.put(e, 100 * w));
        JsonTree tree =
                new JsonTree()
                        .put("linkersPerNode", unit.linkersPerNode())
                        .put("molarMass", unit.molarMass())
                        .put("nodeMassFraction", unit.nodeShare())
                        .put("repeatUnits", unit.repeatUnits())
                        .put("ethers", unit.ethers());
        if (unit.ions() > 0) {
            tree.put("ionContent", unit.ionContent())
                    .put("repeatUnitsPerIon", unit.repeatUnitsPerIon())
                    .put("ethersPerIon", unit.ethersPerIon());
        }
        return tree.put("elements", elements);
    }

    private static JsonTree head(String title, Coupling coupling) {
        return new JsonTree()
                .put("schema", SCHEMA)
                .put("name", title)
                .put("coupling", coupling.key());
    }
}
