package org.thioloom.chem.assay;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.assay.Evaluated.Remark;
import org.thioloom.chem.quantity.Rounding;

import java.math.BigDecimal;
import java.util.List;

/// Shares that cannot be above 1, and what is said when they are.
final class Shares {
    private Shares() {}

    /// The answer as it is, with a remark when it is above the whole.
    ///
    /// @param share `[-]`
    /// @param check what to look into
    static <T> Answer<Evaluated<T>> found(T answer, String what, Measured share, String check) {
        double above = share.value() - 1;
        return new Found<>(
                new Evaluated<>(
                        answer,
                        above > 0
                                ? List.of(
                                        new Remark(what + " is above 1 by " + shown(above), check))
                                : List.of()));
    }

    /// A computed number in a sentence.
    static String shown(double value) {
        return Rounding.significant(BigDecimal.valueOf(value), 4);
    }
}
