package org.thioloom.chem.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A structure as it was typed: where its atoms stand, and what follows the SMILES.
///
/// @param text without blanks around it
/// @param smiles up to the first blank
/// @param extensionAt where in `text` that begins which follows; the length of `text` when nothing
/// @param atoms one span an atom, in the order of the SMILES, which is also the order of the graph
record SmilesText(String text, String smiles, int extensionAt, List<Span> atoms) {
    private static final Pattern ATOM = Pattern.compile("\\[[^\\]]*\\]?|Br|Cl|[BCNOPSFIbcnops*]");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]");
    private static final Pattern LOOSE =
            Pattern.compile("^[-=#$:/\\\\.]+|[-=#$:/\\\\.]+(?=$|\\))|\\(\\)|\\((?=\\()");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// Characters from `from` up to but not including `to`.
    record Span(int from, int to) {}

    static SmilesText of(String typed) {
        String text = typed.strip();
        Matcher blanks = BLANKS.matcher(text);
        boolean extended = blanks.find();
        String smiles = extended ? text.substring(0, blanks.start()) : text;
        List<Span> atoms =
                ATOM.matcher(smiles)
                        .results()
                        .map(atom -> new Span(atom.start(), atom.end()))
                        .toList();
        return new SmilesText(text, smiles, extended ? blanks.end() : text.length(), atoms);
    }

    String extension() {
        return text.substring(extensionAt);
    }

    /// Bonds, dots and branches that lead nowhere: `CC=`, `C()C`. The toolkit passes them over.
    List<Span> looseEnds() {
        String bare =
                BRACKETS.matcher(smiles).replaceAll(atom -> "x".repeat(atom.group().length()));
        return LOOSE.matcher(bare).results().map(m -> new Span(m.start(), m.end())).toList();
    }

    /// Where an atom of the graph stands.
    Span atom(int index) {
        return index < atoms.size() ? atoms.get(index) : new Span(0, smiles.length());
    }

    /// How an atom of the graph is spelt.
    String spelling(int index) {
        Span span = atom(index);
        return text.substring(span.from(), span.to());
    }
}
