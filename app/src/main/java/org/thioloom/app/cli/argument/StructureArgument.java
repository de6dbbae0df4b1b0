package org.thioloom.app.cli.argument;

import org.thioloom.app.console.Console;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureProblem;
import org.thioloom.chem.structure.StructureReading.Refused;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;
import org.thioloom.chem.substance.Catalogue;
import org.thioloom.chem.substance.Substance;

import java.util.List;
import java.util.Optional;

/// A structure as it was typed: a name of the catalogue, or a SMILES.
///
/// @param known what the catalogue has under that name; empty for a SMILES
public record StructureArgument(String typed, Optional<Substance> known) {
    public static final String HELP = "A structure as SMILES, or a name of the catalogue.";

    public static StructureArgument of(String typed, Catalogue catalogue) {
        return new StructureArgument(typed, catalogue.find(typed.strip()));
    }

    /// The structure; empty when there is something wrong with it.
    public Optional<Structure> structure() {
        return Structures.read(smiles()) instanceof Understood(Structure structure)
                ? Optional.of(structure)
                : Optional.empty();
    }

    /// The catalogue's name, or the text itself.
    public String name() {
        return known.map(Substance::name).orElse(typed.strip());
    }

    /// What is wrong with it.
    public List<StructureProblem> problems() {
        return Structures.read(smiles()) instanceof Refused(var problems) ? problems : List.of();
    }

    /// Says on standard error what is wrong with it.
    public void explain(Console console) {
        for (StructureProblem problem : problems()) {
            console.err().println("thioloom: " + problem.sentence() + "; " + problem.remedy());
            console.err().println(problem.caret(typed));
        }
    }

    private String smiles() {
        return known.map(Substance::smiles).orElse(typed);
    }
}
