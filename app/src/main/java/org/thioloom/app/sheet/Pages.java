package org.thioloom.app.sheet;

import java.util.ArrayList;
import java.util.List;

/// Where the pages of a sheet end: between its blocks, and so that the last page carries no small
/// block alone.
public final class Pages {
    /// Less than this share of a page is little. `[-]`
    private static final double LITTLE = 1.0 / 3;

    private final double height;
    private final List<Page> pages = new ArrayList<>();
    private double repeated;
    private double used;

    /// @param height what fits on one page `[pt]`
    public Pages(double height) {
        this.height = height;
    }

    /// What stays on one page, unless it is higher than that.
    ///
    /// @param first its first row
    private record Block(int first, double height) {}

    private record Page(List<Block> blocks, double head) {
        double height() {
            return head + blocks.stream().mapToDouble(Block::height).sum();
        }
    }

    /// Rows of this height head every page from now on. `[pt]`
    public void repeat(double rows) {
        repeated = rows;
    }

    /// Puts a block below all others, on the next page where it would not fit on this.
    ///
    /// @param first its first row
    /// @param rows height of its rows `[pt]`
    /// @return whether it fits on one page
    public boolean add(int first, double rows) {
        if (pages.isEmpty() || (used > 0 && used + rows > height)) {
            used = pages.isEmpty() ? 0 : repeated;
            pages.add(new Page(new ArrayList<>(), used));
        }
        pages.getLast().blocks().add(new Block(first, rows));
        used += rows;
        used = used > height ? used % height : used;
        return rows <= height;
    }

    /// What is left of the page below the last block. `[pt]`
    public double left() {
        return height - used;
    }

    /// The rows that begin a page, except the first of all. Where the last page carries little, the
    /// blocks before it go with it, as long as neither page has too much or too little of them.
    public List<Integer> starts() {
        if (pages.size() > 1) {
            even(pages.get(pages.size() - 2), pages.getLast());
        }
        return pages.stream().skip(1).map(page -> page.blocks().getFirst().first()).toList();
    }

    private void even(Page before, Page last) {
        double least = LITTLE * height;
        while (before.blocks().size() > 1
                && last.height() < least
                && last.height() + before.blocks().getLast().height() <= height
                && before.height() - before.blocks().getLast().height() >= least) {
            last.blocks().addFirst(before.blocks().removeLast());
        }
    }
}
