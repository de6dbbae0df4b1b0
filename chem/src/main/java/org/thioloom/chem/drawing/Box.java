package org.thioloom.chem.drawing;

import java.util.Collection;

/// An upright rectangle.
public record Box(double left, double top, double right, double bottom) {

    /// The smallest that holds all of these.
    ///
    /// @param boxes at least one
    public static Box around(Collection<Box> boxes) {
        return boxes.stream()
                .reduce(Box::with)
                .orElseThrow(() -> new IllegalArgumentException("bug: a box around nothing"));
    }

    /// The smallest that holds both.
    public Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /// Wider by so much on every side.
    public Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    /// Elsewhere.
    public Box moved(double dx, double dy) {
        return new Box(left + dx, top + dy, right + dx, bottom + dy);
    }

    /// Whether the two share more than an edge.
    public boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /// From left to right.
    public double width() {
        return right - left;
    }

    /// From top to bottom.
    public double height() {
        return bottom - top;
    }

    /// Half-way between left and right.
    public double centreX() {
        return (left + right) / 2;
    }

    /// Half-way between top and bottom.
    public double centreY() {
        return (top + bottom) / 2;
    }
}
