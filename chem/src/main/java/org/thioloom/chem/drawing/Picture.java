package org.thioloom.chem.drawing;

import java.nio.charset.StandardCharsets;

/// A finished picture: white paper, what is drawn on it, and what it shows in words for those who
/// cannot see it.
///
/// One pixel is 1/96 inch, so that the natural size is also the size in print.
public final class Picture {
    private static final double MOST_PIXELS = 60e6;

    // a printer's dots for each of the 96 pixels of an inch
    private static final double PRINT_SCALE = 300.0 / 96;

    private final Mark.Group drawing;
    private final Box frame;
    private final String title;
    private final String description;

    /// A drawing with white around it.
    ///
    /// @param margin on every side, `[px]`
    /// @param title one line
    /// @param description a sentence or two
    public Picture(Mark.Group drawing, double margin, String title, String description) {
        // a frame of whole pixels keeps its edges sharp
        Box covered = drawing.box().grown(margin);
        this.drawing = drawing;
        this.frame =
                new Box(
                        Math.floor(covered.left()),
                        Math.floor(covered.top()),
                        Math.ceil(covered.right()),
                        Math.ceil(covered.bottom()));
        this.title = title;
        this.description = description;
    }

    /// What it shows, in one line.
    public String title() {
        return title;
    }

    /// What it shows, in a sentence or two.
    public String description() {
        return description;
    }

    /// `[px]`, a whole number.
    public double width() {
        return frame.width();
    }

    /// `[px]`, a whole number.
    public double height() {
        return frame.height();
    }

    /// Everything that is drawn, for those who look closer.
    public Mark.Group drawing() {
        return drawing;
    }

    /// Scalable Vector Graphics 1.1: text as outlines, nothing outside the file is referred to. The
    /// ids are made from what is drawn, so that different pictures can stand in one page.
    public String svg() {
        return SvgText.of(this, "p" + Integer.toHexString(body().hashCode()));
    }

    /// The same with ids that begin as the caller wants, for a page that shows a picture twice.
    ///
    /// @param prefix of every id: a letter, then letters, digits or hyphens
    public String svg(String prefix) {
        if (!prefix.matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException("bug: ids cannot begin with \"" + prefix + "\"");
        }
        return SvgText.of(this, prefix);
    }

    /// As a file of some ending, `svg`, `png` or `pdf`; PNG as fine as print is, where that is not
    /// too large.
    public byte[] file(String ending) {
        return switch (ending) {
            case "png" -> png(Math.min(PRINT_SCALE, largestScale()));
            case "pdf" -> pdf();
            case "svg" -> svg().getBytes(StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException("bug: a picture as ." + ending);
        };
    }

    /// Portable Network Graphics in true colour on white, its resolution stated, so that a text
    /// processor gives it its natural size.
    ///
    /// @param scale pixels of the image per pixel of the picture, `[-]`: 3.125 for 300 dpi
    /// @throws IllegalArgumentException beyond [#largestScale]
    public byte[] png(double scale) {
        if (!(scale > 0 && scale <= largestScale())) {
            throw new IllegalArgumentException(
                    "bug: a scale of " + scale + ", at most " + largestScale());
        }
        return new PngImage(this, scale).bytes();
    }

    /// The largest scale of [#png]: 60 million pixels.
    public double largestScale() {
        return Math.sqrt(MOST_PIXELS / (width() * height()));
    }

    /// Portable Document Format 1.4, one page of the natural size, lines and outlines only; no date
    /// in it.
    public byte[] pdf() {
        return PdfText.of(this);
    }

    /// The white that it stands on.
    public Box frame() {
        return frame;
    }

    private String body() {
        return title + SvgText.body(drawing);
    }
}
