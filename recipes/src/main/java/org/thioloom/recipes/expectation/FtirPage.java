package org.thioloom.recipes.expectation;

import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.band.forecast.Forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The page of spectra: what each band should do at each stage, and the bands by which a person
/// with a ruler finds how much has reacted.
///
/// @param rows high wavenumbers first
/// @param witnesses of the groups that react; empty where nothing does, or nothing can be seen
/// @param results what each stage is to be asked, stage by stage
/// @param standards positions of bands that stay and that nothing lies on, the strongest first,
///   `[cm-1]`
public record FtirPage(
        List<Column> columns,
        List<Row> rows,
        List<Witness> witnesses,
        List<Result> results,
        List<Double> standards) {
    private static final int STANDARDS = 3;

    public FtirPage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        witnesses = List.copyOf(witnesses);
        results = List.copyOf(results);
        standards = List.copyOf(standards);
    }

    /// A stage.
    ///
    /// @param key as `thioloom ftir check` calls it
    /// @param title in words
    public record Column(String key, String title) {}

    /// What a band does at a stage.
    public enum Sign {
        /// It must be seen, and was not there.
        APPEARS("+"),
        /// It was there, and must not be seen.
        VANISHES("-"),
        /// It must be seen, as before.
        STAYS("="),
        /// It may be seen or not.
        MAY_BE("o"),
        /// Something lies on it, or it is too weak or too strong: no verdict by this band here.
        CANNOT_TELL("."),
        /// Nothing is expected there.
        NONE("");

        private final String mark;

        Sign(String mark) {
            this.mark = mark;
        }

        /// As it is printed.
        public String mark() {
            return mark;
        }

        static Sign of(Expectation expectation) {
            if (expectation.change() == Change.MAY_BE) {
                return MAY_BE;
            }
            if (expectation.strength() == Strength.UNUSABLE) {
                return CANNOT_TELL;
            }
            return switch (expectation.change()) {
                case APPEAR -> APPEARS;
                case VANISH -> VANISHES;
                case STAY, MAY_BE -> STAYS;
            };
        }
    }

    /// A band.
    ///
    /// @param key as tables call it: `ene-911`
    /// @param position where it is expected, `[cm-1]`
    /// @param low end of its window, `[cm-1]`
    /// @param high end of its window, `[cm-1]`
    /// @param assignment group and mode
    /// @param species who has it
    /// @param shape intensity and width, as tables write them
    /// @param signs one for each column
    /// @param source key of the reference of the position
    public record Row(
            String key,
            double position,
            double low,
            double high,
            String assignment,
            String species,
            String shape,
            List<Sign> signs,
            String source) {
        public Row {
            signs = List.copyOf(signs);
        }
    }

    /// A band of a group that reacts.
    ///
    /// @param key as tables call it
    /// @param group in words: `C=C`
    /// @param position `[cm-1]`
    /// @param since title of the stage that has all of it
    /// @param at title of the last stage
    /// @param allowed most that may be left, `[-]`
    public record Witness(
            String key, String group, double position, String since, String at, double allowed) {}

    /// What a stage is to be asked: whether all of it is as it should be, or how much of one group
    /// has reacted.
    ///
    /// @param stage key of its column
    /// @param group as bands call it: `ene`; empty for all of the stage
    /// @param symbol of the group: `C=C`; empty likewise
    public record Result(String stage, String group, String symbol) {
        /// `dried`, `dried/ene`
        public String id() {
            return group.isEmpty() ? stage : stage + "/" + group;
        }
    }

    /// The page of a plan.
    static FtirPage of(FtirPlan plan) {
        List<Stage> stages = plan.stages();
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Stage stage : stages) {
            for (Forecast forecast : stage.bands()) {
                rows.computeIfAbsent(forecast.band().key(), key -> row(key, forecast, stages));
            }
        }
        return new FtirPage(
                stages.stream().map(stage -> new Column(stage.key(), stage.title())).toList(),
                rows.values().stream()
                        .filter(FtirPage::tells)
                        .sorted((one, other) -> Double.compare(other.position(), one.position()))
                        .toList(),
                witnesses(stages),
                stages.stream().flatMap(stage -> results(stage).stream()).toList(),
                standards(stages));
    }

    /// Whether some stage can be judged by it, or it warns of what may be there.
    private static boolean tells(Row row) {
        return row.signs().stream().anyMatch(sign -> sign != Sign.NONE && sign != Sign.CANNOT_TELL);
    }

    private static Row row(String key, Forecast first, List<Stage> stages) {
        List<Sign> signs = new ArrayList<>();
        for (Stage stage : stages) {
            signs.add(at(stage, key).map(f -> Sign.of(f.expectation())).orElse(Sign.NONE));
        }
        Expectation expectation = first.expectation();
        return new Row(
                key,
                expectation.position(),
                expectation.window().low(),
                expectation.window().high(),
                first.band().carrier().symbol() + ", " + first.band().mode(),
                String.join(", ", expectation.species()),
                first.band().intensity() + ", " + Math.round(first.band().width()),
                signs,
                expectation.source());
    }

    private static Optional<Forecast> at(Stage stage, String key) {
        return stage.bands().stream().filter(f -> f.band().key().equals(key)).findFirst();
    }

    private static List<Witness> witnesses(List<Stage> stages) {
        if (stages.isEmpty()) {
            return List.of();
        }
        Stage last = stages.getLast();
        List<Witness> witnesses = new ArrayList<>();
        for (Forecast forecast : last.bands()) {
            Expectation expectation = forecast.expectation();
            boolean reacts = expectation.residual().isPresent();
            if (reacts
                    && expectation.change() == Change.VANISH
                    && expectation.strength() != Strength.UNUSABLE
                    && forecast.reference() != null) {
                witnesses.add(
                        new Witness(
                                forecast.band().key(),
                                forecast.band().carrier().symbol(),
                                expectation.position(),
                                forecast.reference(),
                                last.key(),
                                expectation.allowed(last.allowed())));
            }
        }
        return witnesses;
    }

    private static Set<Result> results(Stage stage) {
        Set<Result> results = new LinkedHashSet<>();
        results.add(new Result(stage.key(), "", ""));
        for (Forecast forecast : stage.bands()) {
            Expectation expectation = forecast.expectation();
            if (expectation.change() == Change.VANISH && expectation.residual().isPresent()) {
                String symbol = forecast.band().carrier().symbol();
                results.add(new Result(stage.key(), expectation.group(), symbol));
            }
        }
        return results;
    }

    private static List<Double> standards(List<Stage> stages) {
        return stages.isEmpty()
                ? List.of()
                : stages.getLast().bands().stream()
                        .filter(f -> f.expectation().change() == Change.STAY)
                        .filter(f -> f.expectation().strength() == Strength.DECISIVE)
                        .sorted((one, other) -> Double.compare(size(other), size(one)))
                        .limit(STANDARDS)
                        .map(f -> f.expectation().position())
                        .toList();
    }

    private static double size(Forecast forecast) {
        return forecast.expectation().size().orElse(0);
    }
}
