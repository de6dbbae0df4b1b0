package org.thioloom.recipes.filled;

import org.thioloom.chem.quantity.Rounding;
import org.thioloom.recipes.expectation.FtirPage;
import org.thioloom.recipes.filled.FilledRecord.Deviation;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.filled.entry.Figures;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.StepLine;
import org.thioloom.recipes.record.WeighingPage;
import org.thioloom.recipes.record.WeighingPage.StockLine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Where a filled record departs from its plan: what the sheets flag, and what people wrote down.
final class Deviations {
    /// Tells the edges of its window apart from what is beyond them.
    private static final int RATIO_DIGITS = 4;

    private final BatchRecord record;
    private final Entries entries;
    private final Entries computed;
    private final List<Deviation> all = new ArrayList<>();

    Deviations(BatchRecord record, Entries entries, Entries computed) {
        this.record = record;
        this.entries = entries;
        this.computed = computed;
    }

    List<Deviation> all() {
        weighings();
        stocks();
        ratio();
        steps();
        if (computed.words("Cure_Check", 0).equals("SHORT")) {
            add(
                    "cure/minutes",
                    "at least " + number("Cure_Floor") + " min",
                    number("Cure_Minutes") + " min",
                    "SHORT");
        }
        discs();
        checks();
        spectra();
        if (computed.words("Yield_Constant", 0).equals("NO")) {
            add("yield/dry2", "constant mass", "still drying", "NO");
        }
        if (computed.words("Count_Check", 0).equals("NO")) {
            add("yield/count", "accepted and rejected make up those cast", "they do not", "NO");
        }
        logged();
        return all;
    }

    private void weighings() {
        WeighingPage page = record.weighing();
        for (int i = 0; i < page.lines().size(); i++) {
            for (String word : computed.words("items.check", i).split(" ", -1)) {
                if (!word.isEmpty() && !word.equals("OK")) {
                    add(
                            "items/" + page.lines().get(i).input(),
                            word.equals("EXPIRED")
                                    ? "a lot in date"
                                    : computed("items.low", i)
                                            + " to "
                                            + computed("items.high", i)
                                            + " "
                                            + page.unit(),
                            word.equals("EXPIRED")
                                    ? "past its date"
                                    : computed("items.mass", i) + " " + page.unit(),
                            word);
                }
            }
        }
    }

    private void stocks() {
        List<StockLine> stocks = record.weighing().stocks();
        for (int i = 0; i < stocks.size(); i++) {
            String stem = "stock" + (i + 1);
            String word = computed.words(stem + ".check", 0);
            if (!word.isEmpty() && !word.equals("OK")) {
                double strength = computed.number(stem + ".strength").orElse(1);
                add(
                        "stocks/" + stocks.get(i).soluteName(),
                        "a stock of its planned strength",
                        Rounding.readable(100 * strength, 3) + " % of it",
                        word);
            }
        }
    }

    /// Those that were rejected are out of the batch already.
    private void discs() {
        for (int i = 0; i < computed.rows("discs.check"); i++) {
            String word = computed.words("discs.check", i);
            boolean rejected =
                    entries.words("discs.use", i).toLowerCase(Locale.ROOT).startsWith("reject");
            if (!word.isEmpty() && !word.equals("OK") && !rejected) {
                add(
                        "discs/" + (i + 1),
                        computed("discs.expected", i) + " um of what was cast",
                        computed("discs.mean", i) + " um",
                        word);
            }
        }
    }

    private void ratio() {
        WeighingPage page = record.weighing();
        if (computed.words("Ratio_Check", 0).equals("NO")) {
            String mend =
                    Rounding.readable(computed.number("Correction_Mass").orElse(0), 3)
                            + " "
                            + page.unit()
                            + " of "
                            + computed.words("Correction_Material", 0);
            add(
                    "ratio",
                    Figures.shown(page.ratioLow()) + " to " + Figures.shown(page.ratioHigh()),
                    Rounding.readable(computed.number("Ratio_Actual").orElseThrow(), RATIO_DIGITS)
                            + "; the planned ratio wants "
                            + mend
                            + " more",
                    "OUT");
        }
    }

    private void steps() {
        Map<String, StepLine> steps = new HashMap<>();
        record.steps().forEach(step -> steps.put(step.id(), step));
        for (int i = 0; i < entries.rows("steps.id"); i++) {
            StepLine step = steps.get(entries.words("steps.id", i));
            String word = computed.words("steps.check", i);
            if (step != null && List.of("SHORT", "LOW", "HIGH").contains(word)) {
                add(
                        "steps/" + step.id(),
                        String.join("; ", step.limits()),
                        word.equals("SHORT")
                                ? minutes(computed.number("steps.elapsed", i).orElse(0))
                                : number("steps.actual", i),
                        word);
            }
        }
    }

    private static String minutes(double days) {
        return Figures.shown(days * 24 * 60) + " min";
    }

    private void checks() {
        for (int i = 0; i < entries.rows("checks.pass"); i++) {
            if (entries.words("checks.pass", i).equalsIgnoreCase("no")) {
                add(
                        "checks/" + (i + 1),
                        entries.words("checks.what", i) + ": " + entries.words("checks.limit", i),
                        "not passed",
                        "NO");
            }
        }
    }

    /// A stage that was judged says it for all of its bands.
    private void spectra() {
        boolean judged = false;
        for (FtirPage.Result result : record.ftirPage().results()) {
            int row = record.ftirPage().results().indexOf(result);
            if (result.group().isEmpty() && isNo("judged.pass", row)) {
                judged = true;
                add("ftir/" + result.stage(), "as the plan expects", why("judged", row), "NO");
            }
        }
        List<FtirPage.Row> bands = record.ftirPage().rows();
        for (int row = 0; row < bands.size() && !judged; row++) {
            if (isNo("bands.pass", row)) {
                String key = bands.get(row).key();
                add("ftir/" + key, "as the plan expects", why("bands", row), "NO");
            }
        }
    }

    private boolean isNo(String name, int row) {
        return entries.words(name, row).equalsIgnoreCase("no");
    }

    private String why(String table, int row) {
        String why = entries.words(table + ".why", row);
        return why.isEmpty() ? "it is not" : "it is not: " + why;
    }

    private void logged() {
        for (int i = 0; i < entries.rows("deviations.what"); i++) {
            String what = entries.words("deviations.what", i);
            if (!what.isEmpty()) {
                String step = entries.words("deviations.step", i);
                add("log/" + (i + 1), step.isEmpty() ? "-" : "step " + step, what, "LOGGED");
            }
        }
    }

    private void add(String id, String planned, String actual, String word) {
        all.add(new Deviation(id, planned, actual, word));
    }

    private String computed(String name, int row) {
        return computed.number(name, row).isPresent()
                ? Figures.shown(computed.number(name, row).getAsDouble())
                : "";
    }

    private String number(String name) {
        return number(name, 0);
    }

    private String number(String name, int row) {
        return entries.number(name, row).isPresent()
                ? Figures.shown(entries.number(name, row).getAsDouble())
                : entries.words(name, row);
    }
}
