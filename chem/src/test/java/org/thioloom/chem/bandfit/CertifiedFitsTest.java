package org.thioloom.chem.bandfit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.spectrum.Sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Regressions whose result is certified to eleven digits (nist-strd).
class CertifiedFitsTest {

    private static double[] numbers(String text) {
        return Stream.of(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    }

    private static List<double[]> rows(String name) throws IOException {
        try (InputStream in = CertifiedFitsTest.class.getResourceAsStream(name + ".tsv")) {
            assertNotNull(in);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> numbers(line.replace('\t', ' ')))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource(
            textBlock =
                    """
                    # set, start, digits, certified, standard deviations, residual sum of squares
                      gauss1, 94 0.0105 99 63 25 71 180 20, 8, 9.8778210871E+01 1.0497276517E-02 1.0048990633E+02 6.7481111276E+01 2.3129773360E+01 7.1994503004E+01 1.7899805021E+02 1.8389389025E+01, 5.7527312730E-01 1.1406289017E-04 5.8831775752E-01 1.0460593412E-01 1.7439951146E-01 6.2622793913E-01 1.2436988217E-01 2.0134312832E-01, 1.3158222432E+03
                      gauss1, 97 0.009 100 65 20 70 178 16.5, 8, 9.8778210871E+01 1.0497276517E-02 1.0048990633E+02 6.7481111276E+01 2.3129773360E+01 7.1994503004E+01 1.7899805021E+02 1.8389389025E+01, 5.7527312730E-01 1.1406289017E-04 5.8831775752E-01 1.0460593412E-01 1.7439951146E-01 6.2622793913E-01 1.2436988217E-01 2.0134312832E-01, 1.3158222432E+03
                      lanczos3, 0.5 0.7 3.6 4.2 4 6.3, 6, 8.6816414977E-02 9.5498101505E-01 8.4400777463E-01 2.9515951832E+00 1.5825685901E+00 4.9863565084E+00, 1.7197908859E-02 9.7041624475E-02 4.1488663282E-02 1.0766312506E-01 5.8371576281E-02 3.4436403035E-02, 1.6117193594E-08
                      lanczos3, 1.2 0.3 5.6 5.5 6.5 7.6, 6, 8.6816414977E-02 9.5498101505E-01 8.4400777463E-01 2.9515951832E+00 1.5825685901E+00 4.9863565084E+00, 1.7197908859E-02 9.7041624475E-02 4.1488663282E-02 1.0766312506E-01 5.8371576281E-02 3.4436403035E-02, 1.6117193594E-08
                      eckerle4, 1.5 5 450, 9, 1.5543827178E+00 4.0888321754E+00 4.5154121844E+02, 1.5408051163E-02 4.6803020753E-02 4.6800518816E-02, 1.4635887487E-03
                      eckerle4, 1 10 500, 9, 1.5543827178E+00 4.0888321754E+00 4.5154121844E+02, 1.5408051163E-02 4.6803020753E-02 4.6800518816E-02, 1.4635887487E-03
                    """)
    void areReachedFromBothStarts(
            String name,
            String start,
            int digits,
            String certified,
            String deviations,
            double residualSumOfSquares)
            throws IOException {
        List<double[]> rows = rows(name);
        List<Limits> limits = Arrays.stream(numbers(start)).mapToObj(Limits::free).toList();
        double[] observed = rows.stream().mapToDouble(row -> row[1]).toArray();
        CurveFit fit = Sample.found(CurveFit.of(new Certified(name, rows), observed, limits));
        double[] expected = numbers(certified);
        double[] errors = numbers(deviations);
        for (int j = 0; j < expected.length; j++) {
            double tolerance = Math.pow(10, -digits);
            assertEquals(1, fit.parameter(j) / expected[j], tolerance, name + " b" + (j + 1));
            assertEquals(1, fit.standardError(j).orElseThrow() / errors[j], 1e-5, name);
        }
        assertEquals(1, fit.residualSumOfSquares() / residualSumOfSquares, 1e-8, name);
        assertEquals(rows.size() - expected.length, fit.degreesOfFreedom());
    }

    /// The models as they are certified.
    private record Certified(String name, List<double[]> rows) implements CurveModel {
        @Override
        public int parameters() {
            return name.equals("gauss1") ? 8 : name.equals("lanczos3") ? 6 : 3;
        }

        @Override
        public int observations() {
            return rows.size();
        }

        @Override
        public void evaluate(double[] b, double[] values, double[][] gradients) {
            for (int i = 0; i < values.length; i++) {
                double x = rows.get(i)[0];
                double[] row = gradients[i];
                values[i] =
                        switch (name) {
                            case "gauss1" ->
                                    decay(b, 0, x, row) + bell(b, 2, x, row) + bell(b, 5, x, row);
                            case "lanczos3" ->
                                    IntStream.of(0, 2, 4)
                                            .mapToDouble(k -> decay(b, k, x, row))
                                            .sum();
                            default -> density(b, x, row);
                        };
            }
        }

        private static double decay(double[] b, int k, double x, double[] row) {
            row[k] = Math.exp(-b[k + 1] * x);
            row[k + 1] = -b[k] * x * row[k];
            return b[k] * row[k];
        }

        private static double bell(double[] b, int k, double x, double[] row) {
            double u = (x - b[k + 1]) / b[k + 2];
            row[k] = Math.exp(-u * u);
            row[k + 1] = b[k] * row[k] * 2 * u / b[k + 2];
            row[k + 2] = row[k + 1] * u;
            return b[k] * row[k];
        }

        private static double density(double[] b, double x, double[] row) {
            double u = (x - b[2]) / b[1];
            double bell = Math.exp(-u * u / 2) / b[1];
            row[0] = bell;
            row[1] = b[0] * bell * (u * u - 1) / b[1];
            row[2] = b[0] * bell * u / b[1];
            return b[0] * bell;
        }
    }
}
