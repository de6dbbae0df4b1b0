package org.thioloom.app.meta;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every name that was given to cells for a reader, each with the [Prints] of the formulas under
/// it, as one text in pieces: cells for each name would hold a third of its texts.
public final class DrawnNames {
    private static final String BETWEEN = ";";
    private static final String THEN = " ";

    private DrawnNames() {}

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

    /// The names again, each with a fingerprint a cell, [Prints#read].
    public static Map<String, List<String>> read(List<String> pieces) {
        Map<String, List<String>> prints = new LinkedHashMap<>();
        for (String one : Pieces.together(pieces).split(BETWEEN, -1)) {
            int end = one.indexOf(THEN);
            if (end > 0) {
                prints.put(one.substring(0, end), Prints.read(one.substring(end + 1)));
            }
        }
        return prints;
    }
}
