package org.thioloom.chem.identity;

import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.inchi.InChIGenerator;
import org.openscience.cdk.inchi.InChIGeneratorFactory;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;

/// The IUPAC International Chemical Identifier of a molecule, in its standard form.
///
/// @param text such as `InChI=1S/CH4O/c1-2/h2H,1H3`
/// @param key its hash of 27 characters, by which databases find it: `OKKJLVBELUTLKV-UHFFFAOYSA-N`
/// @see <a href="https://doi.org/10.1186/s13321-015-0068-4">heller2015</a>
public record Inchi(String text, String key) {

    /// The InChI of what a SMILES draws; none of a polymer, whose drawing with n = 1 is another
    /// substance. The first call loads a native library.
    public static Answer<Inchi> of(String smiles) {
        return Graph.read(smiles)
                .then(structure ->
                        switch (structure) {
                            case Molecule molecule -> Library.inchi(Graph.of(molecule).atoms());
                            case Polymer polymer ->
                                    new Refused<>(
                                            "a polymer of open length has no InChI; that of one"
                                                    + " repeat unit between its ends would name"
                                                    + " another substance",
                                            "use its BigSMILES or CXSMILES");
                        });
    }

    /// The native library, loaded with this class and not before.
    private static final class Library {
        private static final int MOST = 1023;

        private Library() {}

        static Answer<Inchi> inchi(IAtomContainer atoms) {
            if (atoms.getAtomCount() > MOST) {
                return refused("this has " + atoms.getAtomCount() + " atoms, it takes " + MOST);
            }
            try {
                InChIGenerator generator = InChIGeneratorFactory.getInChIGenerator(atoms);
                String text = generator.getInchi();
                return text == null
                        ? refused(String.valueOf(generator.getMessage()))
                        : new Found<>(new Inchi(text, generator.getInchiKey()));
            } catch (CDKException | RuntimeException | LinkageError e) {
                // no library for this machine, or none that could be unpacked, shows in all three
                // ways
                return refused(String.valueOf(e.getMessage()));
            }
        }

        private static Refused<Inchi> refused(String reason) {
            return new Refused<>(
                    "InChI gives no identifier: " + reason.lines().findFirst().orElse("no reason"),
                    "use the canonical SMILES");
        }
    }
}
