package org.thioloom.recipes.writing;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.analysis.Expectations;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureProblem;
import org.thioloom.recipes.finding.Rule;

import java.util.List;

/// Writes structures: `thioloom/structure/1`.
public final class StructureWriter {
    /// The version written.
    public static final String SCHEMA = "thioloom/structure/1";

    private StructureWriter() {}

    /// A structure under the name it was asked for by.
    ///
    /// @param expected what analysis should find; null when nobody asked
    public static String write(String name, Structure structure, @Nullable Expectations expected) {
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
        if (expected != null) {
            tree.put("analysis", AnalysisWriter.tree(expected));
        }
        return tree.text();
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
