package org.thioloom.chem.uncertainty;

import java.util.Arrays;

/// The order statistics of many numbers that intervals ask for, without sorting what lies between:
/// the lowest and the highest tenth or so, and the middle.
///
/// A sample tells where to cut; what falls beyond the cuts is collected and sorted. Should a cut
/// have gone too far inwards or outwards, everything is sorted instead: the answer is always exact.
final class Tails {
    /// So few are sorted at once.
    private static final int FEW = 4_000;

    private static final int LARGEST_SAMPLE = 16_384;

    /// How many standard deviations of a quantile of the sample a cut stands off.
    private static final double CAUTION = 6;

    private final int size;
    private final double[] low;
    private final double[] high;
    private final double median;

    private Tails(int size, double[] low, double[] high, double median) {
        this.size = size;
        this.low = low;
        this.high = high;
        this.median = median;
    }

    /// @param blocks the numbers
    /// @param share how much of either end is asked for, `[-]`, below 0.4
    static Tails of(double[][] blocks, double share) {
        int size = Arrays.stream(blocks).mapToInt(block -> block.length).sum();
        if (size < FEW) {
            return sorted(blocks, size);
        }
        double[] sample = sample(blocks, size);
        double tail = CAUTION * Math.sqrt(share * (1 - share) / sample.length);
        double middle = CAUTION * Math.sqrt(0.25 / sample.length);
        Collected found =
                new Collected(
                        at(sample, share + tail),
                        at(sample, 0.5 - middle),
                        at(sample, 0.5 + middle),
                        at(sample, 1 - share - tail));
        for (double[] block : blocks) {
            found.add(block);
        }
        int wanted = (int) Math.ceil(share * size) + 1;
        return found.suffices(wanted, size) ? found.tails(size) : sorted(blocks, size);
    }

    private static double[] sample(double[][] blocks, int size) {
        int step = Math.max(16, size / LARGEST_SAMPLE);
        double[] sample = new double[size / step + blocks.length];
        int count = 0;
        for (double[] block : blocks) {
            for (int i = 0; i < block.length; i += step) {
                sample[count++] = block[i];
            }
        }
        double[] taken = Arrays.copyOf(sample, count);
        Arrays.sort(taken);
        return taken;
    }

    private static double at(double[] sorted, double share) {
        int place = (int) Math.floor(share * sorted.length);
        return sorted[Math.clamp(place, 0, sorted.length - 1)];
    }

    private static Tails sorted(double[][] blocks, int size) {
        double[] all = new double[size];
        int count = 0;
        for (double[] block : blocks) {
            System.arraycopy(block, 0, all, count, block.length);
            count += block.length;
        }
        Arrays.sort(all);
        return new Tails(size, all, all, middle(all, 0, size));
    }

    /// @param below how many of all come before `sorted`
    private static double middle(double[] sorted, int below, int size) {
        double upper = sorted[size / 2 - below];
        return size % 2 == 1 ? upper : halfway(sorted[size / 2 - 1 - below], upper);
    }

    private static double halfway(double a, double b) {
        return a == b ? a : a + (b - a) / 2;
    }

    /// What lies beyond and between the cuts.
    private static final class Collected {
        private final double lowCut;
        private final double middleFrom;
        private final double middleTo;
        private final double highCut;
        private final Bag low = new Bag();
        private final Bag middle = new Bag();
        private final Bag high = new Bag();
        private int belowMiddle;

        Collected(double lowCut, double middleFrom, double middleTo, double highCut) {
            this.lowCut = lowCut;
            this.middleFrom = middleFrom;
            this.middleTo = middleTo;
            this.highCut = highCut;
        }

        void add(double[] block) {
            for (double y : block) {
                if (y <= lowCut) {
                    low.add(y);
                }
                if (y >= highCut) {
                    high.add(y);
                }
                if (y < middleFrom) {
                    belowMiddle++;
                } else if (y <= middleTo) {
                    middle.add(y);
                }
            }
        }

        boolean suffices(int wanted, int size) {
            return low.count >= wanted
                    && high.count >= wanted
                    && belowMiddle <= size / 2 - 1
                    && belowMiddle + middle.count > size / 2;
        }

        Tails tails(int size) {
            return new Tails(
                    size, low.sorted(), high.sorted(), middle(middle.sorted(), belowMiddle, size));
        }
    }

    /// Numbers in no order.
    private static final class Bag {
        private double[] numbers = new double[1024];
        private int count;

        void add(double number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = number;
        }

        double[] sorted() {
            double[] sorted = Arrays.copyOf(numbers, count);
            Arrays.sort(sorted);
            return sorted;
        }
    }

    /// Halfway between the two in the middle, or the one.
    double median() {
        return median;
    }

    /// As many draws left out below as above (JCGM 101, 7.7.2).
    ///
    /// @param covered q, how many draws the interval spans
    Interval symmetric(int covered) {
        int left = Math.max(1, (size - covered + 1) / 2) - 1;
        return new Interval(lowest(left), highest(left + covered));
    }

    /// The narrowest that spans so many draws (JCGM 101, 5.3.4).
    Interval shortest(int covered) {
        int best = 0;
        double width = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size - covered; i++) {
            double span = highest(i + covered) - lowest(i);
            if (span < width) {
                width = span;
                best = i;
            }
        }
        return new Interval(lowest(best), highest(best + covered));
    }

    /// By rank, from 0.
    private double lowest(int rank) {
        return low[rank];
    }

    private double highest(int rank) {
        return high[high.length - (size - rank)];
    }
}
