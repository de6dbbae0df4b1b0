package org.thioloom.recipes.forecast.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.recipes.forecast.network.Weighed.found;
import static org.thioloom.recipes.forecast.network.Weighed.reached;
import static org.thioloom.recipes.forecast.network.Weighed.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.network.GelPoint.Gels;
import org.thioloom.chem.network.Modulus;
import org.thioloom.chem.network.Network;
import org.thioloom.chem.network.Species;
import org.thioloom.chem.network.StepGrowth;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.forecast.network.CuredNetwork.State;
import org.thioloom.recipes.forecast.network.NetworkForecast.Reached;
import org.thioloom.recipes.forecast.network.ReachedConversion.Of;
import org.thioloom.recipes.forecast.network.ReachedConversion.Origin;
import org.thioloom.recipes.forecast.network.WeighedNetwork.Film;

import java.util.List;
import java.util.OptionalDouble;

class NetworkForecastTest {
    private static NetworkForecast forecast(String template, String... lots) {
        return found(NetworkForecast.of(Weighed.plan(template, lots)));
    }

    private static Modulus modulus(CuredNetwork cured, State state) {
        return cured.in(state).orElseThrow().modulus();
    }

    /// Numpy 2.4: the recursion iterated, densities 1.28, 1.125 and 1.0955 g/mL, 298.15 K.
    @Test
    void theMembraneOfThePaperAgreesWithAnIndependentSum() {
        NetworkForecast forecast = forecast("anp-c-2.0k");
        Gels gels = (Gels) forecast.gelPoint();
        assertEquals(1 / Math.sqrt(3), gels.eneConversion(), 1e-11);
        Reached reached = reached(forecast);
        Network network = reached.cured().network();
        assertEquals(0.97, network.eneConversion(), 1e-11);
        assertEquals(0.0007232969903, network.fractions().sol(), 1e-12);
        assertEquals(
                1.862346880808, forecast.weighed().perNode(network.skeleton()).strands(), 1e-10);
        assertEquals(0.367856310881, network.skeletonPerKilogram().strands(), 1e-10);
        assertEquals(308710.6971, modulus(reached.cured(), State.DRY).phantom(), 1e-3);
        assertEquals(651982.7591, modulus(reached.cured(), State.DRY).affine(), 1e-3);
        assertEquals(242693.1849, modulus(reached.cured(), State.FORMED).phantom(), 1e-3);
        assertEquals(512556.8170, modulus(reached.cured(), State.FORMED).affine(), 1e-3);
        assertEquals(0.0190963309, found(reached.loops()).loops().tendency(), 1e-10);
        assertEquals(List.of(), reached.cured().in(State.SWOLLEN).stream().toList());
    }

    /// Facts: network-cure, 5, the reference plan; repeated with numpy 2.4.
    @Test
    void theReferencePlanHasItsModuli() {
        double dry = 0.2382 / 1.2;
        double solution = dry + 0.2382 / 1.1;
        WeighedNetwork weighed =
                Weighed.network(
                        Weighed.growth(
                                new Species(0.050 / 1062.71, 4, 0.97, 1062.71),
                                new Species(0.1882 / 2000, 2, 0.95, 2000)),
                        new Film(dry * 1e-6, dry / solution, 1));
        ReachedConversion conversion =
                new ReachedConversion(0.97, Of.SCARCER, OptionalDouble.of(0.01), Origin.TYPICAL);
        NetworkForecast forecast = NetworkForecast.of(weighed, NetworkConditions.at(conversion));
        assertEquals(1.021042308841205, weighed.growth().ratio(), 1e-12);
        assertEquals(0.5952094718, ((Gels) forecast.gelPoint()).eneConversion(), 5e-11);
        Reached reached = reached(forecast);
        assertEquals(0.0054123847, reached.cured().network().fractions().sol(), 5e-11);
        assertEquals(252503.1515, modulus(reached.cured(), State.DRY).phantom(), 5e-5);
        assertEquals(572370.7988, modulus(reached.cured(), State.DRY).affine(), 5e-5);
        assertTrue(
                reached.lower().orElseThrow().network().fractions().sol()
                        > reached.cured().network().fractions().sol());
        assertTrue(
                modulus(reached.higher().orElseThrow(), State.DRY).phantom()
                        > modulus(reached.cured(), State.DRY).phantom());
    }

