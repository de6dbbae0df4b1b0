package org.thioloom.chem.structure;

import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Quantity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A molecule or a salt, all its ions together.
///
/// @param composition its atoms
/// @param molarMass sum of [AtomicWeights], or of nuclide masses where isotopes are stated,
///   `[g/mol]`
public record Molecule(
        String smiles,
        Composition composition,
        Quantity<MolarMass> molarMass,
        Map<String, Integer> groups)
        implements Structure {

    public Molecule {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /// In the order of Hill; an atom of a stated isotope stands as `[2H]`.
    public String formula() {
        return composition.formula();
    }
}
