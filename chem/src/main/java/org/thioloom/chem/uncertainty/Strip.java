package org.thioloom.chem.uncertainty;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// A few draws at a time: source by source, then plan by plan.
final class Strip {
    /// Of sixteen sources, 32 kB.
    static final int LENGTH = 250;

    private final Distribution[] distributions;
    private final int[] from;
    private final int[] to;
    private final double[][] columns;
    private final Model.Evaluator evaluator;
    private final RandomGenerator random;
    private final double[] in;
    private final double[] out;

    Strip(Measurand measurand, RandomGenerator random) {
        List<Source> sources = measurand.sources();
        distributions = sources.stream().map(Source::distribution).toArray(Distribution[]::new);
        from =
                IntStream.range(0, sources.size())
                        .flatMap(x -> sources.get(x).inputs().stream().mapToInt(_ -> x))
                        .toArray();
        to = sources.stream().flatMap(s -> s.inputs().stream()).mapToInt(i -> i).toArray();
        columns = new double[sources.size()][LENGTH];
        evaluator = measurand.model().evaluator();
        this.random = random;
        in = measurand.estimates();
        out = new double[measurand.model().outputSize()];
    }

    void draw() {
        for (int x = 0; x < columns.length; x++) {
            distributions[x].fill(columns[x], random);
        }
    }

    /// What was drawn of a source.
    double[] column(int source) {
        return columns[source];
    }

    /// @param outputs by output, then by draw, from `start`
    void evaluate(double[][] outputs, int start, int count) {
        for (int draw = 0; draw < count; draw++) {
            for (int k = 0; k < to.length; k++) {
                in[to[k]] = columns[from[k]][draw];
            }
            evaluator.evaluate(in, out);
            for (int y = 0; y < out.length; y++) {
                outputs[y][start + draw] = out[y];
            }
        }
    }
}
