package org.thioloom.chem.structure;

import org.thioloom.chem.table.Table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How many bonds an atom makes. The toolkit's own atom types take longer to load than all the rest
/// of a planning run.
final class Valences {
    private static final Bonds NONE = new Bonds(List.of(), List.of(), List.of());
    private static final Map<String, Map<Integer, Bonds>> TABLE =
            read(Table.read(Valences.class, "valences.tsv"));

    private Valences() {}

    /// The numbers of bonds that an atom may make.
    ///
    /// @param always right in any case, rising
    /// @param bare right when it bears no hydrogen
    /// @param doubled right when it bears no hydrogen and one bond at least is double or triple
    record Bonds(List<Integer> always, List<Integer> bare, List<Integer> doubled) {

        /// Those that are right, rising; none when the element does not take the charge.
        List<Integer> allowed(boolean hydrogen, boolean multiple) {
            return Stream.of(
                            always,
                            hydrogen ? List.<Integer>of() : bare,
                            hydrogen || !multiple ? List.<Integer>of() : doubled)
                    .flatMap(List::stream)
                    .sorted()
                    .toList();
        }
    }

    /// True when the element is judged at all.
    static boolean knows(String element) {
        return TABLE.containsKey(element);
    }

    /// What an element may make under a charge.
    static Bonds of(String element, int charge) {
        return TABLE.getOrDefault(element, Map.of()).getOrDefault(charge, NONE);
    }

    private static Map<String, Map<Integer, Bonds>> read(Table table) {
        Map<String, Map<Integer, Bonds>> all = new LinkedHashMap<>();
        for (List<String> row : table.rows()) {
            Bonds bonds =
                    new Bonds(
                            numbers(table.text(row, "bonds")),
                            numbers(table.cell(row, "bare").orElse("")),
                            numbers(table.cell(row, "doubled").orElse("")));
            all.computeIfAbsent(table.text(row, "element"), element -> new LinkedHashMap<>())
                    .put(Integer.valueOf(table.text(row, "charge")), bonds);
        }
        return all;
    }

    private static List<Integer> numbers(String text) {
        return Stream.of(text.split(",", -1))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
