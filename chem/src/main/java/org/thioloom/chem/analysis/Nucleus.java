package org.thioloom.chem.analysis;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;

/// A nucleus that is looked at by NMR.
public enum Nucleus {
    /// Protons.
    H1("H", 1),
    /// Lithium, which tells little but how much there is.
    LI7("Li", 7),
    /// Boron.
    B11("B", 11),
    /// Carbon.
    C13("C", 13),
    /// Fluorine.
    F19("F", 19),
    /// Sodium, to see whether lithium was exchanged.
    NA23("Na", 23),
    /// Phosphorus.
    P31("P", 31);

    private final String element;
    private final int massNumber;

    Nucleus(String element, int massNumber) {
        this.element = element;
        this.massNumber = massNumber;
    }

    /// Such as `1H`.
    public String symbol() {
        return massNumber + element;
    }

    /// How many stand at an atom of a graph: itself, or the hydrogens it bears. An atom of another
    /// isotope that is stated has none.
    int at(IAtom atom) {
        if (this != H1) {
            return isOne(atom) ? 1 : 0;
        }
        if (atom.getSymbol().equals("H")) {
            return isOne(atom) && !hangsOnAnother(atom) ? 1 + atom.getImplicitHydrogenCount() : 0;
        }
        int drawn = 0;
        for (IBond bond : atom.bonds()) {
            drawn += isOne(bond.getOther(atom)) ? 1 : 0;
        }
        return drawn + atom.getImplicitHydrogenCount();
    }

    private boolean isOne(IAtom atom) {
        int stated = Graphs.massNumber(atom);
        return atom.getSymbol().equals(element) && (stated == 0 || stated == massNumber);
    }

    private static boolean hangsOnAnother(IAtom hydrogen) {
        for (IBond bond : hydrogen.bonds()) {
            if (!bond.getOther(hydrogen).getSymbol().equals("H")) {
                return true;
            }
        }
        return false;
    }
}
