package org.thioloom.app.fx.chart;

/// A sign at a point, known by its form.
public enum Glyph {
    /// A filled disc: present, or measured.
    DISC,
    /// An open disc: absent, or computed.
    RING,
    /// A disc filled by half: inconclusive.
    HALF,
    /// An arrow to the right: shifted.
    ARROW,
    /// A filled square on its point: planned.
    DIAMOND,
    /// A filled triangle.
    TRIANGLE,
    /// Two strokes.
    CROSS
}
