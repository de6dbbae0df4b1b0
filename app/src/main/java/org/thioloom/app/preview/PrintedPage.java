package org.thioloom.app.preview;

import java.util.List;

/// One side of paper.
///
/// @param sheet on whose tab it stands
/// @param width of the paper `[pt]`
/// @param height of the paper `[pt]`
/// @param inks in the order in which they lie over each other
public record PrintedPage(String sheet, double width, double height, List<Ink> inks) {
    public PrintedPage {
        inks = List.copyOf(inks);
    }
}
