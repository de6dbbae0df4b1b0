package org.thioloom.chem.bandfit;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.bandfit.Unmixing.Component;
import org.thioloom.chem.spectrum.Noise;
import org.thioloom.chem.spectrum.Ordinate;
import org.thioloom.chem.spectrum.Resampling;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrum.Window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Regresses windows of spectra on the spectra of what may be in them.
///
/// @param references what may be in the sample, measured alike; at least one
/// @param baselineDegree of the polynomial that goes along, `[-]`, 0 to 3; usually 1
/// @param noise of the sample when it is known, which widens the errors where it is not white
public record Unmixer(List<Spectrum> references, int baselineDegree, Optional<Noise> noise) {
    /// References that are this nearly combinations of each other cannot be told apart, `[-]`.
    private static final double WORST_CONDITION = 1e6;

    public Unmixer {
        references = List.copyOf(references);
        if (references.isEmpty() || baselineDegree < 0 || baselineDegree > 3) {
            throw new IllegalArgumentException(
                    "bug: " + references.size() + " references on degree " + baselineDegree);
        }
    }

    /// With a straight baseline, the noise taken from what the regression leaves.
    public static Unmixer of(Spectrum... references) {
        return new Unmixer(List.of(references), 1, Optional.empty());
    }

    /// How much of each reference is in the sample, as the window tells.
    public Answer<Unmixing> unmix(Spectrum sample, Window window) {
        for (Spectrum spectrum : references) {
            if (apart(sample.technique(), spectrum.technique())) {
                return new Refused<>(
                        "the sample was measured by %s, \"%s\" by %s"
                                .formatted(
                                        sample.technique(), spectrum.title(), spectrum.technique()),
                        "compare spectra that were measured alike");
            }
        }
        int unknowns = references.size() + baselineDegree + 1;
        return absorbing(sample)
                .then(_ -> window.cut(sample, unknowns + 3))
                .then(cut -> varied(cut, window))
                .then(cut -> columns(cut, window).then(columns -> regressed(cut, columns)));
    }

    private static boolean apart(Technique one, Technique other) {
        return one != other && one != Technique.UNKNOWN && other != Technique.UNKNOWN;
    }

    private static Answer<Spectrum> absorbing(Spectrum spectrum) {
        return spectrum.ordinate() == Ordinate.ABSORBANCE
                ? new Found<>(spectrum)
                : new Refused<>(
                        "\"" + spectrum.title() + "\" is in transmittance, which does not add up",
                        "convert it to absorbance first");
    }

    private static Answer<Spectrum> varied(Spectrum cut, Window window) {
        return Arrays.stream(cut.y()).distinct().count() > 2
                ? new Found<>(cut)
                : new Refused<>(
                        "the sample is flat in " + window + ", at " + cut.y(0),
                        "check its file, or choose another window");
    }

    private Answer<double[][]> columns(Spectrum cut, Window window) {
        double[][] columns = new double[references.size() + baselineDegree + 1][];
        for (int j = 0; j < references.size(); j++) {
            Answer<Spectrum> there =
                    absorbing(references.get(j)).then(r -> Resampling.cubic(r, cut.x()));
            switch (there) {
                case Refused<Spectrum>(String sentence, String remedy) -> {
                    String of = "reference \"" + references.get(j).title() + "\": " + sentence;
                    return new Refused<>(of, remedy);
                }
                case Found<Spectrum>(Spectrum reference) -> columns[j] = reference.y();
            }
            if (Arrays.stream(columns[j]).allMatch(y -> y == 0)) {
                return new Refused<>(
                        "reference \"%s\" is 0 everywhere in %s"
                                .formatted(references.get(j).title(), window),
                        "leave it out, or check its file");
            }
        }
        for (int k = 0; k <= baselineDegree; k++) {
            int power = k;
            columns[references.size() + k] =
                    Arrays.stream(cut.x())
                            .map(x -> Math.pow(BandCurve.along(x, window), power))
                            .toArray();
        }
        return new Found<>(columns);
    }

    private Answer<Unmixing> regressed(Spectrum cut, double[][] columns) {
        double[] y = cut.y();
        LinearPart unlimited = LinearPart.of(columns, y, 0);
        int freedom = y.length - columns.length;
        double deviation = Math.sqrt(unlimited.residualSumOfSquares() / freedom);
        double sigma =
                Math.max(
                        deviation,
                        noise.filter(n -> !n.isWhite()).map(Noise::overBands).orElse(0.0));
        double[] lengths = new double[columns.length];
        RealMatrix r = triangle(columns, lengths);
        double condition = new SingularValueDecomposition(r).getConditionNumber();
        if (!(condition < WORST_CONDITION)) {
            return new Refused<>(
                    "the %d references cannot be told apart from each other and a baseline here"
                            .formatted(references.size()),
                    "leave one of them out, or take a window in which each has a band of its own");
        }
        List<List<Double>> covariances = covariances(r, lengths, sigma);
        LinearPart limited = LinearPart.of(columns, y, references.size());
        List<Component> components = components(limited, unlimited, covariances);
        Spectrum left = cut.withY(left(columns, limited.coefficients(), y));
        return new Found<>(
                new Unmixing(components, covariances, condition, deviation, freedom, left));
    }

    private List<Component> components(
            LinearPart limited, LinearPart unlimited, List<List<Double>> covariances) {
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            components.add(
                    new Component(
                            references.get(i).title(),
                            limited.coefficients()[i],
                            unlimited.coefficients()[i],
                            Math.sqrt(covariances.get(i).get(i))));
        }
        return components;
    }

    /// R of A = QR, the columns of A brought to length 1 first.
    private static RealMatrix triangle(double[][] columns, double[] lengths) {
        int n = columns.length;
        RealMatrix a = new Array2DRowRealMatrix(columns[0].length, n);
        for (int j = 0; j < n; j++) {
            lengths[j] = Math.sqrt(Arrays.stream(columns[j]).map(v -> v * v).sum());
            for (int i = 0; i < columns[j].length; i++) {
                a.setEntry(i, j, columns[j][i] / lengths[j]);
            }
        }
        return new QRDecomposition(a).getR().getSubMatrix(0, n - 1, 0, n - 1);
    }

    /// σ² (AᵀA)⁻¹ of the references.
    private List<List<Double>> covariances(RealMatrix r, double[] lengths, double sigma) {
        RealMatrix back = MatrixUtils.inverse(r);
        RealMatrix inverse = back.multiplyTransposed(back);
        List<List<Double>> rows = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            List<Double> row = new ArrayList<>();
            for (int j = 0; j < references.size(); j++) {
                row.add(sigma * sigma * inverse.getEntry(i, j) / (lengths[i] * lengths[j]));
            }
            rows.add(row);
        }
        return rows;
    }

    private static double[] left(double[][] columns, double[] coefficients, double[] y) {
        double[] left = y.clone();
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < left.length; i++) {
                left[i] -= coefficients[j] * columns[j][i];
            }
        }
        return left;
    }
}
