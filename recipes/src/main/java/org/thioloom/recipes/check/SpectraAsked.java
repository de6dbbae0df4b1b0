package org.thioloom.recipes.check;

import org.thioloom.chem.band.BandTable;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Nearest;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Check;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.UnitProcedure;
import org.thioloom.recipes.master.UnitProcedure.Operation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Spectra asked for after an operation that is not there, or of groups without bands: nobody would
/// ever look.
final class SpectraAsked implements RecipeCheck {
    @Override
    public Stream<Finding> objections(MasterRecipe recipe) {
        List<String> operations =
                recipe.procedure().stream()
                        .map(UnitProcedure::operations)
                        .flatMap(List::stream)
                        .map(Operation::name)
                        .toList();
        return recipe.checks().stream()
                .flatMap(check -> Stream.concat(after(check, operations), groups(check)));
    }

    private static Stream<Finding> after(Check check, List<String> operations) {
        return operations.contains(check.after())
                ? Stream.empty()
                : Stream.of(
                        Rule.OPERATION_UNKNOWN.at(
                                check.pointer() + "/after",
                                check.after(),
                                Nearest.hint(check.after(), operations)));
    }

    private static Stream<Finding> groups(Check check) {
        List<String> known = BandTable.shipped().groups();
        return IntStream.range(0, check.ftir().size())
                .filter(i -> !known.contains(check.ftir().get(i)))
                .mapToObj(i ->
                        Rule.BANDS_UNKNOWN.at(
                                check.pointer() + "/ftir/" + i,
                                check.ftir().get(i),
                                Nearest.hint(
                                        check.ftir().get(i),
                                        known,
                                        "name a group such as ene, thiol, acrylate or alcohol")));
    }
}
