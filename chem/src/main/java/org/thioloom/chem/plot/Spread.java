package org.thioloom.chem.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Moves labels apart as little as it takes.
final class Spread {
    private Spread() {}

    /// One run of labels that touch.
    private record Run(List<Integer> members, double middle) {}

    /// New places in the order of the old ones, none closer to another than `apart`, all between
    /// the bounds where there is room for all.
    static double[] of(double[] wanted, double apart, double low, double high) {
        List<Integer> order =
                IntStream.range(0, wanted.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> wanted[i]))
                        .toList();
        List<Run> runs = new ArrayList<>();
        for (int member : order) {
            runs.add(bounded(List.of(member), wanted[member], apart, low, high));
            while (runs.size() > 1 && touching(runs, apart)) {
                Run second = runs.removeLast();
                Run first = runs.removeLast();
                List<Integer> both = new ArrayList<>(first.members());
                both.addAll(second.members());
                double middle = both.stream().mapToDouble(i -> wanted[i]).average().orElseThrow();
                runs.add(bounded(both, middle, apart, low, high));
            }
        }
        double[] places = new double[wanted.length];
        for (Run run : runs) {
            double at = run.middle() - apart * (run.members().size() - 1) / 2;
            for (int member : run.members()) {
                places[member] = at;
                at += apart;
            }
        }
        return places;
    }

    private static Run bounded(
            List<Integer> members, double middle, double apart, double low, double high) {
        double half = apart * (members.size() - 1) / 2;
        double kept = Math.max(low + half, Math.min(high - half, middle));
        return new Run(members, kept);
    }

    private static boolean touching(List<Run> runs, double apart) {
        Run first = runs.get(runs.size() - 2);
        Run second = runs.getLast();
        double needed = apart * (first.members().size() + second.members().size()) / 2;
        return second.middle() - first.middle() < needed - 1e-9;
    }
}
