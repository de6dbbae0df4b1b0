package org.thioloom.chem.identity;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.identity.NameReading.Found;
import org.thioloom.chem.identity.NameReading.NotUnderstood;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;

import java.util.Optional;

/// Reads names of compounds by the rules of nomenclature. Trivial names, abbreviations and what
/// bottles are called belong to the catalogue, which is asked first.
public final class Names {
    private static final int LONGEST = 500;
    private static final String UNPARSED = "The following was not parseable: ";
    private static final String WRITE_IT_OUT =
            "write the systematic name, such as 2-(2-sulfanylethoxy)ethane-1-thiol, or SMILES";

    private Names() {}

    /// The structure that a name stands for. The first call takes some 0.3 s to load the reader.
    ///
    /// A name that fits several structures, as xylene does, is not guessed at. A polymer is
    /// understood with its ends, `α-hydro-ω-hydroxypoly(oxyethylene)`.
    public static NameReading find(String name) {
        String asked = name.strip();
        if (asked.isEmpty()) {
            return new NotUnderstood(0, 0, "no name is given", WRITE_IT_OUT);
        }
        if (asked.length() > LONGEST) {
            return new NotUnderstood(
                    LONGEST,
                    asked.length(),
                    "this has " + asked.length() + " characters, more than " + LONGEST,
                    "write it as SMILES");
        }
        Optional<PolymerName> polymer = PolymerName.of(asked);
        return polymer.isPresent() ? polymer.get().reading() : whole(asked);
    }

    private static NameReading whole(String asked) {
        Opsin.Answer answer = Opsin.whole(asked);
        String smiles = answer.smiles();
        if (smiles == null) {
            return notUnderstood(asked, answer.complaint());
        }
        if (!answer.ambiguity().isEmpty()) {
            return all(
                    asked,
                    "this fits several structures, "
                            + CanonicalSmiles.shortened(smiles)
                            + " among them",
                    "say which, as p-xylene does, or write SMILES");
        }
        if (smiles.contains("*")) {
            return all(
                    asked,
                    "this names a repeat unit and not what ends the chain",
                    "name its ends, as α-hydro-ω-hydroxypoly(oxyethylene) does, or write CXSMILES");
        }
        return structure(asked, smiles);
    }

    private static NameReading structure(String asked, String smiles) {
        return switch (Structures.read(smiles)) {
            case Understood(Structure structure) ->
                    CanonicalSmiles.of(structure) instanceof Answer.Found<String>(String text)
                            ? found(text)
                            : found(smiles);
            case StructureReading.Refused(var problems) ->
                    all(
                            asked,
                            "this is "
                                    + CanonicalSmiles.shortened(smiles)
                                    + ": "
                                    + problems.getFirst().sentence(),
                            problems.getFirst().remedy());
        };
    }

    /// What a text that was made here draws.
    static NameReading found(String smiles) {
        if (!(Structures.read(smiles) instanceof Understood(Structure structure))) {
            throw new IllegalStateException("bug: " + smiles + " is not understood");
        }
        long pieces = 1 + smiles.chars().filter(c -> c == '.').count();
        String together = pieces > 1 ? ", " + pieces + " ions or molecules together" : "";
        return new Found(
                structure,
                "by the rules of nomenclature, as " + Opsin.version() + " reads them" + together);
    }

    static NotUnderstood all(String asked, String sentence, String remedy) {
        return new NotUnderstood(0, asked.length(), sentence, remedy);
    }

    // the reader spells some names its own way first, but not where they end
    private static NotUnderstood notUnderstood(String asked, String complaint) {
        int at = complaint.lastIndexOf(UNPARSED);
        String rest = at < 0 ? "" : complaint.substring(at + UNPARSED.length());
        int from = asked.length() - rest.length();
        boolean known =
                from >= 0
                        && !rest.isEmpty()
                        && asked.regionMatches(true, from, rest, 0, rest.length());
        return known
                ? new NotUnderstood(
                        from, asked.length(), quoted(rest) + " is not understood", WRITE_IT_OUT)
                : all(asked, quoted(asked) + " is not understood", WRITE_IT_OUT);
    }

    private static String quoted(String text) {
        return '"' + CanonicalSmiles.shortened(text) + '"';
    }
}
