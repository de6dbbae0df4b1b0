package org.thioloom.chem.band.forecast;

import org.jspecify.annotations.Nullable;
import org.thioloom.chem.band.Band;
import org.thioloom.chem.band.BandTable;
import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.spectrum.Window;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Says of every band what it should do between two specimens of one batch, and what could be seen.
///
/// @param allowed largest share of a group that may be left where it should react, `[-]`
public record Comparison(BandTable table, Measurement measurement, double allowed) {
    /// A band that shows absence only down to so many times what is allowed does not decide.
    private static final double FAINT = 4;

    /// What is known of the fate of a group, in words, by its key; and the share of it that has no
    /// partner.
    ///
    /// @param residual `[-]`; empty where it was not computed
    public record Fate(OptionalDouble residual, String reason) {}

    /// Of every band worth looking at: high wavenumbers first.
    ///
    /// @param fates of groups that react, by key
    public List<Forecast> of(Specimen after, Before before, Map<String, Fate> fates) {
        ReachOf reach = new ReachOf(after, measurement, table);
        Scene scene = Scene.of(before, after, table);
        List<Forecast> sure = new ArrayList<>();
        List<Forecast> maybe = new ArrayList<>();
        for (Band band : table.bands()) {
            if (band.carrier().telling()) {
                Course.of(band, after, before)
                        .ifPresent(course ->
                                (course.change() == Change.MAY_BE ? maybe : sure)
                                        .add(forecast(course, scene, reach, fates)));
            }
        }
        sure.addAll(telltales(maybe));
        sure.sort((one, other) ->
                Double.compare(other.expectation().position(), one.expectation().position()));
        return sure;
    }

    /// Of each thing that may be there, the band that would tell best.
    private static Collection<Forecast> telltales(List<Forecast> maybe) {
        maybe.sort(Comparison::byTelling);
        Map<String, Forecast> best = new LinkedHashMap<>();
        for (Forecast forecast : maybe) {
            best.putIfAbsent(forecast.expectation().species().getFirst(), forecast);
        }
        return best.values();
    }

    private static int byTelling(Forecast one, Forecast other) {
        int strengths = one.expectation().strength().compareTo(other.expectation().strength());
        return strengths != 0
                ? strengths
                : Double.compare(other.band().absorptivity(), one.band().absorptivity());
    }

    private Forecast forecast(
            Course course, Scene scene, ReachOf reaches, Map<String, Fate> fates) {
        Band band = course.band();
        Place place = Place.of(band, course.after());
        Interference met =
                Interference.of(
                        new Interference.Sought(band, place.window(), course.whole()), scene);
        Reach reach = course.whole() > 0 ? reaches.of(band, course.whole()) : null;
        Fate fate = fates.get(band.carrier().group());
        boolean mustGo = fate != null && course.change() == Change.VANISH;
        Verdict verdict = verdict(met, reach, mustGo);
        Expectation expectation =
                new Expectation(
                        band.key(),
                        band.carrier().group(),
                        place.centre(),
                        place.window(),
                        band.width(),
                        course.change(),
                        residual(course, fate),
                        course.species(),
                        met.others(),
                        verdict.strength(),
                        reason(course, fate, verdict),
                        place.source(),
                        reaches.size(course));
        double others = met.constant() + met.moving();
        return new Forecast(
                band,
                expectation,
                course.reference(),
                reach,
                verdict(met, null, mustGo).strength(),
                others);
    }

    /// Where a band is looked for.
    private record Place(double centre, Window window, String source) {
        static Place of(Band band, Specimen after) {
            Specimen.Placement placed = after.placed().get(band.key());
            return placed == null
                    ? new Place(band.centre(), band.window(), band.source())
                    : new Place(
                            placed.centre(),
                            Window.around(placed.centre(), placed.tolerance()),
                            placed.source());
        }
    }

    private static OptionalDouble residual(Course course, @Nullable Fate fate) {
        boolean reacted = course.change() == Change.VANISH || course.change() == Change.STAY;
        return fate != null && reacted ? fate.residual() : OptionalDouble.empty();
    }

    private record Verdict(Strength strength, String why) {}

    private Verdict verdict(Interference met, @Nullable Reach reach, boolean mustGo) {
        if (reach != null && reach.isSaturated()) {
            return new Verdict(
                    Strength.UNUSABLE, "too strong: absorbance near " + shown(reach.height(), 2));
        }
        if (reach != null && !reach.isSeen()) {
            return new Verdict(
                    Strength.UNUSABLE,
                    "too weak at this concentration: absorbance "
                            + shown(reach.height(), 1)
                            + ", seen from "
                            + shown(reach.limit(), 1));
        }
        if (met.moving() >= Interference.DECIDES || met.constant() >= Interference.BURIES) {
            return new Verdict(Strength.UNUSABLE, "");
        }
        boolean faint = mustGo && reach != null && reach.leastResidual() > FAINT * allowed;
        boolean noticed = faint || met.moving() + met.constant() >= Interference.NOTICED;
        return new Verdict(noticed ? Strength.SUPPORTING : Strength.DECISIVE, "");
    }

    private static String shown(double number, int digits) {
        return new BigDecimal(number)
                .round(new MathContext(digits))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String reason(Course course, @Nullable Fate fate, Verdict verdict) {
        List<String> parts = new ArrayList<>();
        if (fate != null && (course.change() == Change.VANISH || course.change() == Change.STAY)) {
            parts.add(fate.reason());
        }
        if (course.grows()) {
            parts.add("it was there before, and grows");
        }
        if (!verdict.why().isEmpty()) {
            parts.add(verdict.why());
        }
        return String.join("; ", parts);
    }
}
