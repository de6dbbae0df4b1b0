package org.thioloom.app.workbook;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javax.imageio.ImageIO;

/// A page as it was approved, in grey, and how far another print of it may be off.
///
/// Prints are compared by the ink in blocks, each against the same block and those around it, so
/// that a letter drawn elsewhere by a pixel is no difference and a line that is gone is one.
///
/// @param name as its file is called
record ApprovedPage(String name, BufferedImage image) {
    private static final int DPI = 60;
    private static final Path FOLDER = Path.of("src/test/resources/approved");

    /// Side of a block, about a line of text high, and how far it may have moved. `[px]`
    private static final int BLOCK = 8;

    private static final int SLACK = 2;

    /// What a block may have more or less ink than any near it had, of 255.
    private static final double TOLERANCE = 20;

    /// Blocks of a page that may differ: single ones do, where a print spaces words otherwise.
    private static final int MOST = 5;

    static boolean isToBeWritten() {
        return "write".equals(System.getProperty("approval"));
    }

    /// The pages of a PDF.
    static List<BufferedImage> printed(Path pdf) throws IOException, InterruptedException {
        List<BufferedImage> pages = new ArrayList<>();
        for (Path page : LibreOffice.pages(pdf, LibreOffice.count(pdf), DPI)) {
            pages.add(grey(ImageIO.read(page.toFile())));
        }
        return pages;
    }

    static void write(String stem, List<BufferedImage> pages) throws IOException {
        Files.createDirectories(FOLDER);
        for (int page = 1; page <= pages.size(); page++) {
            assertTrue(
                    ImageIO.write(
                            coarse(pages.get(page - 1)),
                            "png",
                            FOLDER.resolve(name(stem, page)).toFile()));
        }
        Files.deleteIfExists(FOLDER.resolve(name(stem, pages.size() + 1)));
    }

    private static String name(String stem, int page) {
        return "%s-%02d.png".formatted(stem, page);
    }

    static int count(String stem) {
        int pages = 0;
        while (Files.exists(FOLDER.resolve(name(stem, pages + 1)))) {
            pages++;
        }
        return pages;
    }

    static ApprovedPage of(String stem, int page) throws IOException {
        Path file = FOLDER.resolve(name(stem, page));
        try (InputStream in = Files.newInputStream(file)) {
            return new ApprovedPage(
                    name(stem, page), grey(Objects.requireNonNull(ImageIO.read(in))));
        }
    }

    private static BufferedImage grey(BufferedImage image) {
        return drawn(image, BufferedImage.TYPE_BYTE_GRAY);
    }

    /// In sixteen greys, which is a small file.
    private static BufferedImage coarse(BufferedImage image) {
        BufferedImage coarse = grey(image);
        var raster = coarse.getRaster();
        for (int y = 0; y < coarse.getHeight(); y++) {
            for (int x = 0; x < coarse.getWidth(); x++) {
                raster.setSample(x, y, 0, (raster.getSample(x, y, 0) + 8) / 17 * 17);
            }
        }
        return coarse;
    }

    private static BufferedImage drawn(BufferedImage image, int type) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), type);
        Graphics2D pen = copy.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return copy;
    }

    /// The same page moved. `[px]`
    BufferedImage shifted(int right, int down) {
        BufferedImage copy =
                new BufferedImage(
                        image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = copy.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, copy.getWidth(), copy.getHeight());
        pen.drawImage(image, right, down, null);
        pen.dispose();
        return copy;
    }

    /// The same page as a printer with softer letters would have it.
    BufferedImage softened() {
        float part = 1f / 9;
        float[] all = {part, part, part, part, part, part, part, part, part};
        return new ConvolveOp(new Kernel(3, 3, all), ConvolveOp.EDGE_NO_OP, null)
                .filter(
                        image,
                        new BufferedImage(
                                image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY));
    }

    /// What is otherwise on another print; empty where nothing is that counts.
    Optional<String> difference(BufferedImage print) {
        if (Math.abs(print.getWidth() - image.getWidth()) > 1
                || Math.abs(print.getHeight() - image.getHeight()) > 1) {
            return Optional.of(name + " has another size");
        }
        Ink one = Ink.of(image);
        Ink other = Ink.of(print);
        int differing = 0;
        int first = -1;
        for (int y = SLACK; y + BLOCK + SLACK < one.height; y += BLOCK) {
            for (int x = SLACK; x + BLOCK + SLACK < one.width; x += BLOCK) {
                if (one.differs(other, x, y) || other.differs(one, x, y)) {
                    differing++;
                    first = first < 0 ? y : first;
                }
            }
        }
        return differing <= MOST
                ? Optional.empty()
                : Optional.of(
                        "%s differs in %d blocks, the first %d %% down the page"
                                .formatted(name, differing, 100 * first / one.height));
    }

    /// Sums of darkness over all above and left of a place, from which that of any block follows.
    private static final class Ink {
        private final int width;
        private final int height;
        private final long[] sums;

        private Ink(int width, int height, long[] sums) {
            this.width = width;
            this.height = height;
            this.sums = sums;
        }

        static Ink of(BufferedImage page) {
            int width = page.getWidth();
            int height = page.getHeight();
            long[] sums = new long[(width + 1) * (height + 1)];
            for (int y = 0; y < height; y++) {
                long row = 0;
                for (int x = 0; x < width; x++) {
                    row += 255 - page.getRaster().getSample(x, y, 0);
                    sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
                }
            }
            return new Ink(width, height, sums);
        }

        double block(int x, int y) {
            int w = width + 1;
            long sum =
                    sums[(y + BLOCK) * w + x + BLOCK]
                            - sums[y * w + x + BLOCK]
                            - sums[(y + BLOCK) * w + x]
                            + sums[y * w + x];
            return (double) sum / (BLOCK * BLOCK);
        }

        /// Whether a block is darker or lighter than all that it may have moved from.
        boolean differs(Ink other, int x, int y) {
            double mine = block(x, y);
            double least = Double.POSITIVE_INFINITY;
            for (int dy = -SLACK; dy <= SLACK; dy++) {
                for (int dx = -SLACK; dx <= SLACK; dx++) {
                    int atX = Math.min(x + dx, other.width - BLOCK);
                    int atY = Math.min(y + dy, other.height - BLOCK);
                    least = Math.min(least, Math.abs(mine - other.block(atX, atY)));
                }
            }
            return least > TOLERANCE;
        }
    }
}
