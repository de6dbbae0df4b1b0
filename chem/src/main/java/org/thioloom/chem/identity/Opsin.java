package org.thioloom.chem.identity;

import org.jspecify.annotations.Nullable;

import uk.ac.cam.ch.wwmm.opsin.NameToStructure;
import uk.ac.cam.ch.wwmm.opsin.NameToStructureConfig;
import uk.ac.cam.ch.wwmm.opsin.OpsinResult;
import uk.ac.cam.ch.wwmm.opsin.OpsinResult.OPSIN_RESULT_STATUS;

/// The reader of systematic names, loaded with this class and not before.
///
/// @see <a href="https://doi.org/10.1021/ci100384d">lowe2011</a>
final class Opsin {
    private Opsin() {}

    /// What it makes of a name.
    ///
    /// @param smiles null when it makes nothing of it; with `[*:1]` and `[*:2]` about a repeat unit
    /// @param ambiguity why the name fits other structures too; empty when it does not
    /// @param complaint what it says when it makes nothing of it
    record Answer(@Nullable String smiles, String ambiguity, String complaint) {}

    static String version() {
        return "OPSIN " + NameToStructure.getVersion();
    }

    static Answer whole(String name) {
        return answer(name, NameToStructureConfig.getDefaultConfigInstance());
    }

    /// Of a substituent such as `2-sulfanylethyl`, which comes as `*CCS`.
    static Answer substituent(String name) {
        var radicals = new NameToStructureConfig();
        radicals.setAllowRadicals(true);
        radicals.setOutputRadicalsAsWildCardAtoms(true);
        return answer(name, radicals);
    }

    private static Answer answer(String name, NameToStructureConfig config) {
        OpsinResult result = NameToStructure.getInstance().parseChemicalName(name, config);
        boolean ambiguous = result.getStatus() == OPSIN_RESULT_STATUS.WARNING;
        return new Answer(
                result.getSmiles(),
                ambiguous ? result.getMessage() : "",
                String.valueOf(result.getMessage()));
    }
}
