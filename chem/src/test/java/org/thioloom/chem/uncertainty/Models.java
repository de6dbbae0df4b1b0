package org.thioloom.chem.uncertainty;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Functions of one output, in the fewest words.
final class Models {
    private Models() {}

    /// A function, asked at the estimates of its sources, one for each input.
    static Measurand of(ToDoubleFunction<double[]> function, Distribution... inputs) {
        Model model =
                new Model() {
                    @Override
                    public int inputSize() {
                        return inputs.length;
                    }

                    @Override
                    public int outputSize() {
                        return 1;
                    }

                    @Override
                    public Evaluator evaluator() {
                        return (in, out) -> out[0] = function.applyAsDouble(in);
                    }
                };
        List<Source> sources =
                IntStream.range(0, inputs.length).mapToObj(i -> Source.of(i, inputs[i])).toList();
        return new Measurand(model, new double[inputs.length], sources);
    }

    static double sum(double[] in) {
        return Arrays.stream(in).sum();
    }

    static Distribution normal(double estimate, double u) {
        return new Distribution.Normal(estimate, u);
    }

    static Summary drawn(Measurand measurand, int draws) {
        return MonteCarlo.of(measurand, Run.of(7, draws)).summaries(1).getFirst();
    }
}
