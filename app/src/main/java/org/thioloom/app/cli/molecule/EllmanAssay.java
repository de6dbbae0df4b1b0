package org.thioloom.app.cli.molecule;

import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.Offer;
import org.thioloom.chem.assay.ThiolContent;
import org.thioloom.chem.assay.ThiolContent.Ellman;
import org.thioloom.chem.assay.ThiolContent.MolarAbsorptivity;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `assay ellman`: thiols of a lot, from the colour that they set free.
record EllmanAssay(Console console) implements Command {
    private static final NumberOption ABSORBANCE = new NumberOption("--absorbance");
    private static final NumberOption BLANK = new NumberOption("--blank");
    private static final NumberOption DILUTION = new NumberOption("--dilution");
    private static final NumberOption SOLUTION = new NumberOption("--solution");
    private static final NumberOption SAMPLE = new NumberOption("--sample");
    private static final NumberOption PATH = new NumberOption("--path");
    private static final NumberOption ABSORPTIVITY = new NumberOption("--absorptivity");

    @Override
    public CommandSpec spec() {
        Offer offer =
                Offer.of("ellman", this, "Thiol content by Ellman's reagent, at 412 nm.")
                        .option(ABSORBANCE.option(), "A", "Of the sample with the reagent.")
                        .option(BLANK.option(), "A", "Of the reagent alone, at the same dilution.")
                        .option(
                                DILUTION.option(),
                                "N",
                                "Volume in the cuvette over the volume of solution in it.")
                        .option(SOLUTION.option(), "V", "What the sample was dissolved to, 10mL.")
                        .option(SAMPLE.option(), "M", "Its mass, 12.3mg.")
                        .option(PATH.option(), "L", "Of the cuvette; 1cm unless given.")
                        .option(
                                ABSORPTIVITY.option(),
                                "E",
                                "In L/mol/cm; 14150 unless given, in dilute buffer at pH 8.");
        return ThiolShare.offer(offer)
                .flag("--json", "As JSON.")
                .footer(
                        "",
                        AssayCommand.NUMBERS,
                        "",
                        "For example:",
                        "  thioloom assay ellman --absorbance 0.512+-0.003 --blank 0.021+-0.002"
                                + " --dilution 31+-0.2",
                        "    --solution 10+-0.02mL --sample 11.9+-0.1mg --absorptivity 14150+-100"
                                + " --path 1+-0.001cm",
                        "    --mn 2050+-20g/mol")
                .spec();
    }

    @Override
    public int run(ParseResult words) {
        Ellman titration =
                new Ellman(
                        ABSORBANCE.needed(words),
                        BLANK.needed(words),
                        ABSORPTIVITY
                                .value(words)
                                .map(own -> new MolarAbsorptivity(own, 412, "user"))
                                .orElse(ThiolContent.THIONITROBENZOATE),
                        PATH.quantity(words, Units.LENGTH)
                                .orElse(Quantity.of("1", Units.CENTIMETRE)),
                        DILUTION.needed(words),
                        SOLUTION.neededQuantity(words, Units.VOLUME),
                        SAMPLE.neededQuantity(words, Units.MASS));
        return AssayCommand.reply(
                console,
                words,
                ThiolContent.of(titration).then(found -> ThiolShare.of("ellman", words, found)));
    }
}