    @Test
    void aLotsLivingGroupsAreBinomialArms() {
        NetworkForecast forecast =
                forecast(
                        "anp-c-2.0k",
                        Bench.lot("node", Bench.field("alive", "95", "mol%")),
                        Bench.lot("linker", Bench.field("alive", "95", "mol%")));
        assertEquals(
                0.607737125,
                ((Gels) forecast.gelPoint()).eneConversion(),
                5e-10,
                "facts: network-cure, 1.2, e = q = 0.95");
    }

    /// Two thiols of 2000 g/mol can have 1.00 mmol/g.
    @Test
    void groupsAndMassArePlannedAsTitratedEvenAboveTheStructure() {
        ControlRecipe plan =
                Weighed.plan(
                        "anp-c-2.0k",
                        Bench.lot("linker", Bench.field("content", "1.02", "mmol/g")));
        StepGrowth growth = found(RecipeNetwork.of(plan)).growth();
        assertEquals(plan.stoichiometry().imbalance(), growth.ratio(), 1e-9);
        assertEquals(1 / 1.02, growth.ratio(), 1e-9);
        assertEquals(2000 / 1.02, growth.thiols().getFirst().molarMass(), 1e-6);
    }

    @Test
    void monoThiolsAndSecondNodesOfARecipeTakePart() {
        String dodecanethiol =
                "{\"id\": \"cap\", \"role\": \"additive\", \"substance\": {\"name\": \"a mono-thiol\","
                        + " \"smiles\": \"CCCCCCCCCCCCS\"}, \"density\": {\"value\": 0.845, \"unit\":"
                        + " \"g/mL\"}, \"amount\": {\"basis\": \"molecules\", \"ratio\": 0.2}},\n";
        String text =
                Bench.edited(
                        Bench.template("anp-c"),
                        "{\n        \"id\": \"dmso\"",
                        dodecanethiol + "{\n        \"id\": \"dmso\"");
        ControlRecipe plan =
                Bench.plan(
                        Bench.accepted(Bench.read(text, Bench.settings("linker=2000 g/mol"))),
                        new AnOrder().build(),
                        List.of());
        WeighedNetwork weighed = found(RecipeNetwork.of(plan));
        assertEquals(2, weighed.growth().thiols().size());
        double r = 4 / 4.2;
        double further = 3 * (4 / 4.2);
        assertEquals(r, weighed.growth().ratio(), 1e-9);
        assertEquals(
                1 / Math.sqrt(r * further),
                ((Gels) weighed.growth().gelPoint()).eneConversion(),
                1e-9,
                "p_c² r κ_A κ_B = 1, κ_B = 4 / 4.2");
    }

    @Test
    void theRecipesOwnConversionGoesBeforeATypicalOne() {
        String text =
                Bench.edited(
                        Bench.template("anp-c"),
                        "\"inputs\": [",
                        "\"conversion\": {\"value\": 92, \"unit\": \"mol%\", \"uncertainty\": 2},"
                                + " \"inputs\": [");
        ControlRecipe plan =
                Bench.plan(
                        Bench.accepted(Bench.read(text, Bench.settings("linker=2000 g/mol"))),
                        new AnOrder().build(),
                        List.of());
        ReachedConversion conversion = NetworkForecast.conversion(plan).orElseThrow();
        assertEquals(Origin.RECIPE, conversion.origin());
        assertEquals(0.92, conversion.share(), 1e-12);
        assertEquals(0.02, conversion.uncertainty().orElseThrow(), 1e-12);
        assertEquals(
                0.9,
                reached(found(NetworkForecast.of(plan)))
                        .lower()
                        .orElseThrow()
                        .network()
                        .eneConversion(),
                1e-9);
    }

