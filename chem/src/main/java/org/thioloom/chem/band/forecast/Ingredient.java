package org.thioloom.chem.band.forecast;

import org.thioloom.chem.band.BandTable;
import org.thioloom.chem.band.Carrier;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.Pattern;
import org.thioloom.chem.structure.Structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Something in the beam, and how much of each carrier it brings.
///
/// @param name as a sentence calls it: `linker`
/// @param carriers amount of each by its key, `[mol]`; those it has not are left out
public record Ingredient(String name, Presence presence, Map<String, Double> carriers) {

    public Ingredient {
        carriers = Collections.unmodifiableMap(new LinkedHashMap<>(carriers));
    }

    /// A mole of a structure.
    ///
    /// @param units repeat units of a polymer, `[-]`; 0 of a molecule
    public static Ingredient of(String name, Structure structure, double units, BandTable table) {
        List<Carrier> sought = table.carriers().stream().filter(c -> c.pattern() != null).toList();
        List<Pattern.Count> counts = table.counts(structure);
        Map<String, Double> found = new LinkedHashMap<>();
        List<String> replaced = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Carrier carrier = sought.get(i);
            double each = counts.get(i).at(units);
            if (each > 0 && each >= carrier.least()) {
                found.put(carrier.key(), each);
                if (carrier.replaces() != null) {
                    replaced.add(carrier.replaces());
                }
            }
        }
        replaced.forEach(found::remove);
        return new Ingredient(name, Presence.SURE, found);
    }

    /// The same, when it is less sure.
    public Ingredient as(Presence other) {
        return new Ingredient(name, other, carriers);
    }

    /// The same, so many times as much.
    public Ingredient times(double factor) {
        Map<String, Double> scaled = new LinkedHashMap<>();
        carriers.forEach((key, moles) -> scaled.put(key, moles * factor));
        return new Ingredient(name, presence, scaled);
    }

    /// The same under another name.
    public Ingredient named(String other) {
        return new Ingredient(other, presence, carriers);
    }

    /// With so much of one carrier besides, `[mol]`.
    public Ingredient with(String carrier, double moles) {
        Map<String, Double> more = new LinkedHashMap<>(carriers);
        more.merge(carrier, moles, Double::sum);
        return new Ingredient(name, presence, more);
    }

    /// Without a carrier.
    public Ingredient without(String carrier) {
        Map<String, Double> less = new LinkedHashMap<>(carriers);
        less.remove(carrier);
        return new Ingredient(name, presence, less);
    }

    /// With a share of one group alive, the rest of it gone.
    ///
    /// @param share `[-]`, 0 to 1
    public Ingredient living(String group, double share, BandTable table) {
        Map<String, Double> left = new LinkedHashMap<>();
        carriers.forEach((key, moles) -> {
            boolean meant = table.carrier(key).map(Carrier::group).orElse("").equals(group);
            left.put(key, meant ? moles * share : moles);
        });
        return new Ingredient(name, presence, left);
    }

    /// When a share of its groups has coupled: carriers of the two groups fall by it, and the group
    /// that joins them, where it absorbs, is counted with the first of the two.
    ///
    /// @param share of its groups that have coupled, `[-]`, 0 to 1
    public Ingredient coupled(Coupling coupling, double share, BandTable table) {
        Map<String, Double> left = new LinkedHashMap<>();
        double joined = 0;
        for (Map.Entry<String, Double> carrier : carriers.entrySet()) {
            String group = table.carrier(carrier.getKey()).map(Carrier::group).orElse("");
            boolean first = group.equals(coupling.first());
            boolean reacts = first || group.equals(coupling.second());
            joined += first ? carrier.getValue() * share : 0;
            left.put(carrier.getKey(), carrier.getValue() * (reacts ? 1 - share : 1));
        }
        String makes = coupling.makes();
        if (makes != null && joined > 0 && table.carrier(makes).isPresent()) {
            left.merge(makes, joined, Double::sum);
        }
        return new Ingredient(name, presence, left);
    }

    /// How much it brings of a carrier, `[mol]`.
    public double of(String carrier) {
        return carriers.getOrDefault(carrier, 0.0);
    }
}
