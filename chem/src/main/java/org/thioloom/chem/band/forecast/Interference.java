package org.thioloom.chem.band.forecast;

import org.thioloom.chem.band.Band;
import org.thioloom.chem.band.Confounder;
import org.thioloom.chem.spectrum.Window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What else lies where a band is looked for, and how much that matters.
///
/// A confounder is measured by what it brings into the window against the whole band, ε' n' o / (ε
/// n) with o the share of the window it covers. One that stays as it is can be taken off with the
/// earlier spectrum; one that comes or goes cannot.
///
/// @param others the gravest first
/// @param constant of those that stay, `[-]`
/// @param moving of those that come or go, `[-]`
record Interference(List<Confounder> others, double constant, double moving) {
    /// Less than this of the band is not worth a word, `[-]`: the residual that is usually asked.
    static final double NOTICED = 0.05;

    /// From here a confounder that comes or goes decides what is seen, `[-]`.
    static final double DECIDES = 0.5;

    /// From here even one that stays buries the band, `[-]`.
    static final double BURIES = 20;

    /// So many times as wide, a band is baseline.
    private static final double BROAD = 10;

    private static final double LEAST_OVERLAP = 0.01;
    private static final double ALL = 0.9;

    /// Where the band's own amount is unknown, so much of the window is taken for covered, `[-]`.
    private static final double COVERED = 0.3;

    /// Of how much of something that is unknown to speak, against the band's absorptivity, `[-]`.
    private static final double WORTH_NAMING = 0.5;

    /// A band, where it is looked for, and how much of it there is.
    ///
    /// @param whole amount when all of it is there, `[mol]`; 0 where unknown
    record Sought(Band band, Window window, double whole) {}

    /// One other band, by one other ingredient.
    private record Other(Confounder confounder, double ratio, double moved) {
        double weight() {
            return ratio + moved;
        }
    }

    static Interference of(Sought sought, Scene scene) {
        List<Other> found = new ArrayList<>();
        for (Scene.Actor actor : scene.actors()) {
            if (isWitness(actor.band(), sought) || isBaseline(actor.band(), sought)) {
                continue;
            }
            double overlap = actor.cover().over(sought.window());
            if (overlap >= LEAST_OVERLAP) {
                new Meeting(sought, actor, overlap).told(scene.compared()).ifPresent(found::add);
            }
        }
        found.sort((one, other) -> Double.compare(other.weight(), one.weight()));
        double constant = 0;
        double moving = 0;
        for (Other other : found) {
            boolean moves = other.moved() >= NOTICED;
            constant += moves ? 0 : other.ratio();
            moving += moves ? Math.max(other.moved(), other.ratio()) : 0;
        }
        return new Interference(found.stream().map(Other::confounder).toList(), constant, moving);
    }

    /// Bands of the same group are no confounders of one another.
    private static boolean isWitness(Band other, Sought sought) {
        return other.carrier().group().equals(sought.band().carrier().group());
    }

    /// Under a band much narrower than itself, a broad one is baseline.
    private static boolean isBaseline(Band other, Sought sought) {
        return other.width() > BROAD * sought.band().width();
    }

    /// One ingredient's band in the window.
    private record Meeting(Sought sought, Scene.Actor actor, double overlap) {

        Optional<Other> told(boolean compared) {
            boolean trace = actor.trace() && isWorthNaming();
            double now = ratio(actor.is());
            double moved = compared ? Math.abs(now - ratio(actor.was())) : 0;
            if (now < NOTICED && moved < NOTICED && !trace) {
                return Optional.empty();
            }
            return Optional.of(
                    new Other(
                            new Confounder(
                                    actor.name(),
                                    actor.band().key(),
                                    actor.band().centre(),
                                    overlap,
                                    sentence(now, trace ? fateOfTrace() : fate(compared))),
                            now,
                            trace ? 0 : moved));
        }

        private boolean isWorthNaming() {
            return overlap >= COVERED
                    && actor.band().absorptivity() >= WORTH_NAMING * sought.band().absorptivity();
        }

        private double ratio(double moles) {
            double own = sought.band().absorptivity() * sought.whole();
            if (moles == 0) {
                return 0;
            }
            return own > 0
                    ? actor.band().absorptivity() * moles * overlap / own
                    : overlap >= COVERED ? DECIDES : 0;
        }

        private String fate(boolean compared) {
            if (!compared) {
                return "";
            }
            if (actor.unsure()) {
                return "and may still be there";
            }
            if (actor.was() == 0) {
                return "and was not there before";
            }
            return actor.is() < 0.5 * actor.was() ? "and is on its way out" : "and stays";
        }

        private String fateOfTrace() {
            return actor.was() > 0 ? "unless all of it has left" : "if there is any";
        }

        private String sentence(double now, String fate) {
            String share =
                    overlap > ALL
                            ? "the window"
                            : Math.max(1, Math.round(overlap * 100)) + " % of the window";
            String strength =
                    now >= 2 && sought.whole() > 0
                            ? ", " + Math.round(now) + " times as strong"
                            : "";
            boolean itself = actor.band().carrier().key().equals(actor.name());
            return (itself ? actor.name() : actor.band().carrier().name() + " of " + actor.name())
                    + " at "
                    + Math.round(actor.band().centre())
                    + " covers "
                    + share
                    + strength
                    + (fate.isEmpty() ? "" : ", " + fate);
        }
    }
}
