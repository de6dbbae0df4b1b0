package org.thioloom.app.fx.ftir;

import org.thioloom.app.fx.chart.Glyph;
import org.thioloom.app.fx.spectra.Added;
import org.thioloom.app.fx.spectra.Against;
import org.thioloom.app.fx.spectra.Checks.Judged;
import org.thioloom.app.fx.spectra.Checks.Taken;
import org.thioloom.app.fx.spectra.Terms;
import org.thioloom.app.text.spectra.TextSpectrumCheck;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.verdict.GroupVerdict;
import org.thioloom.chem.verdict.SpectrumReport;
import org.thioloom.chem.verdict.Verdict;
import org.thioloom.chem.verdict.Verdict.Kind;
import org.thioloom.chem.verdict.Verdict.Outcome;
import org.thioloom.recipes.expectation.Stage;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.finding.PlainWords;
import org.thioloom.recipes.verdict.StageCheck;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// What a spectrum says about its stage.
///
/// @param terms by which it was judged
record VerdictSheet(Added added, Judged judged, Terms terms) {

    private static final int AREA_DIGITS = 3;

    /// A group or a band and what became of it.
    ///
    /// @param place of a band, `[cm-1]`; empty for a group
    /// @param found where its maximum stands, `[cm-1]`; empty for none
    /// @param area above its line, `[cm-1]`; likewise
    record Row(
            Glyph glyph,
            boolean broken,
            String place,
            String group,
            String verdict,
            String found,
            String area,
            String why) {}

    long id() {
        return added.id();
    }

    /// The spectrum and its stage.
    Taken taken() {
        return new Taken(added.stage(), added.measured().orElseThrow());
    }

    /// Refused where it cannot be judged.
    Answer<StageCheck> check() {
        return judged.check();
    }

    /// What it was compared with, in a sentence.
    String against() {
        String with =
                judged.earlier().stream()
                        .map(before -> before.stage() + " (" + before.measured().name() + ")")
                        .collect(Collectors.joining(", "));
        return switch (added.against()) {
            case Against.Own(List<Long> ids) when with.isEmpty() ->
                    ids.isEmpty()
                            ? "Judged by itself, as was chosen."
                            : "Judged by itself: what was chosen is of no earlier stage.";
            case Against.Own _ -> "Compared with " + with + ", as was chosen.";
            case Against.Latest _ when with.isEmpty() ->
                    "Judged by itself: no spectrum of an earlier stage is here.";
            case Against.Latest _ -> "Compared with " + with + ".";
        };
    }

    /// How much of each group has reacted.
    static List<String> reacted(SpectrumReport report) {
        return report.conversions().stream()
                .map(c -> c.group() + ": " + TextSpectrumCheck.reacted(c))
                .toList();
    }

    static List<Row> groups(SpectrumReport report) {
        return report.groups().stream()
                .filter(g -> isWorthARow(g.change(), g.kind()))
                .map(VerdictSheet::row)
                .toList();
    }

    /// @param stage that was judged, for the short names of its groups
    static List<Row> bands(SpectrumReport report, Stage stage) {
        Map<String, String> symbols = new HashMap<>();
        stage.bands().forEach(f -> symbols.put(f.band().key(), f.band().carrier().symbol()));
        return report.verdicts().stream()
                .filter(v -> isWorthARow(v.expectation().change(), v.kind()))
                .map(v ->
                        row(
                                v,
                                symbols.getOrDefault(
                                        v.expectation().band(), v.expectation().group())))
                .toList();
    }

    /// What may be or not, and cannot be told, keeps nobody waiting.
    private static boolean isWorthARow(Change change, Kind kind) {
        return change != Change.MAY_BE || kind != Kind.INCONCLUSIVE;
    }

    private static Row row(GroupVerdict group) {
        return new Row(
                VerdictWords.glyph(group.kind()),
                group.outcome() == Outcome.BROKEN,
                "",
                group.group(),
                VerdictWords.of(group.change(), group.kind(), group.outcome()),
                "",
                "",
                group.sentence());
    }

    private static Row row(Verdict verdict, String symbol) {
        Expectation e = verdict.expectation();
        boolean there = verdict.kind() == Kind.PRESENT || verdict.kind() == Kind.SHIFTED;
        boolean told = there && verdict.numbers().position().isPresent();
        OptionalDouble area = verdict.numbers().area();
        return new Row(
                VerdictWords.glyph(verdict.kind()),
                verdict.outcome() == Outcome.BROKEN,
                Long.toString(Math.round(e.position())),
                symbol,
                VerdictWords.of(e.change(), verdict.kind(), verdict.outcome()),
                told ? decimals(verdict.numbers().position().getAsDouble()) : "",
                told && area.isPresent() && area.getAsDouble() > 0
                        ? Rounding.significant(BigDecimal.valueOf(area.getAsDouble()), AREA_DIGITS)
                        : "",
                verdict.sentence());
    }

    private static String decimals(double wavenumber) {
        return Rounding.toDecimals(BigDecimal.valueOf(wavenumber), 1);
    }

    /// What has to be said of the spectrum, each in a sentence.
    static List<String> remarks(SpectrumReport report) {
        return report.remarks().stream()
                .map(r -> r.sentence() + "; " + PlainWords.of(r.remedy()))
                .toList();
    }

    /// What reading its file decided.
    List<String> ofTheFile() {
        return taken().measured().findings().stream().map(VerdictSheet::words).toList();
    }

    private static String words(Finding finding) {
        return finding.problem() + "; " + finding.advice();
    }
}
