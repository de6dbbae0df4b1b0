package org.thioloom.app.cli;

import org.thioloom.app.text.TextStructure;
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
                .flag("--json", "As JSON.")
                .footer(
                        "",
                        "For example:",
                        "  thioloom structure OCCCCC=C",
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
        console.out()
                .print(
                        json
                                ? StructureWriter.write(argument.name(), structure.get())
                                : TextStructure.draw(argument.name(), structure.get()));
        return ExitCode.DONE;
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
