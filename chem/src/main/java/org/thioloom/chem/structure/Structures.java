package org.thioloom.chem.structure;

import org.openscience.cdk.exception.InvalidSmilesException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmilesParser;
import org.openscience.cdk.tools.ILoggingTool;
import org.openscience.cdk.tools.LoggingToolFactory;
import org.thioloom.chem.structure.StructureProblem.Kind;
import org.thioloom.chem.structure.StructureReading.Refused;
import org.thioloom.chem.structure.StructureReading.Understood;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Reads SMILES, and CXSMILES with one repeat unit.
public final class Structures {
    // deeper nesting than this length allows would exhaust the stack of the parser
    private static final int LONGEST = 5000;

    // a plan asks for the same few structures again and again, and one costs near a millisecond
    private static final Map<String, StructureReading> REMEMBERED = new ConcurrentHashMap<>();
    private static final int MOST_REMEMBERED = 1000;

    static {
        chooseLog();
    }

    private Structures() {}

    /// Each class of the toolkit would look for two logs that are not here, through every archive
    /// of the class path, before it took the toolkit's own.
    private static void chooseLog() {
        try {
            LoggingToolFactory.setLoggingToolClass(
                    Class.forName("org.openscience.cdk.tools.StdErrLogger")
                            .asSubclass(ILoggingTool.class));
        } catch (ClassNotFoundException elsewhere) {
            // then they look, which only takes longer
        }
    }

    /// Reads a structure, or says everything that is wrong with it. Never throws on what is typed.
    ///
    /// Whole compounds are wanted: ions come with their counter-ions, `[Li+].[B-](C)(C)(C)C`.
    public static StructureReading read(String text) {
        if (REMEMBERED.size() >= MOST_REMEMBERED) {
            REMEMBERED.clear();
        }
        return REMEMBERED.computeIfAbsent(text, Structures::readAnew);
    }

    private static StructureReading readAnew(String text) {
        SmilesText typed = SmilesText.of(text);
        Optional<StructureProblem> hopeless = hopeless(typed);
        if (hopeless.isPresent()) {
            return new Refused(List.of(hopeless.get()));
        }
        RepeatUnitText mark = new RepeatUnitText(typed);
        List<StructureProblem> problems = new ArrayList<>();
        try {
            RepeatUnit unit = new RepeatUnit(parse(typed.smiles()), mark.members());
            problems.addAll(SyntaxProblem.looseEnds(typed));
            problems.addAll(new AtomCheck(typed, unit.graph()).problems());
            problems.addAll(unit.problems());
            mark.problem().ifPresent(problems::add);
            return problems.isEmpty()
                    ? new Understood(structure(typed.text(), unit))
                    : new Refused(problems);
        } catch (StackOverflowError e) {
            // the toolkit walks along a chain by calling itself, atom by atom
            return new Refused(
                    List.of(
                            new StructureProblem(
                                    Kind.NOT_SMILES,
                                    0,
                                    typed.text().length(),
                                    "a chain of " + typed.atoms().size() + " atoms is too long",
                                    "mark what repeats as in SCCOCCS |Sg:n:2,3,4:n:ht|")));
        } catch (InvalidSmilesException e) {
            problems.add(new SyntaxProblem(typed, String.valueOf(e.getMessage())).problem());
            mark.problem().ifPresent(problems::add);
            return new Refused(problems);
        }
    }

    private static Optional<StructureProblem> hopeless(SmilesText typed) {
        int length = typed.text().length();
        if (length == 0) {
            return Optional.of(
                    new StructureProblem(
                            Kind.EMPTY, 0, 0, "no structure is given", "write it as SMILES"));
        }
        return length <= LONGEST
                ? Optional.empty()
                : Optional.of(
                        new StructureProblem(
                                Kind.NOT_SMILES,
                                LONGEST,
                                length,
                                "this has " + length + " characters, more than " + LONGEST,
                                "mark what repeats as in SCCOCCS |Sg:n:2,3,4:n:ht|"));
    }

    private static IAtomContainer parse(String smiles) throws InvalidSmilesException {
        try {
            IAtomContainer graph =
                    new SmilesParser(SilentChemObjectBuilder.getInstance()).parseSmiles(smiles);
            if (graph.isEmpty()) {
                throw new InvalidSmilesException("it holds no atom");
            }
            return graph;
        } catch (RuntimeException e) {
            // the toolkit lets slips of its own parser through, such as an index out of bounds
            throw new InvalidSmilesException("", e);
        }
    }

    private static Structure structure(String text, RepeatUnit unit) {
        IAtomContainer graph = unit.graph();
        List<IAtom> inside = unit.inside();
        Composition rest = Composition.of(unit.outside());
        GroupPatterns.prepare(graph);
        var groups = GroupPatterns.count(graph, atom -> !unit.holds(atom));
        if (inside.isEmpty()) {
            return new Molecule(text, rest, rest.molarMass(), groups);
        }
        Composition repeat = Composition.of(inside);
        return new Polymer(
                text,
                rest,
                repeat,
                rest.molarMass(),
                repeat.molarMass(),
                groups,
                GroupPatterns.count(graph, unit::holds));
    }
}
