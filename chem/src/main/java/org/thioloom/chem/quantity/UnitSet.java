package org.thioloom.chem.quantity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The units that one dimension accepts, and other spellings of them.
///
/// @param dimension the dimension in words: `mass`, `mass fraction`
/// @param units the closed list, most used first
/// @param aliases other spellings and the symbol each stands for; reading one is worth a note
public record UnitSet<D extends Dimension>(
        String dimension, List<Unit<D>> units, Map<String, String> aliases) {

    public UnitSet {
        units = List.copyOf(units);
        aliases = Map.copyOf(aliases);
    }

    /// The unit written exactly so.
    public Optional<Unit<D>> find(String symbol) {
        return units.stream().filter(unit -> unit.symbol().equals(symbol)).findFirst();
    }

    /// The unit that another spelling stands for: `µm` for `um`.
    public Optional<Unit<D>> findAlias(String spelling) {
        return Optional.ofNullable(aliases.get(spelling)).flatMap(this::find);
    }

    /// The symbols, for a sentence: `g, mg, ug, kg`.
    public String symbols() {
        return units.stream().map(Unit::symbol).collect(Collectors.joining(", "));
    }
}
