package org.thioloom.chem.band;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.reference.References;
import org.thioloom.chem.structure.FunctionalGroups;
import org.thioloom.chem.structure.Pattern;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;
import org.thioloom.chem.substance.Confidence;
import org.thioloom.chem.table.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class BandTableTest {
    private static final BandTable TABLE = BandTable.shipped();
    private static final Table CARRIERS = Table.read(BandTable.class, "carriers.tsv");
    static final List<Band> BANDS = List.copyOf(TABLE.bands());
    static final List<List<String>> ROWS = CARRIERS.rows();

    private static Structure structure(String smiles) {
        if (Structures.read(smiles) instanceof Understood(Structure structure)) {
            return structure;
        }
        throw new AssertionError(smiles);
    }

    private static double count(String carrier, String smiles) {
        Pattern pattern =
                Optional.ofNullable(TABLE.carrier(carrier).orElseThrow().pattern()).orElseThrow();
        return Pattern.count(List.of(pattern), structure(smiles)).getFirst().at(0);
    }

    @Test
    void everyRowOfBothTablesIsReadUnderAKeyOfItsOwn() {
        Table bands = Table.read(BandTable.class, "bands.tsv");
        assertEquals(bands.rows().size(), BANDS.size());
        assertEquals(ROWS.size(), TABLE.carriers().size());
        assertEquals(117, BANDS.size());
    }

    @ParameterizedTest
    @FieldSource("BANDS")
    void everyBandIsSaneAndCitesASource(Band band) {
        assertEquals(Optional.of(band), TABLE.band(band.key()));
        assertTrue(References.find(band.source()).isPresent(), band.source());
        assertTrue(band.window().holds(band.centre()), band.key());
        assertTrue(band.window().low() > 400 && band.window().high() < 4000, band.key());
        assertTrue(band.width() >= 3 && band.width() <= 400, band.key());
        assertTrue(band.absorptivity() >= 1 && band.absorptivity() <= 1000, band.key());
        assertTrue(Intensity.find(band.intensity()).isPresent(), band.intensity());
        assertTrue(band.key().startsWith(band.carrier().key()), band.key());
        assertFalse(
                band.source().equals("recalled") && band.confidence() != Confidence.LOW,
                band.key() + " is recalled and must say that it is a default");
    }

    @ParameterizedTest
    @FieldSource("ROWS")
    void everyCarrierFindsItsExampleAndNotItsCounterExample(List<String> row) {
        String key = CARRIERS.text(row, "key");
        Carrier carrier = TABLE.carrier(key).orElseThrow();
        assertTrue(
                BANDS.stream().anyMatch(band -> band.carrier().key().equals(key)),
                key + " has no band");
        if (carrier.pattern() != null && carrier.state() != Carrier.State.GAS) {
            assertTrue(Pattern.isSmarts(carrier.pattern().smarts()), key);
            double found = count(key, CARRIERS.text(row, "example"));
            assertTrue(found >= carrier.least(), key + ": " + found);
            assertTrue(count(key, CARRIERS.text(row, "counter")) < carrier.least(), key);
        }
        if (carrier.replaces() != null) {
            assertTrue(TABLE.carrier(carrier.replaces()).isPresent(), carrier.replaces());
        }
    }

    @Test
    void whatReactsHasTheNameItHasInReactions() {
        List<String> shared = new ArrayList<>();
        for (Carrier carrier : TABLE.carriers()) {
            if (FunctionalGroups.find(carrier.group()).isPresent()
                    && carrier.pattern() != null
                    && carrier.state() == Carrier.State.ANY) {
                shared.add(carrier.key());
                String example =
                        CARRIERS.text(
                                ROWS.stream()
                                        .filter(row ->
                                                CARRIERS.text(row, "key").equals(carrier.key()))
                                        .findFirst()
                                        .orElseThrow(),
                                "example");
                assertTrue(structure(example).count(carrier.group()) > 0, carrier.key());
            }
        }
        assertTrue(
                shared.containsAll(
                        List.of("ene", "allyl-ether", "thiol", "acrylate", "norbornene", "alkyne")),
                shared.toString());
    }

    @ParameterizedTest(name = "{1} cm-1 is {0}   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # band,                  paper, low to high,    source
                    ene-3081,                3081,  =C-H appears,   'gao2024#2.1'
                    ene-1640,                1640,  C=C appears,    'gao2024#2.1'
                    thiol-2556,              2556,  S-H vanishes,   'gao2024#2.1'
                    peg-crystal-1143,        1145,  crystalline,    'gao2024#2.3'
                    peg-crystal-1061,        1060,  crystalline,    'gao2024#2.3'
                    peg-1105,                1094,  amorphous,      'gao2024#2.3'
                    benzylic-chloride-735,   600,   C-Cl from,      'gao2024#2.1'
                    benzylic-chloride-735,   800,   C-Cl to,        'gao2024#2.1'
                    """)
    void thePapersOwnPositionsStandInTheTable(
            String key, double position, String what, String source) {
        Band band = TABLE.band(key).orElseThrow();
        assertTrue(band.window().holds(position), what + ", " + source);
        assertEquals("gao2024", band.source());
    }

    @ParameterizedTest(name = "{0} has {1} witnesses")
    @CsvSource({"ene, 9", "thiol, 1", "benzylic-chloride, 2", "acrylate, 4", "peg, 7"})
    void bandsOfOneGroupAreWitnesses(String group, int count) {
        assertEquals(count, TABLE.witnesses(group).size());
    }
}
