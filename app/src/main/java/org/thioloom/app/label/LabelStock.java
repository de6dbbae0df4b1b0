package org.thioloom.app.label;

import org.thioloom.app.sheet.PaperSize;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Labels as they are sold. All lengths in mm, but heights of rows in points, in whole pixels of a
/// screen, which is what Excel keeps.
@SuppressWarnings("ImmutableEnumChecker") // records of numbers never change
public enum LabelStock {
    /// 3 by 7 on A4: Avery L7160 and its equals.
    A4(
            "Avery L7160, 63.5 x 38.1 mm",
            new Sheet(210, 297, 3, 7, 7.25, 15.15, 66.0),
            new Size(63.5, 38.1),
            new Inside(2.0, 24.5, 12.5, true),
            new Rows(6, 81.75, 14.25)),
    /// 3 by 10 on US Letter: Avery 5160 and its equals.
    LETTER(
            "Avery 5160, 2 5/8 x 1 inch",
            new Sheet(215.9, 279.4, 3, 10, 4.7625, 12.7, 69.85),
            new Size(66.675, 25.4),
            new Inside(2.2, 28.5, 11, false),
            new Rows(3, 53.25, 12.75)),
    /// One after the other on a roll: Brother DK-11209 and its equals; 1.5 mm that no such printer
    /// reaches are left on every side.
    ROLL(
            "Brother DK-11209, 62 x 29 mm",
            new Sheet(62, 29, 1, 1, 1.5, 1.5, 62),
            new Size(59, 25.93),
            new Inside(0.5, 26.5, 11, false),
            new Rows(0.75, 58.5, 13.5));

    private final String product;
    private final Sheet sheet;
    private final Size label;
    private final Inside inside;
    private final Rows rows;

    LabelStock(String product, Sheet sheet, Size label, Inside inside, Rows rows) {
        this.product = product;
        this.sheet = sheet;
        this.label = label;
        this.inside = inside;
        this.rows = rows;
    }

    /// A piece of it.
    ///
    /// @param left of the first label
    /// @param top of the first label
    /// @param pitch from one label to its neighbour on the right; downwards they touch
    public record Sheet(
            double width,
            double height,
            int columns,
            int rows,
            double left,
            double top,
            double pitch) {}

    /// What is printed on.
    public record Size(double width, double height) {}

    /// How a label is divided from left to right: rim, words, pictures, rim.
    ///
    /// @param qr side of the QR code
    /// @param stacked whether pictograms stand below the QR code, and not beside it
    public record Inside(double rim, double pictures, double qr, boolean stacked) {}

    /// How a label is divided downwards, in points: rim, body, line for the pen, rim.
    public record Rows(double rim, double body, double pen) {
        double all() {
            return 2 * rim + body + pen;
        }
    }

    /// By the word that a person types: `a4`, `letter`, `roll`.
    public static Optional<LabelStock> named(String word) {
        return Stream.of(values()).filter(one -> one.word().equalsIgnoreCase(word)).findFirst();
    }

    /// Those of a paper.
    public static LabelStock on(PaperSize paper) {
        return paper == PaperSize.A4 ? A4 : LETTER;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// A product of that size, which others sell too.
    public String product() {
        return product;
    }

    public Sheet sheet() {
        return sheet;
    }

    public Size label() {
        return label;
    }

    /// On one sheet.
    public int count() {
        return sheet.columns() * sheet.rows();
    }

    Inside inside() {
        return inside;
    }

    Rows rows() {
        return rows;
    }

    /// Width left for words.
    double words() {
        return label.width() - 2 * inside.rim() - inside.pictures();
    }
}
