package org.thioloom.chem.structure;

import org.thioloom.chem.structure.RepeatUnitText.Member;

import java.util.List;
import java.util.Optional;

/// Which atoms of a polymer repeat, as the text behind its SMILES marks them.
///
/// @param atoms their numbers in the SMILES, counted from 0, rising
/// @param order how one unit follows another
public record RepeatUnitMark(List<Integer> atoms, Order order) {

    /// How one unit follows another.
    public enum Order {
        /// All one way round.
        HEAD_TO_TAIL,
        /// In turn one way and the other.
        HEAD_TO_HEAD,
        /// Either way, or nobody said.
        EITHER
    }

    public RepeatUnitMark {
        atoms = atoms.stream().sorted().distinct().toList();
    }

    /// The mark in the text of a polymer; empty for a molecule. What marks no unit is for
    /// [Structures#read] to say.
    public static Optional<RepeatUnitMark> in(String smiles) {
        RepeatUnitText text = new RepeatUnitText(SmilesText.of(smiles));
        List<Integer> atoms = text.members().stream().map(Member::atom).toList();
        return atoms.isEmpty()
                ? Optional.empty()
                : Optional.of(new RepeatUnitMark(atoms, order(text.order())));
    }

    private static Order order(String abbreviation) {
        return switch (abbreviation) {
            case "ht" -> Order.HEAD_TO_TAIL;
            case "hh" -> Order.HEAD_TO_HEAD;
            default -> Order.EITHER;
        };
    }
}
