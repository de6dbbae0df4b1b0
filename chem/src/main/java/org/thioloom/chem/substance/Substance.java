package org.thioloom.chem.substance;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Density;
import org.thioloom.chem.quantity.Dimension.Temperature;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading.Refused;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;

import java.util.List;
import java.util.Optional;

/// A chemical that can be bought or made.
///
/// @param key how recipes name it: `peg-dithiol`
/// @param name in full
/// @param synonyms other names it goes by
/// @param cas CAS registry number; null when none is known
/// @param smiles its structure, in CXSMILES when it has a repeat unit
/// @param tabulatedDensity null when unknown
/// @param meltingPoint at 101.325 kPa; null when unknown, or when it depends on chain length
/// @param boilingPoint at 101.325 kPa; null when unknown
/// @param storage how it is kept; null when it needs no care
/// @param source key of the reference for identity and transition points
public record Substance(
        String key,
        String name,
        List<String> synonyms,
        @Nullable String cas,
        String smiles,
        @Nullable TabulatedDensity tabulatedDensity,
        @Nullable Quantity<Temperature> meltingPoint,
        @Nullable Quantity<Temperature> boilingPoint,
        @Nullable String storage,
        String source) {

    public Substance {
        synonyms = List.copyOf(synonyms);
    }

    /// Whether it flows at a temperature, as far as its melting and boiling points are known.
    public boolean isLiquid(Quantity<Temperature> at) {
        boolean melted =
                meltingPoint == null ? boilingPoint != null : meltingPoint.compareTo(at) < 0;
        return melted && (boilingPoint == null || boilingPoint.compareTo(at) > 0);
    }

    /// What it is made of.
    public Structure structure() {
        return switch (Structures.read(smiles)) {
            case Understood(Structure structure) -> structure;
            case Refused(var problems) ->
                    throw new IllegalStateException("bug: " + key + ": " + problems);
        };
    }

    /// Density at a temperature, `[g/mL]`: along its slope where one is known, otherwise the
    /// tabulated value as it stands. Empty when unknown, or outside the temperatures the slope is
    /// good for.
    public Optional<Quantity<Density>> density(Quantity<Temperature> at) {
        return tabulatedDensity == null ? Optional.empty() : tabulatedDensity.at(at);
    }
}
