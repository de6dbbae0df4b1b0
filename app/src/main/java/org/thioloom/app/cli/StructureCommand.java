package org.thioloom.app.cli;

import org.thioloom.app.text.TextAnalysis;
import org.thioloom.app.text.TextStructure;
import org.thioloom.chem.analysis.Expectations;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.structure.Structure;
import org.thioloom.recipes.writing.StructureWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.util.Optional;

/// `thioloom structure`: what a structure is made of.
record StructureCommand(Console console) implements Command {
    @Override
    public CommandSpec spec() {
        return Offer.of(
                        "structure",
                        this,
                        "Formula, molar mass and functional groups of a SMILES or a name.")
                .argument("SMILES|NAME", "A structure, or a name of the catalogue.")
                .flag("--analysis", "What mass spectra, NMR and elemental analysis should find.")
                .option("--molar-mass", "M", "Mn of a polymer, end groups included.")
                .flag("--json", "As JSON.")
                .footer(
                        "",
                        "For example:",
                        "  thioloom structure OCCCCC=C",
                        "  thioloom structure node-ene --analysis",
                        "  thioloom structure \"SCCOCCS |Sg:n:2,3,4:n:ht|\"")
                .spec();
    }

    @Override
    public int run(ParseResult words) {
        String typed = Offer.argument(words, 0);
        boolean json = Offer.isGiven(words, "--json");
        StructureArgument argument = StructureArgument.of(typed);
        Optional<Structure> structure = argument.structure();
        if (structure.isEmpty()) {
            return refuse(argument, json);
        }
        String name = argument.name();
        if (!Offer.isGiven(words, "--analysis")) {
            console.out()
                    .print(
                            json
                                    ? StructureWriter.write(name, structure.get(), null)
                                    : TextStructure.draw(name, structure.get()));
            return ExitCode.DONE;
        }
        return switch (LinkerOption.repeatUnits(words, structure.get())
                .then(n -> Expectations.of(structure.get(), n))) {
            case Found<Expectations>(Expectations expected) -> {
                console.out()
                        .print(
                                json
                                        ? StructureWriter.write(name, structure.get(), expected)
                                        : TextStructure.draw(name, structure.get())
                                                + TextAnalysis.draw(expected));
                yield ExitCode.DONE;
            }
            case Refused<Expectations>(String sentence, String remedy) -> {
                console.err().println("thioloom: " + sentence + "; " + remedy);
                yield ExitCode.REFUSED;
            }
        };
    }

    private int refuse(StructureArgument argument, boolean json) {
        if (json) {
            console.out().print(StructureWriter.refusal(argument.problems()));
        } else {
            argument.explain(console);
        }
        return ExitCode.REFUSED;
    }
}
