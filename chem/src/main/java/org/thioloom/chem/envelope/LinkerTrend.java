package org.thioloom.chem.envelope;

import org.hipparchus.distribution.continuous.TDistribution;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.util.List;

/// How the amorphous C-O-C bands move with r = Li/EO from linker to linker: the apparent lithium
/// fraction as f = 1 - exp(-k r), both centres along straight lines in r.
///
/// Read out of few membranes: a description, not a theory. Intervals are those in which 95 of 100
/// new membranes of the same kind should lie, by Student's t; that of f is taken about ln k, so
/// that it stays between 0 and 1.
public final class LinkerTrend {
    /// Fewest membranes that show a trend and a scatter about it.
    public static final int FEWEST = 3;

    private static final double COVERAGE = 0.975;
    private static final LinkerTrend PUBLISHED =
            new LinkerTrend(
                    PublishedEnvelope.all().stream().map(PublishedEnvelope::point).toList());

    private final List<Point> points;
    private final double rate;
    private final double scatter;
    private final Line free;
    private final Line lithium;

    private LinkerTrend(List<Point> points) {
        this.points = points;
        this.rate = rate(points);
        double squares = 0;
        for (Point point : points) {
            double off = StrictMath.log(point.rate() / rate);
            squares += off * off;
        }
        this.scatter = Math.sqrt(squares / (points.size() - 1));
        this.free = Line.through(points.stream().map(p -> new double[] {p.ratio(), p.free()}));
        this.lithium =
                Line.through(points.stream().map(p -> new double[] {p.ratio(), p.lithium()}));
    }

    /// One membrane.
    ///
    /// @param eoPerLi ether repeat units per lithium, `[-]`, > 0
    /// @param fraction apparent lithium fraction, `[-]`, between 0 and 1
    /// @param free centre of the free band, `[cm-1]`
    /// @param lithium centre of the lithium band, `[cm-1]`
    public record Point(double eoPerLi, double fraction, double free, double lithium) {
        double ratio() {
            return 1 / eoPerLi;
        }

        /// k = -ln(1 - f) / r, `[-]`.
        double rate() {
            return -StrictMath.log1p(-fraction) * eoPerLi;
        }
    }

    /// The five membranes of the paper (gao2024, Table 1).
    public static LinkerTrend published() {
        return PUBLISHED;
    }

    /// Of membranes measured here.
    public static Answer<LinkerTrend> of(List<Point> points) {
        long different = points.stream().mapToDouble(Point::eoPerLi).distinct().count();
        if (different < FEWEST) {
            return new Refused<>(
                    "a trend over " + different + " different EO : Li cannot be told from scatter",
                    "measure at least " + FEWEST + " linkers");
        }
        for (Point point : points) {
            if (!(point.fraction() > 0 && point.fraction() < 1)) {
                return new Refused<>(
                        "the fraction at EO : Li = %s is %s, which no rate gives"
                                .formatted(point.eoPerLi(), point.fraction()),
                        "leave that membrane out of the trend");
            }
        }
        return new Found<>(new LinkerTrend(List.copyOf(points)));
    }

    /// Least squares of f: the root of d/dk, by Newton from the mean of ln k.
    private static double rate(List<Point> points) {
        double rate =
                StrictMath.exp(
                        points.stream()
                                .mapToDouble(p -> StrictMath.log(p.rate()))
                                .average()
                                .orElseThrow());
        for (int step = 0; step < 100; step++) {
            double up = 0;
            double down = 0;
            for (Point point : points) {
                double left = StrictMath.exp(-rate * point.ratio());
                double slope = point.ratio() * left;
                up += slope * (point.fraction() - (1 - left));
                down += slope * slope;
            }
            double change = up / down;
            rate += change;
            if (Math.abs(change) < 1e-13 * rate) {
                break;
            }
        }
        return rate;
    }

    /// How many membranes it is read from.
    public int membranes() {
        return points.size();
    }

    /// k in f = 1 - exp(-k r), by least squares of f, `[-]`.
    public double rate() {
        return rate;
    }

    /// Relative scatter of k from membrane to membrane, `[-]`.
    public double scatter() {
        return scatter;
    }

    /// Centre of the free band along r = Li/EO.
    public Line free() {
        return free;
    }

    /// Centre of the lithium band along r = Li/EO.
    public Line lithium() {
        return lithium;
    }

    /// What a membrane of such a linker should show.
    ///
    /// @param eoPerLi ether repeat units per lithium, `[-]`
    public Answer<ExpectedRow> at(double eoPerLi) {
        if (!(eoPerLi > 0 && eoPerLi < 1e6)) {
            return new Refused<>(
                    "EO : Li is " + eoPerLi,
                    "give the ether repeat units per lithium, such as 86.5");
        }
        double ratio = 1 / eoPerLi;
        int n = points.size();
        double wide = StrictMath.exp(student(n - 1) * scatter * Math.sqrt(1 + 1.0 / n));
        Interval fraction =
                new Interval(
                        grown(rate, ratio), grown(rate / wide, ratio), grown(rate * wide, ratio));
        double shortest = points.stream().mapToDouble(Point::eoPerLi).min().orElseThrow();
        double longest = points.stream().mapToDouble(Point::eoPerLi).max().orElseThrow();
        return new Found<>(
                new ExpectedRow(
                        eoPerLi,
                        fraction,
                        free.at(ratio),
                        lithium.at(ratio),
                        eoPerLi < shortest || eoPerLi > longest));
    }

    private static double grown(double rate, double ratio) {
        return -StrictMath.expm1(-rate * ratio);
    }

    static double student(int freedom) {
        return new TDistribution(freedom).inverseCumulativeProbability(COVERAGE);
    }
}
