package org.thioloom.chem.cure;

import org.thioloom.chem.answer.Answer;

import java.util.Optional;
import java.util.stream.Stream;

/// How deep a liquid may be poured so that all of it is cured after a given exposure.
///
/// At a given exposure the conversion rises with depth at first, if at all, and then falls for
/// good; so a film is cured throughout when its two faces are. The depth is the root of Φ(a, τ) =
/// G/K on the falling side.
///
/// @param depth the greatest, `[mm]`
/// @param front conversion of the lit face of any such film, `[-]`
public record CastableDepth(double depth, double front) {
    private static final int STEPS = 200;

    /// The depth, or why not even the lit face is cured.
    ///
    /// @param conversion wanted throughout, of the scarcer group, `[-]`
    /// @param time of exposure, `[s]`
    public static Answer<CastableDepth> of(CuringFilm film, double conversion, double time) {
        Optional<Given.Objection> objection =
                Given.first(
                        Stream.of(
                                new Given("the conversion wanted", conversion, "").conversion(),
                                new Given("the exposure", time, "s").positive()));
        if (objection.isPresent()) {
            return objection.get().refused();
        }
        double front = film.conversion(0, time);
        if (front < conversion) {
            return notEvenTheFront(film, conversion, time);
        }
        double wanted = film.growth().radicalsFor(conversion) / film.strength();
        double deepest = deepest(wanted, film.lifetimes(time));
        return new Answer.Found<>(new CastableDepth(film.depthOf(deepest), front));
    }

    private static Answer<CastableDepth> notEvenTheFront(
            CuringFilm film, double conversion, double time) {
        String found =
                "after %s s the lit face itself is at %s of %s"
                        .formatted(
                                Given.show(time),
                                Given.show(film.conversion(0, time)),
                                Given.show(conversion));
        return switch (film.timeTo(conversion, 0)) {
            case Reach.After(double seconds) ->
                    new Answer.Refused<>(
                            found, "expose for more than %s s".formatted(Given.show(seconds)));
            case Reach.DeadEnd(double cap) ->
                    new Answer.Refused<>(
                            found + ", and its initiator runs out at " + Given.show(cap),
                            "use more initiator or a weaker lamp");
        };
    }

    private static double deepest(double wanted, double tau) {
        double lit = 0;
        double dark = 1;
        while (Bleaching.radicals(dark, tau) > wanted) {
            lit = dark;
            dark *= 2;
        }
        for (int i = 0; i < STEPS && dark - lit > 1e-15 * dark; i++) {
            double middle = (lit + dark) / 2;
            if (Bleaching.radicals(middle, tau) > wanted) {
                lit = middle;
            } else {
                dark = middle;
            }
        }
        return (lit + dark) / 2;
    }
}
