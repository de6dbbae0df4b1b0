package org.thioloom.chem.bandfit;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Where descents from several starts came down.
final class Minima {
    /// Sums of squares this near are one minimum, `[-]`.
    private static final double SAME = 1e-4;

    private static final double ROUNDING = 1e-14;

    /// A minimum higher than this many σ² is excluded by the data: three σ, `[-]`.
    private static final double EXCLUDED = 9;

    private final Descent descent;
    private final Glide glide;
    private final double nothing;
    private final double noise;
    private final List<Place> places = new ArrayList<>();
    private int tried;

    /// @param size sum of squares of the data, beside which some sums are rounding alone
    /// @param noise σ that is known to be felt by bands, in the ordinate; 0 when it is not
    Minima(Descent descent, double size, double noise) {
        this.descent = descent;
        this.glide = descent.glide();
        this.noise = noise;
        this.nothing = ROUNDING * size;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Place(double[] parameters, double residualSumOfSquares) {}

    /// A minimum that the data allow, and how likely it is beside the lowest, whose weight is 1.
    record Allowed(CurveFit fit, double weight) {}

    /// Goes down from one start.
    void add(double[] start) {
        tried++;
        if (glide.from(start)) {
            places.add(new Place(glide.parameters(), glide.residualSumOfSquares()));
            places.sort(Comparator.comparingDouble(Place::residualSumOfSquares));
        }
    }

    /// Whether two starts came down to the lowest.
    boolean isConfirmed() {
        return places.size() > 1 && alike(places.get(0), places.get(1));
    }

    private boolean alike(Place lower, Place higher) {
        return higher.residualSumOfSquares() <= lower.residualSumOfSquares() * (1 + SAME) + nothing;
    }

    /// n ln(RSS / n) + p ln n of the lowest, p counting what stands at no limit, `[-]`; empty when
    /// no start arrived or nothing is left over.
    OptionalDouble criterion(List<Limits> limits) {
        if (places.isEmpty() || !(places.getFirst().residualSumOfSquares() > nothing)) {
            return OptionalDouble.empty();
        }
        double[] parameters = places.getFirst().parameters();
        long free =
                IntStream.range(0, parameters.length)
                        .filter(j -> limits.get(j).low() < parameters[j])
                        .filter(j -> parameters[j] < limits.get(j).high())
                        .count();
        int n = descent.observations();
        double sum = places.getFirst().residualSumOfSquares();
        return OptionalDouble.of(n * StrictMath.log(sum / n) + free * StrictMath.log(n));
    }

    /// The lowest minimum and those that the data do not exclude, the lowest first.
    Answer<List<Allowed>> allowed() {
        if (places.isEmpty()) {
            return new Refused<>(
                    "none of " + tried + " fits settled",
                    "narrow the limits of centres and widths, or fit fewer bands");
        }
        return CurveFit.of(descent, places.getFirst().parameters()).map(this::withRivals);
    }

    private List<Allowed> withRivals(CurveFit lowest) {
        List<Allowed> allowed = new ArrayList<>();
        allowed.add(new Allowed(lowest, 1));
        double deviation = Math.max(noise, lowest.residualDeviation());
        double variance = deviation * deviation;
        for (int i = 1; i < places.size(); i++) {
            double rise = places.get(i).residualSumOfSquares() - lowest.residualSumOfSquares();
            boolean another = !alike(places.get(i - 1), places.get(i));
            if (another
                    && rise <= EXCLUDED * variance
                    && CurveFit.of(descent, places.get(i).parameters())
                            instanceof Found<CurveFit>(CurveFit rival)) {
                double chi =
                        (rival.residualSumOfSquares() - lowest.residualSumOfSquares()) / variance;
                allowed.add(new Allowed(rival, Math.exp(-Math.max(0, chi) / 2)));
            }
        }
        return allowed;
    }
}
