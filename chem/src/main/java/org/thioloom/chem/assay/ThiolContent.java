package org.thioloom.chem.assay;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.quantity.Dimension.Concentration;
import org.thioloom.chem.quantity.Dimension.Content;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Dimension.Volume;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;

import java.util.List;

/// How many thiols a gram of a lot has, by titration.
public final class ThiolContent {
    private ThiolContent() {}

    /// How strongly a solution absorbs.
    ///
    /// @param value epsilon, decadic, `[L/mol/cm]`
    /// @param wavelength `[nm]`
    /// @param source key of the reference
    public record MolarAbsorptivity(Measured value, double wavelength, String source) {}

    /// The dianion that a thiol sets free from the reagent of Ellman, in dilute aqueous buffer at
    /// pH 8; 13700 in 6 mol/L guanidinium chloride. Nobody stated an uncertainty here: calibrate
    /// with a thiol of known content to have one.
    ///
    /// @see <a href="https://doi.org/10.1016/S0076-6879(83)91010-8">riddles1983</a>
    public static final MolarAbsorptivity THIONITROBENZOATE =
            new MolarAbsorptivity(Measured.of(14150), 412, "riddles1983");

    /// A photometric titration: one thiol sets one coloured ion free.
    ///
    /// @param absorbance of the sample with the reagent, `[-]`
    /// @param blank of the reagent alone, at the same dilution, `[-]`
    /// @param absorptivity of what is set free, such as [#THIONITROBENZOATE]
    /// @param dilution volume in the cuvette over the volume of solution it came from, `[-]`, >= 1
    /// @param solution volume that the sample was dissolved to
    public record Ellman(
            Measured absorbance,
            Measured blank,
            MolarAbsorptivity absorptivity,
            Quantity<Length> path,
            Measured dilution,
            Quantity<Volume> solution,
            Quantity<Mass> sample) {

        private Objections objections() {
            return new Objections()
                    .notNegative("the absorbance", absorbance)
                    .notNegative("the absorbance of the blank", blank)
                    .positive("the molar absorptivity", absorptivity.value())
                    .positive("the path", path)
                    .positive("the dilution", dilution)
                    .positive("the volume of the solution", solution)
                    .positive("the sample", sample)
                    .unless(
                            dilution.value() >= 1,
                            "a dilution of " + dilution.value() + " concentrates",
                            "give the volume in the cuvette over that of the portion")
                    .unless(
                            absorbance.value() >= blank.value(),
                            "the sample absorbs "
                                    + absorbance.value()
                                    + ", the blank "
                                    + blank.value(),
                            "look at the blank");
        }

        private Estimate millimoles() {
            return Estimate.input(absorbance)
                    .minus(Estimate.input(blank))
                    .over(Estimate.input(absorptivity.value()))
                    .over(Estimate.input(Measured.of(path, Units.CENTIMETRE)))
                    .times(Estimate.input(dilution))
                    .times(Estimate.input(Measured.of(solution, Units.MILLILITRE)));
        }
    }

    /// A titration with iodine: 2 RSH + I2 gives RSSR + 2 HI.
    ///
    /// @param iodine amount of I2 per volume, not of I
    /// @param used volume to the end point
    /// @param blank volume to the end point without sample
    public record Iodometry(
            Quantity<Concentration> iodine,
            Quantity<Volume> used,
            Quantity<Volume> blank,
            Quantity<Mass> sample) {

        private Objections objections() {
            return new Objections()
                    .positive("the iodine solution", iodine)
                    .positive("the volume used", used)
                    .positive("the sample", sample)
                    .notNegative("the volume of the blank", blank)
                    .unless(
                            used.compareTo(blank) >= 0,
                            "the sample used " + used + ", the blank " + blank,
                            "look at the blank");
        }

        private Estimate millimoles() {
            return Estimate.input(Measured.of(used, Units.MILLILITRE))
                    .minus(Estimate.input(Measured.of(blank, Units.MILLILITRE)))
                    .times(Estimate.input(Measured.of(iodine, Units.MOLE_PER_LITRE)))
                    .times(2);
        }
    }

    /// c = (A - A_0) / (epsilon l) D V / m.
    ///
    /// @return `[mmol/g]`; refused when something is not above 0, or less than the blank was found
    public static Answer<Evaluated<Quantity<Content>>> of(Ellman titration) {
        return titration
                .objections()
                .otherwise(() -> perGram(titration.millimoles(), titration.sample()));
    }

    /// c = 2 c(I2) (V - V_0) / m.
    ///
    /// @return `[mmol/g]`; refused when something is not above 0, or less than the blank was found
    public static Answer<Evaluated<Quantity<Content>>> of(Iodometry titration) {
        return titration
                .objections()
                .otherwise(() -> perGram(titration.millimoles(), titration.sample()));
    }

    /// Share of the thiols by structure that are really there, e = c Mn / f.
    ///
    /// @param content c
    /// @param mn number-average molar mass
    /// @param functionality f, thiols per molecule by structure, at least 1
    /// @return `[-]`; above 1 it comes with a remark
    public static Answer<Evaluated<Measured>> alive(
            Quantity<Content> content, Quantity<MolarMass> mn, int functionality) {
        return new Objections()
                .notNegative("the thiol content", content)
                .positive("Mn", mn)
                .unless(
                        functionality >= 1,
                        "a molecule is said to have " + functionality + " thiols",
                        "give 1 or more")
                .otherwise(() -> share(content, mn, functionality));
    }

    private static Answer<Evaluated<Measured>> share(
            Quantity<Content> content, Quantity<MolarMass> mn, int functionality) {
        Measured share =
                Estimate.input(Measured.of(content, Units.MILLIMOLE_PER_GRAM))
                        .times(Estimate.input(Measured.of(mn, Units.GRAM_PER_MOLE)))
                        .times(1.0 / functionality / 1000)
                        .measured();
        return Shares.found(
                share,
                "the share of thiols alive",
                share,
                "check Mn first, then the blank and the standard of the titration");
    }

    private static Answer<Evaluated<Quantity<Content>>> perGram(
            Estimate millimoles, Quantity<Mass> sample) {
        Estimate grams = Estimate.input(Measured.of(sample, Units.GRAM));
        return new Found<>(
                new Evaluated<>(
                        millimoles.over(grams).measured().in(Units.MILLIMOLE_PER_GRAM), List.of()));
    }
}
