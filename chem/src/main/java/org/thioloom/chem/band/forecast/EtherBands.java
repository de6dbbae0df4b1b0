package org.thioloom.chem.band.forecast;

import org.thioloom.chem.band.forecast.Specimen.Placement;
import org.thioloom.chem.envelope.EtherBand;
import org.thioloom.chem.envelope.PublishedEnvelope;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Where C-O-C of poly(ethylene glycol) absorbs in a dry network that holds lithium: table 1 of
/// gao2024 for the paper's own linkers, straight lines through it for others.
///
/// The share of the fitted area at Li+ is apparent. It implies 32 to 50 ether oxygens a lithium ion
/// where simulations count 4 to 6, and borate modes near 1085 cm-1 may add to it.
///
/// @param lithiumShare apparent share of the amorphous area that stands at Li+, `[-]`
/// @param placements by key of the band
public record EtherBands(double lithiumShare, Map<String, Placement> placements) {
    // how near a lithium content must be to one of the paper's to take its row
    private static final double NEAR = 0.02;

    /// Of a network of so much lithium per ether oxygen of PEG, r.
    ///
    /// Beside the paper's linkers: share 1 - exp(-57.6(33) r) within 0.06; bound 1077.0 + 531 r
    /// within 1.8 cm-1, free 1098.8 + 797 r within 3.6 cm-1: least squares, scipy 1.17.1.
    ///
    /// @param lithiumPerOxygen r, `[-]`, > 0
    public static EtherBands of(double lithiumPerOxygen) {
        Optional<PublishedEnvelope> paper =
                PublishedEnvelope.all().stream()
                        .filter(row -> Math.abs(lithiumPerOxygen * row.eoPerLi() - 1) < NEAR)
                        .findFirst();
        return paper.map(EtherBands::printed).orElseGet(() -> drawnThrough(lithiumPerOxygen));
    }

    private static EtherBands drawnThrough(double r) {
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

    private static EtherBands printed(PublishedEnvelope row) {
        Map<String, Placement> placements =
                new LinkedHashMap<>(
                        placements(
                                placed(row, EtherBand.FREE, 8), placed(row, EtherBand.LITHIUM, 6)));
        placements.put("peg-crystal-1143", placed(row, EtherBand.HIGH, 5));
        placements.put("peg-crystal-1061", placed(row, EtherBand.LOW, 5));
        return new EtherBands(row.fraction(), placements);
    }

    private static Placement placed(PublishedEnvelope row, EtherBand band, double tolerance) {
        return new Placement(row.centre(band), tolerance, row.source());
    }

    private static Map<String, Placement> placements(Placement free, Placement bound) {
        Map<String, Placement> placements = new LinkedHashMap<>();
        placements.put("peg-1105", free);
        placements.put("peg-lithium-1083", bound);
        return placements;
    }
}
