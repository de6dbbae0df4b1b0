package org.thioloom.chem.hazard;

import org.thioloom.chem.hazard.WasteAdvice.AskWasteOffice;
import org.thioloom.chem.hazard.WasteAdvice.Into;
import org.thioloom.chem.hazard.WasteAdvice.KeepApart;
import org.thioloom.chem.substance.Substance;
import org.thioloom.chem.substance.Substances;
import org.thioloom.chem.table.Table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the wastes of a recipe go (facts: chemistry, 10). Which stream a substance belongs to is a
/// row of `waste.tsv`; of all that is in a waste, the strictest stream takes it.
public final class Waste {
    private static final List<WasteStream> STREAMS =
            streams(Table.read(Waste.class, "waste-streams.tsv"));
    private static final Map<String, WasteStream> BY_SUBSTANCE =
            bySubstance(Table.read(Waste.class, "waste.tsv"));

    private Waste() {}

    /// The strictest first.
    public static List<WasteStream> streams() {
        return STREAMS;
    }

    /// Where a waste goes.
    ///
    /// @param bulk keys of what it mostly is: these decide the stream
    /// @param traces keys of what little it carries, such as the sol washed out of a gel: these are
    ///   named where their own stream is stricter, because the limit is that of the site
    public static WasteAdvice of(Collection<String> bulk, Collection<String> traces) {
        SequencedSet<String> contents = new LinkedHashSet<>(bulk);
        contents.addAll(traces);
        List<String> unknown =
                contents.stream().filter(key -> !BY_SUBSTANCE.containsKey(key)).toList();
        if (!unknown.isEmpty()) {
            return new AskWasteOffice(
                    "no waste stream is on file for "
                            + String.join(", ", unknown)
                            + ": ask your waste office");
        }
        if (contents.isEmpty()) {
            return new AskWasteOffice("nothing is named: ask your waste office");
        }
        List<Incompatibility> pairs = Incompatibilities.among(contents);
        List<Incompatibility> blocking = pairs.stream().filter(Incompatibility::blocks).toList();
        return blocking.isEmpty()
                ? into(bulk.isEmpty() ? contents : bulk, contents, pairs)
                : new KeepApart(blocking);
    }

    private static WasteAdvice into(
            Collection<String> deciding, Collection<String> contents, List<Incompatibility> pairs) {
        String decisive =
                deciding.stream()
                        .min((one, other) -> Integer.compare(rank(one), rank(other)))
                        .orElseThrow(() -> new IllegalStateException("bug: nothing decides"));
        WasteStream stream = streamOf(decisive);
        List<String> remarks = new ArrayList<>();
        Stream.ofNullable(stream.note()).forEach(remarks::add);
        contents.stream()
                .filter(key -> rank(key) < rank(decisive))
                .map(key -> stricter(key, stream))
                .forEach(remarks::add);
        pairs.stream()
                .map(pair ->
                        name(pair.first()) + " with " + name(pair.second()) + ": " + pair.why())
                .forEach(remarks::add);
        return new Into(
                stream,
                "it holds " + name(decisive),
                contents.stream()
                        .flatMap(key -> streamOf(key).never().stream())
                        .distinct()
                        .toList(),
                remarks);
    }

    private static String stricter(String key, WasteStream stream) {
        return "traces of "
                + name(key)
                + ", which alone goes into "
                + streamOf(key).name()
                + ": ask whether this much may go into "
                + stream.name();
    }

    private static int rank(String key) {
        return STREAMS.indexOf(streamOf(key));
    }

    private static WasteStream streamOf(String key) {
        WasteStream stream = BY_SUBSTANCE.get(key);
        if (stream == null) {
            throw new IllegalStateException("bug: no waste stream for " + key);
        }
        return stream;
    }

    private static String name(String key) {
        return Substances.find(key).map(Substance::name).orElse(key);
    }

    private static List<WasteStream> streams(Table table) {
        return table.rows().stream()
                .map(row ->
                        new WasteStream(
                                table.text(row, "stream"),
                                table.text(row, "name"),
                                Stream.of(table.cell(row, "never").orElse("").split(";", -1))
                                        .map(String::strip)
                                        .filter(what -> !what.isEmpty())
                                        .toList(),
                                table.cell(row, "note").orElse(null),
                                table.text(row, "source")))
                .toList();
    }

    private static Map<String, WasteStream> bySubstance(Table table) {
        Map<String, WasteStream> streams =
                STREAMS.stream().collect(Collectors.toMap(WasteStream::key, stream -> stream));
        Map<String, WasteStream> bySubstance = new LinkedHashMap<>();
        for (List<String> row : table.rows()) {
            WasteStream stream = streams.get(table.text(row, "stream"));
            if (stream == null) {
                throw new IllegalStateException("bug: no waste stream for " + row);
            }
            bySubstance.put(table.text(row, "substance"), stream);
        }
        return bySubstance;
    }
}
