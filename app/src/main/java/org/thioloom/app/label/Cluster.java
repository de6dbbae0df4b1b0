package org.thioloom.app.label;

import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.hazard.Pictogram;
import org.thioloom.chem.pictogram.Pictograms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Pictograms packed into a rectangle as large as they go: rows interlock, every second one set off
/// by half a square.
///
/// @param size of one, from point to point `[mm]`
/// @param corners upper left corners of the boxes around them, in sizes
record Cluster(double size, List<Corner> corners) {
    /// No larger, which would drown the words.
    static final double LARGEST = 13;

    private static final double DOTS_PER_MM = 300 / 25.4;

    Cluster {
        corners = List.copyOf(corners);
    }

    /// Where one stands, in sizes of a pictogram.
    record Corner(double x, double y) {}

    /// The best way to pack so many.
    ///
    /// @param count at least one
    /// @param width there is `[mm]`
    /// @param height there is `[mm]`
    static Cluster of(int count, double width, double height) {
        Cluster best = new Cluster(0, List.of());
        for (int first = 1; first <= count; first++) {
            for (int change = -1; change <= 1; change++) {
                List<Corner> corners = corners(count, first, change);
                Cluster one = new Cluster(1, corners);
                double size =
                        Math.min(LARGEST, Math.min(width / one.width(), height / one.height()));
                best = size > best.size + 1e-9 ? new Cluster(size, corners) : best;
            }
        }
        return best;
    }

    /// Rows of `first` and `first + change` in turn.
    private static List<Corner> corners(int count, int first, int change) {
        List<Corner> corners = new ArrayList<>();
        for (int row = 0; corners.size() < count; row++) {
            boolean even = row % 2 == 0;
            int most = Math.max(1, even ? first : first + change);
            double setOff = even == change > 0 ? 0.5 : 0;
            for (int k = 0; k < most && corners.size() < count; k++) {
                corners.add(new Corner(k + setOff, row / 2.0));
            }
        }
        return corners;
    }

    /// `[mm]`
    double width() {
        return size * (1 + corners.stream().mapToDouble(Corner::x).max().orElse(0));
    }

    /// `[mm]`
    double height() {
        return size * (1 + corners.stream().mapToDouble(Corner::y).max().orElse(0));
    }

    /// As one image for print.
    ///
    /// @param pictograms as many as there are corners
    byte[] png(List<Pictogram> pictograms) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            marks.add(
                    Pictograms.of(pictograms.get(i))
                            .drawing()
                            .moved(
                                    corners.get(i).x() * Pictograms.SIZE,
                                    corners.get(i).y() * Pictograms.SIZE));
        }
        Mark.Group all = new Mark.Group("pictograms", marks);
        return new Picture(all, 0, words(pictograms), words(pictograms))
                .png(size * DOTS_PER_MM / Pictograms.SIZE);
    }

    static String words(List<Pictogram> pictograms) {
        return pictograms.stream()
                .map(one -> one.name() + " " + one.words())
                .collect(Collectors.joining(", "));
    }
}
