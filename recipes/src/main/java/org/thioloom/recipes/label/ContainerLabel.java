package org.thioloom.recipes.label;

import org.thioloom.chem.hazard.ContainerHazards;
import org.thioloom.chem.hazard.ContainerHazards.Content;
import org.thioloom.chem.hazard.Hazards;
import org.thioloom.chem.hazard.SignalWord;
import org.thioloom.chem.hazard.Statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What stands on one container: what is in it, and what is known of its hazards.
///
/// @param name what it is called: `dmpa stock, 50 mg/mL`
/// @param contents by their full names, with how much of each
/// @param brief the same by the names of the recipe
/// @param rule where a waste goes and what never to add to it; empty on all else
/// @param made whether it is a product of the batch, of which no supplier has a data sheet
/// @param inside each content with its hazards, by the name that the label may shorten it to
public record ContainerLabel(
        String name,
        String contents,
        String brief,
        String rule,
        boolean made,
        List<Content> inside) {
    public ContainerLabel {
        inside = List.copyOf(inside);
    }

    /// The statements of all contents together, which is no classification of the mixture.
    public ContainerHazards hazards() {
        return ContainerHazards.of(inside);
    }

    /// Contents whose hazards nobody told us.
    public List<String> unknown() {
        return inside.stream()
                .filter(content -> content.hazards() instanceof Hazards.Unknown)
                .map(Content::name)
                .distinct()
                .toList();
    }

    /// Contents whose sources list none.
    public List<String> withoutAny() {
        return hazards().withoutAny().stream().distinct().toList();
    }

    /// Codes of all statements, those that bring danger first, so that a small label keeps them.
    public List<String> codes() {
        ContainerHazards all = hazards();
        List<Statement> statements =
                new ArrayList<>(
                        Stream.concat(all.hazards().stream(), all.supplemental().stream())
                                .toList());
        statements.sort(
                Comparator.comparingInt(
                        statement -> statement.signal() == SignalWord.DANGER ? 0 : 1));
        return statements.stream().map(Statement::code).toList();
    }
}
