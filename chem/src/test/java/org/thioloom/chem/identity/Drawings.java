package org.thioloom.chem.identity;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// What the tests of this room draw.
final class Drawings {
    static final String NODE =
            "[Li+].[B-](c1c(F)c(F)c(CCl)c(F)c1F)(c1c(F)c(F)c(CCl)c(F)c1F)"
                    + "(c1c(F)c(F)c(CCl)c(F)c1F)c1c(F)c(F)c(CCl)c(F)c1F";
    static final String ENE = NODE.replace("CCl", "COCCCCC=C");
    static final String PEG = "SCCOCCS |Sg:n:2,3,4:n:ht|";
    static final String LITFSI = "[Li+].FC(F)(F)S(=O)(=O)[N-]S(=O)(=O)C(F)(F)F";

    private Drawings() {}

    static Structure structure(String smiles) {
        return assertInstanceOf(Understood.class, Structures.read(smiles), smiles).structure();
    }

    static <T> T found(Answer<T> identified) {
        if (identified instanceof Found<T>(T value)) {
            return value;
        }
        throw new AssertionError(identified.toString());
    }

    static <T> Refused<T> refused(Answer<T> identified) {
        if (identified instanceof Refused<T> refused) {
            return refused;
        }
        throw new AssertionError(identified.toString());
    }

    static String canonical(String smiles) {
        return found(CanonicalSmiles.of(smiles));
    }

    static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /// The same structure, its atoms in an order drawn at random.
    static String shuffled(String smiles, RandomGenerator random) {
        Graph graph = Graph.of(structure(smiles));
        IAtomContainer atoms = graph.atoms();
        List<IAtom> order = new ArrayList<>();
        atoms.atoms().forEach(order::add);
        Collections.shuffle(order, Random.from(random));
        atoms.setAtoms(order.toArray(IAtom[]::new));
        return CanonicalSmiles.asNumbered(graph);
    }
}
