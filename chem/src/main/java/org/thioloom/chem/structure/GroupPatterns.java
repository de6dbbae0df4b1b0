package org.thioloom.chem.structure;

import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.smarts.SmartsPattern;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/// Finds functional groups in a graph. The patterns are compiled when the first graph is searched.
final class GroupPatterns {
    private static final Map<String, SmartsPattern> PATTERNS = compile();

    private GroupPatterns() {}

    /// Marks rings and aromatic atoms, once before any [#count].
    static void prepare(IAtomContainer graph) {
        SmartsPattern.prepare(graph);
    }

    /// How many there are of each group whose first atom is wanted; those it has not are left out.
    static Map<String, Integer> count(IAtomContainer prepared, IntPredicate wanted) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        PATTERNS.forEach((key, pattern) -> {
            int count = 0;
            for (int[] atoms : pattern.matchAll(prepared).uniqueAtoms()) {
                count += wanted.test(atoms[0]) ? 1 : 0;
            }
            if (count > 0) {
                counts.put(key, count);
            }
        });
        return counts;
    }

    private static Map<String, SmartsPattern> compile() {
        Map<String, SmartsPattern> patterns = new LinkedHashMap<>();
        for (FunctionalGroup group : FunctionalGroups.all()) {
            // preparing per pattern would mark the graph anew each time
            patterns.put(group.key(), SmartsPattern.create(group.smarts()).setPrepare(false));
        }
        return patterns;
    }
}
