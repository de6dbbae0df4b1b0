package org.thioloom.app.cli;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.text.TextStructure;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureProblem;
import org.thioloom.chem.structure.StructureReading;
import org.thioloom.chem.structure.Structures;
import org.thioloom.chem.substance.Substance;
import org.thioloom.chem.substance.Substances;
import org.thioloom.recipes.json.StructureWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.Optional;
import java.util.concurrent.Callable;

/// `thioloom structure`: what a structure is made of.
@Command(
        name = "structure",
        description =
                "Formula, molar mass and functional groups of a SMILES or a substance's name.",
        mixinStandardHelpOptions = true,
        versionProvider = Thioloom.Version.class,
        footer = {
            "",
            "For example:",
            "  thioloom structure OCCCCC=C",
            "  thioloom structure \"SCCOCCS |Sg:n:2,3,4:n:ht|\""
        })
final class StructureCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "SMILES|NAME",
            description = "A structure, or a name of the catalogue.")
    private String typed = "";

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    StructureCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Substance> known = Substances.find(typed.strip());
        return switch (known.isPresent()
                ? Structures.read(known.get().smiles())
                : Structures.read(typed)) {
            case StructureReading.Understood(Structure structure) ->
                    show(known.orElse(null), structure);
            case StructureReading.Refused refused -> refuse(refused);
        };
    }

    private int show(@Nullable Substance known, Structure structure) {
        String name = known == null ? structure.smiles() : known.name();
        console.out()
                .print(
                        json
                                ? StructureWriter.write(name, structure)
                                : TextStructure.draw(name, structure));
        return ExitCode.DONE;
    }

    private int refuse(StructureReading.Refused refused) {
        if (json) {
            console.out().print(StructureWriter.refusal(refused.problems()));
        } else {
            for (StructureProblem problem : refused.problems()) {
                console.err().println("thioloom: " + problem.sentence() + "; " + problem.remedy());
                console.err().println(problem.caret(typed));
            }
        }
        return ExitCode.REFUSED;
    }
}
