package org.thioloom.chem.hazard;

import org.thioloom.chem.table.Table;

import java.util.Collection;
import java.util.List;

/// Two things that may meet but do not keep together.
///
/// @param first key of a substance
/// @param second key of another
/// @param why what becomes of them
/// @param remedy how to live with it
/// @param source key of the reference
public record Ageing(String first, String second, String why, String remedy, String source) {

    /// Every pair that is wholly among these, in the order of `ageing.tsv`.
    public static List<Ageing> among(Collection<String> keys) {
        return Rows.ALL.stream()
                .flatMap(row -> row.among(keys).stream().map(pair -> of(row, pair)))
                .toList();
    }

    /// In the order of the table, groups by their members.
    public static List<Ageing> all() {
        return Rows.ALL.stream()
                .flatMap(row -> row.all().stream().map(pair -> of(row, pair)))
                .toList();
    }

    private static Ageing of(KeyPairs row, KeyPairs.Pair pair) {
        return new Ageing(
                pair.first(),
                pair.second(),
                row.text("why"),
                row.text("remedy"),
                row.text("source"));
    }

    private static final class Rows {
        private static final List<KeyPairs> ALL =
                KeyPairs.read(Table.read(Ageing.class, "ageing.tsv"));
    }
}
