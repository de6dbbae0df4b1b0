package org.thioloom.app.fx.network;

import org.thioloom.app.fx.chart.Chart;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.fx.part.Content;
import org.thioloom.app.text.model.BudgetWords;
import org.thioloom.app.text.model.NetworkAnswer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.recipes.finding.PlainWords;
import org.thioloom.recipes.forecast.network.NetworkForecast;
import org.thioloom.recipes.forecast.network.NetworkForecast.Reached;
import org.thioloom.recipes.outcome.PlanOutput;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.section.Section;
import org.thioloom.recipes.section.Section.Fact;
import org.thioloom.recipes.uncertainty.OutputBudget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is told of the network of a batch.
///
/// @param answer in a few sentences
/// @param facts as the record has them
/// @param overConversion how the mass is shared while it forms
/// @param strands likewise
/// @param overRatio how it would be shared at other ratios; or why that cannot be drawn
public record NetworkSheet(
        String answer,
        List<Fact> facts,
        Chart overConversion,
        Chart strands,
        Content<Ratios> overRatio) {
    private static final String HEADING = "Network";

    public NetworkSheet {
        facts = List.copyOf(facts);
    }

    /// Over the ratio.
    ///
    /// @param reached how much of the scarcer group has reacted everywhere on them
    public record Ratios(String reached, Chart shares, Chart strands) {}

    static Content<NetworkSheet> of(Planned planned) {
        return Content.of(
                planned,
                record ->
                        switch (record.forecasts().network()) {
                            case Refused<NetworkForecast>(String sentence, String remedy) ->
                                    new Content.Nothing<>(
                                            "There is no network to forecast", sentence, remedy);
                            case Found<NetworkForecast>(NetworkForecast forecast) ->
                                    new Content.Shown<>(of(planned, record, forecast));
                        });
    }

    private static NetworkSheet of(Planned planned, BatchRecord record, NetworkForecast forecast) {
        ConversionCharts along = ConversionCharts.of(forecast);
        return new NetworkSheet(
                PlainWords.of(NetworkAnswer.of(forecast)),
                facts(planned, record),
                along.shares(),
                along.strands(),
                ratios(planned, forecast));
    }

    /// Those of the record, and how well the ratio is known.
    private static List<Fact> facts(Planned planned, BatchRecord record) {
        List<Fact> facts = new ArrayList<>();
        ratio(planned).ifPresent(r -> facts.add(new Fact.Words("ratio r", known(r))));
        record.sections().stream()
                .filter(section -> section.heading().equals(HEADING))
                .map(Section::facts)
                .forEach(facts::addAll);
        return facts;
    }

    private static String known(OutputBudget ratio) {
        BudgetWords words = new BudgetWords(ratio);
        return "%s; %s in 95 %% of such batches, most by %s"
                .formatted(words.planned(), words.interval(), words.largestCause());
    }

    private static Optional<OutputBudget> ratio(Planned planned) {
        return planned.doubts().flatMap(report -> report.budget(PlanOutput.IMBALANCE));
    }

    private static Content<Ratios> ratios(Planned planned, NetworkForecast forecast) {
        return switch (forecast.reached()) {
            case Refused<Reached>(String sentence, String remedy) ->
                    new Content.Nothing<>("No curve over the ratio", sentence, remedy);
            case Found<Reached>(Reached reached) ->
                    Content.of(
                            RatioCharts.of(forecast, reached, ratio(planned)),
                            "No curve over the ratio");
        };
    }
}
