package org.thioloom.chem.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.structure.StructureReading.Understood;

import java.util.Map;
import java.util.OptionalDouble;

class PolymerTest {
    private static final Polymer PEG = polymer("SCCOCCS |Sg:n:2,3,4:n:ht|");

    private static Polymer polymer(String smiles) {
        return assertInstanceOf(
                Polymer.class,
                assertInstanceOf(Understood.class, Structures.read(smiles), smiles).structure());
    }

    @Test
    void pegDithiolIsItsEndsAndOneUnit() {
        assertEquals("C2H6S2", PEG.endFormula());
        assertEquals("C2H4O", PEG.repeatFormula());
        assertEquals(94.190, PEG.endMass().in(Units.GRAM_PER_MOLE), 1e-9);
        assertEquals(44.053, PEG.repeatMass().in(Units.GRAM_PER_MOLE), 1e-9);
        assertEquals(Map.of("thiol", 2), PEG.groups());
        assertEquals(Map.of("ether", 1), PEG.repeatGroups());
        assertEquals(2, PEG.count("thiol"));
        assertEquals(0, PEG.count("ether"));
    }

    @ParameterizedTest(name = "Mn {0}: n = {1}   ({2})")
    @CsvSource(
            textBlock =
                    """
                    # Mn,  n,      source
                    1000,  20.56,  (Mn - 94.190) / 44.053
                    1500,  31.91,  (Mn - 94.190) / 44.053
                    2000,  43.26,  (Mn - 94.190) / 44.053
                    3400,  75.04,  (Mn - 94.190) / 44.053
                    5000,  111.36, (Mn - 94.190) / 44.053
                    94.19, 0,      the ends alone
                    """)
    void repeatUnitsFollowFromMn(String mn, double expected, String source) {
        OptionalDouble n = PEG.repeatUnits(Quantity.of(mn, Units.GRAM_PER_MOLE));
        assertEquals(expected, n.orElseThrow(), 5e-3, source);
        assertEquals(
                Double.parseDouble(mn),
                PEG.molarMass(n.orElseThrow()).in(Units.GRAM_PER_MOLE),
                1e-8);
    }

    @Test
    void mnBelowTheEndsIsNoPolymer() {
        assertEquals(
                OptionalDouble.empty(), PEG.repeatUnits(Quantity.of("94.18", Units.GRAM_PER_MOLE)));
    }

    @Test
    void mnInOtherUnitsGivesTheSame() {
        assertEquals(
                PEG.repeatUnits(Quantity.of("2000", Units.GRAM_PER_MOLE)),
                PEG.repeatUnits(Quantity.of("2.000", Units.KILOGRAM_PER_MOLE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SCCOCCS |Sg:n:2,3,4:n:ht|",
                "SCCOCCS |Sg:n:4,3,2:n:ht:::|",
                "SCCOCCS  |Sg:n:2,3,4:43:|",
                "SCCOCCS |Sg:n:2,3,4|",
                "SCCOCCS |Sg:n:1,2,3:n:ht|",
                "SCCOCCS |Sg:n:3,4,5:n:ht|"
            })
    void theUnitMayBeCutAnywhereAndMarkedInAnyOrder(String smiles) {
        Polymer polymer = polymer(smiles);
        assertEquals(PEG.endMass(), polymer.endMass());
        assertEquals(PEG.repeatMass(), polymer.repeatMass());
        assertEquals(PEG.groups(), polymer.groups());
        assertEquals(PEG.repeatGroups(), polymer.repeatGroups());
    }

    @Test
    void aPolymerOfNUnitsWeighsWhatTheWrittenOutMoleculeWeighs() {
        var five = assertInstanceOf(Understood.class, Structures.read("SCCOCCOCCOCCOCCOCCS"));
        assertEquals(
                ((Molecule) five.structure()).molarMass().in(Units.GRAM_PER_MOLE),
                PEG.molarMass(5).in(Units.GRAM_PER_MOLE),
                1e-9);
    }
}
