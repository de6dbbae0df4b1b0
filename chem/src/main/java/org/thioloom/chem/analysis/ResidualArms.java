package org.thioloom.chem.analysis;

import org.thioloom.chem.analysis.ElementalAnalysis.Part;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.structure.Composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a share of unreacted arms would look like: as a rung below in the mass spectrum, as an
/// integral beside another, as an element that should have left.
///
/// The arms are taken to react independently and alike, so that j of k arms have reacted in the
/// share C(k, j) (1 - x)^j x^(k - j) of the molecules.
public final class ResidualArms {
    private static final int MOST_ARMS = 64;

    private final List<Composition> rungs;
    private final double unreacted;

    private ResidualArms(List<Composition> rungs, double unreacted) {
        this.rungs = List.copyOf(rungs);
        this.unreacted = unreacted;
    }

    /// A lot of a substance with arms.
    ///
    /// @param start the whole substance before anything happens, counter-ion included
    /// @param arms k, how many each molecule has, 1 to 64
    /// @param replacement what becomes of an arm that reacts
    /// @param unreacted x, share of arms that did not, `[-]`, 0 to 1
    public static Answer<ResidualArms> of(
            Composition start, int arms, Replacement replacement, double unreacted) {
        if (!(unreacted >= 0 && unreacted <= 1)) {
            return new Refused<>(
                    "a share of " + unreacted + " unreacted arms is none",
                    "give a share between 0 and 1");
        }
        if (arms < 1 || arms > MOST_ARMS) {
            return new Refused<>(
                    start.formula() + " is said to have " + arms + " arms",
                    "give a number from 1 to " + MOST_ARMS);
        }
        List<Composition> rungs = new ArrayList<>();
        for (int made = 0; made <= arms; made++) {
            FormulaChange change = replacement.change().times(made);
            Optional<Composition> rung = change.applyTo(start);
            if (rung.isEmpty()) {
                return new Refused<>(
                        start.formula() + " cannot change by " + change.text(),
                        "count the arms and the leaving atoms again");
            }
            rungs.add(rung.get());
        }
        return new Found<>(new ResidualArms(rungs, unreacted));
    }

    /// Share of the molecules in which so many arms have reacted, `[-]`.
    ///
    /// @param made j, 0 to k
    public double share(int made) {
        int arms = rungs.size() - 1;
        double ways = 1;
        for (int i = 1; i <= arms - made; i++) {
            ways = ways * (made + i) / i;
        }
        return ways * power(1 - unreacted, made) * power(unreacted, arms - made);
    }

    /// Height of the next rung below the complete one in the mass spectrum, k x / (1 - x), when all
    /// rungs answer alike; empty when no arm reacted. `[-]`
    public OptionalDouble nextRung() {
        int arms = rungs.size() - 1;
        return ratio(arms * unreacted, 1 - unreacted);
    }

    /// Integral of what is left over that of what was made, x h_left / ((1 - x) h_made); empty when
    /// no arm reacted. `[-]`
    ///
    /// @param left h_left, nuclei on an arm that did not react: 2 of CH2Cl
    /// @param made h_made, nuclei on one that did: 2 of ArCH2O
    public OptionalDouble integral(double left, double made) {
        return ratio(unreacted * left, (1 - unreacted) * made);
    }

    /// Elements in the lot as it is, or in what was made of it.
    ///
    /// @param others what comes with each molecule of the lot: linkers, solvent; may be empty
    public Answer<ElementalAnalysis> elements(List<Part> others) {
        List<Part> parts = new ArrayList<>(others);
        for (int made = 0; made < rungs.size(); made++) {
            parts.add(new Part(rungs.get(made), share(made)));
        }
        return ElementalAnalysis.of(parts);
    }

    /// The way something is looked for.
    public enum Method {
        /// The next rung over the complete one, `[-]`.
        MASS_SPECTRUM,
        /// The integral of what is left over that of what was made, `[-]`.
        NMR,
        /// The share of an element less its share when every arm has reacted, `[wt%]`.
        ELEMENTAL_ANALYSIS
    }

    /// Whether a trace stands out.
    public enum Verdict {
        /// It is at least as large as the limit.
        SEEN,
        /// It is smaller than the limit.
        HIDDEN,
        /// Nobody stated the limit.
        NOT_STATED
    }

    /// What to look for by one method.
    ///
    /// @param expected size of the trace, in the unit of the method
    /// @param limit the smallest that the instrument sees, as it was stated
    public record Trace(Method method, double expected, OptionalDouble limit) {

        /// Whether it is seen.
        public Verdict verdict() {
            if (limit.isEmpty()) {
                return Verdict.NOT_STATED;
            }
            return Math.abs(expected) >= limit.getAsDouble() ? Verdict.SEEN : Verdict.HIDDEN;
        }
    }

    /// What the laboratory can see, in the unit of each method; empty where nobody stated it.
    public record Limits(
            OptionalDouble massSpectrum, OptionalDouble nmr, OptionalDouble elementalAnalysis) {

        /// Nothing is known about the instruments.
        public static final Limits NONE =
                new Limits(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    /// What stands for an arm in NMR and in elemental analysis.
    ///
    /// @param left nuclei on an arm that did not react
    /// @param made nuclei on one that did
    /// @param element that the arm should have lost, or taken up
    public record Marks(double left, double made, String element) {}

    /// The trace by each method that has one, in the order of [Method]; no ratio stands for a lot
    /// of which no arm reacted.
    ///
    /// @param others what comes with each molecule of the lot in elemental analysis; may be empty
    public Answer<List<Trace>> traces(Marks marks, List<Part> others, Limits limits) {
        List<Trace> traces = new ArrayList<>();
        nextRung()
                .ifPresent(size ->
                        traces.add(new Trace(Method.MASS_SPECTRUM, size, limits.massSpectrum())));
        integral(marks.left(), marks.made())
                .ifPresent(size -> traces.add(new Trace(Method.NMR, size, limits.nmr())));
        return elements(others)
                .map(lot -> {
                    double more = lot.percent(marks.element()) - whenComplete(marks, others);
                    traces.add(
                            new Trace(Method.ELEMENTAL_ANALYSIS, more, limits.elementalAnalysis()));
                    return List.copyOf(traces);
                });
    }

    private double whenComplete(Marks marks, List<Part> others) {
        return switch (new ResidualArms(rungs, 0).elements(others)) {
            case Found<ElementalAnalysis>(ElementalAnalysis complete) ->
                    complete.percent(marks.element());
            case Refused<ElementalAnalysis> refused ->
                    throw new IllegalStateException("bug: " + refused.sentence());
        };
    }

    private static OptionalDouble ratio(double above, double below) {
        return below > 0 ? OptionalDouble.of(above / below) : OptionalDouble.empty();
    }

    private static double power(double base, int exponent) {
        double power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }
}
