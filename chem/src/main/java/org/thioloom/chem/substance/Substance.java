package org.thioloom.chem.substance;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.quantity.Dimension.Density;
import org.thioloom.chem.quantity.Dimension.Temperature;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading.Refused;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;
import org.thioloom.chem.substance.Property.Value;
import org.thioloom.chem.substance.PropertyReading.Known;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A chemical that can be bought or made.
///
/// @param key how recipes name it: `peg-dithiol`
/// @param name in full
/// @param synonyms other names it goes by
/// @param cas CAS registry number; null when none is known
/// @param formula in the order of Hill; null for a polymer, whose length is open
/// @param smiles its structure, in CXSMILES when it has a repeat unit
/// @param tabulatedDensity null when unknown
/// @param sheet what else is on file; ask [#property] and [#properties]
/// @param confidence of name, registry number and structure
/// @param source key of the reference for name, registry number and structure
public record Substance(
        String key,
        String name,
        List<String> synonyms,
        @Nullable String cas,
        @Nullable String formula,
        String smiles,
        @Nullable TabulatedDensity tabulatedDensity,
        PropertySheet sheet,
        Confidence confidence,
        String source) {

    /// The reference of what a user states.
    static final String STATED = "user";

    public Substance {
        synonyms = List.copyOf(synonyms);
    }

    /// One that is not in the catalogue: nothing is on file about it but what is written here.
    ///
    /// @param smiles a structure that can be read
    public static Substance written(String key, String name, String smiles) {
        return new Substance(
                key,
                name,
                List.of(),
                null,
                formula(smiles),
                smiles,
                null,
                PropertySheet.EMPTY,
                Confidence.MEDIUM,
                STATED);
    }

    /// The formula of a molecule, null of a polymer or of what cannot be read.
    static @Nullable String formula(String smiles) {
        return Structures.read(smiles) instanceof Understood(Molecule molecule)
                ? molecule.formula()
                : null;
    }

    /// Whether it flows at a temperature, as far as its melting and boiling points are known.
    public boolean isLiquid(Quantity<Temperature> at) {
        Quantity<Temperature> melts = meltingPoint();
        Quantity<Temperature> boils = boilingPoint();
        boolean melted = melts == null ? boils != null : melts.compareTo(at) < 0;
        return melted && (boils == null || boils.compareTo(at) > 0);
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

    /// At 101.325 kPa; null when unknown, or when it depends on chain length.
    public @Nullable Quantity<Temperature> meltingPoint() {
        return sheet.atHand(PropertyKind.MELTING_POINT).flatMap(Property::temperature).orElse(null);
    }

    /// At 101.325 kPa; null when unknown.
    public @Nullable Quantity<Temperature> boilingPoint() {
        return sheet.atHand(PropertyKind.BOILING_POINT).flatMap(Property::temperature).orElse(null);
    }

    /// How it is kept; null when it needs no care.
    public @Nullable String storage() {
        return property(PropertyKind.STORAGE) instanceof Known(Property storage)
                        && storage.value() instanceof Value.Words(String words)
                ? words
                : null;
    }

    /// What is known of one kind, or why nothing is. Where several values are on file, for several
    /// conditions, this is the first; [#properties] has them all.
    public PropertyReading property(PropertyKind kind) {
        return kind == PropertyKind.DENSITY && tabulatedDensity != null
                ? new Known(tabulatedDensity.property())
                : sheet.find(kind);
    }

    /// Every value that is on file, with its unit, condition, confidence and source, by kind.
    public List<Property> properties() {
        return Stream.concat(
                        Stream.ofNullable(tabulatedDensity).map(TabulatedDensity::property),
                        sheet.all().stream())
                .toList();
    }
}
