package org.thioloom.chem.network.sample;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.network.Network;
import org.thioloom.chem.network.StepGrowth;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/// How to draw networks: groups that have reacted are paired at random, and what comes of it is
/// looked at as a graph.
///
/// One seed gives one answer on any number of threads: each network has a stream of its own.
///
/// @param molecules of the ene side in one network, 100 to 20 million
/// @param replicates networks, 2 to 100 000
/// @param seed of all of them
/// @param threads that may work at once, 1 or more; each takes its own memory
public record Sampling(int molecules, int replicates, long seed, int threads) {
    private static final int FEWEST = 100;
    private static final int MOST = 20_000_000;
    private static final int MOST_REPLICATES = 100_000;

    /// Draws them.
    ///
    /// @param eneConversion p_A, `[-]`, 0 to min(1, 1/r)
    public Answer<SampledNetwork> of(StepGrowth weighed, double eneConversion) {
        return weighed.at(eneConversion).then(network -> counted(weighed, network));
    }

    private Answer<SampledNetwork> counted(StepGrowth weighed, Network network) {
        if (molecules < FEWEST || molecules > MOST) {
            return new Refused<>(
                    "Networks of %s molecules were asked for.".formatted(molecules),
                    "Draw %s to %s molecules of the ene side.".formatted(FEWEST, MOST));
        }
        if (replicates < 2 || replicates > MOST_REPLICATES || threads < 1) {
            return new Refused<>(
                    "%s networks on %s threads were asked for.".formatted(replicates, threads),
                    "Draw 2 to %s networks, on 1 thread or more.".formatted(MOST_REPLICATES));
        }
        return Counts.of(weighed, network, molecules)
                .then(counts -> new Found<>(SampledNetwork.of(draws(counts), counts.molesEach())));
    }

    private List<Draw> draws(Counts counts) {
        List<RandomGenerator> streams = streams();
        int workers = Math.min(threads, replicates);
        List<Callable<List<Draw>>> parts =
                IntStream.range(0, workers)
                        .<Callable<List<Draw>>>mapToObj(
                                first -> () -> part(counts, streams, first, workers))
                        .toList();
        List<List<Draw>> drawn = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            for (Future<List<Draw>> part : pool.invokeAll(parts)) {
                drawn.add(part.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while drawing networks");
        } catch (ExecutionException e) {
            throw new IllegalStateException("bug: a network could not be drawn", e.getCause());
        }
        return IntStream.range(0, replicates)
                .mapToObj(i -> drawn.get(i % workers).get(i / workers))
                .toList();
    }

    private List<RandomGenerator> streams() {
        SplittableGenerator root =
                RandomGeneratorFactory.<SplittableGenerator>of("L64X128MixRandom").create(seed);
        List<RandomGenerator> streams = new ArrayList<>();
        for (int i = 0; i < replicates; i++) {
            streams.add(root.split());
        }
        return streams;
    }

    private static List<Draw> part(
            Counts counts, List<RandomGenerator> streams, int first, int step) {
        Drawer drawer = Drawer.of(counts);
        List<Draw> part = new ArrayList<>();
        for (int i = first; i < streams.size(); i += step) {
            part.add(drawer.draw(streams.get(i)));
        }
        return part;
    }
}
