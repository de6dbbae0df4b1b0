package org.thioloom.chem.analysis;

import org.thioloom.chem.analysis.Isotopologues.Line;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The lines that the isotopes of one ion make in a mass spectrum, m/z rising.
///
/// Every combination of isotopes is counted, none by a model. Lines nearer than the resolution run
/// together, the nearest pair first, at the mean of their m/z weighted by intensity; combinations
/// of different mass number never do.
public record IsotopePattern(List<Peak> peaks) {
    private static final double HALF_A_UNIT = 0.5;

    public IsotopePattern {
        peaks = List.copyOf(peaks);
    }

    /// One line.
    ///
    /// @param mz m/z, electrons counted
    /// @param intensity in percent of the highest line, `(0, 100]`
    public record Peak(double mz, double intensity) {}

    /// The pattern of an ion.
    ///
    /// @param resolution m/z by which two lines must differ to be seen as two, above 0 and at most
    ///   half a mass unit over |z|
    /// @param least intensity that is still shown, in percent of the highest line, 0 to 100
    /// @return refused for a resolution or intensity out of range, and for an ion of so many
    ///   isotopes that millions of combinations matter
    public static Answer<IsotopePattern> of(Ion ion, double resolution, double least) {
        double width = resolution * Math.abs(ion.charge());
        if (!(width > 0 && width <= HALF_A_UNIT)) {
            return new Refused<>(
                    "lines cannot be told apart at a resolution of m/z " + resolution,
                    "take one above 0 and up to " + HALF_A_UNIT / Math.abs(ion.charge()));
        }
        if (!(least >= 0 && least <= 100)) {
            return new Refused<>(
                    "no line has " + least + " % of the highest one",
                    "show lines from an intensity between 0 and 100 %");
        }
        Optional<List<Line>> all = Isotopologues.of(ion.composition());
        if (all.isEmpty()) {
            return new Refused<>(
                    ion.formula() + " has too many combinations of isotopes to count",
                    "ask for a smaller ion, such as one arm or one repeat unit");
        }
        return new Found<>(scaled(ion, merged(all.get(), width), least));
    }

    /// The highest line, the lighter of two.
    public Peak base() {
        return peaks.stream()
                .max(
                        Comparator.comparingDouble(Peak::intensity)
                                .thenComparing(Peak::mz, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static IsotopePattern scaled(Ion ion, List<Line> lines, double least) {
        double highest = lines.stream().mapToDouble(Line::share).max().orElseThrow();
        return new IsotopePattern(
                lines.stream()
                        .map(line -> new Peak(ion.mz(line.mass()), 100 * line.share() / highest))
                        .filter(peak -> peak.intensity() >= least)
                        .toList());
    }

    private static List<Line> merged(List<Line> lines, double width) {
        List<Line> merged = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= lines.size(); to++) {
            boolean ends =
                    to == lines.size() || lines.get(to).nucleons() != lines.get(from).nucleons();
            if (ends) {
                merged.addAll(together(new ArrayList<>(lines.subList(from, to)), width));
                from = to;
            }
        }
        return merged;
    }

    private static List<Line> together(List<Line> group, double width) {
        while (group.size() > 1) {
            int nearest = 0;
            for (int i = 1; i + 1 < group.size(); i++) {
                nearest = gap(group, i) < gap(group, nearest) ? i : nearest;
            }
            if (gap(group, nearest) > width) {
                break;
            }
            group.set(nearest, group.get(nearest).with(group.remove(nearest + 1)));
        }
        return group;
    }

    private static double gap(List<Line> group, int at) {
        return group.get(at + 1).mass() - group.get(at).mass();
    }
}
