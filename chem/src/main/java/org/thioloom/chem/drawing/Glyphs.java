package org.thioloom.chem.drawing;

import org.thioloom.chem.table.Table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The letters of pictures, by code point.
final class Glyphs {
    /// Units to the em.
    static final double EM = 2048;

    private static final Map<Integer, Glyph> ALL = read(Table.read(Glyphs.class, "glyphs.tsv"));

    private Glyphs() {}

    /// One letter.
    ///
    /// @param advance how far the next letter stands, in units of the em
    /// @param commands of its outline
    record Glyph(double advance, String commands) {
        Outline outline() {
            return Outline.parse(commands);
        }
    }

    static Optional<Glyph> find(int codePoint) {
        return Optional.ofNullable(ALL.get(codePoint));
    }

    private static Map<Integer, Glyph> read(Table table) {
        Map<Integer, Glyph> glyphs = HashMap.newHashMap(table.rows().size());
        for (List<String> row : table.rows()) {
            glyphs.put(
                    Integer.parseInt(table.text(row, "code"), 16),
                    new Glyph(
                            Integer.parseInt(table.text(row, "advance")),
                            table.text(row, "outline")));
        }
        return glyphs;
    }
}
