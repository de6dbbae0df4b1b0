package org.thioloom.recipes.filled;

import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.filled.entry.Entries;
import org.thioloom.recipes.record.ChecksPage;
import org.thioloom.recipes.record.YieldPage;

import java.util.List;
import java.util.OptionalDouble;

/// What came of what was weighed, and what analysis found.
final class YieldCount {
    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final double CONSTANT = 0.005;
    private static final List<String> REJECTED =
            List.of("Count_Cracked", "Count_Bubbled", "Count_Hazy", "Count_Other");

    private final YieldPage page;
    private final Entries entries;
    private final Count count;

    YieldCount(YieldPage page, Entries entries, Count count) {
        this.page = page;
        this.entries = entries;
        this.count = count;
    }

    void run() {
        OptionalDouble theory =
                page.discs() > 0 ? cast() : OptionalDouble.of(page.theoretical().in(page.unit()));
        OptionalDouble first = entries.number("Yield_Dry1");
        OptionalDouble second = entries.number("Yield_Dry2");
        OptionalDouble dry = second.isPresent() ? second : first;
        count.put("Yield_Constant", constant(first, second));
        count.put("Yield_Dry", dry);
        count.put("Yield_Percent", both(dry, theory, (d, t) -> 100 * d / t));
        if (page.discs() > 0) {
            count.put("Yield_Lost", both(theory, dry, (t, d) -> t - d));
            count.put("Yield_Swelling", both(entries.number("Yield_Wet"), dry, (w, d) -> w / d));
            discs();
            density(dry);
        }
    }

    private OptionalDouble cast() {
        OptionalDouble solution = count.number("Solution_Actual");
        OptionalDouble cast = both(solution, entries.number("Yield_Residue"), (s, r) -> s - r);
        OptionalDouble theory =
                both(cast, count.number("SolidsShare_Actual"), (c, share) -> c * share / 100);
        count.put("Yield_Solution", solution);
        count.put("Yield_Cast", cast);
        count.put("Yield_Theory", theory);
        return theory;
    }

    private static String constant(OptionalDouble first, OptionalDouble second) {
        if (first.isEmpty() || second.isEmpty()) {
            return "";
        }
        double last = second.getAsDouble();
        return Math.abs(last - first.getAsDouble()) <= CONSTANT * last ? "YES" : "NO";
    }

    private void discs() {
        OptionalDouble cast = entries.number("Count_Cast");
        OptionalDouble accepted = entries.number("Count_Accepted");
        double rejected =
                REJECTED.stream().mapToDouble(name -> entries.number(name).orElse(0)).sum();
        count.put(
                "Count_Check",
                cast.isEmpty() || accepted.isEmpty()
                        ? ""
                        : cast.getAsDouble() == accepted.getAsDouble() + rejected ? "YES" : "NO");
    }

    private void density(OptionalDouble dry) {
        double volume = 0;
        int measured = 0;
        for (int i = 0; i < page.discs(); i++) {
            OptionalDouble film = count.number("discs.filmVolume", i);
            volume += film.orElse(0);
            measured += film.isPresent() ? 1 : 0;
        }
        double milligrams = page.unit().equals(Units.MILLIGRAM) ? 1 : 1000;
        count.put(
                "Yield_Density",
                dry.isPresent() && measured == page.discs()
                        ? OptionalDouble.of(dry.getAsDouble() * milligrams / volume)
                        : NONE);
    }

    void elements(ChecksPage checks) {
        for (int i = 0; i < checks.elements().size(); i++) {
            double expected = checks.elements().get(i).expected();
            OptionalDouble found = entries.number("elements.found", i);
            count.add(
                    "elements.difference",
                    found.isPresent() ? OptionalDouble.of(found.getAsDouble() - expected) : NONE);
        }
    }

    private interface Of {
        double two(double one, double other);
    }

    private static OptionalDouble both(OptionalDouble one, OptionalDouble other, Of of) {
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(of.two(one.getAsDouble(), other.getAsDouble()))
                : NONE;
    }
}
