package org.thioloom.chem.cure;

import org.thioloom.chem.substance.Confidence;
import org.thioloom.chem.table.Table;

import java.util.List;
import java.util.Optional;

/// A cover or a mould that light must pass, and the wavelength below which it does not. A new one
/// is a row of `windows.tsv`.
///
/// @param key how it is named: `soda-lime`
/// @param name in full
/// @param cutOff wavelength below which next to nothing passes, `[nm]`, for about a millimetre
/// @param confidence in the cut-off
/// @param note what a chemist should know of it
/// @param source key of the reference
public record Window(
        String key, String name, double cutOff, Confidence confidence, String note, String source) {
    /// Cut-offs are edges of this width, and move with grade and thickness, `[nm]`.
    private static final double EDGE = 15;

    private static final List<Window> ALL = read(Table.read(Window.class, "windows.tsv"));

    /// Whether light of a wavelength passes.
    public enum Passage {
        /// It does, but for what the surfaces reflect.
        CLEAR,
        /// The edge of the material lies there: measure behind it.
        DOUBTFUL,
        /// It does not.
        BLOCKED
    }

    /// In the order of the table.
    public static List<Window> all() {
        return ALL;
    }

    /// The window of this key.
    public static Optional<Window> find(String key) {
        return ALL.stream().filter(window -> window.key().equals(key)).findFirst();
    }

    /// Whether light of a wavelength passes.
    ///
    /// @param wavelength `[nm]`
    public Passage passage(double wavelength) {
        if (wavelength >= cutOff + EDGE) {
            return Passage.CLEAR;
        }
        return wavelength < cutOff - EDGE ? Passage.BLOCKED : Passage.DOUBTFUL;
    }

    private static List<Window> read(Table table) {
        return table.rows().stream()
                .map(row ->
                        new Window(
                                table.text(row, "key"),
                                table.text(row, "name"),
                                Double.parseDouble(table.text(row, "cut-off_nm")),
                                Confidence.of(table.text(row, "confidence")),
                                table.text(row, "note"),
                                table.text(row, "source")))
                .toList();
    }
}
