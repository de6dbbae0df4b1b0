package org.thioloom.chem.assay;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Dimension.MassFraction;
import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;

/// A weighed sample beside a weighed standard in one NMR tube.
///
/// @param sample what is to be assayed
/// @param standard what it is compared with
/// @param purity mass fraction of the standard that is the standard
/// @see <a href="https://doi.org/10.1016/j.trac.2012.02.007">bharti2012</a>
public record QuantitativeNmr(Portion sample, Portion standard, Quantity<MassFraction> purity) {

    /// A weighed substance and one of its signals.
    ///
    /// @param signal with all nuclei behind it in one formula unit: 8 of the CH2Cl of a node
    /// @param molarMass of what gives the signal; taken as exact
    public record Portion(Integral signal, Quantity<MolarMass> molarMass, Quantity<Mass> mass) {

        private Estimate perGroup() {
            return signal.perGroup();
        }

        private Estimate grams() {
            return Estimate.input(Measured.of(mass, Units.GRAM));
        }

        private void examine(String what, Objections objections) {
            signal.examine(what, objections);
            objections
                    .positive("the mass of " + what, mass)
                    .positive("the molar mass of " + what, molarMass);
        }
    }

    /// Mass fraction of the analyte in the sample as weighed, w = (I_n / N_n) / (I_s / N_s) (M_n /
    /// M_s) (m_s / m_n) w_s.
    ///
    /// @return `[wt%]`; above 100 it comes with a remark; refused when the standard has no
    ///   integral, or something weighed is not above 0
    public Answer<Evaluated<Quantity<MassFraction>>> assay() {
        Objections objections = new Objections();
        sample.examine("the sample", objections);
        standard.examine("the standard", objections);
        objections
                .positive("the integral of the standard", standard.signal().area())
                .positive("the purity of the standard", purity)
                .unless(
                        purity.in(Units.PERCENT_BY_MASS) <= 100,
                        "the standard is said to be " + purity + " pure",
                        "give at most 100 wt%");
        return objections.otherwise(this::answer);
    }

    private Answer<Evaluated<Quantity<MassFraction>>> answer() {
        double molarMasses =
                sample.molarMass().in(Units.GRAM_PER_MOLE)
                        / standard.molarMass().in(Units.GRAM_PER_MOLE);
        Estimate percent =
                sample.perGroup()
                        .over(standard.perGroup())
                        .times(molarMasses)
                        .times(standard.grams())
                        .over(sample.grams())
                        .times(Estimate.input(Measured.of(purity, Units.PERCENT_BY_MASS)));
        return Shares.found(
                percent.measured().in(Units.PERCENT_BY_MASS),
                "the share of the sample that is the analyte",
                percent.times(0.01).measured(),
                "check the two masses, the nuclei behind each signal, and that the sample carries"
                        + " no other signal there");
    }
}
