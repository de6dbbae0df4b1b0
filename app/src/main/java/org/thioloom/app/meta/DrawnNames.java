package org.thioloom.app.meta;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every name that was given to cells for a reader, each with the [Prints] of the formulas under
/// it, as one text in pieces: cells for each name would hold a third of its texts.
///
/// @param prints a fingerprint a cell, [Prints#read], by name
/// @param whole whether nothing of the text is lost
public record DrawnNames(Map<String, List<String>> prints, boolean whole) {
    private static final String BETWEEN = ";";
    private static final String THEN = " ";

    public DrawnNames {
        prints = Collections.unmodifiableMap(new LinkedHashMap<>(prints));
    }

    /// The text of them.
    ///
    /// @param columns [Prints#column] of each name
    public static List<String> pieces(Map<String, String> columns) {
        StringBuilder text = new StringBuilder();
        columns.forEach((name, column) -> {
            text.append(text.isEmpty() ? "" : BETWEEN).append(name).append(THEN).append(column);
        });
        return Pieces.cut(text.toString());
    }

    /// What there is of them.
    ///
    /// @param pieces of their text
    /// @param checksum that the text had, [Checksum]
    public static DrawnNames read(List<String> pieces, String checksum) {
        Map<String, List<String>> prints = new LinkedHashMap<>();
        String text = Pieces.together(pieces);
        for (String one : text.split(BETWEEN, -1)) {
            int end = one.indexOf(THEN);
            if (end > 0) {
                prints.put(one.substring(0, end), Prints.read(one.substring(end + 1)));
            }
        }
        return new DrawnNames(prints, Checksum.of(text).equals(checksum));
    }
}
