package org.thioloom.recipes.expectation;

import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.band.forecast.Forecast;
import org.thioloom.chem.band.forecast.Witnesses;
import org.thioloom.chem.structure.Coupling;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// What a stage can tell, in a few words.
public final class InWords {
    /// So many more without a partner than may be left are worth a word, `[-]`.
    private static final double MANY = 0.05;

    private InWords() {}

    /// The groups that react, and by which bands they tell: `C=C vanishes: 911 decides, 3081 994
    /// support`, or `falls to 43 %` where many have no partner; empty where none of them is in the
    /// beam.
    public static String of(Stage stage, Coupling coupling) {
        return stage.witnesses().stream()
                .filter(w -> reacts(w, coupling))
                .map(w -> words(w, stage.allowed()))
                .collect(Collectors.joining("; "));
    }

    /// How little of each group that should be gone would be seen, and whether that is what is
    /// allowed: one sentence a group.
    public static List<String> reach(Stage stage, Coupling coupling) {
        List<String> sentences = new ArrayList<>();
        for (Witnesses witnesses : stage.witnesses()) {
            if (reacts(witnesses, coupling) && witnesses.change() == Change.VANISH) {
                sentences.add(reach(witnesses, witnesses.allowed(stage.allowed())));
            }
        }
        return sentences;
    }

    private static String reach(Witnesses witnesses, double allowed) {
        String symbol = witnesses.bands().getFirst().band().carrier().symbol();
        OptionalDouble least = witnesses.leastResidual();
        if (least.isEmpty()) {
            boolean weak =
                    witnesses.bands().stream()
                            .allMatch(f -> f.reach() != null && !f.reach().isSeen());
            return weak
                    ? symbol + " is not seen at this concentration, so its absence shows nothing"
                    : "something else lies on every band of " + symbol + ", or they are too weak";
        }
        String seen = symbol + " is seen down to " + Extent.percent(least.getAsDouble()) + " %";
        String asked = ", " + Extent.percent(allowed) + " % is asked";
        OptionalInt scans = witnesses.scansFor(allowed);
        if (least.getAsDouble() <= allowed) {
            return seen + asked;
        }
        return seen
                + asked
                + (scans.isPresent()
                        ? ": take " + scans.getAsInt() + " scans"
                        : ": more scans do not help, unmixing with the earlier spectra may");
    }

    private static boolean reacts(Witnesses witnesses, Coupling coupling) {
        boolean group =
                witnesses.group().equals(coupling.first())
                        || witnesses.group().equals(coupling.second());
        return group && witnesses.change() != Change.MAY_BE;
    }

    private static String words(Witnesses witnesses, double tolerance) {
        List<String> parts = new ArrayList<>();
        add(parts, witnesses.of(Strength.DECISIVE), " decides", " decide");
        add(parts, witnesses.of(Strength.SUPPORTING), " supports", " support");
        add(parts, witnesses.of(Strength.UNUSABLE), " cannot tell", " cannot tell");
        return witnesses.bands().getFirst().band().carrier().symbol()
                + " "
                + fate(witnesses, tolerance)
                + ": "
                + String.join(", ", parts);
    }

    private static String fate(Witnesses witnesses, double tolerance) {
        double allowed = witnesses.allowed(tolerance);
        return witnesses.change() == Change.VANISH && allowed > tolerance + MANY
                ? "falls to " + Extent.percent(allowed) + " %"
                : verb(witnesses.change());
    }

    /// `vanishes`.
    public static String verb(Change change) {
        return switch (change) {
            case APPEAR -> "appears";
            case VANISH -> "vanishes";
            case STAY -> "stays";
            case MAY_BE -> "may be there";
        };
    }

    private static void add(
            List<String> parts, List<Forecast> bands, String singular, String plural) {
        if (!bands.isEmpty()) {
            String positions =
                    bands.stream()
                            .map(f -> Long.toString(Math.round(f.expectation().position())))
                            .collect(Collectors.joining(" "));
            parts.add(positions + (bands.size() == 1 ? singular : plural));
        }
    }
}
