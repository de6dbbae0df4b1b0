package org.thioloom.app.cli.argument;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.console.Console;
import org.thioloom.app.console.InputFile;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.identity.Molfile;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureProblem;
import org.thioloom.chem.structure.StructureReading.Refused;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.writing.FindingWriter;
import org.thioloom.recipes.writing.molecule.StructureWriter;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A structure as it was typed: a name of the catalogue, a SMILES, or a molfile.
///
/// @param smiles what it draws; of a file that draws none, its name
/// @param known what the catalogue has under that name, or of that drawing; empty for a SMILES
/// @param fault what is wrong with the file; null when there is none, or nothing is
public record StructureArgument(
        String typed,
        String smiles,
        Optional<Substance> known,
        Answer.@Nullable Refused<Structure> fault) {
    public static final String HELP = "A SMILES, a name of the catalogue, or a molfile (.mol).";

    /// A name or a SMILES.
    public static StructureArgument of(String typed, Catalogue catalogue) {
        Optional<Substance> known = catalogue.find(typed.strip());
        return new StructureArgument(
                typed, known.map(Substance::smiles).orElse(typed), known, null);
    }

    /// The same, or a file, which is told by its ending.
    ///
    /// @throws IOException when the file cannot be read
    public static StructureArgument of(Console console, String typed, Catalogue catalogue)
            throws IOException {
        String name = typed.toLowerCase(Locale.ROOT);
        if (Stream.of(".mol", ".sdf").noneMatch(name::endsWith)) {
            return of(typed, catalogue);
        }
        return switch (Molfile.read(InputFile.read(console, typed).text())) {
            case Answer.Found<Structure>(Structure drawn) -> drawn(typed, drawn, catalogue);
            case Answer.Refused<Structure> fault ->
                    new StructureArgument(typed, typed, Optional.empty(), fault);
        };
    }

    /// A structure that was drawn in a file of this name.
    public static StructureArgument drawn(String file, Structure drawn, Catalogue catalogue) {
        String smiles = drawn.smiles();
        return new StructureArgument(file, smiles, catalogue.ofStructure(smiles), null);
    }

    /// The structure; empty when there is something wrong with it.
    public Optional<Structure> structure() {
        return fault == null && Structures.read(smiles) instanceof Understood(Structure structure)
                ? Optional.of(structure)
                : Optional.empty();
    }

    /// The catalogue's name, or the text itself.
    public String name() {
        return known.map(Substance::name).orElse(typed.strip());
    }

    /// Says on standard error what is wrong with it.
    public void explain(Console console) {
        if (fault != null) {
            console.err()
                    .println(
                            "thioloom: " + typed + ": " + fault.sentence() + "; " + fault.remedy());
        }
        for (StructureProblem problem : problems()) {
            console.err().println("thioloom: " + problem.sentence() + "; " + problem.remedy());
            console.err().println(problem.caret(typed));
        }
    }

    /// The same as findings in JSON.
    public String refusal() {
        return fault == null
                ? StructureWriter.refusal(problems())
                : FindingWriter.write(
                        List.of(Rule.STRUCTURE_REFUSED.at("", fault.sentence(), fault.remedy())));
    }

    private List<StructureProblem> problems() {
        return fault == null && Structures.read(smiles) instanceof Refused(var problems)
                ? problems
                : List.of();
    }
}
