package org.thioloom.app.sheet;

import java.util.List;

/// How a sheet is laid out on paper.
public interface Layout {
    /// On the tab; begins with a digit, so that tabs sort.
    String name();

    /// In the middle of the page header.
    String title();

    boolean landscape();

    /// Widths of the printed columns, in digits of the standard font.
    List<Double> widths();
}
