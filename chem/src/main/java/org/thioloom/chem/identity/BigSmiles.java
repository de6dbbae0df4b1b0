package org.thioloom.chem.identity;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.smarts.SmartsPattern;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.identity.Chain.Written;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.FunctionalGroup;
import org.thioloom.chem.structure.FunctionalGroups;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// BigSMILES, version 1.1: polymers and networks in one line, as what can be built from their
/// units.
///
/// It says nothing of length, dispersity, conversion, stoichiometry or loops: PEG dithiols of 1 and
/// 5 kg/mol are one text, and so are their networks. One text for one polymer, as
/// [CanonicalSmiles].
///
/// @see <a href="https://doi.org/10.1021/acscentsci.9b00476">lin2019</a>
public final class BigSmiles {
    // whatever bears this number bonds to its counterpart in another unit of the network
    private static final String FIRST = "[<1]";
    private static final String SECOND = "[>1]";

    private BigSmiles() {}

    /// A linear polymer of one repeat unit: `SC{[<][>]COC[<][>]}CS` for PEG dithiol. A molecule is
    /// its canonical SMILES, which is BigSMILES too.
    public static Answer<String> of(String smiles) {
        return Graph.read(smiles)
                .then(structure ->
                        switch (structure) {
                            case Molecule molecule -> CanonicalSmiles.of(molecule);
                            case Polymer polymer -> of(polymer);
                        });
    }

    private static Answer<String> of(Polymer polymer) {
        return Graph.fitting(polymer)
                .then(fitting ->
                        Chain.of(Graph.normalised(fitting))
                                .<Answer<String>>map(chain -> new Found<>(text(chain)))
                                .orElseGet(BigSmiles::notLinear));
    }

    /// The network that a coupling makes of two structures when all the groups of both have
    /// reacted: `{[][<1]node[<1],[>1]linker[>1][]}`, with as many open ends as there were groups.
    ///
    /// @param one has one of the coupling's groups, twice at least
    /// @param other has the other, twice at least
    public static Answer<String> network(Coupling coupling, String one, String other) {
        return Graph.read(one)
                .then(first -> Graph.read(other).then(second -> network(coupling, first, second)));
    }

    private static Answer<String> network(Coupling coupling, Structure one, Structure other) {
        boolean swapped = one.count(coupling.first()) == 0;
        return new Reacted(coupling, swapped ? other : one, true)
                .graph()
                .then(first ->
                        new Reacted(coupling, swapped ? one : other, false)
                                .graph()
                                .then(second -> network(first, second)));
    }

    private static Answer<String> network(Graph first, Graph second) {
        Optional<String> node = unit(first, FIRST);
        Optional<String> linker = unit(second, SECOND);
        return node.isPresent() && linker.isPresent()
                ? new Found<>("{[]" + node.get() + "," + linker.get() + "[]}")
                : notLinear();
    }

    private static Optional<String> unit(Graph graph, String descriptor) {
        Optional<String> text =
                graph.order().isEmpty()
                        ? Optional.of(ionsLast(new Fragment(graph.atoms()).canonical()))
                        : Chain.of(graph).map(BigSmiles::text);
        return text.map(t -> open(t, Fragment.REACTED, descriptor));
    }

    private static String ionsLast(String smiles) {
        return Stream.of(smiles.split("\\."))
                .sorted(
                        Comparator.comparing(
                                piece -> !piece.contains(Fragment.written(Fragment.REACTED))))
                .collect(Collectors.joining("."));
    }

    private static String text(Chain chain) {
        String begin = chain.directed() ? "[>]" : "[$]";
        String end = chain.directed() ? "[<]" : "[$]";
        Optional<Written> written = chain.written();
        if (written.isPresent()) {
            Written text = written.get();
            String unit = end + begin + text.unit() + end + begin;
            return text.left() + "{" + unit + "}" + text.right() + chain.apart();
        }
        // the ends stand in the list of end groups, where their open end may lie anywhere
        String unit =
                open(open(chain.frame().fragment(), Fragment.LEFT, begin), Fragment.RIGHT, end);
        String left = open(chain.left().canonical(), Fragment.LEFT, end);
        String right = open(chain.right().canonical(), Fragment.RIGHT, begin);
        return "{[]" + unit + ";" + left + "," + right + "[]}" + chain.apart();
    }

