package org.thioloom.app.cli.molecule;

import org.thioloom.app.cli.argument.CatalogueFile;
import org.thioloom.app.cli.argument.StructureArgument;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.assay.QuantitativeNmr;
import org.thioloom.chem.assay.QuantitativeNmr.Portion;
import org.thioloom.chem.quantity.Dimension.MolarMass;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.recipes.lot.LotAssay;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.Optional;

/// `assay qnmr`: how much of a sample is what the label says, beside a weighed standard.
record PurityAssay(Console console) implements Command {
    private static final NumberOption SIGNAL = new NumberOption("--signal");
    private static final NumberOption STANDARD_SIGNAL = new NumberOption("--standard-signal");
    private static final NumberOption MASS = new NumberOption("--mass");
    private static final NumberOption STANDARD_MASS = new NumberOption("--standard-mass");
    private static final NumberOption PURITY = new NumberOption("--purity");
    private static final NumberOption MOLAR_MASS = new NumberOption("--molar-mass");

    @Override
    public CommandSpec spec() {
        Offer offer =
                Offer.of("qnmr", this, "Assay of a sample by NMR beside a weighed standard.")
                        .argument("SAMPLE", StructureArgument.HELP)
                        .argument("STANDARD", "The standard, in the same way.")
                        .option(
                                SIGNAL.option(),
                                "AREA:NUCLEI",
                                "Of the sample, with all nuclei of a formula unit.")
                        .option(MASS.option(), "M", "Of the sample as weighed, 20.1mg.")
                        .option(STANDARD_SIGNAL.option(), "AREA:NUCLEI", "Of the standard.")
                        .option(STANDARD_MASS.option(), "M", "Of the standard as weighed.")
                        .option(PURITY.option(), "W", "Of the standard, 99.9wt%%.")
                        .option(MOLAR_MASS.option(), "M", "Mn of a sample that is a polymer.");
        return CatalogueFile.offer(offer)
                .flag("--json", "As JSON.")
                .footer(
                        "",
                        AssayCommand.NUMBERS,
                        "",
                        "For example:",
                        "  thioloom assay qnmr node-ene \"COc1cc(OC)cc(OC)c1\" --signal"
                                + " 3.02+-0.02:4",
                        "    --mass 20.10+-0.05mg --standard-signal 9.00+-0.03:9 --standard-mass"
                                + " 4.05+-0.02mg",
                        "    --purity 99.9+-0.1wt%")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        Optional<Catalogue> catalogue = CatalogueFile.read(console, words);
        if (catalogue.isEmpty()) {
            return ExitCode.REFUSED;
        }
        Optional<Answer<Quantity<MolarMass>>> sample = molarMass(words, 0, catalogue.get());
        Optional<Answer<Quantity<MolarMass>>> standard = molarMass(words, 1, catalogue.get());
        if (sample.isEmpty() || standard.isEmpty()) {
            return ExitCode.REFUSED;
        }
        return AssayCommand.reply(
                console,
                words,
                sample.get()
                        .then(one -> standard.get().map(other -> tube(words, one, other)))
                        .then(QuantitativeNmr::assay)
                        .map(LotAssay::ofPurity));
    }

    private static QuantitativeNmr tube(
            ParseResult words, Quantity<MolarMass> sample, Quantity<MolarMass> standard) {
        return new QuantitativeNmr(
                new Portion(
                        SIGNAL.neededIntegral(words),
                        sample,
                        MASS.neededQuantity(words, Units.MASS)),
                new Portion(
                        STANDARD_SIGNAL.neededIntegral(words),
                        standard,
                        STANDARD_MASS.neededQuantity(words, Units.MASS)),
                PURITY.neededQuantity(words, Units.MASS_FRACTION));
    }

    /// Of the structure at an argument; empty where that is at fault, which has been said.
    private Optional<Answer<Quantity<MolarMass>>> molarMass(
            ParseResult words, int index, Catalogue catalogue) throws IOException {
        StructureArgument argument =
                StructureArgument.of(console, Offer.argument(words, index), catalogue);
        argument.explain(console);
        Optional<Quantity<MolarMass>> mn =
                index == 0 ? MOLAR_MASS.quantity(words, Units.MOLAR_MASS) : Optional.empty();
        return argument.structure().map(drawn -> molarMass(drawn, argument.name(), mn));
    }

    private static Answer<Quantity<MolarMass>> molarMass(
            Structure drawn, String name, Optional<Quantity<MolarMass>> mn) {
        return switch (drawn) {
            case Molecule molecule -> new Found<>(molecule.molarMass());
            case Polymer _ ->
                    mn.<Answer<Quantity<MolarMass>>>map(Found::new)
                            .orElseGet(() ->
                                    new Refused<>(
                                            "the molar mass of " + name + " is open",
                                            "give --molar-mass of the sample, or a standard that is"
                                                    + " a molecule"));
        };
    }
}
