package org.thioloom.app.preview;

/// Something that is printed on a page. Lengths in points from the page's upper left corner.
public sealed interface Ink {

    /// A ground under a cell.
    ///
    /// @param colour `#d9d9d9`
    record Ground(Box box, String colour) implements Ink {}

    /// A thin line, straight along or down.
    record Rule(double fromX, double fromY, double toX, double toY) implements Ink {}

    /// Words on one line.
    ///
    /// @param baseline on which the letters stand
    /// @param width that they take in Arial; other letters are to be squeezed into it
    record Words(String text, double x, double baseline, double width, Letters letters)
            implements Ink {}

    /// Words that read upwards.
    ///
    /// @param x of the line on which the letters stand, on its right
    /// @param y at which they begin
    /// @param width that they take in Arial
    record Upward(String text, double x, double y, double width, Letters letters) implements Ink {}

    /// A line in any direction.
    record Stroke(double fromX, double fromY, double toX, double toY, Pen pen) implements Ink {}

    /// A full circle.
    record Dot(double x, double y, double radius) implements Ink {}

    /// A picture.
    ///
    /// @param number in [PrintedBook#pictures()]
    record Image(Box box, int number) implements Ink {}

    /// How letters look.
    ///
    /// @param size `[pt]`
    record Letters(double size, boolean bold, boolean italic) {
        Letters times(double factor) {
            return new Letters(size * factor, bold, italic);
        }
    }

    /// How a line looks.
    ///
    /// @param colour `#d3d3d3`
    /// @param width `[pt]`
    record Pen(String colour, double width, boolean dashed) {
        Pen times(double factor) {
            return new Pen(colour, width * factor, dashed);
        }
    }

    /// A rectangle.
    record Box(double x, double y, double width, double height) {}
}
