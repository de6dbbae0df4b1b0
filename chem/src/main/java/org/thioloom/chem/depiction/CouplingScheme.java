package org.thioloom.chem.depiction;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.depiction.Scheme.Term;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.reaction.ArmSeries;
import org.thioloom.chem.reaction.NetworkFragment;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Structure;

import java.util.ArrayList;
import java.util.List;

/// The scheme of a coupling, with coefficients.
///
/// @param core name under the core
/// @param reagent name under the reagent
/// @param product name under the product
/// @param above lines over the arrow
/// @param below lines under the arrow
public record CouplingScheme(
        String core, String reagent, String product, List<String> above, List<String> below) {
    public CouplingScheme {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    /// A core and as many reagents as it has arms make the core with every arm reacted, and what
    /// leaves.
    public Answer<Picture> of(ArmSeries series) {
        List<Term> products = new ArrayList<>();
        products.add(
                new Term(
                        1,
                        standingOut(series.last().one(), series.coupling().makes())
                                .captioned(product, series.last().one())));
        Molecule leaves = series.byProduct();
        if (leaves != null) {
            products.add(new Term(series.arms(), Species.of(leaves)));
        }
        return Depictions.scheme(
                new Scheme(
                        List.of(
                                new Term(1, reactant(series.coupling(), series.core(), core)),
                                new Term(
                                        series.arms(),
                                        reactant(series.coupling(), series.reagent(), reagent))),
                        products,
                        above,
                        below));
    }

    /// A node and the linkers that its arms call for make the repeat unit of a network.
    ///
    /// @param linkers how many for one node, a whole number
    /// @param unit the repeat unit, [NetworkFragment#repeatUnit]
    public Answer<Picture> of(
            Coupling coupling, Reactants reactants, int linkers, NetworkFragment unit) {
        return Depictions.scheme(
                new Scheme(
                        List.of(
                                new Term(1, reactant(coupling, reactants.node(), core)),
                                new Term(linkers, reactant(coupling, reactants.linker(), reagent))),
                        List.of(new Term(1, piece(coupling, unit).captioned(product))),
                        above,
                        below));
    }

    /// A node and its linker.
    public record Reactants(Molecule node, Structure linker) {}

    private static Species reactant(Coupling coupling, Structure structure, String name) {
        return Species.of(structure)
                .highlighting(coupling.first(), coupling.second())
                .captioned(name, structure);
    }

    private static Species standingOut(Structure structure, @Nullable String group) {
        Species species = Species.of(structure);
        return group == null ? species : species.highlighting(group);
    }

    private static Species piece(Coupling coupling, NetworkFragment unit) {
        Species species = Species.fragment(unit.smiles());
        return coupling.makes() == null ? species : species.highlighting(coupling.makes());
    }
}
