package org.thioloom.app.cli.molecule;

import org.thioloom.app.cli.argument.CatalogueFile;
import org.thioloom.app.cli.argument.StructureArgument;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.assay.EndGroups;
import org.thioloom.chem.assay.EndGroups.Areas;
import org.thioloom.chem.assay.EndGroups.Nuclei;
import org.thioloom.chem.assay.Measured;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.recipes.lot.LotAssay;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.Optional;

/// `assay mn`: how long the chains of a linker are, and how many of its ends are free, from one NMR
/// spectrum.
record ChainAssay(Console console) implements Command {
    private static final NumberOption FREE = new NumberOption("--free");
    private static final NumberOption COUPLED = new NumberOption("--coupled");
    private static final NumberOption REST = new NumberOption("--rest");
    private static final NumberOption ENDS = new NumberOption("--ends");
    private static final NumberOption END_NUCLEI = new NumberOption("--end-nuclei");
    private static final NumberOption BESIDE = new NumberOption("--beside-nuclei");
    private static final NumberOption UNIT_NUCLEI = new NumberOption("--unit-nuclei");

    @Override
    public CommandSpec spec() {
        Offer offer =
                Offer.of("mn", this, "Mn and free ends of a polymer linker, by NMR.")
                        .argument("POLYMER", StructureArgument.HELP)
                        .option(FREE.option(), "AREA", "Signal of free ends, CH2SH.")
                        .option(
                                COUPLED.option(),
                                "AREA",
                                "Signal of coupled ends, CH2SS; none unless given.")
                        .option(REST.option(), "AREA", "Signal of the rest of the chain, OCH2.")
                        .option(ENDS.option(), "N", "Ends of a chain; 2 unless given.")
                        .option(
                                END_NUCLEI.option(),
                                "N",
                                "Nuclei of all its ends together; 4 unless given, two CH2S.")
                        .option(
                                BESIDE.option(),
                                "N",
                                "Nuclei of the rest outside the repeat units; 0 unless given.")
                        .option(
                                UNIT_NUCLEI.option(),
                                "N",
                                "Nuclei of a repeat unit; 4 unless given, OCH2CH2.");
        return CatalogueFile.offer(offer)
                .flag("--json", "As JSON.")
                .footer(
                        "",
                        AssayCommand.NUMBERS,
                        "",
                        "For example:",
                        "  thioloom assay mn \"PEG dithiol\" --free 4.00+-0.05 --coupled 0.08+-0.02"
                                + " --rest 178+-1")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        Areas areas =
                new Areas(
                        FREE.needed(words),
                        COUPLED.value(words).orElse(Measured.of(0, 0)),
                        REST.needed(words));
        Nuclei nuclei =
                new Nuclei(
                        count(words, END_NUCLEI, 4),
                        (int) count(words, ENDS, 2),
                        count(words, BESIDE, 0),
                        count(words, UNIT_NUCLEI, 4));
        Optional<Catalogue> catalogue = CatalogueFile.read(console, words);
        if (catalogue.isEmpty()) {
            return ExitCode.REFUSED;
        }
        StructureArgument chain =
                StructureArgument.of(console, Offer.argument(words, 0), catalogue.get());
        chain.explain(console);
        Optional<Structure> drawn = chain.structure();
        return drawn.isEmpty()
                ? ExitCode.REFUSED
                : AssayCommand.reply(
                        console, words, answer(chain.name(), drawn.get(), nuclei, areas));
    }

    private static Answer<LotAssay> answer(
            String name, Structure drawn, Nuclei nuclei, Areas areas) {
        return drawn instanceof Polymer polymer
                ? EndGroups.of(polymer, nuclei, areas).map(LotAssay::ofChain)
                : new Refused<>(
                        name + " is no polymer: its structure says its molar mass",
                        "name a structure with a repeat unit, such as \"PEG dithiol\"");
    }

    private static double count(ParseResult words, NumberOption option, int usual) {
        double typed = option.value(words).map(Measured::value).orElse((double) usual);
        if (typed != Math.rint(typed) || typed < 0 || typed > 10_000) {
            throw Offer.refusal(words, option.option() + " " + typed + " is no count");
        }
        return typed;
    }
}
