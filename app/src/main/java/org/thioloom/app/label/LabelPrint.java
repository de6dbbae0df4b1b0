package org.thioloom.app.label;

import org.thioloom.app.sheet.Printing;
import org.thioloom.chem.hazard.Pictogram;
import org.thioloom.recipes.label.ContainerLabel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Labels about to be printed, their pictograms being painted: that needs no sheet, so another core
/// may do it while sheets are drawn.
///
/// @param clusters of each combination of pictograms that some label has
public record LabelPrint(
        LabelOrder order, List<ContainerLabel> labels, Map<List<Pictogram>, Painted> clusters) {
    private static final double SCREEN_MM_PER_DIGIT = 7 * 25.4 / 96;
    private static final double MM_PER_POINT = 25.4 / 72;
    private static final double GAP = 0.8;

    public LabelPrint {
        labels = List.copyOf(labels);
        clusters = Map.copyOf(clusters);
    }

    /// Pictograms packed, and painted as PNG.
    record Painted(Cluster cluster, CompletableFuture<byte[]> png) {}

    /// Begins to paint.
    public static LabelPrint of(LabelOrder order, List<ContainerLabel> labels) {
        Room room = Room.on(order.stock());
        Map<List<Pictogram>, Painted> clusters = new HashMap<>();
        for (ContainerLabel label : labels) {
            List<Pictogram> pictograms = label.hazards().pictograms();
            if (!pictograms.isEmpty()) {
                clusters.computeIfAbsent(pictograms, these -> paint(these, room));
            }
        }
        return new LabelPrint(order, labels, clusters);
    }

    private static Painted paint(List<Pictogram> pictograms, Room room) {
        Cluster cluster = room.cluster(pictograms.size());
        return new Painted(cluster, CompletableFuture.supplyAsync(() -> cluster.png(pictograms)));
    }

    /// What a label's pictures may take, the QR code upper right. `[mm]`
    ///
    /// @param width of their column
    /// @param height of it
    /// @param code side of the QR code
    /// @param stacked whether pictograms stand below it, and not beside it
    record Room(double width, double height, double code, boolean stacked) {
        static Room on(LabelStock stock) {
            LabelStock.Inside inside = stock.inside();
            return new Room(
                    inside.pictures() / Printing.MM_PER_DIGIT * SCREEN_MM_PER_DIGIT - 0.1,
                    stock.rows().body() * MM_PER_POINT,
                    inside.qr(),
                    inside.stacked());
        }

        /// Right edge of the pictograms.
        double right() {
            return width - (stacked ? 0 : code + GAP);
        }

        /// Upper edge of the pictograms.
        double top() {
            return stacked ? code + GAP : 0;
        }

        Cluster cluster(int count) {
            return Cluster.of(count, right(), height - top() - 0.2);
        }
    }
}
