package org.thioloom.chem.structure;

import org.thioloom.chem.structure.Composition.Nuclide;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// Atoms that need not come in whole numbers: those of a chain of 43.26 repeat units on average, or
/// of a blend.
///
/// @param counts in the order of Hill; none is zero
public record MeanComposition(Map<Nuclide, Double> counts) {
    /// Nothing yet.
    public static final MeanComposition NONE = new MeanComposition(Map.of());

    public MeanComposition {
        Map<Nuclide, Double> sorted = new TreeMap<>(Composition.hill(counts.keySet()));
        counts.forEach((nuclide, count) -> {
            if (count != 0) {
                sorted.put(nuclide, count);
            }
        });
        counts = Collections.unmodifiableMap(sorted);
    }

    /// With so much of a composition besides; a negative amount takes away what leaves.
    public MeanComposition plus(Composition part, double amount) {
        Map<Nuclide, Double> sum = new LinkedHashMap<>(counts);
        part.counts().forEach((nuclide, count) -> sum.merge(nuclide, amount * count, Double::sum));
        return new MeanComposition(sum);
    }

    /// The sum of the weights, `[g/mol]`.
    public double molarMass() {
        double sum = 0;
        for (Map.Entry<Nuclide, Double> entry : counts.entrySet()) {
            sum += mass(entry);
        }
        return sum;
    }

    /// What an elemental analysis finds of each element, its isotopes together, `[-]`, in the order
    /// of Hill; they add up to 1.
    public Map<String, Double> massFractions() {
        double whole = molarMass();
        Map<String, Double> fractions = new LinkedHashMap<>();
        counts.entrySet()
                .forEach(entry ->
                        fractions.merge(
                                entry.getKey().element(), mass(entry) / whole, Double::sum));
        return fractions;
    }

    private static double mass(Map.Entry<Nuclide, Double> entry) {
        return entry.getKey().weight().orElseThrow().doubleValue() * entry.getValue();
    }
}
