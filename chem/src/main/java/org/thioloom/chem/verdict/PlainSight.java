package org.thioloom.chem.verdict;

import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.spectrum.Peak;
import org.thioloom.chem.spectrum.Window;
import org.thioloom.chem.verdict.BandReading.Read;
import org.thioloom.chem.verdict.BandReading.Unread;
import org.thioloom.chem.verdict.Verdict.Kind;
import org.thioloom.chem.verdict.Verdict.Numbers;

import java.util.OptionalDouble;

/// What the spectrum alone shows of a band, without any other spectrum to compare it with.
///
/// Noise is not the only thing that looks like a band: overtones and additives of measured films
/// stand up to some 0.6 % of the strongest band high. Nothing is told from that structure below a
/// floor, and what stands little above it counts only where it stands alone and has the right
/// width.
///
/// @param kind never SHIFTED
/// @param sentence what is there, with its numbers
record PlainSight(Kind kind, Reason reason, String sentence, Numbers numbers) {
    /// Structure of real spectra, as a share of the strongest band, `[-]` (facts: ftir, 3.4).
    static final double FLOOR = 0.003;

    /// Weaker bands than this share of the strongest one are not called present, `[-]`.
    private static final double LEAST = 0.005;

    /// Below this share a band must stand alone, `[-]`; also what must be seen to say absent.
    private static final double FAINT = 0.01;

    /// Below this share a band must have the expected width, `[-]`.
    private static final double WEAK = 0.02;

    /// How far two absorptivities, each good to a factor of three, may be off together, `[-]`.
    private static final double UNSURE = 10;

    private static final double LIMIT = 3.289707253902945;
    private static final double SURE = 6;
    private static final double GAUSSIAN_AREA = 1.0644670194312262;

    static PlainSight of(Film film, Expectation expected) {
        return of(film, expected.window(), expected.width(), enough(expected));
    }

    static PlainSight of(Film film, Window window, double width) {
        return of(film, window, width, FAINT);
    }

    /// Down to what share of the strongest band a place must be empty to be called so, `[-]`: a
    /// band that should be large needs less.
    private static double enough(Expectation expected) {
        boolean needed = expected.change() == Change.APPEAR || expected.change() == Change.STAY;
        return needed ? Math.max(FAINT, expected.size().orElse(0) / UNSURE) : FAINT;
    }

    private static PlainSight of(Film film, Window window, double width, double enough) {
        return switch (BandReading.of(film, window, width)) {
            case Unread(Reason reason, String sentence) ->
                    new PlainSight(Kind.INCONCLUSIVE, reason, sentence, Numbers.NONE);
            case Read read -> new Scale(film, window, width, enough, read).judged();
        };
    }

    boolean isPresent() {
        return kind == Kind.PRESENT;
    }

    /// A reading beside what this film can show.
    private record Scale(Film film, Window window, double width, double enough, Read read) {

        double limit() {
            return LIMIT * read.error() + FLOOR * film.strongest();
        }

        PlainSight judged() {
            double prominence = read.prominence();
            boolean stands =
                    prominence >= Math.max(SURE * read.scatter(), LEAST * film.strongest());
            return stands ? summit() : flat();
        }

        private PlainSight summit() {
            double prominence = read.prominence();
            boolean weak = prominence < WEAK * film.strongest();
            double narrowest = (weak ? 0.5 : 0.4) * width;
            double widest = (weak ? 1.8 : 2.5) * width;
            if (film.vapour().explains(window, prominence)) {
                return inconclusive(
                        Reason.VAPOUR,
                        "lines of water vapour up to %s high stand in the spectrum, and what stands"
                                        .formatted(Say.number(film.vapour().height()))
                                + " here is "
                                + Say.number(prominence)
                                + "; purge, and measure again");
            }
            if (read.width() < narrowest || read.width() > widest) {
                return inconclusive(
                        Reason.WRONG_WIDTH,
                        "what stands at %s is %s wide; the band is expected %s wide"
                                .formatted(where(), Say.at(read.width()), Say.at(width)));
            }
            boolean lost = read.matched() <= LIMIT * read.error();
            boolean amongOthers =
                    prominence < FAINT * film.strongest() && read.rival() > prominence / 2;
            if (lost || amongOthers) {
                return inconclusive(
                        Reason.TRACE,
                        "what stands at %s is %s of the strongest band, no more than %s nearby"
                                .formatted(
                                        where(),
                                        ofStrongest(prominence),
                                        lost ? "the scatter" : "overtones"));
            }
            return with(
                    Kind.PRESENT,
                    Reason.BAND_SEEN,
                    "a band stands at %s, %s of the strongest one, %s times the scatter"
                            .formatted(
                                    where(),
                                    ofStrongest(prominence),
                                    Say.number(prominence / read.scatter())));
        }

        private PlainSight flat() {
            double limit = limit();
            String least = ofStrongest(limit);
            if (!(limit <= enough * film.strongest())) {
                return inconclusive(
                        Reason.LOD_TOO_HIGH,
                        "a band of %s of the strongest one could hide in the scatter; take more"
                                        .formatted(least)
                                + " scans or a thicker film");
            }
            boolean bump = read.prominence() >= Math.max(limit, SURE * read.scatter());
            boolean line = read.standing() > limit;
            boolean parabola = read.matched() > limit;
            if (!bump && !parabola && read.standing() < 2.5 * limit) {
                return with(
                        Kind.ABSENT,
                        Reason.BELOW_LIMIT,
                        "nothing stands there above %s of the strongest band".formatted(least)
                                + (enough > FAINT
                                        ? ", where some %s were expected"
                                                .formatted(Say.percent(UNSURE * enough))
                                        : ""));
            }
            if (bump) {
                return inconclusive(
                        Reason.TRACE,
                        "what stands at %s is %s of the strongest band: more than scatter, less than"
                                        .formatted(where(), ofStrongest(read.prominence()))
                                + " a band");
            }
            return line == parabola
                    ? inconclusive(
                            Reason.SHOULDER,
                            "something stands on the flank of a neighbour, without a maximum of its"
                                    + " own; compare with the step before")
                    : inconclusive(
                            Reason.BASELINE_UNSTABLE,
                            "over a line it is %s, over a parabola %s of the strongest band"
                                    .formatted(
                                            ofStrongest(read.standing()),
                                            ofStrongest(read.matched())));
        }

        private String where() {
            return Say.at(read.summit().map(Peak::position).orElse(window.low()));
        }

        private OptionalDouble position() {
            return read.summit().stream().mapToDouble(Peak::position).findFirst();
        }

        private String ofStrongest(double height) {
            return Say.percent(height / film.strongest());
        }

        private PlainSight inconclusive(Reason reason, String sentence) {
            return with(Kind.INCONCLUSIVE, reason, sentence);
        }

        private PlainSight with(Kind kind, Reason reason, String sentence) {
            double limit = limit();
            Numbers numbers =
                    new Numbers(
                            kind == Kind.ABSENT ? OptionalDouble.empty() : position(),
                            read.area(),
                            Double.isFinite(limit)
                                    ? OptionalDouble.of(limit * width * GAUSSIAN_AREA)
                                    : OptionalDouble.empty(),
                            OptionalDouble.of(Math.max(read.prominence(), 0) / read.scatter()),
                            limit <= enough * film.strongest());
            return new PlainSight(kind, reason, sentence, numbers);
        }
    }
}
