package org.thioloom.chem.band;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.band.BandReading.Problem;
import org.thioloom.chem.band.BandReading.Refused;
import org.thioloom.chem.band.BandReading.Understood;
import org.thioloom.chem.reference.References;
import org.thioloom.chem.spectrum.Window;
import org.thioloom.chem.structure.Pattern;
import org.thioloom.chem.substance.Confidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lays a user's bands over a table, or says everything that is wrong with them.
final class BandFile {
    static final List<String> COLUMNS =
            List.of(
                    "key",
                    "carrier",
                    "smarts",
                    "mode",
                    "low",
                    "high",
                    "centre",
                    "intensity",
                    "width",
                    "absorptivity",
                    "comment",
                    "source",
                    "confidence");

    private static final java.util.regex.Pattern KEY =
            java.util.regex.Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");
    private static final double LEAST = 10;
    private static final double MOST = 10000;
    private static final double USUAL_WIDTH = 15;

    private final Map<String, Carrier> carriers;
    private final Map<String, Band> bands;
    private final List<Problem> problems = new ArrayList<>();

    BandFile(Map<String, Carrier> carriers, Map<String, Band> bands) {
        this.carriers = new LinkedHashMap<>(carriers);
        this.bands = new LinkedHashMap<>(bands);
    }

    BandReading lay(String text) {
        Set<String> seen = new HashSet<>();
        for (BandRow row : BandRow.rows(text, problems)) {
            String key = row.text("key", "my-band-1720");
            if (key.isEmpty()) {
                continue;
            }
            if (!KEY.matcher(key).matches()) {
                row.refuse(
                        "\"" + key + "\" is no key",
                        "use small letters, digits, points and hyphens, such as my-band-1720");
            } else if (!seen.add(key)) {
                row.refuse("the key " + key + " stands twice", "keep one of the rows");
            } else {
                lay(row, key);
            }
        }
        return problems.isEmpty()
                ? new Understood(new BandTable(carriers, bands))
                : new Refused(problems);
    }

    private void lay(BandRow row, String key) {
        Band under = bands.get(key);
        Carrier carrier = carrier(row, under);
        String intensity = row.or("intensity", under == null ? "m" : under.intensity());
        if (Intensity.find(intensity).isEmpty()) {
            row.refuse(
                    "\"" + intensity + "\" is no intensity",
                    "use one of " + String.join(", ", Intensity.all()));
        }
        checkProvenance(row);
        Optional<Window> window = window(row, under);
        if (window.isPresent() && carrier != null && !row.refused()) {
            lay(row, new Place(key, carrier, window.get(), intensity), under);
        }
    }

    /// What a row says of a band, as far as it was found to be right.
    private record Place(String key, Carrier carrier, Window window, String intensity) {}

    private void lay(BandRow row, Place place, @Nullable Band under) {
        Window window = place.window();
        double middle = (window.low() + window.high()) / 2;
        double centre = row.number("centre", under == null ? middle : under.centre());
        double width = row.number("width", under == null ? USUAL_WIDTH : under.width());
        double usual = under == null ? usual(place.intensity()) : under.absorptivity();
        double absorptivity = row.number("absorptivity", usual);
        if (!window.holds(centre)) {
            row.refuse(
                    "the centre " + BandRow.shown(centre) + " is not in " + window,
                    "write low, centre and high in this order");
        } else if (!(width > 0 && width <= MOST) || !(absorptivity > 0)) {
            row.refuse(
                    "width or absorptivity is not above zero", "give both in cm-1 and L/(mol cm)");
        }
        if (!row.refused()) {
            bands.put(
                    place.key(),
                    new Band(
                            place.key(),
                            place.carrier(),
                            row.or("mode", under == null ? "band" : under.mode()),
                            window,
                            centre,
                            place.intensity(),
                            width,
                            absorptivity,
                            row.or("comment", under == null ? "" : under.comment()),
                            row.or("source", "user"),
                            Confidence.find(row.or("confidence", "M")).orElse(Confidence.MEDIUM)));
        }
    }

    private static double usual(String intensity) {
        return Intensity.find(intensity).map(Intensity::absorptivity).orElse(1.0);
    }

    private @Nullable Carrier carrier(BandRow row, @Nullable Band under) {
        String key = row.or("carrier", under == null ? "" : under.carrier().key());
        String smarts = row.or("smarts", "");
        Carrier known = carriers.get(key);
        if (key.isEmpty()) {
            row.refuse(
                    "no carrier is given", "name one, such as ester, or a new one with its smarts");
            return null;
        }
        if (!smarts.isEmpty()) {
            return made(row, key, smarts);
        }
        if (known == null) {
            row.refuse(
                    "nothing is called " + key + " that could absorb",
                    BandRow.nearest(key, carriers.keySet())
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse(
                                    "give its smarts, or use a carrier of the table such as ester"));
        }
        return known;
    }

    private @Nullable Carrier made(BandRow row, String key, String smarts) {
        if (carriers.containsKey(key)) {
            row.refuse(
                    key + " has its pattern already",
                    "leave smarts out, or give the new carrier a name of its own");
            return null;
        }
        if (!KEY.matcher(key).matches() || !Pattern.isSmarts(smarts)) {
            row.refuse("\"" + smarts + "\" is no SMARTS of a " + key, "write one such as [CX4]I");
            return null;
        }
        Carrier made =
                new Carrier(
                        key, key, key, key, Pattern.of(smarts), 1, Carrier.State.ANY, true, null);
        carriers.put(key, made);
        return made;
    }

    private static Optional<Window> window(BandRow row, @Nullable Band under) {
        double low = row.number("low", under == null ? Double.NaN : under.window().low());
        double high = row.number("high", under == null ? Double.NaN : under.window().high());
        if (Double.isNaN(low) || Double.isNaN(high)) {
            if (!row.refused()) {
                row.refuse("low or high is missing", "give both, in cm-1");
            }
            return Optional.empty();
        }
        if (!(low >= LEAST && low < high && high <= MOST)) {
            row.refuse(
                    "the window goes from " + BandRow.shown(low) + " to " + BandRow.shown(high),
                    "give low below high, both from 10 to 10000 cm-1");
            return Optional.empty();
        }
        return Optional.of(new Window(low, high));
    }

    private static void checkProvenance(BandRow row) {
        String source = row.or("source", "user");
        if (References.find(source).isEmpty()) {
            row.refuse(
                    "\"" + source + "\" is not a source we know",
                    "use user for what you state, or the key of a listed reference such as gao2024");
        }
        String confidence = row.or("confidence", "M");
        if (Confidence.find(confidence).isEmpty()) {
            row.refuse(
                    "\"" + confidence + "\" is not a confidence",
                    "use H for solid, M for usual, L for a placeholder");
        }
    }
}
