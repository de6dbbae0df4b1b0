package org.thioloom.app.fx.ftir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Ether envelopes by formula: the four bands of the paper's 2.0 K membrane on a sloping line.
final class Envelopes {
    private static final double[][] BANDS = {
        {1143, 0.12, 26}, {1104, 0.30, 34}, {1083, 0.28, 32}, {1061, 0.06, 22}
    };

    private Envelopes() {}

    static Path write(Path file) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        StringBuilder text = new StringBuilder("wavenumber_cm-1,absorbance\n");
        for (int i = 0; i < 1700; i++) {
            double x = 650 + 1.9 * i;
            double y = 0.02 + 1e-5 * (x - 1000) + 2e-4 * random.nextGaussian();
            for (double[] band : BANDS) {
                double u = (x - band[0]) / band[2];
                y += band[1] * Math.exp(-4 * Math.log(2) * u * u);
            }
            text.append(String.format(Locale.ROOT, "%.3f,%.7f%n", x, y));
        }
        return Files.writeString(file, text);
    }
}
