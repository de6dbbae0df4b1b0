package org.thioloom.recipes.filled;

import org.thioloom.chem.quantity.Dimension.Mass;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.record.WeighingPage;
import org.thioloom.recipes.record.WeighingPage.Limits;
import org.thioloom.recipes.record.WeighingPage.Line;
import org.thioloom.recipes.record.WeighingPage.PerGram;
import org.thioloom.recipes.record.WeighingPage.StockLine;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// What the weighings come to: live targets, what was really brought, the ratio, and what to add.
final class WeighingCount {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    private final WeighingPage page;
    private final Entries entries;
    private final boolean solution;
    private final Count count;
    private final List<OptionalDouble> masses = new ArrayList<>();
    private final List<Double> lives = new ArrayList<>();
    private final List<Double> totals = new ArrayList<>();
    private double led = 1;

    /// @param solution whether the batch is a solution, whose shares count
    WeighingCount(WeighingPage page, boolean solution, Entries entries, Count count) {
        this.page = page;
        this.solution = solution;
        this.entries = entries;
        this.count = count;
    }

    void run() {
        tares();
        for (int i = 0; i < page.stocks().size(); i++) {
            strength(i + 1, page.stocks().get(i));
        }
        for (int i = 0; i < page.lines().size(); i++) {
            masses.add(mass(i));
            count.add("items.mass", masses.getLast());
        }
        led = led();
        for (int i = 0; i < page.lines().size(); i++) {
            row(i);
        }
        if (solution) {
            mass("Solids", PerGram::solids, page.totals().solids());
            mass("Solution", PerGram::solution, page.totals().solution());
            share("SolidsShare", "Solids", "Solution");
            if (page.totals().initiator() > 0) {
                mass("Initiator", PerGram::initiator, page.totals().initiator());
                share("InitiatorShare", "Initiator", "Solution");
                share("InitiatorOfSolids", "Initiator", "Solids");
            }
        }
        groups("First", PerGram::first, page.totals().first());
        groups("Second", PerGram::second, page.totals().second());
        new RatioCount(page, entries, count).run();
    }

    private void tares() {
        for (int i = 0; i < page.lines().size(); i++) {
            OptionalDouble before = entries.number("tare.before", i);
            OptionalDouble after = entries.number("tare.after", i);
            if (before.isEmpty() || after.isEmpty()) {
                count.add("tare.difference", NONE);
            } else if (after.getAsDouble() < before.getAsDouble()) {
                count.add("tare.difference", "CHECK");
            } else {
                double difference = after.getAsDouble() - before.getAsDouble();
                count.add("tare.difference", OptionalDouble.of(difference));
            }
        }
    }

    /// What was weighed; else what was pipetted, as mass; else what the containers say.
    private OptionalDouble mass(int i) {
        Line line = page.lines().get(i);
        OptionalDouble weighed = entries.number("items.weighed", i);
        if (weighed.isPresent()) {
            return weighed;
        }
        OptionalDouble pipetted = entries.number("items.pipetted", i);
        if (line.volume() != null && pipetted.isPresent()) {
            return OptionalDouble.of(
                    pipetted.getAsDouble() * target(i) / line.volume().value().doubleValue());
        }
        return count.number("tare.difference", i);
    }

    private double target(int i) {
        return page.lines().get(i).target().in(page.unit());
    }

    /// How much of the leading row there is, of its target; rows are led by number, not by place.
    private double led() {
        double anchor = entries.has("Anchor") ? entries.number("Anchor").orElse(0) : 1;
        for (int i = 0; i < masses.size(); i++) {
            if (anchor == i + 1 && masses.get(i).orElse(0) > 0) {
                return masses.get(i).orElseThrow() / target(i);
            }
        }
        return 1;
    }

    private void row(int i) {
        Line line = page.lines().get(i);
        double target = target(i);
        double live = target * led;
        double tolerance = entries.number("Tol").orElse(line.tolerance());
        Limits limits = Limits.around(live, tolerance, line.decimals());
        lives.add(live);
        count.add("items.live", OptionalDouble.of(live));
        count.add("items.low", OptionalDouble.of(limits.low()));
        count.add("items.high", OptionalDouble.of(limits.high()));
        count.add(
                "items.volume",
                line.volume() == null
                        ? NONE
                        : OptionalDouble.of(line.volume().value().doubleValue() * live / target));
        OptionalDouble mass = masses.get(i);
        OptionalDouble difference =
                mass.isPresent() ? OptionalDouble.of(off(mass.getAsDouble(), live)) : NONE;
        count.add("items.difference", difference);
        count.plot("items.plotted", difference);
        count.plot("items.plottedLow", OptionalDouble.of(off(limits.low(), live)));
        count.plot("items.plottedHigh", OptionalDouble.of(off(limits.high(), live)));
        count.add(
                "items.check",
                late(i) + (mass.isPresent() ? limits.check(mass.getAsDouble()) : ""));
        totals.add(mass.orElse(0) + extra(i + 1));
        count.add("items.total", OptionalDouble.of(totals.getLast()));
        count.add("items.strength", OptionalDouble.of(strength(i)));
    }

