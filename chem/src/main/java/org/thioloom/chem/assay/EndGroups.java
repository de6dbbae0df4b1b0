package org.thioloom.chem.assay;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Dimension.Content;
import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Polymer;

import java.util.List;

/// What the ends of a chain say about it, from the proton spectrum of a linker.
///
/// @param repeatUnits n, number-average count of repeat units, `[-]`
/// @param mn number-average molar mass of one chain with all its ends as drawn, `[g/mol]`
/// @param coupled share of the ends that are coupled to others, as in a disulfide, `[-]`
/// @param content ends left free per mass, `[mmol/g]`; the hydrogens that coupling takes are not
///   taken off the mass, which makes it too small by less than 0.2 %
public record EndGroups(
        Measured repeatUnits, Quantity<MolarMass> mn, Measured coupled, Quantity<Content> content) {

    /// Nuclei behind the integrals of a chain, as counted on its structure.
    ///
    /// @param ends of all its ends together: 4 of the two CH2S of PEG dithiol
    /// @param groups how many ends the chain has: 2
    /// @param beside of the rest of the chain, outside its repeat units: 0
    /// @param perUnit of each repeat unit: 4
    public record Nuclei(double ends, int groups, double beside, double perUnit) {
        private boolean areSane() {
            return ends > 0
                    && groups >= 1
                    && beside >= 0
                    && perUnit >= Objections.SMALLEST
                    && Double.isFinite(ends + beside + perUnit);
        }
    }

    /// Integrals of one spectrum.
    ///
    /// @param free of the ends that are free: CH2SH
    /// @param coupled of those that are coupled: CH2SS; 0 when none are seen
    /// @param rest of the rest of the chain: OCH2
    public record Areas(Measured free, Measured coupled, Measured rest) {}

    /// n = (A_rest N_ends / (A_free + A_coupled) - N_beside) / N_unit and Mn = M_ends + n M_unit;
    /// the molar masses of ends and unit are taken as exact.
    ///
    /// @return refused when an integral is negative, no end is seen, or n comes out negative
    public static Answer<Evaluated<EndGroups>> of(Polymer chain, Nuclei nuclei, Areas areas) {
        return objections(nuclei, areas).otherwise(() -> answer(chain, nuclei, areas));
    }

    private static Answer<Evaluated<EndGroups>> answer(Polymer chain, Nuclei nuclei, Areas areas) {
        Estimate free = Estimate.input(areas.free());
        Estimate coupled = Estimate.input(areas.coupled());
        Estimate ends = free.plus(coupled);
        Estimate units =
                Estimate.input(areas.rest())
                        .times(nuclei.ends())
                        .over(ends)
                        .minus(Estimate.exact(nuclei.beside()))
                        .times(1 / nuclei.perUnit());
        if (units.value() < 0) {
            return new Refused<>(
                    "the integrals give " + Shares.shown(units.value()) + " repeat units",
                    "look for a second substance under the signals of the ends");
        }
        Estimate mass =
                units.times(chain.repeatMass().in(Units.GRAM_PER_MOLE))
                        .plus(Estimate.exact(chain.endMass().in(Units.GRAM_PER_MOLE)));
        Estimate content = free.over(ends).times(1000.0 * nuclei.groups()).over(mass);
        return new Found<>(
                new Evaluated<>(
                        new EndGroups(
                                units.measured(),
                                mass.measured().in(Units.GRAM_PER_MOLE),
                                coupled.over(ends).measured(),
                                content.measured().in(Units.MILLIMOLE_PER_GRAM)),
                        List.of()));
    }

    private static Objections objections(Nuclei nuclei, Areas areas) {
        return new Objections()
                .notNegative("the integral of the free ends", areas.free())
                .notNegative("the integral of the coupled ends", areas.coupled())
                .notNegative("the integral of the rest", areas.rest())
                .unless(
                        areas.free().value() + areas.coupled().value() >= Objections.SMALLEST,
                        "no end group has an integral",
                        "integrate the ends, with more scans when they are lost in noise")
                .unless(
                        nuclei.areSane(),
                        "a chain is said to have " + nuclei,
                        "count the nuclei on its structure");
    }
}
