package org.thioloom.recipes.sweep;

import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.EditableRecipe;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.lot.Lot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// A sweep in the making, around twelve discs of 7 mm of the paper's recipe.
public final class ASweep {
    private String template = "anp-c-2.0k";
    private Map<String, String> settings = Map.of();
    private Order order = new AnOrder().build();
    private List<Lot> lots = List.of();
    private List<String> show = List.of(SweepQuestion.ALL);
    private long draws = 1000;
    private long seed = 1;

    public ASweep of(String id, String... answers) {
        template = id;
        settings = Bench.settings(answers);
        return this;
    }

    public ASweep ordered(Order wanted) {
        order = wanted;
        return this;
    }

    public ASweep from(String... bottles) {
        lots = Bench.lots(bottles);
        return this;
    }

    public ASweep showing(String... keys) {
        show = List.of(keys);
        return this;
    }

    public ASweep drawn(long times, long from) {
        draws = times;
        seed = from;
        return this;
    }

    /// What comes of varying these, each `name=values`.
    public Outcome<Sweep> asked(String... vary) {
        EditableRecipe file =
                new EditableRecipe(Bench.template(template), ShippedTemplates.reader(), settings);
        return Sweep.of(
                new SweepQuestion(
                        file,
                        Bench.accepted(file.read()),
                        order,
                        lots,
                        Bench.settings(vary),
                        OptionalDouble.empty(),
                        show,
                        draws,
                        seed));
    }

    /// The sweep, which must be one.
    public Sweep over(String... vary) {
        return Bench.accepted(asked(vary));
    }

    /// A column's numbers, NaN where it has none.
    static List<Double> column(Sweep sweep, String key) {
        List<String> keys = sweep.outcomes().stream().map(Column::key).toList();
        Rows rows = sweep.reckon(0, (int) sweep.points());
        List<Double> column = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            column.add(rows.outcome(row, keys.indexOf(key)).orElse(Double.NaN));
        }
        return column;
    }

    /// Why each point has no plan or no gel; a dash where it has both.
    static List<String> findings(Sweep sweep) {
        Rows rows = sweep.reckon(0, (int) sweep.points());
        List<String> findings = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            findings.add(rows.finding(row).map(Enum::name).orElse("-"));
        }
        return findings;
    }
}
