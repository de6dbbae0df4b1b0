package org.thioloom.app.cli.molecule;

import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.Offer;
import org.thioloom.chem.assay.ThiolContent;
import org.thioloom.chem.assay.ThiolContent.Iodometry;
import org.thioloom.chem.quantity.Units;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `assay iodine`: thiols of a lot, by titration with iodine.
record IodineAssay(Console console) implements Command {
    private static final NumberOption IODINE = new NumberOption("--iodine");
    private static final NumberOption USED = new NumberOption("--used");
    private static final NumberOption BLANK = new NumberOption("--blank");
    private static final NumberOption SAMPLE = new NumberOption("--sample");

    @Override
    public CommandSpec spec() {
        Offer offer =
                Offer.of("iodine", this, "Thiol content by titration with iodine.")
                        .option(IODINE.option(), "C", "I2 in the solution, 0.05mol/L.")
                        .option(USED.option(), "V", "To the end point, 3.21mL.")
                        .option(BLANK.option(), "V", "To the end point without sample.")
                        .option(SAMPLE.option(), "M", "Its mass, 320mg.");
        return ThiolShare.offer(offer)
                .flag("--json", "As JSON.")
                .footer(
                        "",
                        AssayCommand.NUMBERS,
                        "",
                        "For example:",
                        "  thioloom assay iodine --iodine 0.0500+-0.0001mol/L --used 3.21+-0.02mL"
                                + " --blank 0.05+-0.02mL",
                        "    --sample 335.0+-0.2mg --mn 2050+-20g/mol")
                .spec();
    }

    @Override
    public int run(ParseResult words) {
        Iodometry titration =
                new Iodometry(
                        IODINE.neededQuantity(words, Units.CONCENTRATION),
                        USED.neededQuantity(words, Units.VOLUME),
                        BLANK.neededQuantity(words, Units.VOLUME),
                        SAMPLE.neededQuantity(words, Units.MASS));
        return AssayCommand.reply(
                console,
                words,
                ThiolContent.of(titration).then(found -> ThiolShare.of("iodine", words, found)));
    }
}
