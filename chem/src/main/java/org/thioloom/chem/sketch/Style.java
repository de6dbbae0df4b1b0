package org.thioloom.chem.sketch;

import org.thioloom.chem.drawing.Colour;
import org.thioloom.chem.drawing.Lettering;
import org.thioloom.chem.table.Table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How everything looks, in the proportions that the journals of the American Chemical Society ask
/// for: bonds of 14.4 pt with letters of 10 pt. Lengths in `[px]`, 96 to the inch.
final class Style {
    /// Length of a bond.
    static final double BOND = 19.2;

    /// Width of the line of a bond.
    static final double PEN = 1.0;

    /// Letters of atoms.
    static final Lettering ATOM = new Lettering(13.3);

    private static final Map<String, Colour> ATOMS =
            Table.read(Style.class, "atom-colours.tsv").rows().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    List::getFirst, row -> Colour.parse(row.get(1))));
    private static final Map<String, Highlight> HIGHLIGHTS =
            Table.read(Style.class, "highlights.tsv").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(List::getFirst, Highlight::of));
    private static final String OTHERS = "*";

    private Style() {}

    /// What lies under a group.
    ///
    /// @param core which atoms of its pattern it lies under, counted from 0; none for all
    record Highlight(List<Integer> core, Colour fill, Colour edge) {
        private static Highlight of(List<String> row) {
            List<Integer> core =
                    row.get(1).equals("all")
                            ? List.of()
                            : Stream.of(row.get(1).split(",", -1))
                                    .map(number -> Integer.parseInt(number) - 1)
                                    .toList();
            return new Highlight(core, Colour.parse(row.get(2)), Colour.parse(row.get(3)));
        }
    }

    static Colour atom(String element) {
        return ATOMS.getOrDefault(element, Colour.INK);
    }

    static Highlight highlight(String group) {
        return Objects.requireNonNull(
                HIGHLIGHTS.get(HIGHLIGHTS.containsKey(group) ? group : OTHERS),
                "bug: no highlight for all others");
    }
}
