package org.thioloom.recipes.check;

import org.thioloom.chem.substance.Catalogue;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Equipment;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Output;
import org.thioloom.recipes.master.Phase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Phases that name equipment, solvents or amounts which are not there: on paper they would read as
/// `{nodee}`.
final class NamesInProcedure implements RecipeCheck {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

    @Override
    public Stream<Finding> objections(MasterRecipe recipe) {
        List<String> equipment = recipe.equipment().stream().map(Equipment::id).toList();
        List<String> amounts =
                new ArrayList<>(recipe.formula().inputs().stream().map(Input::id).toList());
        if (recipe.formula().output() instanceof Output.Discs) {
            amounts.addAll(Phase.CASTING_AMOUNTS);
        }
        return recipe.phases()
                .flatMap(phase ->
                        Stream.of(
                                        equipment(phase, equipment),
                                        material(phase, recipe.catalogue()),
                                        placeholders(phase, amounts))
                                .flatMap(findings -> findings));
    }

    private static Stream<Finding> equipment(Phase phase, List<String> known) {
        return Stream.ofNullable(phase.with())
                .filter(id -> !known.contains(id))
                .map(id ->
                        Rule.EQUIPMENT_UNKNOWN.at(
                                phase.pointer() + "/with", id, String.join(", ", known)));
    }

    private static Stream<Finding> material(Phase phase, Catalogue catalogue) {
        return Stream.ofNullable(phase.material())
                .filter(key -> catalogue.find(key).isEmpty())
                .map(key ->
                        Rule.SUBSTANCE_UNKNOWN.at(
                                phase.pointer() + "/material",
                                key,
                                "use a key, a name or a CAS number of the catalogue, such as dmso"));
    }

    private static Stream<Finding> placeholders(Phase phase, List<String> known) {
        return PLACEHOLDER
                .matcher(phase.instruction())
                .results()
                .filter(placeholder -> !known.contains(placeholder.group(1)))
                .map(MatchResult::group)
                .map(placeholder ->
                        Rule.PLACEHOLDER_UNKNOWN.at(
                                phase.pointer() + "/instruction",
                                placeholder,
                                "{" + String.join("}, {", known) + "}"));
    }
}
