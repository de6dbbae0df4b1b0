package org.thioloom.chem.structure;

import org.jspecify.annotations.Nullable;
import org.openscience.cdk.exception.InvalidSmilesException;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smarts.SmartsPattern;
import org.openscience.cdk.smiles.SmilesParser;

import java.util.ArrayList;
import java.util.List;

/// Groups of atoms that are looked for in structures, written as SMARTS. Compiled when first used.
public final class Pattern {
    private static final int LONGEST = 500;

    // a pattern that reaches over two neighbouring units is seen whole in chains of these lengths
    private static final int SHORT = 3;
    private static final int LONG = 4;

    private final String smarts;
    private volatile @Nullable SmartsPattern compiled;

    private Pattern(String smarts) {
        this.smarts = smarts;
    }

    /// How often a pattern is found.
    ///
    /// @param fixed whatever the length of the chain; of a molecule, all of them; below zero where
    ///   n units have fewer than n of what reaches from one to the next
    /// @param perUnit with every repeat unit
    public record Count(int fixed, int perUnit) {
        /// In one molecule of so many repeat units, `[-]`.
        public double at(double units) {
            return Math.max(0, fixed + units * perUnit);
        }
    }

    /// A pattern that ships, which is SMARTS or a bug.
    public static Pattern of(String smarts) {
        return new Pattern(smarts);
    }

    /// Whether a text can be a pattern.
    public static boolean isSmarts(String text) {
        try {
            return text.length() <= LONGEST && SmartsPattern.create(text) != null;
        } catch (RuntimeException | StackOverflowError notSmarts) {
            return false;
        }
    }

    public String smarts() {
        return smarts;
    }

    /// How often each is found, in their order; each set of atoms counts once.
    public static List<Count> count(List<Pattern> patterns, Structure structure) {
        RepeatUnit unit = read(structure.smiles());
        if (unit.members().isEmpty()) {
            IAtomContainer graph = prepared(unit.graph());
            return patterns.stream().map(pattern -> new Count(pattern.in(graph), 0)).toList();
        }
        IAtomContainer shorter = prepared(unit.chain(SHORT));
        IAtomContainer longer = prepared(read(structure.smiles()).chain(LONG));
        List<Count> counts = new ArrayList<>();
        for (Pattern pattern : patterns) {
            int few = pattern.in(shorter);
            int perUnit = pattern.in(longer) - few;
            counts.add(new Count(few - SHORT * perUnit, perUnit));
        }
        return counts;
    }

    private int in(IAtomContainer graph) {
        SmartsPattern pattern = compiled;
        if (pattern == null) {
            // preparing per pattern would mark the graph anew each time
            pattern = SmartsPattern.create(smarts).setPrepare(false);
            compiled = pattern;
        }
        return pattern.matchAll(graph).uniqueAtoms().count();
    }

    private static IAtomContainer prepared(IAtomContainer graph) {
        SmartsPattern.prepare(graph);
        return graph;
    }

    private static RepeatUnit read(String smiles) {
        SmilesText typed = SmilesText.of(smiles);
        try {
            var parser = new SmilesParser(SilentChemObjectBuilder.getInstance());
            return new RepeatUnit(
                    parser.parseSmiles(typed.smiles()), new RepeatUnitText(typed).members());
        } catch (InvalidSmilesException e) {
            throw new IllegalStateException("bug: " + smiles + " was read before", e);
        }
    }

    @Override
    public String toString() {
        return smarts;
    }
}
