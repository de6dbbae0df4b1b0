package org.thioloom.chem.band.forecast;

import org.thioloom.chem.band.forecast.Specimen.Placement;
import org.thioloom.chem.table.Table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where C-O-C of poly(ethylene glycol) absorbs in a dry network that holds lithium: table 1 of
/// gao2024 for the paper's own linkers, straight lines through it for others.
///
/// The share of the fitted area at Li+ is apparent. It implies 32 to 50 ether oxygens a lithium ion
/// where simulations count 4 to 6, and borate modes near 1085 cm-1 may add to it.
///
/// @param lithiumShare apparent share of the amorphous area that stands at Li+, `[-]`
/// @param placements by key of the band
public record EtherBands(double lithiumShare, Map<String, Placement> placements) {
    private static final Table TABLE = Table.read(EtherBands.class, "ether-bands.tsv");

    // how near a lithium content must be to one of the paper's to take its row
    private static final double NEAR = 0.02;
    private static final double END_GROUPS = 94.190;
    private static final double UNIT = 44.053;

    /// Of a network of so much lithium per ether oxygen of PEG, r.
    ///
    /// Beside the paper's linkers: share 1 - exp(-57.6(33) r) within 0.06; bound 1077.0 + 531 r
    /// within 1.8 cm-1, free 1098.8 + 797 r within 3.6 cm-1: least squares, scipy 1.17.1.
    ///
    /// @param lithiumPerOxygen r, `[-]`, > 0
    public static EtherBands of(double lithiumPerOxygen) {
        for (List<String> row : TABLE.rows()) {
            double r = UNIT / (2 * (number(row, "linker") - END_GROUPS));
            if (Math.abs(lithiumPerOxygen / r - 1) < NEAR) {
                return printed(row);
            }
        }
        double r = lithiumPerOxygen;
        return new EtherBands(
                1 - StrictMath.exp(-57.6 * r),
                placements(
                        new Placement(1098.8 + 797 * r, 10, "computed"),
                        new Placement(1077.0 + 531 * r, 8, "computed")));
    }

    /// Whether the law was seen to hold at this r: from half to twice what the paper's networks
    /// had.
    public static boolean isWithin(double lithiumPerOxygen) {
        return lithiumPerOxygen > 0.002 && lithiumPerOxygen < 0.05;
    }

    private static EtherBands printed(List<String> row) {
        double bound = number(row, "bound-area");
        String source = TABLE.text(row, "source");
        Map<String, Placement> placements =
                new LinkedHashMap<>(
                        placements(
                                new Placement(number(row, "free"), 8, source),
                                new Placement(number(row, "bound"), 6, source)));
        placements.put("peg-crystal-1143", new Placement(number(row, "high"), 5, source));
        placements.put("peg-crystal-1061", new Placement(number(row, "low"), 5, source));
        return new EtherBands(bound / (bound + number(row, "free-area")), placements);
    }

    private static Map<String, Placement> placements(Placement free, Placement bound) {
        Map<String, Placement> placements = new LinkedHashMap<>();
        placements.put("peg-1105", free);
        placements.put("peg-lithium-1083", bound);
        return placements;
    }

    private static double number(List<String> row, String column) {
        return Double.parseDouble(TABLE.text(row, column));
    }
}
