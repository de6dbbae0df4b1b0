package org.thioloom.recipes.filled;

import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.record.CastingPage;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// How thick the discs became, and what light they had.
final class CastingCount {
    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final int GAUGES = 5;

    private final CastingPage page;
    private final Entries entries;
    private final Count count;
    private final List<Double> means = new ArrayList<>();

    CastingCount(CastingPage page, Entries entries, Count count) {
        this.page = page;
        this.entries = entries;
        this.count = count;
    }

    void run() {
        for (int i = 0; i < page.discs(); i++) {
            disc(i);
        }
        count.put("Discs_Measured", OptionalDouble.of(means.size()));
        count.put("Discs_Mean", mean(means));
        count.put("Discs_SD", spread(means));
        if (page.cure() != null) {
            light(page.cure().floor().in(Units.MINUTE));
        }
    }

    private void disc(int i) {
        double planned = page.dryThickness().in(Units.MICROMETRE);
        OptionalDouble cast = entries.number("discs.dispensed", i);
        double expected =
                cast.isPresent()
                        ? planned * cast.getAsDouble() / page.perDisc().in(Units.MICROLITRE)
                        : planned;
        List<Double> gauges = new ArrayList<>();
        for (int gauge = 1; gauge <= GAUGES; gauge++) {
            entries.number("discs.gauge" + gauge, i).ifPresent(gauges::add);
        }
        OptionalDouble mean = mean(gauges);
        OptionalDouble wide = entries.number("discs.wide", i);
        mean.ifPresent(means::add);
        count.add("discs.expected", OptionalDouble.of(expected));
        count.add("discs.mean", mean);
        count.add("discs.spread", spread(gauges));
        plotted(cast, mean);
        OptionalDouble off =
                mean.isPresent()
                        ? OptionalDouble.of(100 * (mean.getAsDouble() - expected) / expected)
                        : NONE;
        count.add("discs.off", off);
        count.add("discs.check", off.isPresent() ? check(off.getAsDouble()) : "");
        count.add(
                "discs.filmVolume",
                mean.isPresent() && wide.isPresent()
                        ? OptionalDouble.of(
                                Math.PI
                                        / 4
                                        * wide.getAsDouble()
                                        * wide.getAsDouble()
                                        * mean.getAsDouble()
                                        / 1000)
                        : NONE);
    }

    private String check(double off) {
        double window = entries.number("Disc_Window").orElse(CastingPage.USUAL_WINDOW);
        return off < -window ? "THIN" : off > window ? "THICK" : "OK";
    }

    /// A chart leaves out a disc until both are known.
    private void plotted(OptionalDouble cast, OptionalDouble mean) {
        boolean both = cast.isPresent() && mean.isPresent();
        count.plot("discs.plottedCast", both ? cast : NONE);
        count.plot("discs.plottedMean", both ? mean : NONE);
    }

    private void light(double floor) {
        OptionalDouble irradiance = entries.number("Cure_Irradiance");
        OptionalDouble minutes = entries.number("Cure_Minutes");
        // mW/cm2 over minutes, as J/cm2
        count.put(
                "Cure_Dose",
                irradiance.isPresent() && minutes.isPresent()
                        ? OptionalDouble.of(irradiance.getAsDouble() * minutes.getAsDouble() * 0.06)
                        : NONE);
        count.put(
                "Cure_Check",
                minutes.isEmpty() ? "" : minutes.getAsDouble() < floor ? "SHORT" : "OK");
    }

    private static OptionalDouble mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average();
    }

    /// Of a sample; empty for fewer than two.
    private static OptionalDouble spread(List<Double> values) {
        if (values.size() < 2) {
            return NONE;
        }
        double mean = mean(values).orElseThrow();
        double squares = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
        return OptionalDouble.of(Math.sqrt(squares / (values.size() - 1)));
    }
}
