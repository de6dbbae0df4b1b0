package org.thioloom.chem.assay;

import java.util.List;

/// What a measurement gives.
///
/// @param remarks what a chemist should look into before trusting it; often none
public record Evaluated<T>(T value, List<Remark> remarks) {
    public Evaluated {
        remarks = List.copyOf(remarks);
    }

    /// Something that does not fit.
    ///
    /// @param sentence what was found, with its numbers
    /// @param remedy what to look into
    public record Remark(String sentence, String remedy) {}
}
