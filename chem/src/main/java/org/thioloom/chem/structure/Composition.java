package org.thioloom.chem.structure;

import org.jspecify.annotations.Nullable;
import org.openscience.cdk.config.Isotopes;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IIsotope;
import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// How many atoms there are of each kind, hydrogens included, in the order of Hill.
///
/// @param counts every one at least 1
public record Composition(Map<Nuclide, Integer> counts) {

    public Composition {
        Map<Nuclide, Integer> sorted = new TreeMap<>(hill(counts.keySet()));
        sorted.putAll(counts);
        counts = Collections.unmodifiableMap(sorted);
    }

    /// An element in its natural mixture, or one isotope of it.
    ///
    /// @param massNumber 0 for the natural mixture
    public record Nuclide(String element, int massNumber) {
        // written out because what the compiler makes is put together at the first use, which every
        // start of the program would wait for
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Nuclide that
                    && massNumber == that.massNumber
                    && element.equals(that.element);
        }

        @Override
        public int hashCode() {
            return 31 * element.hashCode() + massNumber;
        }

        static Nuclide of(IAtom atom) {
            Integer massNumber = atom.getMassNumber();
            return new Nuclide(atom.getSymbol(), massNumber == null ? 0 : massNumber);
        }

        /// Molar mass, `[g/mol]`; empty when nobody can know it.
        public Optional<BigDecimal> weight() {
            return massNumber == 0
                    ? AtomicWeights.of(element).map(Quantity::value)
                    : Optional.ofNullable(isotope())
                            .map(IIsotope::getExactMass)
                            .map(BigDecimal::valueOf);
        }

        private @Nullable IIsotope isotope() {
            try {
                return Isotopes.getInstance().getIsotope(element, massNumber);
            } catch (IOException e) {
                throw new UncheckedIOException("bug: the list of isotopes cannot be read", e);
            }
        }

        private String symbol() {
            return massNumber == 0 ? element : "[" + massNumber + element + "]";
        }
    }

    static Composition of(List<IAtom> atoms) {
        Map<Nuclide, Integer> counts = new HashMap<>();
        for (IAtom atom : atoms) {
            counts.merge(Nuclide.of(atom), 1, Integer::sum);
            int hydrogens = atom.getImplicitHydrogenCount();
            if (hydrogens > 0) {
                counts.merge(new Nuclide("H", 0), hydrogens, Integer::sum);
            }
        }
        return new Composition(counts);
    }

    /// All atoms of an element, whichever their isotope.
    public int count(String element) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().element().equals(element))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// Such as `C28H8BCl4F16Li`.
    public String formula() {
        var formula = new StringBuilder();
        counts.forEach((nuclide, count) ->
                formula.append(nuclide.symbol()).append(count == 1 ? "" : count));
        return formula.toString();
    }

    /// The sum of the weights, every digit of it, `[g/mol]`.
    public Quantity<MolarMass> molarMass() {
        BigDecimal sum = BigDecimal.ZERO;
        // a stream of a sorted map's entries asks for a comparator that is made anew at every start
        for (Map.Entry<Nuclide, Integer> entry : counts.entrySet()) {
            BigDecimal weight = entry.getKey().weight().orElseThrow();
            sum = sum.add(weight.multiply(BigDecimal.valueOf(entry.getValue())));
        }
        return new Quantity<>(sum, Units.GRAM_PER_MOLE, null);
    }

    // Hill: carbon, hydrogen, then the alphabet; without carbon the alphabet alone.
    static Comparator<Nuclide> hill(Set<Nuclide> present) {
        boolean organic = present.stream().anyMatch(nuclide -> nuclide.element().equals("C"));
        // in one piece, because comparators that are put together are made anew at every start
        return (one, other) -> {
            int ranks =
                    Integer.compare(rank(one.element(), organic), rank(other.element(), organic));
            int elements = ranks != 0 ? ranks : one.element().compareTo(other.element());
            return elements != 0 ? elements : Integer.compare(one.massNumber(), other.massNumber());
        };
    }

    private static int rank(String element, boolean organic) {
        if (organic && element.equals("C")) {
            return 0;
        }
        return organic && element.equals("H") ? 1 : 2;
    }
}
