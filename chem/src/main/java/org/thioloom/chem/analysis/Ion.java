package org.thioloom.chem.analysis;

import org.thioloom.chem.structure.Composition;
import org.thioloom.chem.structure.Composition.Nuclide;
import org.thioloom.chem.structure.Molecule;

import java.util.List;
import java.util.Optional;

/// One ion, as a mass spectrometer sees it: alone.
///
/// @param charge z in elementary charges, negative for an anion, never 0
public record Ion(Composition composition, int charge) {
    /// Mass of an electron, `[u]`.
    ///
    /// @see <a href="https://doi.org/10.1103/RevModPhys.93.025010">codata2018</a>
    static final double ELECTRON = 5.48579909065e-4;

    public Ion {
        if (charge == 0) {
            throw new IllegalArgumentException("bug: no charge on " + composition.formula());
        }
    }

    /// The different ions of a salt, in the order of its SMILES; none in a molecule, and no
    /// molecule of solvation.
    public static List<Ion> of(Molecule salt) {
        return Graphs.parts(Graphs.parse(salt.smiles())).stream()
                .filter(part -> Graphs.charge(part) != 0)
                .map(part -> new Ion(Graphs.composition(part), Graphs.charge(part)))
                .distinct()
                .toList();
    }

    /// A molecule that took up or gave away what charges it: `+H`, `+Na`, `-H`.
    ///
    /// @param change atoms without regard to electrons, so that `+Na` is right for Na+
    /// @param charge z, never 0
    /// @return empty when it takes atoms that are not there
    public static Optional<Ion> adduct(Composition molecule, FormulaChange change, int charge) {
        return change.applyTo(molecule).map(composition -> new Ion(composition, charge));
    }

    /// Monoisotopic m/z, from the most abundant isotope of each element and with the electrons that
    /// the charge adds or takes: (sum of m - z m_e) / |z|.
    public double monoisotopicMz() {
        double mass = 0;
        for (var entry : composition.counts().entrySet()) {
            Nuclide nuclide = entry.getKey();
            mass += Isotopes.principal(nuclide).mass() * entry.getValue();
        }
        return mz(mass);
    }

    /// Such as `[C28H8BCl4F16]-`.
    public String formula() {
        int size = Math.abs(charge);
        return "["
                + composition.formula()
                + "]"
                + (size == 1 ? "" : size)
                + (charge < 0 ? "-" : "+");
    }

    /// m/z of an ion whose atoms weigh so much.
    ///
    /// @param mass of all atoms with their electrons, `[u]`
    double mz(double mass) {
        return (mass - charge * ELECTRON) / Math.abs(charge);
    }
}
