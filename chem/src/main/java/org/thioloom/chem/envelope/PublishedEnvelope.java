package org.thioloom.chem.envelope;

import org.thioloom.chem.table.Table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One column of the paper's Table 1: the bands of a membrane as they were published, without
/// errors.
///
/// @param membrane such as `ANP-C-2.0K`
/// @param eoPerLi ether repeat units per lithium, `[-]`
/// @param centres `[cm-1]`
/// @param freeArea area of the free band, in the paper's unit
/// @param lithiumArea area of the lithium band, in the same unit
/// @param source key of the reference
public record PublishedEnvelope(
        String membrane,
        double eoPerLi,
        Map<EtherBand, Double> centres,
        double freeArea,
        double lithiumArea,
        String source) {

    public PublishedEnvelope {
        centres = Map.copyOf(centres);
    }

    /// The table, the longest linker first.
    private static final class Rows {
        private static final List<PublishedEnvelope> ALL =
                read(Table.read(PublishedEnvelope.class, "table1.tsv"));

        private static List<PublishedEnvelope> read(Table table) {
            return table.rows().stream()
                    .map(row -> {
                        Map<EtherBand, Double> centres = new EnumMap<>(EtherBand.class);
                        for (EtherBand band : EtherBand.values()) {
                            centres.put(band, number(table, row, band.key() + "_centre"));
                        }
                        return new PublishedEnvelope(
                                table.text(row, "membrane"),
                                number(table, row, "eo_per_li"),
                                centres,
                                number(table, row, "free_area"),
                                number(table, row, "lithium_area"),
                                table.text(row, "source"));
                    })
                    .toList();
        }

        private static double number(Table table, List<String> row, String column) {
            return Double.parseDouble(table.text(row, column));
        }
    }

    /// The five membranes, the longest linker first.
    public static List<PublishedEnvelope> all() {
        return Rows.ALL;
    }

    /// Where a band stands, `[cm-1]`.
    public double centre(EtherBand band) {
        Double centre = centres.get(band);
        if (centre == null) {
            throw new IllegalStateException("bug: " + membrane + " without " + band);
        }
        return centre;
    }

    /// Area of the lithium band over both amorphous ones, A_Li / (A_free + A_Li), `[-]`.
    public double fraction() {
        return lithiumArea / (freeArea + lithiumArea);
    }

    /// As a point of a trend.
    public LinkerTrend.Point point() {
        return new LinkerTrend.Point(
                eoPerLi, fraction(), centre(EtherBand.FREE), centre(EtherBand.LITHIUM));
    }
}
