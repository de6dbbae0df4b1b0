package org.thioloom.chem.substance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.identity.CanonicalSmiles;
import org.thioloom.chem.quantity.Dimension.Density;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.reference.References;
import org.thioloom.chem.structure.StructureReading;
import org.thioloom.chem.structure.Structures;
import org.thioloom.chem.table.Table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

class SubstancesTest {
    static final List<Substance> ALL = Substances.all();
    static final List<Substance> DENSE =
            ALL.stream().filter(substance -> substance.tabulatedDensity() != null).toList();

    private static Substance find(String name) {
        return Substances.find(name).orElseThrow();
    }

    private static Optional<Quantity<Density>> density(String key, String celsius) {
        return find(key).density(Quantity.of(celsius, Units.CELSIUS));
    }

    @Test
    void noTwoSubstancesShareANameHoweverItIsSpelt() {
        Map<String, String> owners = new HashMap<>();
        for (Substance substance : ALL) {
            Shelf.namesOf(substance).stream()
                    .map(Shelf::squeeze)
                    .distinct()
                    .forEach(name ->
                            assertNull(owners.put(name, substance.key()), () -> "twice: " + name));
        }
        assertTrue(owners.size() > 2 * ALL.size(), "most have several names");
    }

    /// What is typed where a name or a structure will do must not mean two things.
    @ParameterizedTest
    @FieldSource("ALL")
    void noNameIsTheDrawingOfSomethingElse(Substance substance) {
        for (String name : Shelf.namesOf(substance)) {
            // the toolkit takes a bare T for tritium, which SMILES does not know
            boolean tritium = name.equals("TPO");
            if (!tritium && Structures.read(name) instanceof StructureReading.Understood) {
                assertTrue(CanonicalSmiles.areSame(name, substance.smiles()), name);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void everySubstanceIsFoundByAnyOfItsNamesAndCitesASource(Substance substance) {
        assertSame(substance, find(substance.key()));
        assertSame(substance, find(substance.name().toUpperCase(Locale.ROOT)));
        substance.synonyms().forEach(name -> assertSame(substance, find(" " + name + " "), name));
        if (substance.cas() != null) {
            assertSame(substance, find(substance.cas()));
        }
        assertTrue(References.find(substance.source()).isPresent(), substance.source());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void registryNumbersEndInTheirCheckDigit(Substance substance) {
        String cas = substance.cas();
        if (cas != null) {
            assertTrue(RegistryNumber.isSound(cas), cas);
        }
    }

    @ParameterizedTest(name = "{0} at {1} degC: {2} g/mL   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # key,                     T,  density, source
                    dmso,                      25, 1.0955,  gaylord
                    dmso,                      20, 1.1005,  gaylord: 1.1010 within 0.05 %
                    dmso,                      60, 1.0605,  gaylord: slope -0.00100
                    methanol,                  20, 0.7914,  CRC Handbook in bell-chemicals
                    methanol,                  60, 0.7530,  'Perry 2-105: 0.7546, so 0.2 %'
                    thf,                       25, 0.8833,  CRC Handbook in bell-chemicals
                    thf,                       60, 0.8462,  'Perry 2-105: 0.8415, so 0.6 %'
                    toluene,                   20, 0.86685, label of a bottle: 0.867
                    acetone,                   20, 0.7902,  label of a bottle: 0.790
                    dichloromethane,           25, 1.3171,  Perry 2-105: 1.3183
                    acetonitrile,              25, 0.78035, Perry 2-105: 0.7766
                    peg-dithiol,               25, 1.125,   recalled: amorphous PEG
                    dmpa,                      25, 1.20,    recalled: 1.13 to 1.28
                    borate-node-hexenyl-ether, 25, 1.28,    computed
                    """)
    void densityFollowsItsSlopeOrStandsAsTabulated(
            String key, String celsius, double expected, String source) {
        assertEquals(
                expected,
                density(key, celsius).orElseThrow().in(Units.GRAM_PER_MILLILITRE),
                1e-9,
                source);
    }

    @Test
    void densityIsUnknownOutsideItsSlopeAndWhereNobodyMeasured() {
        assertEquals(Optional.empty(), density("dmso", "19.9"));
        assertEquals(Optional.empty(), density("dmso", "60.1"));
        assertEquals(Optional.empty(), density("borate-node-chloride", "25"));
    }

    @Test
    void temperatureInKelvinGivesTheSameDensity() {
        assertEquals(
                density("dmso", "40"), find("dmso").density(Quantity.of("313.15", Units.KELVIN)));
    }

    @ParameterizedTest
    @FieldSource("DENSE")
    void everyDensityCitesASourceAndLiesInItsRange(Substance substance) {
        TabulatedDensity density = Optional.ofNullable(substance.tabulatedDensity()).orElseThrow();
        assertTrue(References.find(density.source()).isPresent(), density.source());
        TabulatedDensity.Range range = density.range();
        if (range != null) {
            assertTrue(range.low().compareTo(range.high()) < 0, substance.key());
            assertTrue(range.low().compareTo(density.value()) <= 0, substance.key());
            assertTrue(range.high().compareTo(density.value()) >= 0, substance.key());
        }
    }

    @Test
    void everyRowOfDensitiesBelongsToASubstance() {
        Table table = Table.read(Substances.class, "densities.tsv");
        assertEquals(
                table.rows().stream().map(row -> table.text(row, "substance")).toList(),
                DENSE.stream().map(Substance::key).toList());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void nothingBoilsBelowItsMeltingPoint(Substance substance) {
        var melts = substance.meltingPoint();
        var boils = substance.boilingPoint();
        assertTrue(melts == null || boils == null || melts.compareTo(boils) < 0);
    }

    @Test
    void dimethylSulfoxideFreezesInAColdRoom() {
        assertEquals(Quantity.of("18.55", Units.CELSIUS), find("DMSO").meltingPoint());
        assertEquals(Quantity.of("189", Units.CELSIUS), find("DMSO").boilingPoint());
    }

    @Test
    void everyTableNamesOnlySubstancesThereAre() {
        List<String> keys = ALL.stream().map(Substance::key).toList();
        for (String resource : List.of("transitions.tsv", "properties.tsv")) {
            assertEquals(
                    List.of(),
                    PropertySheet.read(resource).keySet().stream()
                            .filter(key -> !keys.contains(key))
                            .toList());
        }
    }

    @Test
    void anUnknownNameFindsNothing() {
        assertEquals(Optional.empty(), Substances.find("unobtainium"));
        assertEquals(Optional.empty(), Substances.find(""));
        assertEquals(Optional.empty(), Substances.find(" - "));
    }
}
