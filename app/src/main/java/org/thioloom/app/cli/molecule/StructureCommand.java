package org.thioloom.app.cli.molecule;

import org.thioloom.app.cli.argument.CatalogueFile;
import org.thioloom.app.cli.argument.PictureFiles;
import org.thioloom.app.cli.argument.StructureArgument;
import org.thioloom.app.console.Command;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.ExitCode;
import org.thioloom.app.console.Offer;
import org.thioloom.app.text.molecule.TextAnalysis;
import org.thioloom.app.text.molecule.TextIdentifiers;
import org.thioloom.app.text.molecule.TextStructure;
import org.thioloom.app.text.molecule.TextSubstance;
import org.thioloom.chem.analysis.Expectations;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.depiction.Depictions;
import org.thioloom.chem.identity.Identifiers;
import org.thioloom.chem.identity.Molfile;
import org.thioloom.chem.identity.NameReading;
import org.thioloom.chem.identity.Names;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.writing.molecule.StructureWriter;
import org.thioloom.recipes.writing.molecule.StructureWriter.Besides;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// `thioloom structure`: what a structure is made of.
public record StructureCommand(Console console) implements Command {
    @Override
    public CommandSpec spec() {
        return CatalogueFile.offer(
                        PictureFiles.offer(
                                Offer.of(
                                                "structure",
                                                this,
                                                "Formula, molar mass and functional groups of a SMILES or a name.")
                                        .argument("STRUCTURE", StructureArgument.HELP),
                                "mol"))
                .flag("--iupac", "Read the argument as a systematic name.")
                .flag("--identifiers", "Canonical SMILES, InChI, BigSMILES.")
                .flag("--analysis", "What mass spectra, NMR and elemental analysis should find.")
                .option("--molar-mass", "M", "Mn of a polymer, end groups included.")
                .flag("--json", "As JSON.")
                .footer(
                        "",
                        "For example:",
                        "  thioloom structure OCCCCC=C",
                        "  thioloom structure node-ene --analysis --out node.svg --out node.mol",
                        "  thioloom structure \"SCCOCCS |Sg:n:2,3,4:n:ht|\"")
                .spec();
    }

    @Override
    public int run(ParseResult words) throws IOException {
        boolean json = Offer.isGiven(words, "--json");
        PictureFiles pictures = PictureFiles.of(console, words, "mol");
        String typed = Offer.argument(words, 0);
        Optional<Catalogue> catalogue = CatalogueFile.read(console, words);
        if (catalogue.isEmpty()) {
            return ExitCode.REFUSED;
        }
        StructureArgument argument = StructureArgument.of(console, typed, catalogue.get());
        if (Offer.isGiven(words, "--iupac") && argument.known().isEmpty()) {
            switch (Names.find(typed)) {
                case NameReading.Found(Structure named, String understood) -> {
                    console.err().println("read as " + understood + "; look at it first");
                    argument = StructureArgument.of(named.smiles(), catalogue.get());
                }
                case NameReading.NotUnderstood not -> {
                    console.err().println("thioloom: " + not.sentence() + "; " + not.remedy());
                    console.err().println(not.caret(typed));
                    return ExitCode.REFUSED;
                }
            }
        }
        Optional<Structure> read = argument.structure();
        if (read.isEmpty()) {
            return refuse(argument, json);
        }
        Structure structure = read.get();
        Map<String, Answer<String>> identifiers =
                Offer.isGiven(words, "--identifiers")
                        ? Identifiers.of(structure.smiles())
                        : Map.of();
        return switch (expected(words, structure)) {
            case Found<Optional<Expectations>>(Optional<Expectations> expected) -> {
                Substance known = argument.known().orElse(null);
                var besides = new Besides(known, identifiers, expected.orElse(null));
                console.out()
                        .print(
                                json
                                        ? StructureWriter.write(argument.name(), structure, besides)
                                        : text(argument.name(), structure, besides));
                String name = argument.name();
                yield pictures.write(
                                () -> Depictions.of(structure),
                                () -> Molfile.write(structure.smiles(), name))
                        ? ExitCode.DONE
                        : ExitCode.REFUSED;
            }
            case Refused<Optional<Expectations>>(String sentence, String remedy) -> {
                console.err().println("thioloom: " + sentence + "; " + remedy);
                yield ExitCode.REFUSED;
            }
        };
    }

    private static String text(String name, Structure structure, Besides besides) {
        StringBuilder text = new StringBuilder(TextStructure.draw(name, structure));
        if (!besides.identifiers().isEmpty()) {
            text.append(TextIdentifiers.draw(besides.identifiers()));
        }
        if (besides.substance() != null) {
            text.append(TextSubstance.draw(besides.substance()));
        }
        if (besides.expected() != null) {
            text.append(TextAnalysis.draw(besides.expected()));
        }
        return text.toString();
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
            console.out().print(argument.refusal());
        } else {
            argument.explain(console);
        }
        return ExitCode.REFUSED;
    }
}
