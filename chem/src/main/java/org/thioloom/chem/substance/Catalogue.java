package org.thioloom.chem.substance;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.identity.CanonicalSmiles;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Substances that are known by name: those that ship, and what a user lays over them. It never
/// changes; to add to it makes another.
public final class Catalogue {
    private final Shelf shelf;
    private final @Nullable Catalogue ships;
    private final Map<String, Substance> made = new ConcurrentHashMap<>();
    // most callers ask by key, so the other names wait for the first who does not
    private volatile @Nullable Map<String, String> keyOfName;

    Catalogue(Shelf shelf) {
        this(shelf, null);
    }

    private Catalogue(Shelf shelf, @Nullable Catalogue ships) {
        this.shelf = shelf;
        this.ships = ships;
    }

    /// Another one, of this and what was laid over it.
    Catalogue under(Shelf laid) {
        return new Catalogue(laid, ships == null ? this : ships);
    }

    /// In the order of the tables, those of the user last.
    public List<Substance> all() {
        return shelf.keys().stream().map(this::get).toList();
    }

    /// Their keys, in the same order.
    public List<String> keys() {
        return shelf.keys();
    }

    /// The substance of this key, name, synonym or CAS number, in capitals or not, with blanks and
    /// hyphens or without.
    public Optional<Substance> find(String keyOrName) {
        return shelf.holds(keyOrName)
                ? Optional.of(get(keyOrName))
                : Optional.ofNullable(names().get(Shelf.squeeze(keyOrName))).map(this::get);
    }

    /// The substance of this structure, however it is drawn. Polymers are not found so, because
    /// their length is open.
    public Optional<Substance> ofStructure(String smiles) {
        return Structures.read(smiles) instanceof Understood(Molecule molecule)
                ? all().stream()
                        .filter(known -> molecule.formula().equals(known.formula()))
                        .filter(known -> CanonicalSmiles.areSame(known.smiles(), smiles))
                        .findFirst()
                : Optional.empty();
    }

    /// This catalogue with a user's rows over it. A row of a known key changes what it states of
    /// that substance and leaves the rest; a row of a new key adds a substance.
    public CatalogueReading with(UserTables tables) {
        return new Overlay(this).lay(tables);
    }

    /// Keys of the substances that a user added or stated anything of, in the same order.
    public List<String> own() {
        Catalogue shipped = ships;
        return shipped == null
                ? List.of()
                : keys().stream()
                        .filter(key ->
                                !shipped.shelf.holds(key) || !shipped.get(key).equals(get(key)))
                        .toList();
    }

    /// What a user states otherwise of a substance that ships; nothing of a new one.
    ///
    /// @param key of any substance
    public List<CatalogueChange> changes(String key) {
        return ships == null || !ships.shelf.holds(key)
                ? List.of()
                : CatalogueChange.between(ships.get(key), get(key));
    }

    private Substance get(String key) {
        return made.computeIfAbsent(key, shelf::make);
    }

    private Map<String, String> names() {
        Map<String, String> known = keyOfName;
        if (known == null) {
            Map<String, String> read = new HashMap<>();
            for (String key : shelf.keys()) {
                for (String name : shelf.names(key)) {
                    read.putIfAbsent(Shelf.squeeze(name), key);
                }
            }
            known = read;
            keyOfName = known;
        }
        return known;
    }
}
