package org.thioloom.chem.verdict;

import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Confounder;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Sample;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrum.Window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/// A batch by formula: a node with a perfluoroaryl borate, its double bonds, a PEG dithiol, and
/// what may be in the film besides, as Gaussian bands of invented but sensible heights.
///
/// @param node amount of the node, `[-]`
/// @param ene double bonds, as a share of those of the node
/// @param peg amount of the linker
/// @param thiol thiols, as a share of those of the linker
/// @param thf left in the film
/// @param water left in the film
/// @param methanol left in the film
record Made(
        double node,
        double ene,
        double peg,
        double thiol,
        double thf,
        double water,
        double methanol) {
    static final double[] AXIS = Sample.axis(600, 1.9286, 1763);

    private static final double[][] NODE = {
        {691, 0.012, 18},
        {755, 0.015, 20},
        {960, 0.06, 22},
        {1085, 0.03, 24},
        {1262, 0.03, 22},
        {1462, 0.085, 22},
        {1644, 0.012, 22},
        {2870, 0.012, 40},
        {2935, 0.018, 40}
    };
    private static final double[][] ENE = {
        {911, 0.055, 12}, {994, 0.028, 12}, {1640, 0.020, 12}, {1830, 0.005, 20}, {3081, 0.012, 15}
    };
    private static final double[][] PEG = {
        {843, 0.06, 16}, {950, 0.055, 18}, {1061, 0.10, 12}, {1103, 0.16, 32}, {1144, 0.06, 22},
        {1242, 0.04, 16}, {1281, 0.04, 14}, {1343, 0.06, 14}, {1466, 0.05, 20}, {2880, 0.11, 60}
    };
    private static final double[][] THIOL = {{2556, 0.004, 28}};
    private static final double[][] THF = {{909, 0.05, 14}, {1068, 0.10, 18}, {2975, 0.05, 40}};
    private static final double[][] WATER = {{1640, 0.05, 90}, {3400, 0.18, 380}};
    private static final double[][] METHANOL = {{1030, 0.08, 30}, {3320, 0.08, 220}};

    static Made mixture() {
        return new Made(1, 1, 1, 1, 0, 0, 0);
    }

    Made cured(double eneLeft, double thiolLeft) {
        return new Made(node, ene * eneLeft, peg, thiol * thiolLeft, thf, water, methanol);
    }

    Made with(double moreThf, double moreWater) {
        return new Made(node, ene, peg, thiol, moreThf, moreWater, methanol);
    }

    /// How a film was measured.
    ///
    /// @param thickness as a factor
    /// @param scatter σ of a point, absorbance
    /// @param tilt of the baseline over the whole axis, absorbance
    /// @param wave of the baseline, absorbance
    /// @param shift of the axis, `[cm-1]`
    record Bench(double thickness, double scatter, double tilt, double wave, double shift) {
        static final Bench QUIET = new Bench(1, 2.5e-4, 0.01, 0, 0);

        Bench thick(double factor) {
            return new Bench(factor, scatter, tilt, wave, shift);
        }

        Bench noisy(double sigma) {
            return new Bench(thickness, sigma, tilt, wave, shift);
        }

        Bench shifted(double by) {
            return new Bench(thickness, scatter, tilt, wave, by);
        }
    }

    Spectrum on(Bench bench, RandomGenerator random) {
        double[] y = new double[AXIS.length];
        for (int i = 0; i < y.length; i++) {
            double x = AXIS[i] - bench.shift;
            double bands =
                    node * (sum(NODE, x) + ene * sum(ENE, x))
                            + peg * (sum(PEG, x) + thiol * sum(THIOL, x))
                            + thf * sum(THF, x)
                            + water * sum(WATER, x)
                            + methanol * sum(METHANOL, x);
            double along = (x - 600) / 3400;
            y[i] =
                    0.02
                            + bench.thickness * bands
                            + bench.tilt * along
                            + bench.wave * Math.sin(9 * along)
                            + bench.scatter * random.nextGaussian();
        }
        return new Spectrum("made", AXIS, y, Ordinate.ABSORBANCE, Technique.UNKNOWN, Map.of());
    }

    Step step(String stage, Bench bench, RandomGenerator random) {
        return new Step(stage, Sample.found(Film.of(on(bench, random))), expected(stage));
    }

    private static double sum(double[][] bands, double x) {
        double sum = 0;
        for (double[] band : bands) {
            if (Math.abs(x - band[0]) < 3 * band[2]) {
                sum += Sample.gauss(x, band[1], band[0], band[2]);
            }
        }
        return sum;
    }

    /// The steps before the cure, measured alike.
    static List<Step> before(Bench bench, RandomGenerator random) {
        return List.of(
                new Made(1, 0, 0, 0, 0, 0, 0).step("node", bench, random),
                new Made(1, 1, 0, 0, 0, 0, 0).step("ether", bench.thick(1.1), random),
                new Made(0, 0, 1, 1, 0, 0, 0).step("linker", bench.thick(0.9), random),
                mixture().step("mix", bench, random));
    }

    /// What the recipe expects of a stage.
    static List<Expectation> expected(String stage) {
        return switch (stage) {
            case "node" -> List.copyOf(ofNode());
            case "ether" -> joined(ofNode(), ofEne(Change.APPEAR, OptionalDouble.empty()));
            case "linker" -> joined(ofLinker(), ofThiol(Change.STAY, OptionalDouble.empty()));
            case "mix" ->
                    joined(
                            ofNode(),
                            ofEne(Change.STAY, OptionalDouble.empty()),
                            ofLinker(),
                            ofThiol(Change.APPEAR, OptionalDouble.empty()));
            default ->
                    joined(
                            ofNode(),
                            ofEne(Change.VANISH, OptionalDouble.of(0)),
                            ofLinker(),
                            ofThiol(Change.VANISH, OptionalDouble.of(0)),
                            ofGuests());
        };
    }

    @SafeVarargs
    private static List<Expectation> joined(List<Expectation>... parts) {
        List<Expectation> all = new ArrayList<>();
        for (List<Expectation> part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }

    private static List<Expectation> ofNode() {
        return List.of(
                band("ring-low", "perfluoroaryl", 755, 8, 20, Change.STAY),
                band("ring", "perfluoroaryl", 1462, 8, 22, Change.STAY));
    }

    private static List<Expectation> ofLinker() {
        return List.of(
                band("rock", "ether chain", 843, 7, 16, Change.STAY),
                band("twist", "ether chain", 1281, 8, 14, Change.STAY),
                band("wag", "ether chain", 1343, 8, 14, Change.STAY));
    }

    static List<Expectation> ofEne(Change change, OptionalDouble residual) {
        Confounder ring = new Confounder("node", "ring-high", 1644, 1, "the ring lies under it");
        Confounder thf = new Confounder("THF", "thf-ring", 909, 0.9, "THF lies on it");
        return List.of(
                of("ene-CH", 3081, 10, 15, change, residual, Strength.DECISIVE, List.of()),
                of("ene-CC", 1640, 8, 12, change, residual, Strength.SUPPORTING, List.of(ring)),
                of("ene-CHwag", 994, 6, 12, change, residual, Strength.DECISIVE, List.of()),
                of("ene-CH2wag", 911, 6, 12, change, residual, Strength.SUPPORTING, List.of(thf)));
    }

    private static List<Expectation> ofThiol(Change change, OptionalDouble residual) {
        return List.of(
                new Expectation(
                        "S-H",
                        "thiol",
                        2556,
                        new Window(2540, 2580),
                        28,
                        change,
                        residual,
                        List.of("linker"),
                        List.of(),
                        Strength.DECISIVE,
                        "",
                        "test"));
    }

    private static List<Expectation> ofGuests() {
        return List.of(
                new Expectation(
                        "thf-CO",
                        "cyclic ether",
                        1068,
                        new Window(1063, 1073),
                        18,
                        Change.MAY_BE,
                        OptionalDouble.empty(),
                        List.of("THF"),
                        List.of(new Confounder("linker", "chain", 1061, 0.5, "chains beside it")),
                        Strength.SUPPORTING,
                        "",
                        "test"));
    }

    private static Expectation of(
            String band,
            double position,
            double half,
            double width,
            Change change,
            OptionalDouble residual,
            Strength strength,
            List<Confounder> confounders) {
        return new Expectation(
                band,
                "ene",
                position,
                Window.around(position, half),
                width,
                change,
                residual,
                List.of("node"),
                confounders,
                strength,
                "its place is shared",
                "test");
    }

    static Expectation band(
            String band, String group, double position, double half, double width, Change change) {
        return new Expectation(
                band,
                group,
                position,
                Window.around(position, half),
                width,
                change,
                OptionalDouble.empty(),
                List.of(group),
                List.of(),
                Strength.DECISIVE,
                "",
                "test");
    }
}
