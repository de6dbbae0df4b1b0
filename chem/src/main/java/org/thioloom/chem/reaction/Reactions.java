package org.thioloom.chem.reaction;

import org.jspecify.annotations.Nullable;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.reaction.ArmSeries.Stage;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.FunctionalGroups;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lets structures couple.
public final class Reactions {
    /// The most arms that are followed one by one.
    public static final int MOST_ARMS = 12;

    // isomers that differ in which arms have reacted; a core of low symmetry has many
    private static final int MOST_SPECIES = 200;
    private static final String OF_CORE = "thioloom.core";

    private Reactions() {}

    /// Every species from the core as it is to the core with all its arms reacted, arm by arm.
    ///
    /// @param core has one of the coupling's groups, as many as it has arms
    /// @param reagent has the other, once
    public static Answer<ArmSeries> series(Coupling coupling, Structure core, Structure reagent) {
        Optional<Refused<ArmSeries>> objection = objection(coupling, core, reagent);
        if (objection.isPresent()) {
            return objection.get();
        }
        Molecule start = (Molecule) core;
        Molecule taken = (Molecule) reagent;
        var step = new CouplingStep(coupling);
        List<Stage> stages = new ArrayList<>(List.of(new Stage(0, List.of(start))));
        Molecule byProduct = null;
        while (true) {
            Map<String, Fate> made = new LinkedHashMap<>();
            for (Molecule species : stages.getLast().species()) {
                for (IAtomContainer outcome : step.anywhere(vessel(species, taken))) {
                    Fate fate = fate(coupling, outcome);
                    made.putIfAbsent(fate.key(), fate);
                }
            }
            if (made.isEmpty()) {
                return new Found<>(new ArmSeries(coupling, start, taken, byProduct, stages));
            }
            if (made.size() > MOST_SPECIES) {
                return tooMany(made.size());
            }
            String left = made.values().iterator().next().byProduct();
            byProduct = left == null ? null : molecule(left);
            stages.add(
                    new Stage(
                            stages.size(),
                            made.values().stream().map(f -> molecule(f.product())).toList()));
        }
    }

    /// What becomes of one core when all its arms react at once, without the species between.
    ///
    /// @param core has one of the coupling's groups
    /// @param reagent has the other, once
    public static Answer<Molecule> exhaust(Coupling coupling, Structure core, Structure reagent) {
        Optional<Refused<Molecule>> objection = objection(coupling, core, reagent);
        if (objection.isPresent()) {
            return objection.get();
        }
        List<IAtomContainer> graphs = new ArrayList<>(List.of(marked(core)));
        for (int arm = 0; arm < core.count(sideOf(coupling, core)); arm++) {
            graphs.add(Graphs.of(reagent));
        }
        IAtomContainer vessel = Graphs.together(graphs);
        if (!new CouplingStep(coupling).everywhere(vessel)) {
            throw new IllegalStateException("bug: groups of " + coupling.key() + " that stay");
        }
        return new Found<>(molecule(fate(coupling, vessel).product()));
    }

    /// Which of the coupling's two groups a structure brings; the first when it has both.
    static String sideOf(Coupling coupling, Structure structure) {
        return structure.count(coupling.first()) > 0 ? coupling.first() : coupling.second();
    }

    static String partnerOf(Coupling coupling, String side) {
        return side.equals(coupling.first()) ? coupling.second() : coupling.first();
    }

    private static <T> Optional<Refused<T>> objection(
            Coupling coupling, Structure core, Structure reagent) {
        String side = sideOf(coupling, core);
        String partner = partnerOf(coupling, side);
        if (core.count(side) == 0) {
            return Optional.of(
                    new Refused<>(
                            noSite(coupling, "core"), "give a core with one of them at least"));
        }
        if (reagent.count(partner) != 1) {
            return Optional.of(
                    new Refused<>(
                            "the reagent has "
                                    + reagent.count(partner)
                                    + " of the "
                                    + named(partner)
                                    + " that each arm takes up",
                            "give a reagent with one"));
        }
        if (!(core instanceof Molecule) || !(reagent instanceof Molecule)) {
            return Optional.of(
                    new Refused<>(
                            "a polymer has no single species",
                            "give molecules; networks are reckoned by repeat unit"));
        }
        if (core.count(side) > MOST_ARMS) {
            return Optional.of(
                    new Refused<>(
                            "the core has " + core.count(side) + " arms, more than " + MOST_ARMS,
                            "follow a part of it"));
        }
        return Optional.empty();
    }

    private static Refused<ArmSeries> tooMany(int species) {
        return new Refused<>(
                species + " species differ only in which arms have reacted",
                "give a core whose arms are alike");
    }

    static String noSite(Coupling coupling, String which) {
        return "the "
                + which
                + " has no "
                + named(coupling.first())
                + " and no "
                + named(coupling.second())
                + ", which "
                + coupling.name()
                + " joins";
    }

    private static String named(String group) {
        var kind = FunctionalGroups.find(group).orElseThrow();
        return kind.name() + " (" + kind.symbol() + ")";
    }

    private static IAtomContainer vessel(Structure core, Structure reagent) {
        return Graphs.together(List.of(marked(core), Graphs.of(reagent)));
    }

    private static IAtomContainer marked(Structure core) {
        IAtomContainer graph = Graphs.of(core);
        for (IAtom atom : graph.atoms()) {
            atom.setProperty(OF_CORE, true);
        }
        return graph;
    }

    /// What stays with the core, and what leaves.
    ///
    /// @param key the same for the same product
    private record Fate(String key, String product, @Nullable String byProduct) {}

    private static Fate fate(Coupling coupling, IAtomContainer vessel) {
        List<IAtomContainer> stays = new ArrayList<>();
        List<IAtomContainer> leaves = new ArrayList<>();
        for (IAtomContainer piece : Graphs.apart(vessel)) {
            boolean ofCore = false;
            for (IAtom atom : piece.atoms()) {
                ofCore |= atom.getProperty(OF_CORE) != null;
            }
            (ofCore && !isLeaving(coupling, piece) ? stays : leaves).add(piece);
        }
        takeCounterIon(stays, leaves);
        IAtomContainer product = Graphs.together(stays);
        return new Fate(
                Graphs.canonical(product),
                Graphs.text(product),
                leaves.isEmpty() ? null : Graphs.text(Graphs.together(leaves)));
    }

    /// Whether a piece is what the coupling loses, which may have been an atom of the core, as a
    /// chloride is, and so is known by its kind.
    static boolean isLeaving(Coupling coupling, IAtomContainer piece) {
        return coupling.leaves() != null
                && piece.getAtomCount() == 1
                && Graphs.canonical(piece)
                        .equals(Graphs.canonical(Graphs.parse(coupling.leaves())));
    }

    // a chloride leaves with the cation that the alkoxide came with
    private static void takeCounterIon(List<IAtomContainer> stays, List<IAtomContainer> leaves) {
        int charge = leaves.stream().mapToInt(Graphs::charge).sum();
        if (charge == 0) {
            return;
        }
        stays.stream()
                .filter(piece -> Graphs.charge(piece) == -charge)
                .findFirst()
                .ifPresent(ion -> {
                    stays.remove(ion);
                    leaves.add(ion);
                });
    }

    private static Molecule molecule(String smiles) {
        if (Structures.read(smiles) instanceof Understood(Molecule molecule)) {
            return molecule;
        }
        throw new IllegalStateException("bug: a coupling made " + smiles);
    }
}
