package org.thioloom.chem.envelope;

import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.bandfit.BandFit;
import org.thioloom.chem.bandfit.BandFit.Band;
import org.thioloom.chem.bandfit.Estimate;
import org.thioloom.chem.envelope.Doubt.Kind;
import org.thioloom.chem.spectrum.Absorbance;
import org.thioloom.chem.spectrum.Noise;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Technique;
import org.thioloom.chem.spectrum.Window;

import java.util.ArrayList;
import java.util.List;

/// What there is to doubt in an envelope.
final class Doubts {
    private final Envelope envelope;
    private final List<Doubt> doubts = new ArrayList<>();

    private Doubts(Envelope envelope) {
        this.envelope = envelope;
    }

    static List<Doubt> of(Envelope envelope, Absorbance absorbance) {
        Doubts doubts = new Doubts(envelope);
        doubts.lithium();
        doubts.limits();
        doubts.minima();
        doubts.residual();
        doubts.measurement(absorbance);
        return doubts.doubts;
    }

    private void add(Kind kind, String sentence, String remedy) {
        doubts.add(new Doubt(kind, sentence, remedy));
    }

    private void lithium() {
        if (Envelope.isSmall(envelope.lithiumGain())) {
            add(
                    Kind.WITHOUT_LITHIUM,
                    "three bands without lithium explain the envelope as well (criterion of Bayes "
                            + Envelope.number(envelope.lithiumGain().orElseThrow(), 1)
                            + " in favour of four)",
                    "read the fraction as an upper limit, or collect more scans");
        }
    }

    private void limits() {
        for (EtherBand which : EtherBand.values()) {
            Band band = envelope.band(which);
            if (!(band.area().value() > 0)) {
                add(
                        Kind.AT_LIMIT,
                        "no area is left for the " + which.title() + " band",
                        "check whether it is there at all");
                continue;
            }
            held(which, "centre", band.centre());
            held(which, "width", band.width());
        }
    }

    private void held(EtherBand which, String what, Estimate estimate) {
        if (estimate.standardError().isEmpty()) {
            add(
                    Kind.AT_LIMIT,
                    "the %s of the %s band stands at its limit, %s cm-1"
                            .formatted(what, which.title(), Envelope.number(estimate.value(), 1)),
                    "look at the residual: another band may stand beside it");
        }
    }

    private void minima() {
        BandFit fit = envelope.fit();
        if (fit.rivals() > 0) {
            add(
                    Kind.RIVALS,
                    "other sets of bands fit within the noise: " + fit.rivals(),
                    "the errors count them; more scans, or widths shared over several linkers, would"
                            + " tell them apart");
        }
        double correlation = envelope.correlation().orElse(0);
        if (Math.abs(correlation) > Envelope.MOST_CORRELATION) {
            add(
                    Kind.CORRELATED,
                    "the areas of the free and the lithium band are nearly one: correlation "
                            + Envelope.number(correlation, 4),
                    "the errors count it; share the widths over several linkers");
        }
        if (!fit.isConfirmed()) {
            add(
                    Kind.UNCONFIRMED,
                    "no two of the starts came down to these bands",
                    "compare with a neighbouring spectrum before believing them");
        }
    }

    private void residual() {
        Spectrum left = envelope.fit().residual();
        if (Noise.in(left, Window.of(left)) instanceof Found<Noise>(Noise noise)
                && !noise.isWhite()) {
            add(
                    Kind.WAVES,
                    "what is left over waves: over bands it is %s times what it is between points"
                            .formatted(
                                    Envelope.number(
                                            noise.measuredOverBands() / noise.betweenPoints(), 1)),
                    "the errors count it; look at the residual for bands that are not C-O-C, or for"
                            + " zero filling");
        }
    }

    private void measurement(Absorbance absorbance) {
        if (absorbance.isSaturatedIn(envelope.fit().window())) {
            add(
                    Kind.SATURATED,
                    "part of the envelope absorbs more than "
                            + Absorbance.BLACK
                            + ", where absorbance is not proportional",
                    "measure a thinner film, or by ATR");
        }
        if (absorbance.spectrum().technique() == Technique.ATR) {
            add(
                    Kind.ATR,
                    "measured by ATR, where strong bands stand up to 14 cm-1 lower than in"
                            + " transmission",
                    "compare centres with ATR spectra only");
        }
    }
}
