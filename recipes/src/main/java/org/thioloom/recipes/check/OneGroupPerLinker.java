package org.thioloom.recipes.check;

import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.structure.Coupling;
import org.thioloom.chem.structure.FunctionalGroups;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.master.Role;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The commonest slip: 1 : 4 by molecule, as if a dithiol had one thiol (facts: chemistry, 12.1).
final class OneGroupPerLinker implements RecipeCheck {
    @Override
    public Stream<Finding> objections(MasterRecipe recipe) {
        List<Input> nodes = recipe.formula().inputs(Role.NODE);
        List<Input> linkers = recipe.formula().inputs(Role.LINKER);
        return nodes.size() == 1 && linkers.size() == 1
                ? compare(recipe.formula().coupling(), nodes.getFirst(), linkers.getFirst())
                : Stream.empty();
    }

    private static Stream<Finding> compare(Coupling coupling, Input node, Input linker) {
        Optional<BigDecimal> nodes = parts(node);
        Optional<BigDecimal> linkers = parts(linker);
        int perNode = count(node, coupling.first());
        int perLinker = count(linker, coupling.second());
        if (nodes.isEmpty() || linkers.isEmpty() || perNode == 0 || perLinker < 2) {
            return Stream.empty();
        }
        BigDecimal ene = nodes.get().multiply(BigDecimal.valueOf(perNode));
        if (linkers.get().compareTo(ene) != 0) {
            return Stream.empty();
        }
        String symbol = FunctionalGroups.find(coupling.second()).orElseThrow().symbol();
        double right = ene.doubleValue() / perLinker;
        return Stream.of(
                Rule.ONE_GROUP_PER_LINKER.at(
                        linker.pointer() + "/amount",
                        nodes.get().toPlainString(),
                        linkers.get().toPlainString(),
                        Rounding.significant(BigDecimal.valueOf(1.0 / perLinker), 3),
                        symbol,
                        perLinker,
                        BigDecimal.valueOf(right).stripTrailingZeros().toPlainString()));
    }

    private static Optional<BigDecimal> parts(Input input) {
        return input.basis() instanceof Basis.Molecules(var ratio)
                ? ratio.value()
                : Optional.empty();
    }

    private static int count(Input input, String group) {
        return input.substance().value().map(s -> s.structure().count(group)).orElse(0);
    }
}
