package org.thioloom.app.cli;

import org.thioloom.app.text.TextStructure;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureProblem;
import org.thioloom.chem.structure.StructureReading;
import org.thioloom.chem.structure.Structures;
import org.thioloom.chem.substance.Substance;
import org.thioloom.chem.substance.Substances;
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
        Optional<Substance> known = Substances.find(typed.strip());
        return switch (Structures.read(known.map(Substance::smiles).orElse(typed))) {
            case StructureReading.Understood(Structure structure) ->
                    show(known.map(Substance::name).orElse(structure.smiles()), structure, json);
            case StructureReading.Refused refused -> refuse(typed, refused, json);
        };
    }

    private int show(String name, Structure structure, boolean json) {
        console.out()
                .print(
                        json
                                ? StructureWriter.write(name, structure)
                                : TextStructure.draw(name, structure));
        return ExitCode.DONE;
    }

    private int refuse(String typed, StructureReading.Refused refused, boolean json) {
        if (json) {
            console.out().print(StructureWriter.refusal(refused.problems()));
            return ExitCode.REFUSED;
        }
        for (StructureProblem problem : refused.problems()) {
            console.err().println("thioloom: " + problem.sentence() + "; " + problem.remedy());
            console.err().println(problem.caret(typed));
        }
        return ExitCode.REFUSED;
    }
}
