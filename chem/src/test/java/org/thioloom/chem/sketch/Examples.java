package org.thioloom.chem.sketch;

import org.openscience.cdk.interfaces.IAtom;
import org.thioloom.chem.drawing.NotDrawable;
import org.thioloom.chem.substance.Substance;
import org.thioloom.chem.substance.Substances;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Structures to draw.
final class Examples {
    static final String HEXENYL = "COCCCCC=C";

    private Examples() {}

    /// The borate with four fluorinated rings; at the far end of each, one of these.
    static String borate(String... tails) {
        var smiles = new StringBuilder("[Li+].[B-]");
        for (int k = 0; k < 4; k++) {
            String ring = "c1c(F)c(F)c(" + tails[k % tails.length] + ")c(F)c1F";
            smiles.append(k < 3 ? "(" + ring + ")" : ring);
        }
        return smiles.toString();
    }

    /// A borate whose four arms go on.
    static String fragment() {
        String tail = "COCCCCCCSCCOCCS*";
        var units = new ArrayList<String>();
        for (int k = 0; k < 4; k++) {
            int first = 2 + k * (10 + 16) + 6 + 10;
            units.add("Sg:n:" + first + "," + (first + 1) + "," + (first + 2) + ":n:ht");
        }
        return borate(tail) + " |" + String.join(",", units) + "|";
    }

    static List<String> radial() {
        return List.of(
                borate("CCl"),
                borate(HEXENYL, "CCl", "CCl", "CCl"),
                borate(HEXENYL, HEXENYL, "CCl", "CCl"),
                borate(HEXENYL, "CCl", HEXENYL, HEXENYL),
                borate(HEXENYL),
                borate("COCC=C"),
                borate("F"),
                borate("CO"),
                fragment(),
                "[Li+].[B-](c1ccc(Br)cc1)(c1ccc(Br)cc1)(c1ccc(Br)cc1)c1ccc(Br)cc1",
                "[Li+].[B-](c1c(F)cc(I)cc1F)(c1c(F)cc(I)cc1F)(c1c(F)cc(I)cc1F)c1c(F)cc(I)cc1F",
                "[Li+].[Al-](c1ccccc1)(c1ccccc1)(c1ccccc1)c1ccccc1",
                "[Br-].[P+](c1ccccc1)(c1ccccc1)(c1ccccc1)c1ccccc1",
                "C(c1ccccc1)(c1ccccc1)(c1ccccc1)c1ccccc1");
    }

    /// What a recipe may hold, and what a drawing finds hard.
    static List<String> all() {
        Stream<String> hard =
                Stream.of(
                        "[Li+].[N-](S(=O)(=O)C(F)(F)F)S(=O)(=O)C(F)(F)F",
                        "SCCC(=O)OCC(COC(=O)CCS)(COC(=O)CCS)COC(=O)CCS",
                        "C=CC(=O)OCCOC(=O)C=C |Sg:n:5,6,7:n:ht|",
                        "OCC(F)(F)CCO |Sg:n:2,3,4,5:n:ht|",
                        "O=P(c1ccccc1)(C(=O)c1c(C)cc(C)cc1C)c1ccccc1",
                        "C1=CC2CC1CC2C(=O)OCC",
                        "C=CCN1C(=O)N(CC=C)C(=O)N(CC=C)C1=O",
                        "[2H]C([2H])([2H])S(=O)C([2H])([2H])[2H]",
                        "[O-][N+](=O)c1ccccc1",
                        "[NH4+].[Cl-]",
                        "[Li+].[B-]1(OC(=O)C(=O)O1)2OC(=O)C(=O)O2",
                        "CN1C=C[N+](C)=C1.[Cl-]",
                        "[C-]#[O+]",
                        "O=C=O",
                        "Cl");
        Stream<String> shipped = Substances.all().stream().map(Substance::smiles);
        return Stream.of(shipped, radial().stream(), hard).flatMap(s -> s).toList();
    }

    static Sketch sketch(String cxsmiles) {
        try {
            return SketchReader.read(cxsmiles, List.of());
        } catch (NotDrawable e) {
            throw new AssertionError(cxsmiles + ": " + e.sentence(), e);
        }
    }

    static List<IAtom> atoms(Sketch sketch, String element) {
        List<IAtom> atoms = new ArrayList<>();
        for (IAtom atom : sketch.graph().atoms()) {
            if (atom.getSymbol().equals(element)) {
                atoms.add(atom);
            }
        }
        return atoms;
    }
}
