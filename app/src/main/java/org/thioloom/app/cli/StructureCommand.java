package org.thioloom.app.cli;

import org.thioloom.app.text.TextAnalysis;
import org.thioloom.app.text.TextStructure;
import org.thioloom.chem.analysis.Expectations;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.depiction.Depictions;
import org.thioloom.chem.structure.Structure;
import org.thioloom.recipes.writing.StructureWriter;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.Optional;

/// `thioloom structure`: what a structure is made of.
record StructureCommand(Console console) implements Command {
    @Override
    public CommandSpec spec() {
        return PictureFiles.offer(
                        Offer.of(
                                        "structure",
                                        this,
                                        "Formula, molar mass and functional groups of a SMILES or a name.")
                                .argument(
                                        "SMILES|NAME", "A structure, or a name of the catalogue."))
                .flag("--analysis", "What mass spectra, NMR and elemental analysis should find.")
                .option("--molar-mass", "M", "Mn of a polymer, end groups included.")
                .flag("--json", "As JSON.")
                .footer(
                        "",
                        "For example:",
                        "  thioloom structure OCCCCC=C",
                        "  thioloom structure node-ene --analysis --out node.svg",
                        "  thioloom structure \"SCCOCCS |Sg:n:2,3,4:n:ht|\"")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        boolean json = Offer.isGiven(words, "--json");
        PictureFiles pictures = PictureFiles.of(console, words);
        StructureArgument argument = StructureArgument.of(Offer.argument(words, 0));
        Optional<Structure> read = argument.structure();
        if (read.isEmpty()) {
            return refuse(argument, json);
        }
        Structure structure = read.get();
        return switch (expected(words, structure)) {
            case Found<Optional<Expectations>>(Optional<Expectations> expected) -> {
                String name = argument.name();
                console.out()
                        .print(
                                json
                                        ? StructureWriter.write(
                                                name, structure, expected.orElse(null))
                                        : TextStructure.draw(name, structure)
                                                + expected.map(TextAnalysis::draw).orElse(""));
                yield pictures.write(() -> Depictions.of(structure))
                        ? ExitCode.DONE
                        : ExitCode.REFUSED;
            }
            case Refused<Optional<Expectations>>(String sentence, String remedy) -> {
                console.err().println("thioloom: " + sentence + "; " + remedy);
                yield ExitCode.REFUSED;
            }
        };
    }

    /// What analysis should find; empty when nobody asked.
    private static Answer<Optional<Expectations>> expected(ParseResult words, Structure structure) {
        if (!Offer.isGiven(words, "--analysis")) {
            return new Found<>(Optional.empty());
        }
        return LinkerOption.repeatUnits(words, structure)
                .then(n -> Expectations.of(structure, n))
                .map(Optional::of);
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
