package org.thioloom.chem.band.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.band.BandTable;
import org.thioloom.chem.band.Change;
import org.thioloom.chem.band.Confounder;
import org.thioloom.chem.band.Expectation;
import org.thioloom.chem.band.Strength;
import org.thioloom.chem.structure.Couplings;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;
import org.thioloom.chem.substance.Substances;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Bands between two samples, told from the structures in them.
class ComparisonTest {
    private static final BandTable TABLE = BandTable.shipped();
    private static final Comparison COMPARISON = new Comparison(TABLE, Measurement.USUAL, 0.05);

    private static Ingredient of(String substance, double units, double moles) {
        Structure structure = Substances.find(substance).orElseThrow().structure();
        return Ingredient.of(substance, structure, units, TABLE).times(moles);
    }

    private static Ingredient ofSmiles(String name, String smiles, double moles) {
        if (Structures.read(smiles) instanceof Understood(Structure structure)) {
            return Ingredient.of(name, structure, 0, TABLE).times(moles);
        }
        throw new AssertionError(smiles);
    }

    private static Specimen litre(boolean solid, Ingredient... ingredients) {
        return new Specimen(List.of(ingredients), 1, solid, Map.of());
    }

    private static Before before(Ingredient... ingredients) {
        return new Before(List.of(ingredients), Map.of("borate-node-hexenyl-ether", "mixed"));
    }

    private static Optional<Forecast> find(List<Forecast> all, String band) {
        return all.stream().filter(f -> f.expectation().band().equals(band)).findFirst();
    }

    private static Expectation band(List<Forecast> all, String band) {
        return find(all, band).orElseThrow(() -> new AssertionError("no " + band)).expectation();
    }

    private static final Ingredient NODE = of("borate-node-hexenyl-ether", 0, 0.3);

    private static Ingredient cured() {
        return NODE.coupled(Couplings.find("thiol-ene").orElseThrow(), 0.95, TABLE);
    }

    @Test
    void theFluoroarylRingLiesUnderTheDoubleBond() {
        List<Forecast> all = COMPARISON.of(litre(true, cured()), before(NODE), Map.of());
        Expectation cc = band(all, "ene-1640");
        assertEquals(Change.VANISH, cc.change());
        assertEquals(Strength.SUPPORTING, cc.strength());
        Confounder ring = cc.confounders().getFirst();
        assertEquals("fluoroaryl-1645", ring.band());
        assertEquals("borate-node-hexenyl-ether", ring.species());
        assertTrue(ring.overlap() > 0.9, "facts: ftir, 0.3");
        assertTrue(ring.sentence().contains("fluoroaryl ring"), ring.sentence());
        assertTrue(find(all, "ene-1640").orElseThrow().isConfounded());
        assertEquals(Strength.DECISIVE, band(all, "ene-911").strength());
        assertEquals("mixed", find(all, "ene-911").orElseThrow().reference());
    }

    @Test
    void thfThatCameInBlindsTheAlkeneAt911() {
        Ingredient thf = of("thf", 0, 6);
        List<Forecast> wet = COMPARISON.of(litre(false, cured(), thf), before(NODE), Map.of());
        assertEquals(Strength.UNUSABLE, band(wet, "ene-911").strength());
        assertEquals("thf-909", band(wet, "ene-911").confounders().getFirst().band());
        List<Forecast> dry =
                COMPARISON.of(
                        litre(true, cured(), thf.as(Presence.TRACE)), before(NODE, thf), Map.of());
        Expectation again = band(dry, "ene-911");
        assertEquals(Strength.DECISIVE, again.strength());
        assertTrue(again.confounders().getFirst().sentence().endsWith("unless all of it has left"));
        assertEquals(Change.VANISH, band(dry, "thf-1068").change());
    }

