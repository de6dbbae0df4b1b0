package org.thioloom.recipes.molecule;

import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.reaction.NetworkFragment;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.master.Role;
import org.thioloom.recipes.molecule.BatchMolecule.Piece;
import org.thioloom.recipes.molecule.BatchMolecule.Whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Finds the molecules of a batch: what reacts first, what comes of it next, then all else.
public final class BatchMolecules {
    private BatchMolecules() {}

    /// In the order in which a chemist would ask for them.
    public static List<BatchMolecule> of(ControlRecipe control) {
        List<BatchMolecule> molecules = new ArrayList<>();
        List<Material> reacting =
                control.materials().stream().filter(m -> m.group() != null).toList();
        reacting.forEach(material -> molecules.add(whole(material)));
        if (control.master().formula().output() instanceof Output.Product made) {
            molecules.add(
                    new Whole(
                            made.substance().name(),
                            "product",
                            made.substance(),
                            made.substance().structure(),
                            OptionalDouble.empty()));
        } else {
            molecules.addAll(pieces(control.master().formula().coupling(), reacting));
        }
        control.materials().stream()
                .filter(material -> material.group() == null)
                .forEach(material -> molecules.add(whole(material)));
        return molecules;
    }

    private static Whole whole(Material material) {
        Structure structure = material.substance().structure();
        return new Whole(
                material.substance().name(),
                material.input().role().word(),
                material.substance(),
                structure,
                structure instanceof Polymer polymer
                        ? polymer.repeatUnits(material.molarMass())
                        : OptionalDouble.empty());
    }

    /// The node with all its linkers, and the repeat unit; none where they cannot be drawn.
    private static List<Piece> pieces(Coupling coupling, List<Material> reacting) {
        Optional<Molecule> node =
                first(reacting, Role.NODE)
                        .map(material -> material.substance().structure())
                        .filter(Molecule.class::isInstance)
                        .map(Molecule.class::cast);
        Optional<Structure> linker =
                first(reacting, Role.LINKER).map(material -> material.substance().structure());
        if (node.isEmpty() || linker.isEmpty()) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>();
        if (NetworkFragment.around(coupling, node.get(), linker.get())
                instanceof Found<NetworkFragment>(NetworkFragment around)) {
            pieces.add(new Piece("one node and its linkers", "network", around, coupling.makes()));
        }
        if (NetworkFragment.repeatUnit(coupling, node.get(), linker.get())
                instanceof Found<NetworkFragment>(NetworkFragment unit)) {
            pieces.add(new Piece("repeat unit", "network", unit, coupling.makes()));
        }
        return pieces;
    }

    private static Optional<Material> first(List<Material> reacting, Role role) {
        return reacting.stream().filter(m -> m.input().role() == role).findFirst();
    }
}
