package org.thioloom.chem.analysis;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.structure.Composition;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;

import java.util.List;

/// Structures that several tests look at.
final class Samples {
    static final String ETHER = "COCCCCC=C";
    static final Molecule CHLORIDE = molecule(node("CCl", "CCl", "CCl", "CCl"));
    static final Molecule ENE = molecule(node(ETHER, ETHER, ETHER, ETHER));
    static final Molecule HEXENOL = molecule("OCCCCC=C");
    static final Composition WATER = molecule("O").composition();
    static final Polymer PEG = (Polymer) structure("SCCOCCS |Sg:n:2,3,4:n:ht|");

    private Samples() {}

    static String node(String one, String two, String three, String four) {
        List<String> rings =
                List.of(one, two, three, four).stream()
                        .map(arm -> "c1c(F)c(F)c(" + arm + ")c(F)c1F")
                        .toList();
        return "[Li+].[B-]("
                + rings.get(0)
                + ")("
                + rings.get(1)
                + ")("
                + rings.get(2)
                + ")"
                + rings.get(3);
    }

    static Structure structure(String smiles) {
        return assertInstanceOf(Understood.class, Structures.read(smiles), smiles).structure();
    }

    static Molecule molecule(String smiles) {
        return assertInstanceOf(Molecule.class, structure(smiles));
    }

    static Ion anion(Molecule salt) {
        return Ion.of(salt).stream().filter(ion -> ion.charge() < 0).findFirst().orElseThrow();
    }

    static <T> T found(Answer<T> expected) {
        return switch (expected) {
            case Found<T>(T value) -> value;
            case Refused<T>(String sentence, String remedy) ->
                    throw new AssertionError(sentence + "; " + remedy);
        };
    }

    static <T> Refused<T> refused(Answer<T> expected) {
        return switch (expected) {
            case Found<T>(T value) -> throw new AssertionError("found " + value);
            case Refused<T> refused -> refused;
        };
    }
}
