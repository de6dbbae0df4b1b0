package org.thioloom.recipes.writing.molecule;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.analysis.Expectations;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureProblem;
import org.thioloom.chem.substance.Substance;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.writing.FindingWriter;
import org.thioloom.recipes.writing.JsonTree;

import java.util.List;
import java.util.Map;

/// Writes structures: `thioloom/structure/1`.
public final class StructureWriter {
    /// The version written.
    public static final String SCHEMA = "thioloom/structure/1";

    private StructureWriter() {}

    /// What may be asked of a structure besides.
    ///
    /// @param substance what the catalogue has of it; null for a SMILES
    /// @param identifiers by name; none when nobody asked
    /// @param expected what analysis should find; null when nobody asked
    public record Besides(
            @Nullable Substance substance,
            Map<String, Answer<String>> identifiers,
            @Nullable Expectations expected) {

        /// Nothing besides.
        public static final Besides NOTHING = new Besides(null, Map.of(), null);
    }

    /// A structure under the name it was asked for by.
    public static String write(String name, Structure structure, Besides besides) {
        JsonTree tree =
                new JsonTree()
                        .put("schema", SCHEMA)
                        .put("name", name)
                        .put("smiles", structure.smiles());
        switch (structure) {
            case Molecule m -> tree.put("formula", m.formula()).put("molarMass", m.molarMass());
            case Polymer p ->
                    tree.put("ends", part(p.endFormula()).put("molarMass", p.endMass()))
                            .put(
                                    "repeatUnit",
                                    part(p.repeatFormula()).put("molarMass", p.repeatMass()));
        }
        tree.putCounts("groups", structure.groups());
        if (!besides.identifiers().isEmpty()) {
            tree.put("identifiers", identifiers(besides.identifiers()));
        }
        if (besides.substance() != null) {
            tree.put("substance", SubstanceWriter.tree(besides.substance()));
        }
        if (besides.expected() != null) {
            tree.put("analysis", AnalysisWriter.tree(besides.expected()));
        }
        return tree.text();
    }

    private static JsonTree identifiers(Map<String, Answer<String>> identifiers) {
        JsonTree tree = new JsonTree();
        identifiers.forEach((name, answer) -> {
            switch (answer) {
                case Found<String>(String text) -> tree.put(name, text);
                case Refused<String>(String sentence, String _) ->
                        tree.put(name, new JsonTree().put("none", sentence));
            }
        });
        return tree;
    }

    private static JsonTree part(String formula) {
        return new JsonTree().put("formula", formula);
    }

    /// Why a structure was refused, as findings; the pointer counts characters from zero.
    public static String refusal(List<StructureProblem> problems) {
        return FindingWriter.write(
                problems.stream()
                        .map(p ->
                                Rule.STRUCTURE_REFUSED.at("/" + p.from(), p.sentence(), p.remedy()))
                        .toList());
    }
}
