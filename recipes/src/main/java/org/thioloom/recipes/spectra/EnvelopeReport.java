package org.thioloom.recipes.spectra;

import org.thioloom.chem.envelope.Doubt;
import org.thioloom.chem.envelope.Envelope;
import org.thioloom.chem.envelope.EnvelopeSeries;
import org.thioloom.chem.envelope.ExpectedRow;
import org.thioloom.chem.envelope.LinkerTrend;
import org.thioloom.chem.envelope.PublishedEnvelope;
import org.thioloom.chem.spectrum.Spectrum;
import org.thioloom.chem.spectrum.Window;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;

import java.util.List;
import java.util.Optional;

/// The C-O-C envelopes of some membranes: each by itself, together, along EO : Li, and what was to
/// be expected of them.
///
/// @param window that was fitted, `[cm-1]`
/// @param entries one for each spectrum
/// @param series all together with shared widths, when that was asked for
/// @param trend what these membranes themselves say, when there are enough
/// @param expected rows that were asked for without a spectrum
public record EnvelopeReport(
        Window window,
        List<Entry> entries,
        Optional<EnvelopeSeries> series,
        Optional<LinkerTrend> trend,
        List<ExpectedRow> expected) {

    public EnvelopeReport {
        entries = List.copyOf(entries);
        expected = List.copyOf(expected);
    }

    /// One spectrum.
    ///
    /// @param name what it is called
    /// @param expected what the trend of the paper expects, where EO : Li was given
    public record Entry(String name, Envelope envelope, Optional<ExpectedRow> expected) {
        /// The paper's membrane of the same linker, if it has one.
        public Optional<PublishedEnvelope> published() {
            return expected.flatMap(row -> PublishedEnvelope.like(row.eoPerLi()));
        }
    }

    /// A spectrum to be fitted.
    ///
    /// @param name what it is called
    public record Sample(String name, Spectrum spectrum) {}

    /// What is asked.
    ///
    /// @param samples perhaps none
    /// @param window `[cm-1]`
    /// @param eoPerLi none, or one for each sample, or any number without samples
    /// @param sharedWidths whether to fit all together as well
    public record Question(
            List<Sample> samples, Window window, List<Double> eoPerLi, boolean sharedWidths) {
        public Question {
            samples = List.copyOf(samples);
            eoPerLi = List.copyOf(eoPerLi);
        }

        Optional<Double> eoPerLi(int sample) {
            return sample < eoPerLi.size() ? Optional.of(eoPerLi.get(sample)) : Optional.empty();
        }
    }

    /// Answers it, or says of every spectrum why not.
    public static Outcome<EnvelopeReport> of(Question question) {
        return new EnvelopeWork(question).outcome();
    }

    /// A doubt about an envelope as a finding.
    public static Finding finding(String pointer, Doubt doubt) {
        return rule(doubt.kind()).at(pointer, doubt.sentence(), doubt.remedy());
    }

    private static Rule rule(Doubt.Kind kind) {
        return switch (kind) {
            case UNCONFIRMED -> Rule.ENVELOPE_UNCONFIRMED;
            case RIVALS -> Rule.ENVELOPE_AMBIGUOUS;
            case CORRELATED -> Rule.ENVELOPE_CORRELATED;
            case AT_LIMIT -> Rule.ENVELOPE_AT_LIMIT;
            case WITHOUT_LITHIUM -> Rule.ENVELOPE_WITHOUT_LITHIUM;
            case WAVES -> Rule.ENVELOPE_RESIDUAL;
            case SATURATED -> Rule.ENVELOPE_SATURATED;
            case ATR -> Rule.ENVELOPE_BY_ATR;
        };
    }
}
