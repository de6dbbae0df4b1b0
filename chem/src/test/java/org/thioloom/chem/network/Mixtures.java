package org.thioloom.chem.network;

import static org.junit.jupiter.api.Assertions.fail;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Step growths for tests.
public final class Mixtures {
    public static final List<Long> SEEDS = LongStream.range(0, 200).boxed().toList();

    private Mixtures() {}

    public static <T> T found(Answer<T> answer) {
        return switch (answer) {
            case Found<T>(T value) -> value;
            case Refused<T>(String sentence, String remedy) -> fail(sentence + " " + remedy);
        };
    }

    public static <T> Refused<T> refused(Answer<T> answer) {
        return switch (answer) {
            case Found<T>(T value) -> fail("found " + value);
            case Refused<T> refused -> refused;
        };
    }

    /// A side as text: `mol:arms:alive:g/mol; ...`.
    public static List<Species> side(String text) {
        return Stream.of(text.split(";", -1)).map(Mixtures::species).toList();
    }

    private static Species species(String text) {
        String[] cells = text.strip().split(":", -1);
        return new Species(
                Double.parseDouble(cells[0]),
                Integer.parseInt(cells[1]),
                Double.parseDouble(cells[2]),
                Double.parseDouble(cells[3]));
    }

    public static StepGrowth of(String enes, String thiols) {
        return found(StepGrowth.of(side(enes), side(thiols)));
    }

    /// Nodes of four arms with difunctional linkers.
    public static StepGrowth fourAndTwo(double nodes, double linkers, double linkerMass) {
        return found(
                StepGrowth.of(
                        List.of(Species.whole(nodes, 4, 1062.71)),
                        List.of(Species.whole(linkers, 2, linkerMass))));
    }

    public static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /// Any mixture: one to four species a side, of up to eight arms.
    public static StepGrowth any(RandomGenerator random) {
        return found(StepGrowth.of(anySide(random), anySide(random)));
    }

    private static List<Species> anySide(RandomGenerator random) {
        List<Species> side = new ArrayList<>();
        side.add(anySpecies(random, 2));
        for (int i = random.nextInt(4); i > 0; i--) {
            side.add(anySpecies(random, 0));
        }
        return side;
    }

    private static Species anySpecies(RandomGenerator random, int fewestArms) {
        return new Species(
                Math.exp(random.nextDouble(-3, 2)),
                random.nextInt(fewestArms, 9),
                random.nextBoolean() ? 1 : random.nextDouble(0.2, 1),
                random.nextDouble(50, 5000));
    }
}
