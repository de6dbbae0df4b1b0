package org.thioloom.chem.bandfit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Where a fit of bands begins. For centres and widths the best areas and baseline follow at once,
/// so many places are tried for the price of one descent, and only the best are gone down from.
///
/// The same places every time: they are drawn from one seed.
final class BandStarts {
    /// Places drawn between the limits.
    static final int TRIED = 40;

    private final BandModel model;
    private final BandCurve curve;
    private final double[] observed;
    private final List<Limits> limits;

    BandStarts(BandModel model, BandCurve curve, double[] observed) {
        this.model = model;
        this.curve = curve;
        this.observed = observed;
        this.limits = model.limits();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Start(double[] parameters, double residualSumOfSquares) {}

    /// The start that the model gives, those of the search, and then the best of those drawn.
    List<double[]> of(BandSearch search) {
        double[] given = given(model);
        List<double[]> starts = new ArrayList<>();
        starts.add(completed(given.clone()).parameters());
        for (BandModel place : search.places()) {
            starts.add(completed(given(place)).parameters());
        }
        if (search.drawn() > 0) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
            List<Start> others = new ArrayList<>();
            for (int i = 0; i < TRIED; i++) {
                others.add(completed(drawn(given, random)));
            }
            others.sort(Comparator.comparingDouble(Start::residualSumOfSquares));
            others.stream().limit(search.drawn()).map(Start::parameters).forEach(starts::add);
        }
        return starts;
    }

    private static double[] given(BandModel model) {
        return model.limits().stream().mapToDouble(Limits::start).toArray();
    }

    private double[] drawn(double[] given, RandomGenerator random) {
        double[] drawn = given.clone();
        for (int band = 0; band < model.bands().size(); band++) {
            drawn[model.centreOf(band)] = between(limits.get(model.centreOf(band)), random);
            drawn[model.widthOf(band)] = between(limits.get(model.widthOf(band)), random);
        }
        return drawn;
    }

    /// Between the limits where there are any, within half and double the start otherwise.
    private static double between(Limits limits, RandomGenerator random) {
        double share = random.nextDouble();
        double low = Math.max(limits.low(), limits.start() - Math.abs(limits.start()) / 2);
        double high = Math.min(limits.high(), limits.start() + Math.abs(limits.start()));
        return low + share * (high - low);
    }

    private Start completed(double[] parameters) {
        int bands = model.bands().size();
        LinearPart part = LinearPart.of(curve.columns(parameters), observed, bands);
        for (int band = 0; band < bands; band++) {
            parameters[model.areaOf(band)] = part.coefficients()[band];
        }
        for (int k = 0; k <= model.baselineDegree(); k++) {
            parameters[model.baseline() + k] = part.coefficients()[bands + k];
        }
        return new Start(parameters, part.residualSumOfSquares());
    }
}
