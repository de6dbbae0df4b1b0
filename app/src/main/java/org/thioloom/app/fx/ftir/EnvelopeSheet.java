package org.thioloom.app.fx.ftir;

import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.fx.spectra.Added;
import org.thioloom.app.fx.spectra.Measured;
import org.thioloom.app.fx.spectra.Question;
import org.thioloom.app.text.spectra.TextEnvelope;
import org.thioloom.chem.bandfit.BandFit;
import org.thioloom.chem.bandfit.BandFit.Band;
import org.thioloom.chem.envelope.Envelope;
import org.thioloom.chem.plot.FitPlot;
import org.thioloom.recipes.expectation.FtirPlan;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Severity;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.spectra.EnvelopeReport;
import org.thioloom.recipes.spectra.EnvelopeReport.Entry;
import org.thioloom.recipes.spectra.EnvelopeReport.Sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The C-O-C envelope of a spectrum taken apart.
///
/// @param remarks the apparent lithium fraction, and what was expected of it
/// @param findings what should be known before it is believed
record EnvelopeSheet(
        long id,
        EnvelopeReport report,
        List<Finding> findings,
        List<Component> components,
        List<String> remarks,
        Chart fit,
        Chart residual) {
    private static final String HEADING = "The envelope is not taken apart";

    /// One of its bands, each number with its uncertainty.
    record Component(String name, String centre, String width, String area) {}

    /// Fits that need not be made again.
    static final class Fits {
        private Map<Key, Outcome<EnvelopeReport>> made = Map.of();

        private record Key(Measured measured, OptionalDouble ratio) {}

        private Outcome<EnvelopeReport> of(Key key, List<Added> all) {
            Map<Key, Outcome<EnvelopeReport>> kept = new HashMap<>(made);
            kept.keySet()
                    .removeIf(old ->
                            all.stream()
                                    .noneMatch(a ->
                                            a.measured()
                                                    .filter(m -> m == old.measured)
                                                    .isPresent()));
            Outcome<EnvelopeReport> fit = kept.computeIfAbsent(key, Fits::fit);
            made = kept;
            return fit;
        }

        private static Outcome<EnvelopeReport> fit(Key key) {
            return EnvelopeReport.of(
                    new EnvelopeReport.Question(
                            List.of(new Sample(key.measured.name(), key.measured.spectrum())),
                            Envelope.USUAL,
                            key.ratio.stream().boxed().toList(),
                            false));
        }
    }

    static Content<EnvelopeSheet> of(Question question, Fits fits) {
        if (question.looked().isEmpty()) {
            return new Content.Nothing<>(
                    "No spectrum is chosen",
                    "the C-O-C envelope of a dry membrane tells how much of its ether is at lithium",
                    "choose a spectrum on the left");
        }
        Added added = question.looked().get();
        if (added.measured().isEmpty()) {
            return new Content.Waiting<>();
        }
        OptionalDouble ratio =
                question.planned()
                        .record()
                        .map(BatchRecord::control)
                        .map(FtirPlan::etherPerLithium)
                        .orElse(OptionalDouble.empty());
        return switch (fits.of(new Fits.Key(added.measured().get(), ratio), question.all())) {
            case Outcome.Refused<EnvelopeReport>(List<Finding> why) ->
                    new Content.Nothing<>(
                            HEADING,
                            why.stream().map(Finding::problem).collect(Collectors.joining("; ")),
                            why.getFirst().advice());
            case Outcome.Accepted<EnvelopeReport>(EnvelopeReport report, List<Finding> findings) ->
                    new Content.Shown<>(
                            of(added.id(), report, all(added.measured().get(), findings)));
        };
    }

    /// Of the fit, and of reading what is more than a note.
    private static List<Finding> all(Measured measured, List<Finding> fitted) {
        Stream<Finding> read =
                measured.findings().stream()
                        .filter(said -> said.severity() != Severity.NOTE)
                        .map(said -> said.at("/spectra/0"));
        return Finding.gravestFirst(Stream.concat(read, fitted.stream()).toList());
    }

    private static EnvelopeSheet of(long id, EnvelopeReport report, List<Finding> findings) {
        Entry entry = report.entries().getFirst();
        BandFit fit = entry.envelope().fit();
        EnvelopeCharts charts = new EnvelopeCharts(entry.name(), fit);
        return new EnvelopeSheet(
                id,
                report,
                findings,
                components(fit.bands()),
                TextEnvelope.remarks(entry),
                charts.bands(),
                charts.residual());
    }

    private static List<Component> components(List<Band> bands) {
        List<String> centres = Decimals.aligned(bands, band -> FitPlot.toldOfAxis(band.centre()));
        List<String> widths = Decimals.aligned(bands, band -> FitPlot.toldOfAxis(band.width()));
        List<String> areas = Decimals.aligned(bands, band -> FitPlot.told(band.area()));
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            components.add(
                    new Component(
                            bands.get(i).name(), centres.get(i), widths.get(i), areas.get(i)));
        }
        return components;
    }
}
