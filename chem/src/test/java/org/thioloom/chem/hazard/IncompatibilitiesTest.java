package org.thioloom.chem.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.reference.References;
import org.thioloom.chem.substance.Substances;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

class IncompatibilitiesTest {
    static final List<Incompatibility> ALL = Incompatibilities.all();
    static final List<Ageing> AGEING = Ageing.all();
    static final List<String> GROUPS = List.copyOf(SubstanceGroups.all().keySet());

    @ParameterizedTest
    @FieldSource("ALL")
    void everyRowNamesThingsWeKnowAndASource(Incompatibility pair) {
        assertTrue(known(pair.first()), pair.first());
        assertTrue(known(pair.second()), pair.second());
        assertTrue(References.find(pair.source()).isPresent(), pair.source());
        assertEquals(List.of(pair), Incompatibilities.among(Set.of(pair.second(), pair.first())));
    }

    @ParameterizedTest(name = "{0} with {1}: blocks {2}   ({4})")
    @CsvSource(
            textBlock =
                    """
                    # first,        second, blocks, says,      source
                    sodium-hydride, dmso,   true,   detonated, yang2019
                    sodium-hydride, dmf,    true,   detonated, yang2019
                    sodium-hydride, dmac,   true,   detonated, yang2019
                    sodium-hydride, nmp,    true,   detonated, recalled
                    thf,            pdms,   false,  1.38,      lee2003
                    diethyl-ether,  pdms,   false,  1.38,      lee2003
                    dme,            pdms,   false,  1.32,      lee2003
                    toluene,        pdms,   false,  1.31,      lee2003
                    chloroform,     pdms,   false,  1.39,      lee2003
                    potassium-hydride, dmso, true,  run away,  recalled
                    lithium-hydride, nmp,   true,   run away,  recalled
                    sodium-azide, dichloromethane,  true, diazidomethane, peet1993
                    hydrochloric-acid, sodium-azide, true, hydrazoic, treitler2022
                    sodium-hypochlorite, methanol,  true, hypochlorites,  recalled
                    dmso, sodium-hypochlorite,      true, glassware,      utah-bleach
                    sodium-hypochlorite, thf,       true, glassware,      utah-bleach
                    sodium-hypochlorite, triethylamine, true, chloramines, utah-bleach
                    sodium-hypochlorite, peg-dithiol, false, glassware,   recalled
                    hydrogen-peroxide, petmp,       false, glassware,     recalled
                    lithium,        water,  true,   hydrogen,  recalled
                    lithium,        dmso,   false,  reduces,   yang2020
                    lithium,        chloroform, true, explode, prudent2011
                    dmso, acetyl-chloride,  true,   violently, yang2020
                    dmso, lithium-perchlorate, false, exploded, yang2020
                    potassium-tert-butoxide, dmso, false, lowers, yang2020
                    """)
    void whatIsPublishedStandsInTheTable(
            String first, String second, boolean blocks, String says, String source) {
        Incompatibility found = Incompatibilities.among(List.of(first, second)).getFirst();
        assertEquals(blocks, found.blocks());
        assertEquals(source, found.source());
        assertTrue(found.why().contains(says), found.why());
    }

    @Test
    void severalPairsComeInTheOrderOfTheTable() {
        List<String> keys = List.of("pdms", "thf", "dmf", "dmso", "water", "sodium-hydride");
        assertEquals(
                List.of("dmso", "dmf", "pdms", "water"),
                Incompatibilities.among(keys).stream().map(Incompatibility::second).toList());
    }

    @Test
    void sodiumHydrideMayMeetItsUsualSolventsAndOneAloneMeetsNothing() {
        assertEquals(List.of(), Incompatibilities.among(List.of("sodium-hydride", "thf", "dme")));
        assertEquals(List.of(), Incompatibilities.among(List.of("dmso", "pdms", "methanol")));
        assertEquals(List.of(), Incompatibilities.among(List.of("sodium-hydride")));
    }

    @Test
    void noPairStandsTwiceInEitherOrder() {
        Set<Set<String>> pairs = new HashSet<>();
        for (Incompatibility pair : ALL) {
            assertNotEquals(pair.first(), pair.second());
            assertTrue(pairs.add(Set.of(pair.first(), pair.second())), pair::toString);
        }
        assertTrue(pairs.size() > 150, () -> "groups are spelt out: " + pairs.size());
    }

    @Test
    void thePaperMeetsNothingItMustNot() {
        List<String> inGelAndMould =
                List.of("borate-node-hexenyl-ether", "peg-dithiol", "dmso", "dmpa", "pdms");
        assertEquals(List.of(), Incompatibilities.among(inGelAndMould));
        assertEquals(List.of(), Incompatibilities.among(List.of("methanol", "dmso", "thf")));
    }

    @ParameterizedTest
    @FieldSource("GROUPS")
    void everyGroupHasMembersWeKnowEachOnce(String group) {
        List<String> members = SubstanceGroups.members("group:" + group);
        members.forEach(key -> assertTrue(known(key), key));
        assertTrue(members.size() > 1, group);
        assertEquals(members.size(), Set.copyOf(members).size());
    }

    @ParameterizedTest
    @FieldSource("AGEING")
    void whatDoesNotKeepNamesThingsWeKnowAndARemedy(Ageing pair) {
        assertTrue(known(pair.first()), pair.first());
        assertTrue(known(pair.second()), pair.second());
        assertTrue(References.find(pair.source()).isPresent(), pair.source());
        assertFalse(pair.remedy().isBlank());
        assertEquals(List.of(pair), Ageing.among(Set.of(pair.second(), pair.first())));
        assertEquals(
                List.of(),
                Incompatibilities.among(Set.of(pair.first(), pair.second())).stream()
                        .filter(Incompatibility::blocks)
                        .toList());
    }

    @Test
    void thePremixOfThePaperDoesNotKeep() {
        List<String> premix = List.of("borate-node-hexenyl-ether", "peg-dithiol", "dmso", "dmpa");
        assertEquals(
                List.of("dmso with peg-dithiol", "peg-dithiol with borate-node-hexenyl-ether"),
                Ageing.among(premix).stream().map(a -> a.first() + " with " + a.second()).toList());
        assertEquals(List.of(), Ageing.among(List.of("dmso", "dmpa")));
    }

    private static boolean known(String key) {
        return key.equals("pdms")
                || Substances.all().stream().anyMatch(substance -> substance.key().equals(key));
    }
}
