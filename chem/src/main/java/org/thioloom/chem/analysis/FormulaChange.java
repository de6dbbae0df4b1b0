package org.thioloom.chem.analysis;

import org.thioloom.chem.structure.Composition;
import org.thioloom.chem.structure.Composition.Nuclide;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a step adds to a formula and takes from it: `+C6H11O -Cl`.
///
/// @param counts atoms added, negative for atoms taken; none is zero
public record FormulaChange(Map<Nuclide, Integer> counts) {
    private static final Comparator<Nuclide> ALPHABET =
            Comparator.comparing(Nuclide::element).thenComparingInt(Nuclide::massNumber);

    /// Changes nothing.
    public static final FormulaChange NONE = new FormulaChange(Map.of());

    public FormulaChange {
        Map<Nuclide, Integer> sorted = new TreeMap<>(ALPHABET);
        sorted.putAll(counts);
        sorted.values().removeIf(count -> count == 0);
        counts = Collections.unmodifiableMap(sorted);
    }

    /// One more of an element in its natural mixture, or `count` more; negative for fewer.
    public static FormulaChange of(String element, int count) {
        return new FormulaChange(Map.of(new Nuclide(element, 0), count));
    }

    /// All atoms of a composition added.
    public static FormulaChange adding(Composition composition) {
        return new FormulaChange(composition.counts());
    }

    /// What leads from one composition to another.
    public static FormulaChange between(Composition from, Composition to) {
        return adding(to).plus(adding(from).times(-1));
    }

    /// Both changes, one after the other.
    public FormulaChange plus(FormulaChange other) {
        Map<Nuclide, Integer> sum = new TreeMap<>(ALPHABET);
        sum.putAll(counts);
        other.counts.forEach((nuclide, count) -> sum.merge(nuclide, count, Integer::sum));
        return new FormulaChange(sum);
    }

    /// The change so many times over; backwards when negative.
    public FormulaChange times(int factor) {
        Map<Nuclide, Integer> multiple = new TreeMap<>(ALPHABET);
        counts.forEach(
                (nuclide, count) -> multiple.put(nuclide, Math.multiplyExact(count, factor)));
        return new FormulaChange(multiple);
    }

    /// The composition after the change; empty when it takes atoms that are not there.
    public Optional<Composition> applyTo(Composition composition) {
        FormulaChange after = adding(composition).plus(this);
        return after.counts.values().stream().anyMatch(count -> count < 0)
                ? Optional.empty()
                : Optional.of(new Composition(after.counts));
    }

    /// Such as `+C6H11O -Cl`, each half in the order of Hill; `none` when nothing changes.
    public String text() {
        String text = (half("+", 1) + half(" -", -1)).strip();
        return text.isEmpty() ? "none" : text;
    }

    private String half(String sign, int direction) {
        Map<Nuclide, Integer> half = new TreeMap<>(ALPHABET);
        counts.forEach((nuclide, count) -> {
            if (Integer.signum(count) == direction) {
                half.put(nuclide, Math.abs(count));
            }
        });
        return half.isEmpty() ? "" : sign + new Composition(half).formula();
    }
}
