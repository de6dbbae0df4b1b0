package org.thioloom.chem.analysis;

import org.thioloom.chem.analysis.Isotopes.Isotope;
import org.thioloom.chem.structure.Composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All combinations of isotopes of one formula, with their masses and shares.
final class Isotopologues {
    // what is rarer than this is dropped: a thousand such lines are a millionth of a percent
    private static final double RAREST = 1e-11;
    // combinations that differ less are the same one, reached on two ways, or look so to all
    private static final double SAME = 1e-6;
    private static final long MOST = 300_000;

    private static final Comparator<Line> BY_MASS =
            Comparator.comparingInt(Line::nucleons).thenComparingDouble(Line::mass);

    private Isotopologues() {}

    /// One combination, or several that run together.
    ///
    /// @param nucleons mass number of the whole
    /// @param mass of the neutral atoms, `[u]`
    /// @param share of all ions, `[-]`
    record Line(int nucleons, double mass, double share) {

        /// Two of them as one, at the mean of their masses by share.
        Line with(Line other) {
            double both = share + other.share;
            double mean = (mass * share + other.mass * other.share) / both;
            return new Line(nucleons, mean, both);
        }
    }

    /// Those of a formula by mass number, then mass; empty when there are too many.
    static Optional<List<Line>> of(Composition composition) {
        Optional<List<Line>> all = Optional.of(List.of(new Line(0, 0, 1)));
        for (var entry : composition.counts().entrySet()) {
            List<Line> one = Isotopes.of(entry.getKey()).stream().map(Isotopologues::line).toList();
            Optional<List<Line>> element = power(one, entry.getValue());
            all = all.flatMap(lines -> element.flatMap(more -> product(lines, more)));
        }
        return all;
    }

    private static Line line(Isotope isotope) {
        return new Line(isotope.massNumber(), isotope.mass(), isotope.abundance());
    }

    private static Optional<List<Line>> power(List<Line> one, int count) {
        Optional<List<Line>> result = Optional.of(List.of(new Line(0, 0, 1)));
        for (int bit = Integer.highestOneBit(count); bit > 0; bit >>= 1) {
            result = result.flatMap(lines -> product(lines, lines));
            if ((count & bit) != 0) {
                result = result.flatMap(lines -> product(lines, one));
            }
        }
        return result;
    }

    private static Optional<List<Line>> product(List<Line> some, List<Line> others) {
        if ((long) some.size() * others.size() > MOST) {
            return Optional.empty();
        }
        List<Line> product = new ArrayList<>();
        for (Line one : some) {
            for (Line other : others) {
                double share = one.share() * other.share();
                if (share >= RAREST) {
                    product.add(
                            new Line(
                                    one.nucleons() + other.nucleons(),
                                    one.mass() + other.mass(),
                                    share));
                }
            }
        }
        product.sort(BY_MASS);
        return Optional.of(fused(product));
    }

    private static List<Line> fused(List<Line> sorted) {
        List<Line> fused = new ArrayList<>();
        for (Line line : sorted) {
            Line last = fused.isEmpty() ? line : fused.getLast();
            boolean same =
                    !fused.isEmpty()
                            && last.nucleons() == line.nucleons()
                            && line.mass() - last.mass() < SAME;
            if (same) {
                fused.set(fused.size() - 1, last.with(line));
            } else {
                fused.add(line);
            }
        }
        return fused;
    }
}
