package org.thioloom.app.workbook;

import org.apache.poi.xssf.usermodel.XSSFName;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Fills in a drawn record as at the bench: every entry near its target, by a seed.
public final class FilledRecords {
    private static final List<String> NUMBERS =
            List.of(
                    "Yield_Residue:3",
                    "Yield_Wet:160",
                    "Yield_Washed:150",
                    "Yield_Dry1:61",
                    "Yield_Dry2:60.9",
                    "Yield_Crude:30",
                    "Count_Cast:9",
                    "Count_Peeled:9",
                    "Count_Accepted:7",
                    "Count_Cracked:1",
                    "Count_Bubbled:1",
                    "Cure_Irradiance:7.5",
                    "Cure_Minutes:31");

    private final Drawn drawn;
    private final RandomGenerator random;

    private FilledRecords(Drawn drawn, long seed) {
        this.drawn = drawn;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    public static Drawn fill(Drawn drawn, long seed) {
        new FilledRecords(drawn, seed).fill();
        return drawn;
    }

    private void fill() {
        for (int i = 0; i < rows("items.target"); i++) {
            drawn.type("items.weighed", i, near(drawn.number("items.target", i), 0.04));
        }
        drawn.type("extra.row", 0, 2).type("extra.weighed", 0, 1.5);
        drawn.type("tare.before", 0, 5000).type("tare.after", 0, near(5020, 1e-4));
        for (int stock = 1; has("stock" + stock + ".solute"); stock++) {
            drawn.type("stock" + stock + ".solute", 0, near(25, 0.05));
            drawn.type("stock" + stock + ".solvent", 0, near(525, 0.05));
        }
        steps();
        discs();
        spectra();
        for (String one : NUMBERS) {
            String[] parts = one.split(":", 2);
            if (has(parts[0])) {
                drawn.type(parts[0], 0, Double.parseDouble(parts[1]));
            }
        }
        for (int i = 0; i < rows("elements.expected"); i++) {
            drawn.type("elements.found", i, near(drawn.number("elements.expected", i), 0.03));
        }
    }

    private void spectra() {
        for (int i = 0; i < rows("reacted.before"); i++) {
            drawn.type("reacted.before", i, near(0.05, 0.3));
            drawn.type("reacted.beforeStandard", i, near(0.2, 0.3));
            drawn.type("reacted.after", i, near(0.002, 0.9));
            drawn.type("reacted.afterStandard", i, near(0.18, 0.3));
            if (random.nextInt(3) > 0) {
                drawn.type("reacted.least", i, near(4, 0.6));
            }
        }
    }

    private void steps() {
        double clock = 46349.375;
        for (int i = 0; i < rows("steps.id"); i++) {
            if (drawn.cell("steps.id", i) == null
                    || drawn.cell("steps.start", i) == null
                    || !drawn.text("steps.id", i).matches("[0-9.]+#[0-9]+")) {
                continue;
            }
            drawn.type("steps.start", i, clock);
            if (random.nextInt(4) > 0) {
                clock += random.nextInt(1, 500) / 1440.0;
                drawn.type("steps.end", i, clock);
            }
            if (random.nextBoolean()) {
                drawn.type("steps.actual", i, random.nextInt(1, 100));
            }
        }
    }

    private void discs() {
        for (int i = 0; i < rows("discs.target"); i++) {
            drawn.type("discs.dispensed", i, near(drawn.number("discs.target", i), 0.03));
            for (int gauge = 1; gauge <= 5; gauge++) {
                drawn.type("discs.gauge" + gauge, i, Math.rint(near(120, 0.05)));
            }
            drawn.type("discs.wide", i, near(7, 0.02));
        }
    }

    private boolean has(String name) {
        return drawn.book().getName(name) != null;
    }

    private int rows(String name) {
        XSSFName found = drawn.book().getName(name);
        if (found == null) {
            return 0;
        }
        var area =
                new org.apache.poi.ss.util.AreaReference(
                        found.getRefersToFormula(), drawn.book().getSpreadsheetVersion());
        return area.getLastCell().getRow() - area.getFirstCell().getRow() + 1;
    }

    private double near(double value, double spread) {
        return value * (1 + spread * (2 * random.nextDouble() - 1));
    }
}
