package org.thioloom.chem.spectrumfile;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrumfile.Ordinates.Signal;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Axis;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Options;
import org.thioloom.chem.spectrumfile.SpectrumFiles.Scale;
import org.thioloom.chem.spectrumfile.SpectrumReading.Kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// One trace as a file holds it, before anything is decided about it.
final class Trace {
    private static final int LONGEST_FACT = 2000;
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cntrl}+");
    // 1 mm and 0.77 um
    private static final double LOWEST_INFRARED = 10;
    private static final double HIGHEST_INFRARED = 13_000;

    private final double[] x;
    private final double[] y;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<String> clues = new ArrayList<>();
    private String title = "";
    private @Nullable Axis axis;
    private Signal signal = Signal.UNKNOWN;
    private String unit = "";

    /// @param x abscissas in the order of the file
    /// @param y as many ordinates
    Trace(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /// Evenly spaced abscissas, x_i = first + i (last − first)/(n − 1).
    static double[] even(double first, double last, int count) {
        double[] x = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = first + i * (last - first) / (count - 1);
        }
        return x;
    }

    Trace titled(String words) {
        title = UNSEEN.matcher(words).replaceAll(" ").strip();
        return this;
    }

    String title() {
        return title;
    }

    /// @param known null where the file does not say
    Trace along(@Nullable Axis known) {
        axis = known;
        return this;
    }

    /// @param written the label of the ordinate as it stands in the file
    Trace of(Signal known, String written) {
        signal = known;
        unit = written;
        fact("y unit", written);
        return this;
    }

    Trace fact(String key, String value) {
        String text = value.strip();
        if (!text.isEmpty()) {
            facts.put(key, text.substring(0, Math.min(text.length(), LONGEST_FACT)));
        }
        return this;
    }

    /// Words that may tell how the sample was measured.
    Trace clue(String words) {
        if (!words.isBlank()) {
            clues.add(words);
        }
        return this;
    }

    /// The trace as a spectrum: wavenumbers rising, transmittance as a fraction.
    Spectrum spectrum(Options options, BiConsumer<Kind, String> say) throws Unreadable {
        Axis counted = axis(options, say);
        double[] wavenumbers = Arrays.stream(x).map(counted::wavenumber).toArray();
        int[] points = points(wavenumbers, say);
        double[] measured = Arrays.stream(points).mapToDouble(i -> y[i]).toArray();
        Ordinates taken = Ordinates.decide(signal, unit, measured, options.scale());
        say.accept(taken.guessed() ? Kind.NO_UNIT : Kind.SCALE, taken.sentence());
        fact("scale", taken.scale() == Scale.PERCENT ? "percent" : "");
        double[] rising = Arrays.stream(points).mapToDouble(i -> wavenumbers[i]).toArray();
        for (int i = 0; i < measured.length; i++) {
            measured[i] /= taken.divisor();
        }
        int size = rise(rising, measured, say);
        double[] finalX = Arrays.copyOf(rising, size);
        double[] finalY = Arrays.copyOf(measured, size);
        if (taken.ordinate() == Ordinate.TRANSMITTANCE) {
            tellDark(finalX, finalY, say);
        }
        Technique technique = technique(options, say);
        return new Spectrum(title, finalX, finalY, taken.ordinate(), technique, facts);
    }

    private Axis axis(Options options, BiConsumer<Kind, String> say) throws Unreadable {
        Axis known = options.axis() == null ? axis : options.axis();
        if (known == null) {
            double lowest = Arrays.stream(x).filter(Double::isFinite).min().orElse(0);
            double highest = Arrays.stream(x).filter(Double::isFinite).max().orElse(0);
            known = Axis.guess(lowest, highest);
            if (lowest <= 1 && highest - lowest == x.length - 1) {
                throw Labels.notInfrared(
                        "the abscissa has no unit and counts the points from "
                                + Labels.number(lowest)
                                + " to "
                                + Labels.number(highest));
            }
            say.accept(
                    Kind.NO_UNIT,
                    "the abscissa has no unit; "
                            + Labels.number(lowest)
                            + " to "
                            + Labels.number(highest)
                            + " is taken as "
                            + known.symbol());
        }
        if (known != Axis.WAVENUMBER) {
            fact("x unit", known.symbol());
            say.accept(Kind.AXIS, "abscissas in " + known.symbol() + " were made wavenumbers");
        }
        return known;
    }

    /// The points that have both numbers.
    private int[] points(double[] wavenumbers, BiConsumer<Kind, String> say) throws Unreadable {
        int[] kept =
                IntStream.range(0, x.length)
                        .filter(i -> Double.isFinite(wavenumbers[i]) && Double.isFinite(y[i]))
                        .toArray();
        if (kept.length < 2) {
            throw Unreadable.damaged(
                    kept.length + " of " + x.length + " points have a wavenumber and a value");
        }
        refuseOtherLight(Arrays.stream(kept).mapToDouble(i -> wavenumbers[i]).toArray());
        if (kept.length < x.length) {
            double[] missing =
                    IntStream.range(0, x.length)
                            .filter(i -> Double.isFinite(wavenumbers[i]) && !Double.isFinite(y[i]))
                            .mapToDouble(i -> wavenumbers[i])
                            .toArray();
            say.accept(
                    Kind.GAPS,
                    "points without a value: "
                            + (x.length - kept.length)
                            + " of "
                            + x.length
                            + span(missing)
                            + "; they are left out, not bridged");
        }
        return kept;
    }

    private static void refuseOtherLight(double[] wavenumbers) throws Unreadable {
        double lowest = Arrays.stream(wavenumbers).min().orElseThrow();
        double highest = Arrays.stream(wavenumbers).max().orElseThrow();
        if (lowest < 0) {
            throw Labels.notInfrared("the abscissa begins at " + Labels.number(lowest));
        }
        if (highest < LOWEST_INFRARED || (lowest + highest) / 2 > HIGHEST_INFRARED) {
            throw Labels.notInfrared("the spectrum lies outside the infrared" + span(wavenumbers));
        }
    }

    private static String span(double[] wavenumbers) {
        if (wavenumbers.length == 0) {
            return "";
        }
        double lowest = Arrays.stream(wavenumbers).min().orElseThrow();
        double highest = Arrays.stream(wavenumbers).max().orElseThrow();
        return ", from " + Labels.number(lowest) + " to " + Labels.number(highest) + " cm-1";
    }

    /// Puts the points in rising order, and takes the mean where a wavenumber stands twice.
    ///
    /// @return how many points are left
    private int rise(double[] wavenumbers, double[] values, BiConsumer<Kind, String> say)
            throws Unreadable {
        int up = 0;
        int down = 0;
        for (int i = 1; i < wavenumbers.length; i++) {
            up += wavenumbers[i] > wavenumbers[i - 1] ? 1 : 0;
            down += wavenumbers[i] < wavenumbers[i - 1] ? 1 : 0;
        }
        fact("order", down > up ? "falling" : "rising");
        if (up > 0 && down > 0) {
            say.accept(
                    Kind.AXIS,
                    "places where the wavenumbers turn back: "
                            + Math.min(up, down)
                            + "; the points were put in order");
        }
        if (down > 0) {
            sort(wavenumbers, values, up == 0);
        }
        int size = merge(wavenumbers, values);
        if (size < 2) {
            throw Unreadable.damaged("all " + values.length + " points stand at one wavenumber");
        }
        if (size < values.length) {
            say.accept(
                    Kind.AXIS,
                    "points at a wavenumber that another has: "
                            + (values.length - size)
                            + "; their mean is taken");
        }
        return size;
    }

    private static void sort(double[] wavenumbers, double[] values, boolean falling) {
        int last = values.length - 1;
        double[] oldX = wavenumbers.clone();
        double[] oldY = values.clone();
        int[] order =
                falling
                        ? IntStream.rangeClosed(0, last).map(i -> last - i).toArray()
                        : IntStream.rangeClosed(0, last)
                                .boxed()
                                .sorted(Comparator.comparingDouble(i -> oldX[i]))
                                .mapToInt(Integer::intValue)
                                .toArray();
        for (int i = 0; i <= last; i++) {
            wavenumbers[i] = oldX[order[i]];
            values[i] = oldY[order[i]];
        }
    }

    private static int merge(double[] wavenumbers, double[] values) {
        int size = 0;
        for (int from = 0; from < values.length; size++) {
            int to = from;
            double sum = 0;
            while (to < values.length && wavenumbers[to] == wavenumbers[from]) {
                sum += values[to++];
            }
            wavenumbers[size] = wavenumbers[from];
            values[size] = sum / (to - from);
            from = to;
        }
        return size;
    }

    private static void tellDark(double[] wavenumbers, double[] t, BiConsumer<Kind, String> say) {
        double[] dark =
                IntStream.range(0, t.length)
                        .filter(i -> t[i] <= 0)
                        .mapToDouble(i -> wavenumbers[i])
                        .toArray();
        if (dark.length > 0) {
            say.accept(
                    Kind.SATURATED,
                    "T is 0 or less at "
                            + dark.length
                            + " of "
                            + t.length
                            + " points"
                            + span(dark)
                            + "; they are kept as measured and have no absorbance");
        }
    }

    private Technique technique(Options options, BiConsumer<Kind, String> say) {
        if (options.technique() != null) {
            return options.technique();
        }
        Technique technique = Labels.technique(clues);
        String clue = Labels.clue(clues);
        if (technique != Technique.UNKNOWN) {
            String word = technique == Technique.ATR ? "ATR" : "transmission";
            say.accept(Kind.TECHNIQUE, word + ", from \"" + clue + "\"");
        } else if (!clue.isEmpty()) {
            say.accept(
                    Kind.TECHNIQUE, "the file speaks of ATR and of transmission; neither is taken");
        }
        return technique;
    }
}
