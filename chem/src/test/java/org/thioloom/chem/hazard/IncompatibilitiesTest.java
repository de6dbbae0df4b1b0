package org.thioloom.chem.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.reference.References;
import org.thioloom.chem.substance.Substances;

import java.util.List;
import java.util.Set;

class IncompatibilitiesTest {
    static final List<Incompatibility> ALL = Incompatibilities.all();

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
                List.of("dmso", "dmf", "pdms"),
                Incompatibilities.among(keys).stream().map(Incompatibility::second).toList());
    }

    @Test
    void sodiumHydrideMayMeetItsUsualSolventsAndOneAloneMeetsNothing() {
        assertEquals(List.of(), Incompatibilities.among(List.of("sodium-hydride", "thf", "dme")));
        assertEquals(List.of(), Incompatibilities.among(List.of("dmso", "pdms", "methanol")));
        assertEquals(List.of(), Incompatibilities.among(List.of("sodium-hydride")));
    }

    private static boolean known(String key) {
        return key.equals("pdms")
                || Substances.all().stream().anyMatch(substance -> substance.key().equals(key));
    }
}
