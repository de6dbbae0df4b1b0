package org.thioloom.chem.structure;

import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.table.Table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Standard atomic weights, from which every molar mass is summed.
///
/// The toolkit's own masses are not used: it takes S as 32.066 from a list of isotopes, where IUPAC
/// recommends 32.06, and a mass that differs from the label of a bottle by 190 ppm asks for an
/// explanation each time. Lithium sold as a chemical is often depleted in 6Li and up to 0.9 %
/// heavier than 6.94, which changes no node mass by more than 60 ppm.
///
/// @see <a href="https://doi.org/10.1515/pac-2019-0603">iupac2021</a>
public final class AtomicWeights {
    private static final Map<String, Quantity<MolarMass>> WEIGHTS =
            read(Table.read(AtomicWeights.class, "atomic-weights.tsv"));

    private AtomicWeights() {}

    /// By element symbol, in the order of atomic numbers. `[g/mol]`
    public static Map<String, Quantity<MolarMass>> all() {
        return WEIGHTS;
    }

    /// Standard atomic weight, abridged to five figures, `[g/mol]`; empty for an element without
    /// one.
    public static Optional<Quantity<MolarMass>> of(String element) {
        return Optional.ofNullable(WEIGHTS.get(element));
    }

    private static Map<String, Quantity<MolarMass>> read(Table table) {
        Map<String, Quantity<MolarMass>> weights = new LinkedHashMap<>();
        table.rows()
                .forEach(row ->
                        weights.put(
                                table.text(row, "element"),
                                Quantity.of(table.text(row, "weight_g/mol"), Units.GRAM_PER_MOLE)));
        return Collections.unmodifiableMap(weights);
    }
}
