package org.thioloom.app.fx.ftir;

import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.fx.spectra.Added;
import org.thioloom.app.fx.spectra.Checks;
import org.thioloom.app.fx.spectra.Checks.Judged;
import org.thioloom.app.fx.spectra.Question;
import org.thioloom.app.text.spectra.TextSpectrumCheck;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.verdict.SpectrumReport;
import org.thioloom.recipes.expectation.FtirPlan;
import org.thioloom.recipes.expectation.InWords;
import org.thioloom.recipes.expectation.Stage;
import org.thioloom.recipes.verdict.StageCheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the page shows: stages and spectra, what the chosen stage should show, the stack, and what
/// the chosen spectrum says.
///
/// @param told what the stage can tell, in sentences
/// @param verdict of the chosen spectrum; empty for none
record FtirSheet(
        FtirPlan plan,
        Stage stage,
        List<Line> lines,
        List<String> told,
        List<ExpectedBand> expected,
        Chart chart,
        Optional<VerdictSheet> verdict) {

    FtirSheet {
        lines = List.copyOf(lines);
        told = List.copyOf(told);
        expected = List.copyOf(expected);
    }

    /// Keys of all stages.
    List<String> stages() {
        return plan.stages().stream().map(Stage::key).toList();
    }

    /// What the recipe allows to be left at the stage, as a person would type it.
    String allowed() {
        return BigDecimal.valueOf(stage.allowed())
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString()
                + " mol%";
    }

    /// One line of the list.
    sealed interface Line {
        /// A stage.
        record OfStage(String key, String title) implements Line {}

        /// A spectrum below its stage.
        record OfSpectrum(long id, String name, State state, String words) implements Line {}
    }

    /// How a spectrum stands.
    enum State {
        READING,
        KEPT,
        BROKEN,
        OPEN,
        REFUSED
    }

    static Content<FtirSheet> of(Question question, Checks checks) {
        return switch (checks.expected(question)) {
            case Content.Waiting<FtirPlan> _ -> new Content.Waiting<>();
            case Content.Nothing<FtirPlan>(String heading, String sentence, String remedy) ->
                    new Content.Nothing<>(heading, sentence, remedy);
            case Content.Shown<FtirPlan>(FtirPlan plan) when plan.stages().isEmpty() ->
                    new Content.Nothing<>(
                            "Nothing to expect",
                            "this recipe has no stage of which infrared tells anything",
                            "");
            case Content.Shown<FtirPlan>(FtirPlan plan) ->
                    new Content.Shown<>(of(question, plan, checks));
        };
    }

    private static FtirSheet of(Question question, FtirPlan plan, Checks checks) {
        Stage stage =
                plan.stages().stream()
                        .filter(one -> one.key().equals(question.stage()))
                        .findFirst()
                        .orElse(plan.stages().getLast());
        // what was added before any stage could be chosen is of this one
        List<Added> all =
                question.all().stream()
                        .map(added -> added.stage().isEmpty() ? added.at(stage.key()) : added)
                        .toList();
        Map<Long, Judged> judged = checks.of(plan, all, question.terms());
        return new FtirSheet(
                plan,
                stage,
                lines(plan, all, judged),
                told(question, stage),
                ExpectedBand.of(stage),
                new StackChart(stage, all, judged, question.chosen()).chart(plan),
                question.looked()
                        .flatMap(looked ->
                                all.stream().filter(a -> a.id() == looked.id()).findFirst())
                        .filter(added -> added.measured().isPresent())
                        .flatMap(added ->
                                Optional.ofNullable(judged.get(added.id()))
                                        .map(one ->
                                                new VerdictSheet(added, one, question.terms()))));
    }

    private static List<String> told(Question question, Stage stage) {
        List<String> told = new ArrayList<>();
        question.planned()
                .recipe()
                .ifPresent(recipe -> {
                    told.add(InWords.of(stage, recipe.formula().coupling()));
                    told.addAll(InWords.reach(stage, recipe.formula().coupling()));
                });
        if (!stage.asked().isEmpty()) {
            told.add("The recipe asks for " + String.join(" and ", stage.asked()) + " here");
        }
        told.removeIf(String::isEmpty);
        return told;
    }

    private static List<Line> lines(FtirPlan plan, List<Added> all, Map<Long, Judged> judged) {
        List<Line> lines = new ArrayList<>();
        for (Stage stage : plan.stages()) {
            lines.add(new Line.OfStage(stage.key(), stage.title()));
            all.stream()
                    .filter(added -> added.stage().equals(stage.key()))
                    .forEach(added -> lines.add(line(added, judged)));
        }
        List<Added> strays =
                all.stream()
                        .filter(added ->
                                plan.stages().stream()
                                        .noneMatch(s -> s.key().equals(added.stage())))
                        .toList();
        if (!strays.isEmpty()) {
            lines.add(new Line.OfStage("", "of no stage of this recipe"));
            strays.forEach(added -> lines.add(line(added, judged)));
        }
        return lines;
    }

    private static Line line(Added added, Map<Long, Judged> judged) {
        Judged one = judged.get(added.id());
        if (one == null) {
            return new Line.OfSpectrum(added.id(), added.name(), State.READING, "being read");
        }
        if (!(one.check() instanceof Found<StageCheck>(StageCheck check))) {
            return new Line.OfSpectrum(added.id(), added.name(), State.REFUSED, "cannot be judged");
        }
        SpectrumReport report = check.report();
        return new Line.OfSpectrum(
                added.id(), added.name(), state(report), TextSpectrumCheck.answer(report));
    }

    static State state(SpectrumReport report) {
        if (report.isBroken()) {
            return State.BROKEN;
        }
        return TextSpectrumCheck.isDecided(report) ? State.KEPT : State.OPEN;
    }
}
