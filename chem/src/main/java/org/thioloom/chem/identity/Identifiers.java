package org.thioloom.chem.identity;

import org.thioloom.chem.answer.Answer;

import java.util.LinkedHashMap;
import java.util.Map;

/// Asks every identifier of a structure.
public final class Identifiers {
    private Identifiers() {}

    /// By name, in the order they are printed.
    public static Map<String, Answer<String>> of(String smiles) {
        Map<String, Answer<String>> identifiers = new LinkedHashMap<>();
        Answer<Inchi> inchi = Inchi.of(smiles);
        identifiers.put("canonicalSmiles", CanonicalSmiles.of(smiles));
        identifiers.put("inchi", inchi.map(Inchi::text));
        identifiers.put("inchiKey", inchi.map(Inchi::key));
        identifiers.put("bigSmiles", BigSmiles.of(smiles));
        return identifiers;
    }
}
