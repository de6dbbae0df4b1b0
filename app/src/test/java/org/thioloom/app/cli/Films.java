package org.thioloom.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Spectra of films by formula: bands where the facts (ftir, 2 and 5) put them, heights of our own
/// choice.
public final class Films {
    private static final double[][] ENE = {
        {3081, 0.02, 15}, {1830, 0.006, 25}, {1640, 0.03, 12}, {994, 0.02, 12}, {911, 0.06, 12}
    };
    private static final double[][] THIOL = {{2556, 0.012, 28}};
    private static final double[][] REST = {
        {1645, 0.06, 14}, {1462, 0.1, 22}, {1358, 0.03, 20}, {1350, 0.1, 18}, {1270, 0.05, 20},
        {1250, 0.08, 20}, {1105, 0.25, 32}, {1100, 0.05, 24}, {1085, 0.05, 20}, {960, 0.06, 18},
        {950, 0.06, 22}, {845, 0.09, 18}, {755, 0.03, 16}, {690, 0.03, 16}, {2870, 0.15, 60},
        {1420, 0.03, 18}, {1045, 0.12, 28}, {953, 0.06, 20}
    };

    private Films() {}

    /// A film in which so much is left of the two groups that react, `[-]`.
    public static void write(Path file, double ene, double thiol) throws IOException {
        RandomGenerator random =
                RandomGeneratorFactory.of("L64X128MixRandom")
                        .create(file.getFileName().toString().hashCode());
        StringBuilder text = new StringBuilder("wavenumber_cm-1,absorbance\n");
        for (int i = 0; i < 1700; i++) {
            double x = 650 + 1.9 * i;
            double y =
                    0.02
                            + 2e-5 * random.nextGaussian()
                            + ene * sum(ENE, x)
                            + thiol * sum(THIOL, x)
                            + sum(REST, x);
            text.append(String.format(Locale.ROOT, "%.3f,%.7f%n", x, y));
        }
        Files.writeString(file, text);
    }

    private static double sum(double[][] bands, double x) {
        double sum = 0;
        for (double[] band : bands) {
            double u = (x - band[0]) / band[2];
            sum += band[1] * Math.exp(-4 * Math.log(2) * u * u);
        }
        return sum;
    }
}
