package org.thioloom.chem.band.forecast;

import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Strength;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The bands of one group at one stage, taken together.
///
/// @param bands high wavenumbers first
public record Witnesses(String group, Change change, List<Forecast> bands) {

    public Witnesses {
        bands = List.copyOf(bands);
    }

    /// By group, in the order in which their strongest witness stands.
    public static List<Witnesses> of(List<Forecast> forecasts) {
        Map<String, Map<Change, List<Forecast>>> groups = new LinkedHashMap<>();
        for (Forecast forecast : forecasts) {
            groups.computeIfAbsent(forecast.expectation().group(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(forecast.expectation().change(), _ -> new ArrayList<>())
                    .add(forecast);
        }
        List<Witnesses> all = new ArrayList<>();
        groups.forEach((group, changes) ->
                changes.forEach((change, bands) -> all.add(new Witnesses(group, change, bands))));
        return all;
    }

    /// Those of a strength.
    public List<Forecast> of(Strength strength) {
        return bands.stream().filter(f -> f.expectation().strength() == strength).toList();
    }

    /// Share of the group that may be left, `[-]`, as [org.thioloom.chem.band.Expectation#allowed].
    public double allowed(double tolerance) {
        return bands.getFirst().expectation().allowed(tolerance);
    }

    /// Whether they can decide: one alone, or two that support each other.
    public boolean canDecide() {
        return !of(Strength.DECISIVE).isEmpty() || of(Strength.SUPPORTING).size() > 1;
    }

    /// Fewest scans after which a usable witness would show an absence down to a share; empty where
    /// no number does.
    ///
    /// @param share `[-]`, > 0
    public OptionalInt scansFor(double share) {
        return usable().flatMapToInt(reach -> reach.scansFor(share).stream()).min();
    }

    private Stream<Reach> usable() {
        return bands.stream()
                .filter(f -> f.expectation().strength() != Strength.UNUSABLE)
                .flatMap(f -> Stream.ofNullable(f.reach()));
    }

    /// The least share of the group that the best usable witness would see, `[-]`; empty where no
    /// witness is usable.
    public OptionalDouble leastResidual() {
        return usable().mapToDouble(Reach::leastResidual).min();
    }
}
