package org.thioloom.recipes.master;

import org.thioloom.chem.quantity.Dimension.Concentration;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Dimension.MassFraction;
import org.thioloom.chem.quantity.Dimension.Volume;
import org.thioloom.chem.quantity.Quantity;

import java.math.BigDecimal;
import java.util.List;

/// What an amount is counted in. An amount always says its basis.
public sealed interface Basis {
    /// Parts by molecule: 1 : 2 is one node to two linkers. No part must be 1.
    record Molecules(Entry<BigDecimal> ratio) implements Basis {}

    /// Parts by living reactive group: 1 : 1 is one SH to one C=C. An input without such a group, a
    /// base for instance, counts one per molecule.
    record Groups(Entry<BigDecimal> ratio) implements Basis {}

    /// A mass fraction of named inputs in named inputs; volatile solvate is not counted in `of`.
    ///
    /// @param outside whether the input's own mass stays out of the denominator
    record Fraction(
            List<String> of, List<String> in, boolean outside, Entry<Quantity<MassFraction>> share)
            implements Basis {
        public Fraction {
            of = List.copyOf(of);
            in = List.copyOf(in);
        }
    }

    /// As much solvent as gives `of` this amount concentration, by volume of solvent.
    record Dilution(String of, Entry<Quantity<Concentration>> concentration) implements Basis {}

    /// So much, however large the order is.
    record FixedMass(Entry<Quantity<Mass>> mass) implements Basis {}

    /// So much, however large the order is.
    record FixedVolume(Entry<Quantity<Volume>> volume) implements Basis {}
}