    /// 70 wt% of ionic liquid stay: the film is never free of them.
    @Test
    void whatStaysBesidesTheNetworkDilutesIt() {
        Film film = found(RecipeNetwork.of(Weighed.plan("ionogel-triallyl-trithiol"))).film();
        assertTrue(film != null && film.dried() > 0.2 && film.dried() < 0.45, () -> "" + film);
        assertEquals(film.dried(), film.formed(), 1e-12, "no solvent leaves");
    }

    @Test
    void withoutLinkersOfTwoGroupsThereAreNoLoopsToForecast() {
        assertTrue(
                refused(reached(forecast("ionogel-triallyl-trithiol")).loops())
                        .sentence()
                        .startsWith("No molecule here has two groups"));
    }

    @Test
    void aPowderHasAGelPointAndNoModulus() {
        NetworkForecast forecast = forecast("fluoroborate-diyne");
        assertTrue(forecast.gelPoint() instanceof Gels);
        assertEquals("aryl-iodide", forecast.weighed().groups().first());
        assertTrue(
                refused(forecast.reached()).sentence().startsWith("How far this reaction goes"),
                "nothing is typical of a Sonogashira powder");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "trithiol-peg-diacrylate, also adds to its own kind",
        "borate-node-hexenyl-ether, makes a substance"
    })
    void whatIsNoStepGrowthNetworkIsSaidAndNotForecast(String template, String reason) {
        assertTrue(refused(NetworkForecast.of(Weighed.plan(template))).sentence().contains(reason));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.57})
    void belowTheGelPointNothingIsStiff(double enes) {
        NetworkForecast forecast =
                NetworkForecast.of(
                        found(RecipeNetwork.of(Weighed.plan("anp-c-2.0k"))), Weighed.given(enes));
        Reached reached = reached(forecast);
        assertFalse(reached.cured().network().isGel());
        assertEquals(new Modulus(0, 0), modulus(reached.cured(), State.DRY));
        assertTrue(reached.lower().isEmpty(), "no uncertainty was stated");
    }

    @Test
    void moreEnesThanThiolsCanTakeIsRefusedWithTheMost() {
        WeighedNetwork weighed =
                Weighed.network(
                        Weighed.growth(Species.whole(1, 4, 1062.71), Species.whole(1.5, 2, 2000)),
                        null);
        assertTrue(
                refused(NetworkForecast.of(weighed, Weighed.given(0.9)).reached())
                        .remedy()
                        .startsWith("Give at most 0.75"));
    }

    @Test
    void loopsInFullHaveTheirGelPointAndTheSwollenChain() {
        NetworkConditions brief =
                NetworkConditions.at(
                        new ReachedConversion(
                                0.97, Of.SCARCER, OptionalDouble.empty(), Origin.GIVEN));
        WeighedNetwork weighed = found(RecipeNetwork.of(Weighed.plan("anp-c-2.0k")));
        LoopForecast full =
                found(
                        reached(
                                        NetworkForecast.of(
                                                weighed,
                                                new NetworkConditions(
                                                        brief.conversion(),
                                                        298.15,
                                                        OptionalDouble.of(0.2),
                                                        OptionalDouble.empty(),
                                                        true)))
                                .loops());
        assertTrue(full.gelPoint() instanceof Gels(double p, var _) && p > 0.58 && p < 0.60);
        assertTrue(full.fewestPerLinker() < 0.6 * full.loops().perLinker());
        assertEquals(0.0191, full.loops().tendency(), 1e-4);
        Modulus swollen = modulus(full.cured(), State.SWOLLEN);
        assertEquals(
                Math.cbrt(0.2),
                swollen.phantom() / modulus(full.cured(), State.DRY).phantom(),
                1e-12);
        LoopForecast inBrief = found(reached(NetworkForecast.of(weighed, brief)).loops());
        assertEquals(full.loops().perLinker(), inBrief.loops().perLinker());
        assertEquals(0.8 * inBrief.loops().perLinker(), inBrief.fewestPerLinker(), 1e-15);
    }
}
