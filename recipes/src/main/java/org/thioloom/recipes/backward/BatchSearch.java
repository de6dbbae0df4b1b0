package org.thioloom.recipes.backward;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How many discs to make of each choice of lots, so that all together are the most: branch and
/// bound over whole numbers.
///
/// Which choices are made at all is settled first, fewest first, so that of equally many discs the
/// fewest batches are found. A choice that is made costs at least what does not grow with its
/// discs.
final class BatchSearch {
    /// What batches need of the bottles.
    interface Needs {
        /// Ways to take one lot of every input.
        int choices();

        /// What so many discs take of a bottle; infinite when they cannot be planned.
        double need(int choice, int bottle, int discs);

        /// Least that any disc takes.
        double slope(int choice, int bottle);

        /// Least that a batch takes besides.
        double fixed(int choice, int bottle);

        /// Whether a choice takes of a bottle.
        boolean uses(int choice, int bottle);
    }

    private static final double ALLOWANCE = Shelf.ALLOWANCE;
    private static final long MOST_LOOKS = 3_000_000;

    private final Needs needs;
    private final double[] stock;
    private final int[][] sides;
    private final int wanted;
    private int[] best;
    private int most;
    private long looked;

    /// @param stock of each bottle, infinite when enough
    /// @param sides bottles grouped so that each choice takes of exactly one of each group
    /// @param wanted no more discs than this
    private BatchSearch(Needs needs, double[] stock, int[][] sides, int wanted) {
        this.needs = needs;
        this.stock = stock;
        this.sides = sides;
        this.wanted = wanted;
        best = new int[needs.choices()];
    }

    /// What was found.
    ///
    /// @param discs of each choice
    /// @param bound that no plan can pass, whatever is looked at
    /// @param proven whether nothing that could be more was left out
    record Result(List<Integer> discs, int total, int bound, long looked, boolean proven) {
        Result {
            discs = List.copyOf(discs);
        }
    }

    static Result most(Needs needs, double[] stock, int[][] sides, int wanted) {
        BatchSearch search = new BatchSearch(needs, stock, sides, wanted);
        int all = (1 << needs.choices()) - 1;
        int bound = search.bound(all, stock, false);
        for (int made = 1; made <= needs.choices(); made++) {
            for (int set = 1; set <= all; set++) {
                if (Integer.bitCount(set) == made) {
                    search.branch(set, stock, new int[needs.choices()], 0);
                }
            }
        }
        boolean proven = search.looked <= MOST_LOOKS || search.most >= Math.min(bound, wanted);
        return new Result(
                IntStream.of(search.best).boxed().toList(),
                search.most,
                bound,
                search.looked,
                proven);
    }

    /// @param open choices of the set that are not settled yet, as bits
    private void branch(int open, double[] left, int[] discs, int sum) {
        looked++;
        if (open == 0 && sum > most) {
            most = sum;
            best = discs.clone();
        }
        if (open == 0 || most >= wanted || looked > MOST_LOOKS) {
            return;
        }
        if (sum + bound(open, left, true) <= most) {
            return;
        }
        int choice = Integer.numberOfTrailingZeros(open);
        int rest = open & (open - 1);
        int highest = Math.min(highest(choice, left), wanted - sum);
        for (int n = highest; n >= 1; n--) {
            if (rest == 0 && sum + n <= most) {
                return;
            }
            if (!fits(choice, n, left)) {
                continue;
            }
            discs[choice] = n;
            branch(rest, without(choice, n, left), discs, sum + n);
            discs[choice] = 0;
        }
    }

    private double[] without(int choice, int discs, double[] left) {
        double[] rest = left.clone();
        for (int b = 0; b < rest.length; b++) {
            if (needs.uses(choice, b) && rest[b] < Double.POSITIVE_INFINITY) {
                rest[b] -= needs.need(choice, b, discs);
            }
        }
        return rest;
    }

    private boolean fits(int choice, int discs, double[] left) {
        for (int b = 0; b < left.length; b++) {
            if (needs.uses(choice, b)
                    && needs.need(choice, b, discs) > left[b] + (ALLOWANCE - 1) * stock[b]) {
                return false;
            }
        }
        return true;
    }

    /// More discs than this of a choice do not come out of what is left.
    private int highest(int choice, double[] left) {
        int highest = wanted;
        for (int b = 0; b < left.length; b++) {
            if (needs.uses(choice, b) && stock[b] < Double.POSITIVE_INFINITY) {
                highest = Math.min(highest, discs(left[b] - needs.fixed(choice, b), choice, b));
            }
        }
        return highest;
    }

    private int discs(double mass, int choice, int bottle) {
        double slack = mass + (ALLOWANCE - 1) * stock[bottle];
        return (int) Math.clamp(Math.floor(slack / needs.slope(choice, bottle)), 0, wanted);
    }

    /// More discs than this do not come of any of these choices.
    ///
    /// @param all whether all of them are made, so that each takes what a batch takes besides
    private int bound(int choices, double[] left, boolean all) {
        int least = wanted;
        for (int[] side : sides) {
            long sum = 0;
            for (int bottle : side) {
                sum += bound(choices, bottle, left[bottle], all);
            }
            least = (int) Math.min(least, sum);
        }
        return least;
    }

    /// More discs than this do not come of a bottle.
    private int bound(int choices, int bottle, double left, boolean all) {
        double slope = Double.POSITIVE_INFINITY;
        double rest = left;
        for (int c = 0; c < needs.choices(); c++) {
            if ((choices >> c & 1) == 1 && needs.uses(c, bottle)) {
                slope = Math.min(slope, needs.slope(c, bottle));
                rest -= all ? needs.fixed(c, bottle) : 0;
            }
        }
        if (slope == Double.POSITIVE_INFINITY) {
            return 0;
        }
        if (rest == Double.POSITIVE_INFINITY) {
            return wanted;
        }
        double slack = rest + (ALLOWANCE - 1) * stock[bottle];
        return (int) Math.clamp(Math.floor(slack / slope), 0, wanted);
    }

    /// What each bottle allows at the very most.
    static int[] bounds(Needs needs, double[] stock, int wanted) {
        BatchSearch search = new BatchSearch(needs, stock, new int[0][], wanted);
        int all = (1 << needs.choices()) - 1;
        int[] bounds = new int[stock.length];
        Arrays.setAll(bounds, b -> search.bound(all, b, stock[b], false));
        return bounds;
    }
}
