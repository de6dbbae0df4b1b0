package org.thioloom.chem.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.reference.References;
import org.thioloom.chem.structure.Couplings;

import java.util.List;
import java.util.Optional;

class TypicalConversionTest {
    static final List<TypicalConversion> ALL = TypicalConversion.all();

    @ParameterizedTest
    @FieldSource("ALL")
    void everyRowIsOfAKnownReactionAndNamesASource(TypicalConversion typical) {
        assertTrue(Couplings.find(typical.reaction()).isPresent(), typical.reaction());
        assertTrue(References.find(typical.source()).isPresent(), typical.source());
        assertTrue(typical.limiting() > 0.5 && typical.limiting() < 1, typical.reaction());
        assertTrue(typical.limiting() + typical.plusMinus() <= 1, typical.reaction());
        assertEquals(Optional.of(typical), TypicalConversion.find(typical.reaction()));
    }

    @Test
    void thiolEneIsTakenToReachNinetySevenPercent() {
        TypicalConversion typical = TypicalConversion.find("thiol-ene").orElseThrow();
        assertEquals(0.97, typical.limiting(), "facts: network-cure, 5");
        assertEquals(0.01, typical.plusMinus(), "facts: network-cure, 5");
    }

    @Test
    void nothingIsTypicalOfAPowder() {
        assertTrue(TypicalConversion.find("sonogashira-iodide").isEmpty());
    }
}
