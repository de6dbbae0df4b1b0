package org.thioloom.chem.band;

import org.thioloom.chem.spectrum.Window;
import org.thioloom.chem.structure.Pattern;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.substance.Confidence;
import org.thioloom.chem.table.Table;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Carriers and their bands: those that ship, and what a user lays over them. A new one is a row of
/// `carriers.tsv` or `bands.tsv`. It never changes; to add to it makes another.
public final class BandTable {
    private static final BandTable SHIPPED = read();
    private static final int MOST_REMEMBERED = 500;

    private final SequencedMap<String, Carrier> carriers;
    private final SequencedMap<String, Band> bands;
    private final Map<String, List<Pattern.Count>> counted = new ConcurrentHashMap<>();

    BandTable(Map<String, Carrier> carriers, Map<String, Band> bands) {
        this.carriers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(carriers));
        this.bands = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(bands));
    }

    /// What ships.
    public static BandTable shipped() {
        return SHIPPED;
    }

    /// In the order of the table, those of the user last.
    public Collection<Band> bands() {
        return bands.sequencedValues();
    }

    /// In the order of the table, those of the user last.
    public Collection<Carrier> carriers() {
        return carriers.sequencedValues();
    }

    /// The band of this key.
    public Optional<Band> band(String key) {
        return Optional.ofNullable(bands.get(key));
    }

    /// The carrier of this key.
    public Optional<Carrier> carrier(String key) {
        return Optional.ofNullable(carriers.get(key));
    }

    /// Bands of one group, witnesses of one another.
    public List<Band> witnesses(String group) {
        return bands.values().stream().filter(b -> b.carrier().group().equals(group)).toList();
    }

    /// What a recipe may call a group of bands, each once.
    public List<String> groups() {
        return carriers.values().stream().map(Carrier::group).distinct().toList();
    }

    /// This table with a user's rows over it. A row of a known key changes what it states of that
    /// band and leaves the rest; a row of a new key adds a band, and a carrier when it brings a
    /// pattern.
    public BandReading with(String text) {
        return new BandFile(carriers, bands).lay(text);
    }

    /// How often each carrier with a pattern is found in a structure, in the order of the table.
    /// The same few are asked for again and again.
    public List<Pattern.Count> counts(Structure structure) {
        if (counted.size() >= MOST_REMEMBERED) {
            counted.clear();
        }
        return counted.computeIfAbsent(
                structure.smiles(), _ -> Pattern.count(patterns(), structure));
    }

    private List<Pattern> patterns() {
        return carriers.values().stream().flatMap(c -> Stream.ofNullable(c.pattern())).toList();
    }

    private static BandTable read() {
        Map<String, Carrier> carriers = new LinkedHashMap<>();
        Table groups = Table.read(BandTable.class, "carriers.tsv");
        for (List<String> row : groups.rows()) {
            Carrier carrier = carrier(groups, row);
            carriers.put(carrier.key(), carrier);
        }
        Map<String, Band> bands = new LinkedHashMap<>();
        Table table = Table.read(BandTable.class, "bands.tsv");
        for (List<String> row : table.rows()) {
            Carrier carrier = carriers.get(table.text(row, "carrier"));
            if (carrier == null) {
                throw new IllegalStateException("bug: no carrier of " + row);
            }
            Band band = band(table, row, carrier);
            bands.put(band.key(), band);
        }
        return new BandTable(carriers, bands);
    }

    private static Carrier carrier(Table table, List<String> row) {
        return new Carrier(
                table.text(row, "key"),
                table.text(row, "group"),
                table.text(row, "name"),
                table.text(row, "symbol"),
                table.cell(row, "smarts").map(Pattern::of).orElse(null),
                Integer.parseInt(table.text(row, "least")),
                Carrier.State.valueOf(table.text(row, "state").toUpperCase(Locale.ROOT)),
                table.text(row, "telling").equals("yes"),
                table.cell(row, "replaces").orElse(null));
    }

    private static Band band(Table table, List<String> row, Carrier carrier) {
        return new Band(
                table.text(row, "key"),
                carrier,
                table.text(row, "mode"),
                new Window(number(table, row, "low"), number(table, row, "high")),
                number(table, row, "centre"),
                table.text(row, "intensity"),
                number(table, row, "width"),
                number(table, row, "absorptivity"),
                table.cell(row, "comment").orElse(""),
                table.text(row, "source"),
                Confidence.of(table.text(row, "confidence")));
    }

    private static double number(Table table, List<String> row, String column) {
        return Double.parseDouble(table.text(row, column));
    }
}
