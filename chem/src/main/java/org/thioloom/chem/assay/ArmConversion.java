package org.thioloom.chem.assay;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.assay.Evaluated.Remark;

import java.util.Optional;

/// How far the arms of a lot have reacted, on the average, from two integrals of one spectrum.
///
/// @param mean share of arms that reacted, `[-]`, 0 to 1
/// @param check groups that came with the reaction for each arm that reacted, `[-]`, 1 when all is
///   well: below, some were lost; above, free reagent is left
public record ArmConversion(Measured mean, Optional<Measured> check) {

    /// p = m / (m + l), where m and l are the integrals for each arm that has reacted and that has
    /// not: ArCH2O and CH2Cl.
    ///
    /// @param made signal of an arm that reacted: ArCH2O, 2 nuclei
    /// @param left signal of one that did not, 2 nuclei of CH2Cl; an integral of 0 is good
    /// @param brought signal of a group that each reaction brings: =CH, 1 nucleus; may be empty
    /// @return refused when an integral is negative or none is above 0
    public static Answer<Evaluated<ArmConversion>> of(
            Integral made, Integral left, Optional<Integral> brought) {
        Objections objections = new Objections();
        made.examine("what was made", objections);
        left.examine("what is left", objections);
        brought.ifPresent(signal -> signal.examine("what each arm brings", objections));
        objections.unless(
                made.area().value() + left.area().value() >= Objections.SMALLEST,
                "neither what was made nor what is left has an integral",
                "integrate one of them");
        return objections.otherwise(() -> answer(made.perGroup(), left.perGroup(), brought));
    }

    private static Answer<Evaluated<ArmConversion>> answer(
            Estimate made, Estimate left, Optional<Integral> brought) {
        Measured mean = made.over(made.plus(left)).measured();
        Optional<Measured> check =
                brought.filter(signal -> made.value() >= Objections.SMALLEST)
                        .map(signal -> signal.perGroup().over(made).measured());
        return new Found<>(
                new Evaluated<>(
                        new ArmConversion(mean, check),
                        check.flatMap(ArmConversion::remark).stream().toList()));
    }

    // without uncertainties nobody can say whether 0.97 is 1
    private static Optional<Remark> remark(Measured check) {
        double off = check.value() - 1;
        if (check.standardUncertainty().isEmpty()
                || Math.abs(off) <= 2 * check.standardUncertainty().getAsDouble()) {
            return Optional.empty();
        }
        String sentence =
                "each arm that reacted brings "
                        + Shares.shown(check.value())
                        + " groups, more than 2 standard uncertainties from 1";
        return Optional.of(
                off > 0
                        ? new Remark(sentence, "look for free reagent, and wash it out")
                        : new Remark(
                                sentence,
                                "look for lost alkenes, for another signal under that of the arm,"
                                        + " and whether the relaxation delay was long enough"));
    }
}
