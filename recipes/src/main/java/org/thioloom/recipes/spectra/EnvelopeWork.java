package org.thioloom.recipes.spectra;

import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.bandfit.Estimate;
import org.thioloom.chem.envelope.Envelope;
import org.thioloom.chem.envelope.EnvelopeSeries;
import org.thioloom.chem.envelope.EtherBand;
import org.thioloom.chem.envelope.ExpectedRow;
import org.thioloom.chem.envelope.Interval;
import org.thioloom.chem.envelope.LinkerTrend;
import org.thioloom.chem.spectrum.Absorbance;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.finding.Rule;
import org.thioloom.recipes.spectra.EnvelopeReport.Entry;
import org.thioloom.recipes.spectra.EnvelopeReport.Question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Fitting under way, and what is found on it.
final class EnvelopeWork {
    private final Question question;
    private final List<Finding> findings = new ArrayList<>();

    EnvelopeWork(Question question) {
        this.question = question;
    }

    Outcome<EnvelopeReport> outcome() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < question.samples().size(); i++) {
            entry(i).ifPresent(entries::add);
        }
        List<ExpectedRow> rows = new ArrayList<>();
        if (question.samples().isEmpty()) {
            for (int i = 0; i < question.eoPerLi().size(); i++) {
                expected("/eoPerLi/" + i, question.eoPerLi().get(i)).ifPresent(rows::add);
            }
        }
        Optional<EnvelopeSeries> series =
                Finding.anyError(findings) ? Optional.empty() : series(entries);
        Optional<LinkerTrend> trend =
                Finding.anyError(findings) ? Optional.empty() : trend(entries);
        List<Finding> ordered = Finding.gravestFirst(findings);
        return Finding.anyError(ordered)
                ? new Outcome.Refused<>(ordered)
                : new Outcome.Accepted<>(
                        new EnvelopeReport(question.window(), entries, series, trend, rows),
                        ordered);
    }

    private Optional<Entry> entry(int sample) {
        String pointer = "/spectra/" + sample;
        Answer<Envelope> envelope =
                Absorbance.of(question.samples().get(sample).spectrum())
                        .then(absorbance -> Envelope.of(absorbance, question.window()));
        Optional<ExpectedRow> expected =
                question.eoPerLi(sample).flatMap(ratio -> expected(pointer, ratio));
        return switch (envelope) {
            case Refused<Envelope>(String sentence, String remedy) -> {
                findings.add(Rule.ENVELOPE_REFUSED.at(pointer, sentence, remedy));
                yield Optional.empty();
            }
            case Found<Envelope>(Envelope found) -> {
                found.doubts()
                        .forEach(doubt -> findings.add(EnvelopeReport.finding(pointer, doubt)));
                expected.ifPresent(row -> compare(pointer, found, row));
                findings.addAll(
                        SpectrumFindings.weather(
                                pointer, question.samples().get(sample).spectrum()));
                yield Optional.of(
                        new Entry(question.samples().get(sample).name(), found, expected));
            }
        };
    }

    private Optional<ExpectedRow> expected(String pointer, double ratio) {
        return switch (LinkerTrend.published().at(ratio)) {
            case Refused<ExpectedRow>(String sentence, String remedy) -> {
                findings.add(Rule.ENVELOPE_REFUSED.at(pointer, sentence, remedy));
                yield Optional.empty();
            }
            case Found<ExpectedRow>(ExpectedRow row) -> {
                if (row.extrapolated()) {
                    findings.add(Rule.ENVELOPE_BEYOND_TREND.at(pointer, digits(ratio, 4)));
                }
                yield Optional.of(row);
            }
        };
    }

    private void compare(String pointer, Envelope found, ExpectedRow row) {
        found.apparentFraction()
                .ifPresent(fraction ->
                        compare(
                                pointer,
                                "apparent lithium fraction",
                                fraction,
                                row.fraction(),
                                row));
        Estimate free = found.band(EtherBand.FREE).centre();
        compare(pointer, "centre of the free band", free, row.free(), row);
        Estimate lithium = found.band(EtherBand.LITHIUM).centre();
        compare(pointer, "centre of the lithium band", lithium, row.lithium(), row);
    }

    private void compare(
            String pointer, String what, Estimate found, Interval expected, ExpectedRow row) {
        double room = 2 * found.standardError().orElse(0);
        boolean within =
                found.value() + room >= expected.low() && found.value() - room <= expected.high();
        if (!within) {
            int figures = expected.value() < 1 ? 2 : 5;
            findings.add(
                    Rule.ENVELOPE_OFF_TREND.at(
                            pointer,
                            what,
                            digits(found.value(), figures),
                            digits(expected.low(), figures),
                            digits(expected.high(), figures),
                            digits(row.eoPerLi(), 4)));
        }
    }

    private Optional<EnvelopeSeries> series(List<Entry> entries) {
        if (!question.sharedWidths()) {
            return Optional.empty();
        }
        return switch (EnvelopeSeries.of(entries.stream().map(Entry::envelope).toList())) {
            case Refused<EnvelopeSeries>(String sentence, String remedy) -> {
                findings.add(Rule.ENVELOPE_REFUSED.at("", sentence, remedy));
                yield Optional.empty();
            }
            case Found<EnvelopeSeries>(EnvelopeSeries series) -> {
                if (series.strain() > EnvelopeSeries.STRAINED) {
                    findings.add(Rule.ENVELOPE_WIDTHS_DIFFER.at("", digits(series.strain(), 2)));
                }
                yield Optional.of(series);
            }
        };
    }

    private Optional<LinkerTrend> trend(List<Entry> entries) {
        if (entries.size() < LinkerTrend.FEWEST || question.eoPerLi().isEmpty()) {
            return Optional.empty();
        }
        List<LinkerTrend.Point> points = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).envelope().point(question.eoPerLi().get(i)).ifPresent(points::add);
        }
        return switch (LinkerTrend.of(points)) {
            case Refused<LinkerTrend>(String sentence, String remedy) -> {
                findings.add(Rule.ENVELOPE_WITHOUT_TREND.at("", sentence, remedy));
                yield Optional.empty();
            }
            case Found<LinkerTrend>(LinkerTrend trend) -> Optional.of(trend);
        };
    }

    private static String digits(double value, int figures) {
        return new BigDecimal(value)
                .round(new MathContext(figures))
                .stripTrailingZeros()
                .toPlainString();
    }
}