    @ParameterizedTest(name = "{0} lies on {1}   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # what,          band,                        by,                  source
                    dmso,            peg-crystal-1061,            dmso-1045,           'facts: ftir, 0.4'
                    pdms,            peg-1105,                    siloxane-1050,       'facts: ftir, 5, row 71'
                    water,           ene-1640,                    water-1640,          'facts: ftir, 0.3'
                    litfsi,          peg-crystal-1143,            tfsi-1137,           'facts: ftir, 5, row 49'
                    dmf,             ene-1640,                    amide-1660,          recalled
                    """)
    void whatElseIsThereIsFound(String what, String band, String by, String source) {
        Ingredient peg = of("peg-dithiol", 44, 0.6);
        Ingredient other =
                what.equals("pdms")
                        ? ofSmiles("pdms", "C[Si](C)(C)O[Si](C)(C)C", 5)
                        : of(what, 0, 5);
        Expectation found =
                band(COMPARISON.of(litre(true, NODE, peg, other), Before.NOTHING, Map.of()), band);
        assertTrue(
                found.confounders().stream().anyMatch(c -> c.band().equals(by)),
                source + ": " + found.confounders());
    }

    @Test
    void fluoroarylModesLieInTheWindowOfTheChloride() {
        Ingredient chloride = of("borate-node-chloride", 0, 1).named("node");
        Ingredient ether = of("borate-node-hexenyl-ether", 0, 1).named("node");
        List<Forecast> all =
                COMPARISON.of(
                        litre(true, ether),
                        new Before(List.of(chloride), Map.of("node", "chloride")),
                        Map.of(
                                "benzylic-chloride",
                                new Comparison.Fate(OptionalDouble.of(0), "every arm reacts")));
        for (String key : List.of("benzylic-chloride-735", "benzylic-chloride-1262")) {
            Expectation gone = band(all, key);
            assertEquals(Change.VANISH, gone.change());
            assertEquals(Strength.SUPPORTING, gone.strength(), key);
            assertEquals(OptionalDouble.of(0), gone.residual());
            assertTrue(gone.confounders().getFirst().band().startsWith("fluoroaryl"), key);
        }
        for (String key : List.of("ene-3081", "ene-1640", "ene-994", "ene-911", "ene-1830")) {
            assertEquals(Change.APPEAR, band(all, key).change(), key);
        }
        assertEquals(Change.STAY, band(all, "fluoroaryl-1462").change());
        assertEquals("chloride", find(all, "fluoroaryl-1462").orElseThrow().reference());
    }

    @Test
    void aGroupInExcessFallsToWhatIsLeftOfIt() {
        Ingredient linker = of("peg-dithiol", 20, 1);
        Ingredient reacted = linker.coupled(Couplings.find("thiol-ene").orElseThrow(), 0.3, TABLE);
        assertEquals(0.7 * linker.of("thiol"), reacted.of("thiol"), 1e-12);
        var fate = Map.of("thiol", new Comparison.Fate(OptionalDouble.of(0.7), "in excess"));
        Expectation stays =
                band(COMPARISON.of(litre(true, reacted), before(linker), fate), "thiol-2556");
        assertEquals(Change.STAY, stays.change());
        assertEquals(OptionalDouble.of(0.7), stays.residual());
        assertTrue(stays.reason().contains("in excess"), stays.reason());
    }

    @Test
    void whatJoinsIsCountedOnce() {
        var thiolEne = Couplings.find("thiol-ene").orElseThrow();
        double byNode = NODE.coupled(thiolEne, 0.5, TABLE).of("thioether");
        assertEquals(0.5 * 4 * 0.3, byNode, 1e-12);
        assertEquals(0, of("peg-dithiol", 20, 1).coupled(thiolEne, 0.5, TABLE).of("thioether"), 0);
    }

    @Test
    void aWeakBandAtLowConcentrationTellsNothing() {
        Ingredient linker = of("peg-dithiol", 111, 0.1);
        Specimen thin = new Specimen(List.of(linker), 1, true, Map.of());
        Expectation sh = band(COMPARISON.of(thin, Before.NOTHING, Map.of()), "thiol-2556");
        assertEquals(Strength.UNUSABLE, sh.strength());
        assertTrue(sh.reason().startsWith("too weak at this concentration"), sh.reason());
    }

    @Test
    void crystalsAreOnlyWhereNoSolventIs() {
        Ingredient linker = of("peg-dithiol", 44, 1);
        assertTrue(
                find(
                                COMPARISON.of(litre(true, linker), Before.NOTHING, Map.of()),
                                "peg-crystal-1143")
                        .isPresent());
        assertFalse(
                find(
                                COMPARISON.of(litre(false, linker), Before.NOTHING, Map.of()),
                                "peg-crystal-1143")
                        .isPresent());
        Ingredient glyme = of("dme", 0, 1);
        assertFalse(
                find(
                                COMPARISON.of(litre(true, glyme), Before.NOTHING, Map.of()),
                                "peg-crystal-1143")
                        .isPresent(),
                "one unit makes no crystal of PEG");
    }

    @Test
    void ofATraceOneTelltaleIsNamed() {
        Ingredient mould = Surroundings.at("pdms").getFirst();
        List<Forecast> all = COMPARISON.of(litre(true, NODE, mould), before(NODE), Map.of());
        List<Forecast> may =
                all.stream().filter(f -> f.expectation().change() == Change.MAY_BE).toList();
        assertEquals(1, may.size(), may.toString());
        assertEquals("siloxane-800", may.getFirst().expectation().band());
    }

    @Test
    void highWavenumbersComeFirst() {
        List<Forecast> all = COMPARISON.of(litre(true, NODE), Before.NOTHING, Map.of());
        for (int i = 1; i < all.size(); i++) {
            assertTrue(
                    all.get(i - 1).expectation().position() >= all.get(i).expectation().position());
        }
    }

    @Test
    void twiceOfEverythingInTwiceTheVolumeIsTheSame() {
        Ingredient thf = of("thf", 0, 2);
        var once = COMPARISON.of(litre(false, cured(), thf), before(NODE), Map.of());
        Ingredient two = of("borate-node-hexenyl-ether", 0, 0.6);
        var twice =
                COMPARISON.of(
                        new Specimen(
                                List.of(
                                        two.coupled(
                                                Couplings.find("thiol-ene").orElseThrow(),
                                                0.95,
                                                TABLE),
                                        of("thf", 0, 4)),
                                2,
                                false,
                                Map.of()),
                        before(two),
                        Map.of());
        assertEquals(
                once.stream().map(f -> f.expectation().strength()).toList(),
                twice.stream().map(f -> f.expectation().strength()).toList());
    }

    @Test
    void severalWitnessesSpeakTogether() {
        List<Forecast> all = COMPARISON.of(litre(true, cured()), before(NODE), Map.of());
        Witnesses ene =
                Witnesses.of(all).stream()
                        .filter(w -> w.group().equals("ene"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(5, ene.bands().size());
        assertTrue(ene.canDecide());
        assertTrue(ene.leastResidual().orElseThrow() > 0);
    }
}
