package org.thioloom.recipes.check;

import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.master.Basis.Fraction;
import org.thioloom.recipes.master.Input;
import org.thioloom.recipes.master.MasterRecipe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Shares of the same whole must make 100 % when they name all of it, and less when they do not.
final class Percentages implements RecipeCheck {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public Stream<Finding> objections(MasterRecipe recipe) {
        Map<Set<String>, List<Input>> wholes = new LinkedHashMap<>();
        for (Input input : recipe.formula().inputs()) {
            if (input.basis() instanceof Fraction share && !share.outside()) {
                wholes.computeIfAbsent(new LinkedHashSet<>(share.in()), _ -> new ArrayList<>())
                        .add(input);
            }
        }
        return wholes.entrySet().stream().flatMap(whole -> check(whole.getKey(), whole.getValue()));
    }

    private static Stream<Finding> check(Set<String> whole, List<Input> inputs) {
        Set<String> named = new LinkedHashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        List<String> shares = new ArrayList<>();
        for (Input input : inputs) {
            Fraction share = (Fraction) input.basis();
            var stated = share.share().value();
            // An open share is reported as open; shares that overlap are for the solver.
            if (stated.isEmpty() || !Collections.disjoint(named, share.of())) {
                return Stream.empty();
            }
            named.addAll(share.of());
            sum = sum.add(stated.get().to(Units.PERCENT_BY_MASS).value());
            shares.add(String.join(" + ", share.of()) + " " + stated.get());
        }
        boolean all = named.containsAll(whole);
        boolean fits = all ? sum.compareTo(WHOLE) == 0 : sum.compareTo(WHOLE) < 0;
        if (fits) {
            return Stream.empty();
        }
        String remedy =
                all
                        ? "make them 100"
                        : "leave room for " + String.join(", ", without(whole, named));
        return Stream.of(
                Rule.PERCENTAGES_DO_NOT_ADD.at(
                        inputs.getFirst().pointer() + "/amount/fraction",
                        String.join(", ", shares),
                        String.join(" + ", whole),
                        sum.toPlainString(),
                        remedy));
    }

    private static Set<String> without(Set<String> whole, Set<String> named) {
        Set<String> rest = new LinkedHashSet<>(whole);
        rest.removeAll(named);
        return rest;
    }
}