    private static String open(Fragment fragment, int number, String descriptor) {
        return open(fragment.canonical(), number, descriptor);
    }

    private static String open(String text, int number, String descriptor) {
        return text.replace(Fragment.written(number), descriptor);
    }

    private static Refused<String> notLinear() {
        return new Refused<>(
                "this polymer is a ring, or its units are not joined head to tail by single bonds",
                "mark a unit of a linear polymer, as in SCCOCCS |Sg:n:2,3,4:n:ht|");
    }

    /// A structure whose groups have all reacted, with an open end where each was bonded to its
    /// partner.
    ///
    /// @param first whether it brings the coupling's first group: an ene, which its partner adds
    ///   to, or a halide, which leaves. The second loses a hydrogen.
    private record Reacted(Coupling coupling, Structure structure, boolean first) {
        private static final Set<String> HALOGENS = Set.of("F", "Cl", "Br", "I");

        /// Its graph after the reaction, or why it can be no part of a network.
        Answer<Graph> graph() {
            FunctionalGroup group =
                    FunctionalGroups.find(first ? coupling.first() : coupling.second())
                            .orElseThrow();
            int count = structure.count(group.key());
            if (count < 2) {
                return new Refused<>(
                        structure.smiles() + " has " + count + " of the " + group.name(),
                        "give a node and a linker with two at least");
            }
            return Graph.fitting(structure).then(fitting -> reacted(fitting, group));
        }

        private Answer<Graph> reacted(Structure fitting, FunctionalGroup group) {
            Graph graph = Graph.normalised(fitting);
            for (IAtom[] site : sites(graph, group)) {
                boolean done = first ? opened(graph.atoms(), site) : bared(graph.atoms(), site[0]);
                if (!done) {
                    return new Refused<>(
                            "an open end in place of the " + group.name() + " cannot be written",
                            "give a group that takes an addition, or loses a halogen or a"
                                    + " hydrogen");
                }
            }
            return new Found<>(graph);
        }

        private static List<IAtom[]> sites(Graph graph, FunctionalGroup group) {
            List<IAtom[]> sites = new ArrayList<>();
            SmartsPattern pattern = SmartsPattern.create(group.smarts()).setPrepare(false);
            for (int[] match : pattern.matchAll(graph.atoms()).uniqueAtoms()) {
                IAtom[] site = new IAtom[match.length];
                for (int i = 0; i < match.length; i++) {
                    site[i] = graph.atoms().getAtom(match[i]);
                }
                if (!Graph.inUnit(site[0])) {
                    sites.add(site);
                }
            }
            return sites;
        }

        private static boolean opened(IAtomContainer atoms, IAtom[] site) {
            for (IAtom neighbour : List.of(site).subList(1, site.length)) {
                if (HALOGENS.contains(neighbour.getSymbol())
                        && atoms.getBond(site[0], neighbour) != null) {
                    atoms.removeAtom(neighbour);
                    end(atoms, site[0]);
                    return true;
                }
            }
            IBond bond = atoms.getBond(site[0], site[1]);
            if (bond == null || bond.getOrder() != IBond.Order.DOUBLE) {
                return false;
            }
            bond.setOrder(IBond.Order.SINGLE);
            site[1].setImplicitHydrogenCount(site[1].getImplicitHydrogenCount() + 1);
            end(atoms, site[0]);
            return true;
        }

        private static boolean bared(IAtomContainer atoms, IAtom atom) {
            if (atom.getImplicitHydrogenCount() == 0) {
                return false;
            }
            atom.setImplicitHydrogenCount(atom.getImplicitHydrogenCount() - 1);
            end(atoms, atom);
            return true;
        }

        private static void end(IAtomContainer atoms, IAtom atom) {
            atoms.addAtom(Fragment.open(atoms, Fragment.REACTED));
            IAtom added = atoms.getAtom(atoms.getAtomCount() - 1);
            atoms.addBond(atom.getIndex(), added.getIndex(), IBond.Order.SINGLE);
        }
    }
}
