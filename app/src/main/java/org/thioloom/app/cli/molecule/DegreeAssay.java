package org.thioloom.app.cli.molecule;

import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.Offer;
import org.thioloom.chem.assay.ArmConversion;
import org.thioloom.recipes.lot.LotAssay;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `assay degree`: how far the arms of a node have reacted, from one NMR spectrum.
record DegreeAssay(Console console) implements Command {
    private static final NumberOption MADE = new NumberOption("--made");
    private static final NumberOption LEFT = new NumberOption("--left");
    private static final NumberOption BROUGHT = new NumberOption("--brought");

    @Override
    public CommandSpec spec() {
        return Offer.of("degree", this, "How far the arms of a node have reacted, by NMR.")
                .option(MADE.option(), "AREA:NUCLEI", "Signal of arms that reacted, ArCH2O.")
                .option(LEFT.option(), "AREA:NUCLEI", "Signal of those that did not, CH2Cl.")
                .option(
                        BROUGHT.option(),
                        "AREA:NUCLEI",
                        "Signal of what each arm brings, =CH, as a check.")
                .flag("--json", "As JSON.")
                .footer(
                        "",
                        AssayCommand.NUMBERS,
                        "",
                        "For example:",
                        "  thioloom assay degree --made 7.72+-0.05:2 --left 0.28+-0.03:2 --brought"
                                + " 3.81+-0.05:1")
                .spec();
    }

    @Override
    public int run(ParseResult words) {
        return AssayCommand.reply(
                console,
                words,
                ArmConversion.of(
                                MADE.neededIntegral(words),
                                LEFT.neededIntegral(words),
                                BROUGHT.integral(words))
                        .map(LotAssay::ofArms));
    }
}
