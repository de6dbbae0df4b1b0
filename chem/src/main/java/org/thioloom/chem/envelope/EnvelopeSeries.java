package org.thioloom.chem.envelope;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.bandfit.BandFit;
import org.thioloom.chem.bandfit.BandFit.Band;
import org.thioloom.chem.bandfit.Estimate;
import org.thioloom.chem.bandfit.SeriesFit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The envelopes of several linkers fitted together, the free and the lithium band each of one
/// width in all of them. That width is an assumption; [#strain] tells how ill the data take it.
public final class EnvelopeSeries {
    /// Widths that differ raise χ² by more than this for each one given up, `[-]`: three σ.
    public static final double STRAINED = 9;

    private static final List<Integer> SHARED =
            List.of(EtherBand.FREE.place(), EtherBand.LITHIUM.place());

    private final List<Envelope> alone;
    private final SeriesFit fit;

    private EnvelopeSeries(List<Envelope> alone, SeriesFit fit) {
        this.alone = List.copyOf(alone);
        this.fit = fit;
    }

    /// Fits envelopes together that were fitted alone.
    public static Answer<EnvelopeSeries> of(List<Envelope> alone) {
        if (alone.size() < 2) {
            return new Refused<>(
                    "widths are shared between spectra, and there is " + alone.size(),
                    "give the spectra of at least two linkers");
        }
        List<BandFit> fits = alone.stream().map(Envelope::fit).toList();
        if (fits.stream().map(BandFit::model).map(m -> m.shape()).distinct().count() > 1) {
            return new Refused<>(
                    "some of the envelopes have Gaussian bands and some have not",
                    "fit those of one shape together");
        }
        return SeriesFit.of(fits, SHARED).map(fit -> new EnvelopeSeries(alone, fit));
    }

    /// The envelopes by themselves.
    public List<Envelope> alone() {
        return alone;
    }

    /// One band of one spectrum, counted from 0.
    public Band band(int spectrum, EtherBand band) {
        return fit.bands(spectrum).get(band.place());
    }

    /// The apparent lithium fraction of one spectrum, `[-]`.
    public Optional<Estimate> apparentFraction(int spectrum) {
        return fit.share(spectrum, EtherBand.LITHIUM.place(), EtherBand.FREE.place());
    }

    /// Between the areas of the free and the lithium band of one spectrum, `[-]`.
    public OptionalDouble correlation(int spectrum) {
        return fit.areaCorrelation(spectrum, EtherBand.FREE.place(), EtherBand.LITHIUM.place());
    }

    /// How much χ² rises for each width given up, `[-]`: near 1 when the widths are alike.
    public double strain() {
        return fit.strain();
    }
}
