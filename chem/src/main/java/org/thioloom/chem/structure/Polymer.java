package org.thioloom.chem.structure;

import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/// A linear polymer of one repeat unit between two ends, written as CXSMILES: `SCCOCCS
/// |Sg:n:2,3,4:n:ht|`, where the numbers are those of the atoms in the unit, from 0.
///
/// @param ends what lies outside the repeat unit, both ends together
/// @param repeat one repeat unit
/// @param endMass M_end, `[g/mol]`
/// @param repeatMass M_rep, `[g/mol]`
/// @param groups functional groups outside the repeat unit
/// @param repeatGroups functional groups in one repeat unit
public record Polymer(
        String smiles,
        Composition ends,
        Composition repeat,
        Quantity<MolarMass> endMass,
        Quantity<MolarMass> repeatMass,
        Map<String, Integer> groups,
        Map<String, Integer> repeatGroups)
        implements Structure {

    public Polymer {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        repeatGroups = Collections.unmodifiableMap(new LinkedHashMap<>(repeatGroups));
    }

    /// Of both ends together, in the order of Hill.
    public String endFormula() {
        return ends.formula();
    }

    /// Of one repeat unit, in the order of Hill.
    public String repeatFormula() {
        return repeat.formula();
    }

    /// Number-average count of repeat units, n = (Mn - M_end) / M_rep, where Mn counts the ends
    /// too.
    ///
    /// @param mn number-average molar mass, `[g/mol]`
    /// @return n, `[-]`, seldom a whole number; empty when Mn is less than the ends alone weigh
    public OptionalDouble repeatUnits(Quantity<MolarMass> mn) {
        double rest = mn.in(Units.GRAM_PER_MOLE) - endMass.in(Units.GRAM_PER_MOLE);
        return rest < 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(rest / repeatMass.in(Units.GRAM_PER_MOLE));
    }

    /// Number-average molar mass, Mn = M_end + n M_rep, `[g/mol]`.
    ///
    /// @param repeatUnits n, `[-]`, n >= 0
    public Quantity<MolarMass> molarMass(double repeatUnits) {
        return Quantity.computed(
                endMass.in(Units.GRAM_PER_MOLE) + repeatUnits * repeatMass.in(Units.GRAM_PER_MOLE),
                Units.GRAM_PER_MOLE);
    }
}
