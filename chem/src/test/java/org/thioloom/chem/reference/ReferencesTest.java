package org.thioloom.chem.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.List;
import java.util.Optional;

class ReferencesTest {
    static final List<Reference> ALL = References.all();

    @Test
    void keysAreUnique() {
        assertEquals(ALL.size(), ALL.stream().map(Reference::key).distinct().count());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void everyRowIsFoundByItsKeyAndCitesSomething(Reference reference) {
        assertEquals(Optional.of(reference), References.find(reference.key()));
        assertFalse(reference.citation().isBlank());
        String link = reference.link();
        assertTrue(link == null || link.startsWith("https://"), reference.key());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # key,    DOI
                    gao2024,  10.1002/advs.202308530
                    iupac2021, 10.1515/pac-2019-0603
                    lee2003,  10.1021/ac0346712
                    yang2019, 10.1021/acs.oprd.9b00276
                    riddles1983, 10.1016/S0076-6879(83)91010-8
                    codata2018, 10.1103/RevModPhys.93.025010
                    bharti2012, 10.1016/j.trac.2012.02.007
                    yang2020, 10.1021/acs.oprd.0c00159
                    treitler2022, 10.1021/acs.joc.2c01402
                    prudent2011, 10.17226/12654
                    vanhumbeck2015, 10.1039/C5SC02052B
                    flory1941, 10.1021/ja01856a061
                    miller1976, 10.1021/ma60050a004
                    wang2016, 10.1103/PhysRevLett.116.188302
                    """)
    void papersAreLinkedByTheirDoi(String key, String doi) {
        assertEquals("https://doi.org/" + doi, References.find(key).orElseThrow().link());
    }

    @Test
    void whatWasRecalledSaysSo() {
        Reference recalled = References.find("recalled").orElseThrow();
        assertTrue(recalled.citation().contains("not verified"), recalled.citation());
        assertEquals(Optional.empty(), Optional.ofNullable(recalled.link()));
    }

    @Test
    void anUnknownKeyFindsNothing() {
        assertEquals(Optional.empty(), References.find("gao2023"));
    }
}
