package org.thioloom.chem.envelope;

import org.thioloom.chem.bandfit.BandModel;
import org.thioloom.chem.bandfit.BandModel.Guess;
import org.thioloom.chem.bandfit.BandShape;
import org.thioloom.chem.bandfit.Limits;
import org.thioloom.chem.table.Table;

import java.util.ArrayList;
import java.util.List;

/// The four C-O-C bands of PEG in a membrane (gao2024, Table 1), high to low.
public enum EtherBand {
    /// Crystalline, near 1143 cm-1.
    HIGH("high"),
    /// Amorphous, without lithium, 1093 to 1117 cm-1.
    FREE("free"),
    /// Beside lithium, 1078 to 1089 cm-1.
    LITHIUM("lithium"),
    /// Crystalline, near 1061 cm-1.
    LOW("low");

    /// All four, high to low.
    static final List<EtherBand> ALL = List.of(values());

    private static final Table TABLE = Table.read(EtherBand.class, "bands.tsv");

    private final String key;

    EtherBand(String key) {
        this.key = key;
    }

    private String text(String column) {
        List<String> row =
                TABLE.rows().stream()
                        .filter(r -> TABLE.text(r, "key").equals(key))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("bug: no band " + key));
        return TABLE.text(row, column);
    }

    private double number(String column) {
        return Double.parseDouble(text(column));
    }

    /// As the columns of tables call it: `lithium`.
    public String key() {
        return key;
    }

    /// As a chemist calls it: `crystalline, high`.
    public String title() {
        return text("name");
    }

    /// The lowest centre that is looked for, `[cm-1]`.
    public double lowest() {
        return number("lowest");
    }

    /// The highest centre that is looked for, `[cm-1]`.
    public double highest() {
        return number("highest");
    }

    /// Where the limits come from, a key of the references.
    public String source() {
        return text("source");
    }

    /// Which of [#ALL] it is, counted from 0.
    int place() {
        return ALL.indexOf(this);
    }

    private Guess guess(double centre) {
        return new Guess(
                title(),
                new Limits(lowest(), centre, highest()),
                new Limits(number("narrowest"), number("width"), number("widest")));
    }

    /// The bands on a straight line, beginning where a membrane of the paper has them.
    ///
    /// @param bands which of the four
    static BandModel model(BandShape shape, List<EtherBand> bands, PublishedEnvelope begin) {
        List<Guess> guesses = new ArrayList<>();
        for (EtherBand band : bands) {
            guesses.add(band.guess(begin.centre(band)));
        }
        return new BandModel(guesses, shape, 1);
    }
}
