package org.thioloom.chem.network;

/// Whether a step growth gels as it goes on, and when: p_A p_B κ_A κ_B = 1 (Flory 1941; Stockmayer
/// 1943). A mean-field answer: real solutions gel later, by what rings take and by more.
///
/// @see <a href="https://doi.org/10.1021/ja01856a061">flory1941</a>
/// @see <a href="https://doi.org/10.1063/1.1723803">stockmayer1943</a>
public sealed interface GelPoint {
    /// It gels at these conversions, the scarcer group's being 1 at most.
    ///
    /// @param eneConversion p_A, `[-]`, in (0, 1]
    /// @param thiolConversion p_B = r p_A, `[-]`, in (0, 1]
    record Gels(double eneConversion, double thiolConversion) implements GelPoint {}

    /// The scarcer group runs out first.
    ///
    /// @param ratio r, enes per thiol, `[-]`
    /// @param lowest the least r that gels, 1/(κ_A κ_B), `[-]`
    /// @param highest the most, κ_A κ_B, `[-]`
    record OutOfRatio(double ratio, double lowest, double highest) implements GelPoint {}

    /// Too few branches for any ratio.
    ///
    /// @param branching κ_A κ_B, `[-]`, at most 1
    record TooFewBranches(double branching) implements GelPoint {}

    /// It would gel, but rings within single nodes take the linkers.
    ///
    /// @param loopsPerLinker n₁ when the scarcer group has run out, `[-]`
    record LostToLoops(double loopsPerLinker) implements GelPoint {}

    /// In words.
    default String sentence() {
        return switch (this) {
            case Gels(double enes, double thiols) ->
                    "It gels when %s %% of the enes and %s %% of the thiols have reacted."
                            .formatted(Shown.computed(100 * enes), Shown.computed(100 * thiols));
            case OutOfRatio(double ratio, double lowest, double highest) ->
                    "At r = %s enes per thiol it never gels; it would between %s and %s."
                            .formatted(
                                    Shown.computed(ratio),
                                    Shown.atLeast(lowest),
                                    Shown.atMost(highest));
            case TooFewBranches(double branching) ->
                    "It never gels, at no ratio: the branches of the two sides multiply to %s, and it takes more than 1."
                            .formatted(Shown.computed(branching));
            case LostToLoops(double loopsPerLinker) ->
                    "It never gels: %s %% of the linkers bite the node they hang on."
                            .formatted(Shown.computed(100 * loopsPerLinker));
        };
    }
}
