package org.thioloom.chem.substance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.quantity.Dimension.Density;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.reference.References;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Polymer;
import org.thioloom.chem.table.Table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
    void noTwoSubstancesShareAName() {
        List<String> names =
                ALL.stream()
                        .flatMap(s ->
                                Stream.concat(
                                        Stream.of(s.key(), s.name()).distinct(),
                                        s.synonyms().stream()))
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList();
        List<String> twice =
                names.stream()
                        .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                        .toList();
        assertEquals(
                List.of(),
                twice.stream()
                        .filter(name -> ALL.stream().noneMatch(s -> s.key().equals(name)))
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void everySubstanceIsFoundByAnyOfItsNamesAndCitesASource(Substance substance) {
        assertSame(substance, find(substance.key()));
        assertSame(substance, find(substance.name().toUpperCase(Locale.ROOT)));
        substance.synonyms().forEach(name -> assertSame(substance, find(" " + name + " "), name));
        assertTrue(References.find(substance.source()).isPresent(), substance.source());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void registryNumbersEndInTheirCheckDigit(Substance substance) {
        String cas = substance.cas();
        if (cas != null) {
            assertTrue(cas.matches("\\d{2,7}-\\d{2}-\\d"), cas);
            String digits = cas.substring(0, cas.length() - 2).replace("-", "");
            int sum = 0;
            for (int i = 0; i < digits.length(); i++) {
                sum += (digits.length() - i) * (digits.charAt(i) - '0');
            }
            assertEquals(cas.charAt(cas.length() - 1) - '0', sum % 10, substance.key());
        }
    }

    @ParameterizedTest(name = "{0} is {1}, {2} g/mol   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # key,                       formula,          M,        source
                    borate-node-chloride,        C28H8BCl4F16Li,   807.890,  sum of iupac2021
                    borate-node-hexenyl-ether,   C52H52BF16LiO4,   1062.702, sum of iupac2021
                    5-hexen-1-ol,                C6H12O,           100.161,  sum of iupac2021
                    dmpa,                        C16H16O3,         256.301,  sum of iupac2021
                    dmso,                        C2H6OS,           78.129,   sum of iupac2021
                    methanol,                    CH4O,             32.042,   sum of iupac2021
                    thf,                         C4H8O,            72.107,   sum of iupac2021
                    dme,                         C4H10O2,          90.122,   sum of iupac2021
                    diethyl-ether,               C4H10O,           74.123,   sum of iupac2021
                    dmf,                         C3H7NO,           73.095,   label of a bottle
                    dmac,                        C4H9NO,           87.122,   label of a bottle
                    nmp,                         C5H9NO,           99.133,   sum of iupac2021
                    acetonitrile,                C2H3N,            41.053,   label of a bottle
                    toluene,                     C7H8,             92.141,   label of a bottle
                    dichloromethane,             CH2Cl2,           84.927,   label of a bottle
                    water,                       H2O,              18.015,   sum of iupac2021
                    sodium-hydride,              HNa,              23.998,   sum of iupac2021
                    lithium-hmds,                C6H18LiNSi2,      167.327,  label of a bottle
                    potassium-tert-butoxide,     C4H9KO,           112.213,  label of a bottle
                    cesium-carbonate,            CCs2O3,           325.828,  sum of iupac2021
                    potassium-carbonate,         CK2O3,            138.204,  sum of iupac2021
                    silver-oxide,                Ag2O,             231.739,  sum of iupac2021
                    """)
    void theStructureHasTheFormulaAndMassOnTheLabel(
            String key, String formula, double mass, String source) {
        Molecule molecule = (Molecule) find(key).structure();
        assertEquals(formula, molecule.formula(), source);
        assertEquals(mass, molecule.molarMass().in(Units.GRAM_PER_MOLE), 1.01e-3, source);
    }

    @Test
    void twentyThreeSubstancesAreKnownAndOneOfThemIsAPolymer() {
        assertEquals(23, ALL.size());
        assertEquals(
                List.of("peg-dithiol"),
                ALL.stream()
                        .filter(s -> s.structure() instanceof Polymer)
                        .map(Substance::key)
                        .toList());
    }

    @ParameterizedTest(name = "{0} at {1} degC: {2} g/mL   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # key,                     T,  density, source
                    dmso,                      25, 1.0955,  gaylord
                    dmso,                      20, 1.1005,  gaylord: 1.1010 within 0.05 %
                    dmso,                      60, 1.0605,  gaylord: slope -0.00100
                    methanol,                  20, 0.7914,  recalled
                    methanol,                  60, 0.7914,  no slope is known
                    thf,                       20, 0.886,   recalled
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
    void anUnknownNameFindsNothing() {
        assertEquals(Optional.empty(), Substances.find("unobtainium"));
        assertEquals(Optional.empty(), Substances.find(""));
    }
}
