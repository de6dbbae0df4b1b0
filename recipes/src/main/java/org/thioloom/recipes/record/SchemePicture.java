package org.thioloom.recipes.record;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.depiction.CouplingScheme;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.reaction.Linker;
import org.thioloom.chem.reaction.NetworkFragment;
import org.thioloom.chem.reaction.NetworkUnit;
import org.thioloom.chem.reaction.Reactions;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Material;
import org.thioloom.recipes.control.Material.Group;

import java.util.List;
import java.util.Optional;

/// The scheme of what a plan makes: its node, what couples to it, and what that gives.
record SchemePicture(Coupling coupling, Material node, Material partner) {

    /// Empty where the plan has no such two, or they cannot be drawn.
    static Optional<Picture> of(ControlRecipe control) {
        List<Material> reacting =
                control.materials().stream()
                        .filter(material -> material.group() != null)
                        .sorted((one, other) -> Integer.compare(groups(other), groups(one)))
                        .toList();
        if (reacting.size() < 2) {
            return Optional.empty();
        }
        Material node = reacting.getFirst();
        return reacting.stream()
                .filter(material -> !kind(material).equals(kind(node)))
                .findFirst()
                .flatMap(partner ->
                        new SchemePicture(control.master().formula().coupling(), node, partner)
                                .picture());
    }

    private Optional<Picture> picture() {
        if (!(structure(node) instanceof Molecule core)) {
            return Optional.empty();
        }
        Answer<Picture> drawn = groups(partner) > 1 ? network(core) : substitution(core);
        return drawn instanceof Found<Picture>(Picture picture)
                ? Optional.of(picture)
                : Optional.empty();
    }

    private Answer<Picture> substitution(Molecule core) {
        return Reactions.series(coupling, core, structure(partner)).then(scheme("product")::of);
    }

    private Answer<Picture> network(Molecule core) {
        Structure linker = structure(partner);
        double length =
                linker instanceof Polymer polymer
                        ? polymer.repeatUnits(partner.molarMass()).orElse(0)
                        : 0;
        return NetworkUnit.of(coupling, core, List.of(new Linker(linker, length, 1)))
                .then(unit ->
                        NetworkFragment.repeatUnit(coupling, core, linker)
                                .then(fragment ->
                                        scheme("network, repeat unit")
                                                .of(
                                                        coupling,
                                                        new CouplingScheme.Reactants(core, linker),
                                                        (int) Math.round(unit.linkersPerNode()),
                                                        fragment)));
    }

    private CouplingScheme scheme(String product) {
        return new CouplingScheme(
                node.input().id(), partner.input().id(), product, List.of(), List.of());
    }

    private static Structure structure(Material material) {
        return material.substance().structure();
    }

    private static String kind(Material material) {
        Group group = material.group();
        return group == null ? "" : group.kind().key();
    }

    private static int groups(Material material) {
        Group group = material.group();
        return group == null ? 0 : group.perMolecule();
    }
}