    /// In per cent of the live target.
    private static double off(double mass, double live) {
        return 100 * (mass - live) / live;
    }

    private String late(int i) {
        OptionalDouble expires = entries.number("items.expires", i);
        OptionalDouble day = entries.number("Batch_Date");
        return expires.isPresent() && day.isPresent() && day.getAsDouble() > expires.getAsDouble()
                ? "EXPIRED "
                : "";
    }

    /// What was added of a row's material outside the recipe.
    private double extra(int number) {
        double sum = 0;
        for (int i = 0; i < entries.rows("extra.row"); i++) {
            if (entries.number("extra.row", i).orElse(0) == number) {
                sum += entries.number("extra.weighed", i).orElse(0);
            }
        }
        return sum;
    }

    private void mass(String stem, ToDoubleFunction<PerGram> part, double planned) {
        boolean all = totals.stream().allMatch(total -> total != 0);
        sums(stem, part, planned, 1, all);
    }

    private void groups(String stem, ToDoubleFunction<PerGram> part, double planned) {
        boolean all = true;
        for (int i = 0; i < totals.size(); i++) {
            all &= totals.get(i) != 0 || !(part(part, i) > 0);
        }
        Unit<Mass> unit = page.unit();
        sums(stem, part, planned, unit.equals(Units.MILLIGRAM) ? 1e-3 : 1, all);
    }

    private void sums(
            String stem,
            ToDoubleFunction<PerGram> part,
            double planned,
            double scale,
            boolean complete) {
        double live = 0;
        double actual = 0;
        for (int i = 0; i < totals.size(); i++) {
            live += lives.get(i) * part(part, i);
            actual += totals.get(i) * part(part, i) * (stem.equals("Solution") ? 1 : strength(i));
        }
        count.put(stem + "_Planned", OptionalDouble.of(planned));
        count.put(stem + "_Live", OptionalDouble.of(live * scale));
        count.put(stem + "_Actual", complete ? OptionalDouble.of(actual * scale) : NONE);
    }

    private double part(ToDoubleFunction<PerGram> part, int i) {
        return part.applyAsDouble(page.lines().get(i).perGram());
    }

    private void share(String stem, String part, String whole) {
        for (String state : List.of("_Planned", "_Live", "_Actual")) {
            count.put(
                    stem + state,
                    RatioCount.quotient(
                            100, count.number(part + state), count.number(whole + state)));
        }
    }

    /// Of its plan: what was weighed into its stock; else, and of what is no stock, all of it.
    private double strength(int i) {
        for (int k = 0; k < page.stocks().size(); k++) {
            if (page.stocks().get(k).soluteName().equals(page.lines().get(i).input())) {
                return count.number("stock" + (k + 1) + ".strength").orElse(1);
            }
        }
        return 1;
    }

    private void strength(int number, StockLine stock) {
        OptionalDouble solute = entries.number("stock" + number + ".solute");
        OptionalDouble solvent = entries.number("stock" + number + ".solvent");
        double planned =
                stock.solute().in(page.unit())
                        / (stock.solute().in(page.unit()) + stock.solvent().in(page.unit()));
        OptionalDouble strength =
                solute.isPresent() && solvent.isPresent()
                        ? OptionalDouble.of(
                                solute.getAsDouble()
                                        / (solute.getAsDouble() + solvent.getAsDouble())
                                        / planned)
                        : NONE;
        count.put("stock" + number + ".strength", strength);
        count.put(
                "stock" + number + ".check",
                strength.isPresent() ? window(stock).check(strength.getAsDouble()) : "");
    }

    /// How strong a stock may be, `[-]` of its plan: as far off as what it brings.
    private Limits window(StockLine stock) {
        double own =
                page.lines().stream()
                        .filter(line -> line.input().equals(stock.soluteName()))
                        .mapToDouble(Line::tolerance)
                        .findFirst()
                        .orElseThrow();
        double tolerance = entries.number("Tol").orElse(own);
        return new Limits(1 - tolerance, 1 + tolerance);
    }
}
