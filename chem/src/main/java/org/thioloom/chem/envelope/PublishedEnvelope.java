package org.thioloom.chem.envelope;

import org.thioloom.chem.table.Table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /// Linkers for each lithium, `[-]`; HS-C2H4-SH and OC2H4, `[g/mol]`.
    private static final double LITHIUM_SHARES = 2;

    private static final double ALIKE = 0.01;
    private static final double ENDS = 94.190;
    private static final double REPEAT_UNIT = 44.053;

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

    /// Ether repeat units per lithium of a membrane like the paper's: nodes of four arms, one
    /// lithium on each, share two PEG dithiols, so 2 (M - 94.190)/44.053, `[-]`.
    ///
    /// @param linkerMolarMass Mn of the dithiol with its ends, `[g/mol]`
    public static double eoPerLi(double linkerMolarMass) {
        return LITHIUM_SHARES * (linkerMolarMass - ENDS) / REPEAT_UNIT;
    }

    /// The membrane of the paper with as many ethers per lithium, to 1 %; empty when there is none.
    public static Optional<PublishedEnvelope> like(double eoPerLi) {
        return all().stream()
                .filter(row -> Math.abs(row.eoPerLi - eoPerLi) <= ALIKE * eoPerLi)
                .findFirst();
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
