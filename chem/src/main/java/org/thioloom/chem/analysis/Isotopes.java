package org.thioloom.chem.analysis;

import org.thioloom.chem.structure.Composition.Nuclide;
import org.thioloom.chem.table.Table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What isotopes an element has in nature, how heavy and how frequent.
///
/// Our own table, because the toolkit's mixes compilations of several years: its 34S is 1 % more
/// frequent than the evaluation this one follows.
///
/// @see <a
///   href="https://www.nist.gov/pml/atomic-weights-and-isotopic-compositions-relative-atomic-masses">nist2015</a>
final class Isotopes {
    private static final Map<String, List<Isotope>> NATURAL =
            read(Table.read(Isotopes.class, "isotopes.tsv"));

    private Isotopes() {}

    /// One isotope.
    ///
    /// @param mass of the neutral atom, `[u]`
    /// @param abundance share of the atoms of the element, `[-]`
    record Isotope(int massNumber, double mass, double abundance) {}

    /// The elements that have a natural mixture.
    static Set<String> elements() {
        return NATURAL.keySet();
    }

    /// The isotopes of an element in its natural mixture, or the one that is stated.
    static List<Isotope> of(Nuclide nuclide) {
        List<Isotope> natural = NATURAL.getOrDefault(nuclide.element(), List.of());
        if (nuclide.massNumber() == 0) {
            if (natural.isEmpty()) {
                throw new IllegalArgumentException("bug: no natural " + nuclide.element());
            }
            return natural;
        }
        double mass =
                natural.stream()
                        .filter(isotope -> isotope.massNumber() == nuclide.massNumber())
                        .findFirst()
                        .map(Isotope::mass)
                        .orElseGet(() -> nuclide.weight().orElseThrow().doubleValue());
        return List.of(new Isotope(nuclide.massNumber(), mass, 1));
    }

    /// The most abundant of them.
    static Isotope principal(Nuclide nuclide) {
        return of(nuclide).stream()
                .max(Comparator.comparingDouble(Isotope::abundance))
                .orElseThrow();
    }

    private static Map<String, List<Isotope>> read(Table table) {
        Map<String, List<Isotope>> natural = new LinkedHashMap<>();
        for (List<String> row : table.rows()) {
            natural.computeIfAbsent(table.text(row, "element"), element -> new ArrayList<>())
                    .add(
                            new Isotope(
                                    Integer.parseInt(table.text(row, "mass_number")),
                                    Double.parseDouble(table.text(row, "mass_u")),
                                    Double.parseDouble(table.text(row, "abundance"))));
        }
        natural.replaceAll((element, isotopes) -> List.copyOf(isotopes));
        return natural;
    }
}
