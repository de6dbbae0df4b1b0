package org.thioloom.chem.identity;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.structure.RepeatUnitMark;
import org.thioloom.chem.structure.Structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What becomes of what, drawn: each structure once, however many of it react. Atoms that bear
/// numbers, as in `[CH2:1]`, can be followed from one side to the other.
///
/// @param reactants what is used up
/// @param agents what stands above the arrow
/// @param products what is made
public record ReactionScheme(
        List<Structure> reactants, List<Structure> agents, List<Structure> products) {

    public ReactionScheme {
        reactants = List.copyOf(reactants);
        agents = List.copyOf(agents);
        products = List.copyOf(products);
    }

    /// Reaction SMILES, `reactants>agents>products`. CXSMILES behind it says which ions belong
    /// together, as `|f:0.1|`, and which atoms of a polymer repeat.
    public Answer<String> smiles() {
        var text = new Text();
        for (List<Structure> side : List.of(reactants, agents, products)) {
            for (Structure structure : side) {
                if (Graph.fitting(structure) instanceof Refused<Structure> refused) {
                    return refused.ofAnother();
                }
            }
            text.side(side);
        }
        return new Found<>(text.toString());
    }

    /// Reaction SMILES as it grows, side by side. Ions and atoms are counted through all of it.
    private static final class Text {
        private final List<String> sides = new ArrayList<>();
        private final List<String> salts = new ArrayList<>();
        private final List<String> units = new ArrayList<>();
        private int pieces = 0;
        private int atoms = 0;

        void side(List<Structure> structures) {
            sides.add(structures.stream().map(this::add).collect(Collectors.joining(".")));
        }

        private String add(Structure structure) {
            Graph graph = Graph.of(structure);
            String text = CanonicalSmiles.asNumbered(graph);
            String smiles = text.split(" ", 2)[0];
            int dots = (int) smiles.chars().filter(c -> c == '.').count();
            if (dots > 0) {
                salts.add(numbers(IntStream.rangeClosed(pieces, pieces + dots), "."));
            }
            RepeatUnitMark.in(text).ifPresent(this::addUnit);
            pieces += dots + 1;
            atoms += graph.atoms().getAtomCount();
            return smiles;
        }

        private void addUnit(RepeatUnitMark unit) {
            int before = atoms;
            String members = numbers(unit.atoms().stream().mapToInt(i -> before + i), ",");
            units.add("Sg:n:" + members + ":n:" + CanonicalSmiles.abbreviation(unit.order()));
        }

        private static String numbers(IntStream numbers, String between) {
            return numbers.mapToObj(String::valueOf).collect(Collectors.joining(between));
        }

        @Override
        public String toString() {
            List<String> extensions = new ArrayList<>();
            if (!salts.isEmpty()) {
                extensions.add("f:" + String.join(",", salts));
            }
            extensions.addAll(units);
            String smiles = String.join(">", sides);
            return extensions.isEmpty()
                    ? smiles
                    : smiles + " |" + String.join(",", extensions) + "|";
        }
    }
}
