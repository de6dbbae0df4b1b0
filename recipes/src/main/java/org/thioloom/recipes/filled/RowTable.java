package org.thioloom.recipes.filled;

import org.thioloom.recipes.expectation.FtirPage;
import org.thioloom.recipes.filled.entry.Cell;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.ChecksPage.ElementLine;
import org.thioloom.recipes.record.StepLine;
import org.thioloom.recipes.record.WeighingPage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A table whose rows are known by an id, wherever they were moved, sorted or parted.
///
/// @param name stem of its names: `items`
/// @param idName the column that says which row is which
/// @param ids as planned, from top to bottom
public record RowTable(String name, String idName, List<String> ids) {
    private static final int NONE = -1;

    public RowTable {
        ids = List.copyOf(ids);
    }

    /// Those of a record.
    public static List<RowTable> of(BatchRecord record) {
        List<String> inputs =
                record.weighing().lines().stream().map(WeighingPage.Line::input).toList();
        int discs = record.casting() == null ? 0 : record.casting().discs();
        return List.of(
                new RowTable("items", "items.id", inputs),
                new RowTable(
                        "tare", "tare.id", inputs.stream().map(input -> "+ " + input).toList()),
                new RowTable(
                        "steps", "steps.id", record.steps().stream().map(StepLine::id).toList()),
                new RowTable(
                        "discs",
                        "discs.no",
                        IntStream.rangeClosed(1, discs).mapToObj(Integer::toString).toList()),
                new RowTable(
                        "elements",
                        "elements.symbol",
                        record.checks().elements().stream().map(ElementLine::symbol).toList()),
                new RowTable(
                        "bands",
                        "bands.id",
                        record.ftirPage().rows().stream().map(FtirPage.Row::key).toList()),
                new RowTable(
                        "reacted",
                        "reacted.id",
                        record.ftirPage().witnesses().stream().map(FtirPage.Witness::key).toList()),
                new RowTable(
                        "judged",
                        "judged.id",
                        record.ftirPage().results().stream().map(FtirPage.Result::id).toList()));
    }

    /// Where each planned row stands; −1 for one that does not. As planned where the table, or its
    /// column of ids, is not there at all.
    public List<Integer> order(Entries entries) {
        List<String> there = there(entries);
        return there.isEmpty()
                ? IntStream.range(0, ids.size()).boxed().toList()
                : ids.stream().map(there::indexOf).toList();
    }

    /// What has to be said of rows that are gone, or stand twice: `node is gone`.
    List<String> faults(Entries entries) {
        List<String> there = there(entries);
        List<String> faults = new ArrayList<>();
        if (!there.isEmpty()) {
            for (String id : ids) {
                if (!there.contains(id)) {
                    faults.add(name + " " + id + " is gone");
                } else if (there.indexOf(id) != there.lastIndexOf(id)) {
                    faults.add(name + " " + id + " stands there twice, and the first counts");
                }
            }
        }
        return faults;
    }

    private List<String> there(Entries entries) {
        List<String> there = new ArrayList<>();
        for (int row = 0; row < entries.rows(idName); row++) {
            there.add(entries.text(idName, row));
        }
        return there;
    }

    /// The rows of this table in that order.
    public Entries inOrder(List<Integer> order, Entries entries) {
        Map<String, List<Cell>> ordered = new LinkedHashMap<>(entries.cells());
        ordered.replaceAll((column, cells) ->
                column.startsWith(name + ".")
                        ? order.stream()
                                .map(row -> row == NONE ? Cell.BLANK : entries.at(column, row))
                                .toList()
                        : cells);
        return new Entries(ordered);
    }
}
