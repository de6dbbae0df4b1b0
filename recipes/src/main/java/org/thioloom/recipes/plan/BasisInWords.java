package org.thioloom.recipes.plan;

import org.jspecify.annotations.Nullable;
import org.thioloom.recipes.control.Order.RatioBasis;
import org.thioloom.recipes.master.Basis;
import org.thioloom.recipes.master.Formula;
import org.thioloom.recipes.master.Input;

import java.util.stream.Collectors;

/// The basis of an amount as a reader cannot mistake it: `50 wt% node + linker in node + linker +
/// dmso`.
final class BasisInWords {
    private BasisInWords() {}

    static String of(Input input, Formula formula, @Nullable RatioBasis wanted) {
        return switch (input.basis()) {
            case Basis.Molecules _ ->
                    wanted == RatioBasis.GROUPS
                            ? "living groups, as of perfect " + parts(formula)
                            : "molecules, " + parts(formula);
            case Basis.Groups _ ->
                    wanted == RatioBasis.MOLECULES
                            ? "molecules, as of perfect groups " + parts(formula)
                            : "living groups, " + parts(formula);
            case Basis.Fraction f ->
                    f.share().value().orElseThrow()
                            + " "
                            + String.join(" + ", f.of())
                            + (f.outside() ? " per " : " in ")
                            + String.join(" + ", f.in());
            case Basis.Dilution(String of, var concentration) ->
                    of + " at " + concentration.value().orElseThrow() + " of solvent";
            case Basis.FixedMass _, Basis.FixedVolume _ -> "fixed, whatever the order";
        };
    }

    private static String parts(Formula formula) {
        String ids =
                formula.inputs().stream()
                        .filter(BasisInWords::isRatio)
                        .map(Input::id)
                        .collect(Collectors.joining(" : "));
        String parts =
                formula.inputs().stream()
                        .filter(BasisInWords::isRatio)
                        .map(BasisInWords::part)
                        .collect(Collectors.joining(" : "));
        return ids + " = " + parts;
    }

    private static boolean isRatio(Input input) {
        return input.basis() instanceof Basis.Molecules || input.basis() instanceof Basis.Groups;
    }

    private static String part(Input input) {
        return switch (input.basis()) {
            case Basis.Molecules(var ratio) -> ratio.value().orElseThrow().toPlainString();
            case Basis.Groups(var ratio) -> ratio.value().orElseThrow().toPlainString();
            default -> throw new IllegalStateException("bug: " + input.id() + " has no part");
        };
    }
}
