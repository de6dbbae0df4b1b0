package org.thioloom.recipes.sweep;

import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.network.GelPoint;
import org.thioloom.chem.network.StepGrowth;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.Coupling.Growth;
import org.thioloom.recipes.control.Casting;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.forecast.network.Gelation;
import org.thioloom.recipes.forecast.network.NetworkForecast;
import org.thioloom.recipes.forecast.network.ReachedConversion;
import org.thioloom.recipes.forecast.network.ReachedConversion.Of;
import org.thioloom.recipes.forecast.network.ReachedConversion.Origin;
import org.thioloom.recipes.forecast.network.RecipeNetwork;
import org.thioloom.recipes.forecast.network.WeighedNetwork;
import org.thioloom.recipes.outcome.Conditions;
import org.thioloom.recipes.outcome.PlanFunction;
import org.thioloom.recipes.outcome.PlanOutput;
import org.thioloom.recipes.sweep.Column.PlannedNumber;
import org.thioloom.recipes.sweep.Column.Source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// A plan by the planner itself, and what it is expected to come to.
final class Whole {
    /// The cell of what a plan does not have.
    static final double NONE = Double.NaN;

    private final ControlRecipe plan;
    private final OptionalDouble conversion;
    private final PlanFunction function;
    private final double[] out;

    private Whole(ControlRecipe plan, OptionalDouble conversion) {
        this.plan = plan;
        this.conversion = conversion;
        function = PlanFunction.of(plan, Conditions.of(conversion.orElse(1)));
        out = new double[function.outputSize()];
        function.evaluator().evaluate(function.planned(), out);
    }

    /// @param asked of the scarcer group; empty for what the recipe says, or what is typical
    static Whole of(ControlRecipe plan, OptionalDouble asked) {
        return new Whole(plan, asked.isPresent() ? asked : known(plan));
    }

    private static OptionalDouble known(ControlRecipe plan) {
        return NetworkForecast.conversion(plan).stream()
                .mapToDouble(ReachedConversion::share)
                .findFirst();
    }

    ControlRecipe plan() {
        return plan;
    }

    PlanFunction function() {
        return function;
    }

    /// Of the scarcer group; empty where nobody knows it.
    OptionalDouble conversion() {
        return conversion;
    }

    /// Whether plans like this have such a number, were they to gel.
    boolean has(Column column) {
        return switch (column.source()) {
            case Source.Varied _, Source.MassOf _ -> true;
            case Source.Planned _ -> plan.casting() != null;
            case Source.Expected(PlanOutput output) ->
                    absence(output).isEmpty() || (isOfGel(column) && !gels() && mayGel());
        };
    }

    private static boolean isOfGel(Column column) {
        return column.isOfGel() || column.isOfGelPoint();
    }

    private boolean mayGel() {
        return conversion.isPresent() && growsByStep();
    }

    private boolean growsByStep() {
        return plan.casting() != null && plan.master().formula().coupling().growth() == Growth.STEP;
    }

    private boolean gels() {
        return function.output(PlanOutput.SOL).isPresent();
    }

    /// Whether it is a gel, or of a kind that is never asked.
    boolean isWhatItCanBe() {
        return gels() || !growsByStep();
    }

    /// Why it has no such number; empty where it has one.
    Optional<Refused<Double>> absence(PlanOutput output) {
        return conversion.isEmpty() && Column.of(output).isOfGel()
                ? Optional.of(
                        new Refused<>(
                                "how far this reaction goes is not known",
                                "give \"conversion\" in the formula (or --conversion 0.95)"))
                : function.absent(output);
    }

    /// Writes the numbers of the columns; [#NONE] where there is none.
    ///
    /// @return why it is no gel; empty where it is one, or where none was asked
    Optional<Rule> write(List<Column> columns, double[] cells, int at) {
        Map<String, Double> used = plan.used();
        for (int i = 0; i < columns.size(); i++) {
            cells[at + i] = cell(columns.get(i), used);
        }
        return growsByStep() && !gels() ? ungelled(columns, cells, at) : Optional.empty();
    }

    private double cell(Column column, Map<String, Double> used) {
        return switch (column.source()) {
            case Source.Varied _ -> NONE;
            case Source.MassOf(String input) -> used.getOrDefault(input, NONE) * 1e3;
            case Source.Planned(PlannedNumber number) -> planned(number);
            case Source.Expected(PlanOutput output) -> {
                var place = function.output(output);
                double value =
                        place.isEmpty() || absence(output).isPresent()
                                ? NONE
                                : out[place.getAsInt()];
                yield (column.isOfGel() && growsByStep() && !gels()) || !Double.isFinite(value)
                        ? NONE
                        : value;
            }
        };
    }

    private double planned(PlannedNumber number) {
        Casting casting = plan.casting();
        if (casting == null || plan.solution() == null) {
            return NONE;
        }
        return switch (number) {
            case DISCS -> casting.discs();
            case SOLUTION_VOLUME -> plan.solution().volume().in(Units.MICROLITRE);
            case DISC_VOLUME -> casting.perDiscVolume().in(Units.MICROLITRE);
            case MOULD_DIAMETER -> casting.mouldDiameter().in(Units.MILLIMETRE);
        };
    }

    private Optional<Rule> ungelled(List<Column> columns, double[] cells, int at) {
        if (conversion.isEmpty()
                || !(RecipeNetwork.of(plan)
                        instanceof Found<WeighedNetwork>(WeighedNetwork weighed))) {
            return Optional.empty();
        }
        var never = Gelation.ratio(weighed, "");
        if (never.isPresent()) {
            return Optional.of(never.get().rule());
        }
        StepGrowth growth = weighed.growth();
        if (growth.gelPoint() instanceof GelPoint.Gels gels) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).source() instanceof Source.Expected(PlanOutput output)) {
                    cells[at + i] =
                            switch (output) {
                                case GEL_POINT ->
                                        gels.eneConversion() / growth.highestEneConversion();
                                case FIRST_AT_GEL_POINT -> gels.eneConversion();
                                default -> cells[at + i];
                            };
                }
            }
        }
        var reached =
                new ReachedConversion(
                        conversion.getAsDouble(), Of.SCARCER, OptionalDouble.empty(), Origin.GIVEN);
        return Gelation.late(weighed, reached, "").map(finding -> finding.rule());
    }
}
