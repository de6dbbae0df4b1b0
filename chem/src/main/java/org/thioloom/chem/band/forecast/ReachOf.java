package org.thioloom.chem.band.forecast;

import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.band.Band;
import org.thioloom.chem.band.BandTable;
import org.thioloom.chem.band.Change;
import org.thioloom.chem.bandfit.DetectionLimit;
import org.thioloom.chem.bandfit.Profile;
import org.thioloom.chem.spectrum.Noise;
import org.thioloom.chem.spectrum.Window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;

/// Forecasts what a measurement could see of the bands of one specimen.
final class ReachOf {
    /// Share of the strongest band nearby that the structure of real spectra amounts to, `[-]`:
    /// absent bands stood at 0.06 to 0.3 % (facts: ftir, 3.4).
    static final double NEAR = 0.003;

    /// The same of the strongest band anywhere, where nothing is nearby, `[-]`: ours, a default.
    static final double FAR = 0.0003;

    private static final double NEARBY = 200;

    // there are as many as there are widths in the table
    private static final Map<Double, Double> PER_SIGMA = new ConcurrentHashMap<>();
    private static final int MOST_REMEMBERED = 1000;

    /// A band and its height.
    private record Top(double centre, double height) {}

    private final Specimen specimen;
    private final Measurement measurement;
    private final List<Top> tops = new ArrayList<>();

    ReachOf(Specimen specimen, Measurement measurement, BandTable table) {
        this.specimen = specimen;
        this.measurement = measurement;
        for (Band band : table.bands()) {
            double moles = specimen.sure(band.carrier());
            if (moles > 0) {
                tops.add(new Top(band.centre(), Math.min(height(band, moles), Reach.SATURATED)));
            }
        }
    }

    /// Of a band of so much of its carrier, `[mol]`, > 0.
    Reach of(Band band, double moles) {
        return new Reach(height(band, moles), noise(band), floor(band), measurement.scans());
    }

    /// Of a band that should be seen, against the strongest there is, `[-]`; empty of others.
    OptionalDouble size(Course course) {
        boolean seen = course.change() == Change.APPEAR || course.change() == Change.STAY;
        double strongest = tops.stream().mapToDouble(Top::height).max().orElse(0);
        return seen && course.whole() > 0 && strongest > 0
                ? OptionalDouble.of(Math.min(1, height(course.band(), course.whole()) / strongest))
                : OptionalDouble.empty();
    }

    /// Absorbance by Beer and Lambert, A = ε n / V d.
    private double height(Band band, double moles) {
        return band.absorptivity() * moles / specimen.volume() * measurement.path(band.centre());
    }

    private double floor(Band band) {
        double near = 0;
        double far = 0;
        for (Top top : tops) {
            far = Math.max(far, top.height());
            if (Math.abs(top.centre() - band.centre()) < NEARBY
                    && !band.window().holds(top.centre())) {
                near = Math.max(near, top.height());
            }
        }
        return Math.max(NEAR * near, FAR * far);
    }

    /// Proportional to the noise of the points, by a factor that depends on their number in the
    /// band.
    private double noise(Band band) {
        double points = band.width() / measurement.spacing();
        if (PER_SIGMA.size() > MOST_REMEMBERED) {
            PER_SIGMA.clear();
        }
        return measurement.sigma() * PER_SIGMA.computeIfAbsent(points, ReachOf::limitPerSigma);
    }

    private static double limitPerSigma(double pointsInWidth) {
        double half = Math.max(2 * pointsInWidth, 6);
        int last = (int) (2 * half) + 1;
        double[] axis = new double[last + 1];
        for (int i = 0; i <= last; i++) {
            axis[i] = 2 * half * i / last;
        }
        Window window = new Window(axis[0], axis[last]);
        Profile profile = new Profile(half, pointsInWidth, 0);
        if (DetectionLimit.byFit(axis, window, profile, Noise.white(1))
                instanceof Found<DetectionLimit>(DetectionLimit limit)) {
            return limit.height();
        }
        throw new IllegalStateException("bug: a band that is not in its own window");
    }
}
