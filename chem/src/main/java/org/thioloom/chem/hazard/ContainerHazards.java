package org.thioloom.chem.hazard;

import org.thioloom.chem.hazard.Hazards.Listed;
import org.thioloom.chem.hazard.Hazards.NoneKnown;
import org.thioloom.chem.hazard.Hazards.Unknown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What to write on a vial, a wash bottle or a waste can: the statements of all that is in it. It
/// is no classification of the mixture.
///
/// @param pictograms of all statements together
/// @param hazards every H statement of any content, by code
/// @param unknown the contents whose hazards nobody told us, and why
/// @param withoutAny the contents whose sources list none
public record ContainerHazards(
        SignalWord signal,
        List<Pictogram> pictograms,
        List<Statement> hazards,
        List<Statement> supplemental,
        List<Statement> precautions,
        List<String> unknown,
        List<String> withoutAny) {

    /// What is printed beside it.
    public static final String NOTE =
            "The statements of all components together: not a classification of the mixture under"
                    + " CLP";

    public ContainerHazards {
        pictograms = List.copyOf(pictograms);
        hazards = List.copyOf(hazards);
        supplemental = List.copyOf(supplemental);
        precautions = List.copyOf(precautions);
        unknown = List.copyOf(unknown);
        withoutAny = List.copyOf(withoutAny);
    }

    /// One thing in a container.
    ///
    /// @param name as it is printed
    public record Content(String name, Hazards hazards) {}

    /// The summary of a container.
    public static ContainerHazards of(List<Content> contents) {
        Set<Statement> statements = new LinkedHashSet<>();
        List<SignalWord> words = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> withoutAny = new ArrayList<>();
        for (Content content : contents) {
            switch (content.hazards()) {
                case Listed listed -> {
                    statements.addAll(listed.hazards());
                    statements.addAll(listed.supplemental());
                    statements.addAll(listed.precautions());
                    words.add(listed.signal());
                }
                case NoneKnown _ -> withoutAny.add(content.name());
                case Unknown(String reason) -> unknown.add(content.name() + ": " + reason);
            }
        }
        List<Statement> ordered = Statement.ordered(statements);
        return new ContainerHazards(
                SignalWord.loudest(words),
                Pictogram.of(ordered),
                ordered.stream().filter(Statement::isHazard).toList(),
                ordered.stream().filter(Statement::isSupplement).toList(),
                ordered.stream().filter(Statement::isPrecaution).toList(),
                unknown,
                withoutAny);
    }
}
