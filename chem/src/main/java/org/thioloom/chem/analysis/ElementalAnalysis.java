package org.thioloom.chem.analysis;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.structure.Composition;
import org.thioloom.chem.structure.MeanComposition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What share of the mass each element should have, from the standard atomic weights of
/// [org.thioloom.chem.structure.AtomicWeights].
///
/// @param percent of the mass by element, `[wt%]`, in the order of Hill
/// @param mass of the amounts that were given, `[g]` when they are in mol
public record ElementalAnalysis(Map<String, Double> percent, double mass) {

    public ElementalAnalysis {
        percent = Collections.unmodifiableMap(new LinkedHashMap<>(percent));
    }

    /// So much of one composition.
    ///
    /// @param amount `[mol]` or in any unit, the same for all parts; need not be whole, so that
    ///   43.262 repeat units are one part
    public record Part(Composition composition, double amount) {}

    /// The shares in the sum of all parts: w_i = sum of n_j N_ij A_i over sum of n_j M_j.
    ///
    /// @return refused when an amount is negative or nothing has a mass
    public static Answer<ElementalAnalysis> of(List<Part> parts) {
        MeanComposition sum = MeanComposition.NONE;
        for (Part part : parts) {
            if (!(part.amount() >= 0 && Double.isFinite(part.amount()))) {
                return new Refused<>(
                        part.composition().formula() + " has the amount " + part.amount(),
                        "give an amount of 0 or more");
            }
            sum = sum.plus(part.composition(), part.amount());
        }
        return of(sum);
    }

    /// The shares in a composition on the average, such as that of a network.
    ///
    /// @return refused when it has no mass
    public static Answer<ElementalAnalysis> of(MeanComposition composition) {
        double mass = composition.molarMass();
        if (!(mass > 0 && Double.isFinite(mass))) {
            return new Refused<>(
                    "the parts have a mass of " + mass + " together", "give one of them an amount");
        }
        Map<String, Double> percent = composition.massFractions();
        percent.replaceAll((element, fraction) -> 100 * fraction);
        return new Found<>(new ElementalAnalysis(percent, mass));
    }

    /// The share of an element, `[wt%]`; 0 when there is none of it.
    public double percent(String element) {
        return percent.getOrDefault(element, 0.0);
    }
}
