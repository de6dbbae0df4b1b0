package org.thioloom.recipes.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;
import static org.thioloom.recipes.json.Schemas.assertFits;
import static org.thioloom.recipes.json.Schemas.json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.network.Species;
import org.thioloom.chem.network.StepGrowth;
import org.thioloom.chem.network.sample.Sampling;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.finding.Finding;
import org.thioloom.recipes.forecast.network.ComparedModulus;
import org.thioloom.recipes.forecast.network.Gelation;
import org.thioloom.recipes.forecast.network.NetworkConditions;
import org.thioloom.recipes.forecast.network.NetworkForecast;
import org.thioloom.recipes.forecast.network.NetworkReport;
import org.thioloom.recipes.forecast.network.ReachedConversion;
import org.thioloom.recipes.forecast.network.ReachedConversion.Of;
import org.thioloom.recipes.forecast.network.ReachedConversion.Origin;
import org.thioloom.recipes.forecast.network.RecipeNetwork;
import org.thioloom.recipes.forecast.network.WeighedNetwork;
import org.thioloom.recipes.forecast.network.WeighedNetwork.Groups;
import org.thioloom.recipes.writing.model.NetworkWriter;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.OptionalDouble;

/// What is written of a network fits its schema, to the last digit of every double.
class NetworkSchemaTest {
    private static <T> T found(Answer<T> answer) {
        return switch (answer) {
            case Found<T>(T value) -> value;
            case Refused<T>(String sentence, String remedy) -> fail(sentence + " " + remedy);
        };
    }

    private static WeighedNetwork fourAndTwo(double linkers) {
        StepGrowth growth =
                found(
                        StepGrowth.of(
                                List.of(Species.whole(1, 4, 1062.71)),
                                List.of(Species.whole(linkers, 2, 2000))));
        return new WeighedNetwork(
                growth, true, Groups.ENE_AND_THIOL, null, new Refused<>("not asked", "ask"));
    }

    private static NetworkConditions at(double enes) {
        return NetworkConditions.at(
                new ReachedConversion(enes, Of.FIRST, OptionalDouble.empty(), Origin.GIVEN));
    }

    @ParameterizedTest(name = "{0} linkers at {1}")
    @CsvSource({"2, 0.95", "2, 0.4", "2, 0", "2, 1", "8, 0.9", "0.5, 0.2"})
    void aNetworkToldDirectlyFits(double linkers, double enes) {
        WeighedNetwork weighed = fourAndTwo(linkers);
        List<Finding> findings = Gelation.ratio(weighed, "/imbalance").stream().toList();
        NetworkForecast forecast = NetworkForecast.of(weighed, at(enes));
        String text =
                NetworkWriter.write(new NetworkReport(null, forecast, null, List.of(), findings));
        assertFits("network", text);
        JsonNode written = json(text);
        double sol = found(forecast.reached()).cured().network().fractions().sol();
        assertEquals(sol, written.path("solFraction").doubleValue(), "the same double");
        assertEquals(findings.isEmpty(), written.has("gelPoint"));
        assertFalse(text.contains("E-"), "no exponents");
    }

    @Test
    void aNetworkOfARecipeWithEverythingFits() {
        ControlRecipe plan = Bench.plan("anp-c-2.0k", new AnOrder().build());
        NetworkForecast forecast =
                NetworkForecast.of(
                        found(RecipeNetwork.of(plan)),
                        new NetworkConditions(
                                NetworkForecast.conversion(plan).orElseThrow(),
                                310,
                                OptionalDouble.of(0.2),
                                OptionalDouble.empty(),
                                true));
        Sampling sampling = new Sampling(1000, 4, 7, 1);
        NetworkReport.Sample sample =
                new NetworkReport.Sample(
                        sampling, found(sampling.of(forecast.weighed().growth(), 0.97)));
        String text =
                NetworkWriter.write(
                        new NetworkReport(
                                plan.master().header(),
                                forecast,
                                sample,
                                ComparedModulus.of(forecast, "gao2024"),
                                List.of()));
        assertFits("network", text);
        for (String key :
                List.of("swollen", "lower", "higher", "sample", "reported", "asSoft", "basis")) {
            assertFalse(json(text).findValues(key).isEmpty(), key);
        }
    }

    @Test
    void aReactionOfUnknownReachFits() {
        ControlRecipe plan =
                Bench.plan(
                        Bench.accepted(
                                Bench.read(
                                        Bench.template("fluoroborate-diyne"),
                                        Bench.answers("fluoroborate-diyne"))),
                        new AnOrder()
                                .limit(Bench.limited("fluoroborate-diyne"), "1 g")
                                .withoutDiscs(),
                        List.of());
        NetworkForecast forecast = found(NetworkForecast.of(plan));
        String text =
                NetworkWriter.write(
                        new NetworkReport(
                                plan.master().header(), forecast, null, List.of(), List.of()));
        assertFits("network", text);
        assertFalse(json(text).has("conversion"));
        assertFalse(json(text).path("gelPoint").path("aryl-iodide").isMissingNode());
    }
}
