package org.thioloom.chem.substance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.chem.substance.CatalogueReading.Understood;
import org.thioloom.chem.substance.PropertyReading.Known;
import org.thioloom.chem.substance.PropertyReading.Unknown;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class CatalogueTest {
    private static final Catalogue SHIPPED = Substances.catalogue();

    private static Catalogue with(UserTables tables) {
        return assertInstanceOf(Understood.class, SHIPPED.with(tables)).catalogue();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DMSO                          | dmso
                    Dimethyl  sulfoxide           | dmso
                    dimethylsulfoxide             | dmso
                    67-68-5                       | dmso
                    ' 67 68 5 '                   | dmso
                    hex-5-en-1-ol                 | 5-hexen-1-ol
                    hex‑5‑en‑1‑ol                 | 5-hexen-1-ol
                    5-HEXEN-1-OL                  | 5-hexen-1-ol
                    821-41-0                      | 5-hexen-1-ol
                    PEGdithiol                    | peg-dithiol
                    peg_dithiol                   | peg-dithiol
                    n-BuLi                        | butyllithium
                    LiFePO4                       | lithium-iron-phosphate
                    caesium carbonate             | cesium-carbonate
                    Irgacure-651                  | dmpa
                    Li B(C6F5)4                   | lithium-tetrakis-pentafluorophenyl-borate
                    poly(ethylene glycol)         | peg
                    """)
    void aNameIsFoundHoweverItIsSpelt(String written, String key) {
        assertEquals(key, SHIPPED.find(written).map(Substance::key).orElse("nothing"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            textBlock =
                    """
                    # drawing,                    key,              what is unusual
                    C[S+](C)[O-],                 dmso,             charges
                    C1CCCO1,                      thf,              another start
                    OCCS,                         mercaptoethanol,  isomer of DMSO
                    C(=C)CCCCO,                   5-hexen-1-ol,     another order
                    [NaH],                        sodium-hydride,   a bond for ions
                    O=C1N(CC=C)C(=O)N(CC=C)C(=O)N1CC=C, triallyl-isocyanurate, not the cyanurate
                    """)
    void aStructureIsFoundHoweverItIsDrawn(String smiles, String key, String unusual) {
        assertEquals(
                key, SHIPPED.ofStructure(smiles).map(Substance::key).orElse("nothing"), unusual);
    }

    @Test
    void aStructureNobodyListsAPolymerOrNonsenseIsNotFound() {
        assertEquals(Optional.empty(), SHIPPED.ofStructure("CCCCCCCCCC"));
        assertEquals(Optional.empty(), SHIPPED.ofStructure("SCCOCCS |Sg:n:2,3,4:n:ht|"));
        assertEquals(Optional.empty(), SHIPPED.ofStructure("C1CC("));
    }

    @Test
    void aNewSubstanceIsAddedAndTheShippedCatalogueStaysAsItIs() {
        Catalogue mine =
                with(
                        new UserTables(
                                """
                                # my bottles
                                # key\tname\tsmiles\tcas\tsynonyms
                                hexadithiol\thexane-1,5-dithiol\tCC(S)CCCCS\t\tHDT 15; 1,5-HDT
                                """,
                                """
                                # substance\tdensity_g/mL\tat_degC\tnote
                                hexadithiol\t0.98\t20\tweighed in a flask
                                """,
                                """
                                # substance\tproperty\tvalue\tunit\tcondition\tnote
                                hexadithiol\tflash-point\t365.15\tK\tclosed cup\t
                                hexadithiol\tmelting-point\t-20\tdegC\t\t
                                hexadithiol\tboiling-point\t\t\t\tnever distilled
                                """));
        Substance added = mine.find("hdt-15").orElseThrow();
        assertEquals("C6H14S2", added.formula());
        assertEquals("user", added.source());
        assertEquals(
                0.98,
                added.density(Quantity.of("25", Units.CELSIUS))
                        .orElseThrow()
                        .in(Units.GRAM_PER_MILLILITRE));
        assertTrue(added.isLiquid(Quantity.of("25", Units.CELSIUS)));
        assertEquals(
                "365.15 K (closed cup)",
                assertInstanceOf(Known.class, added.property(PropertyKind.FLASH_POINT))
                        .property()
                        .text());
        assertEquals(new Unknown("never distilled"), added.property(PropertyKind.BOILING_POINT));
        assertEquals(List.of("hexadithiol"), added(mine));
        assertEquals(Optional.empty(), SHIPPED.find("hexadithiol"));
        assertEquals(100, SHIPPED.all().size());
    }

    private static List<String> added(Catalogue mine) {
        return mine.all().stream()
                .map(Substance::key)
                .filter(key -> SHIPPED.find(key).isEmpty())
                .toList();
    }

    @Test
    void aRowOfAKnownKeyChangesWhatItStatesAndLeavesTheRest() {
        Catalogue mine =
                with(
                        new UserTables(
                                "key\tsynonyms\nthf\tour THF; THF\n",
                                "substance\tdensity_g/mL\nthf\t0.885\n",
                                "substance\tproperty\tvalue\tunit\nthf\tboiling-point\t65.9\tdegC\n"));
        Substance shipped = SHIPPED.find("thf").orElseThrow();
        Substance thf = mine.find("our THF").orElseThrow();
        assertEquals("tetrahydrofuran", thf.name());
        assertEquals("109-99-9", thf.cas());
        assertEquals(Quantity.of("65.9", Units.CELSIUS), thf.boilingPoint());
        assertEquals(shipped.meltingPoint(), thf.meltingPoint());
        assertEquals(shipped.storage(), thf.storage());
        assertEquals(
                Quantity.of("0.885", Units.GRAM_PER_MILLILITRE),
                thf.density(Quantity.of("60", Units.CELSIUS)).orElseThrow());
        assertEquals(Quantity.of("66", Units.CELSIUS), shipped.boilingPoint());
        assertSame(SHIPPED.find("dmso").orElseThrow(), mine.find("dmso").orElseThrow());
        assertEquals(
                SHIPPED.all().stream().map(Substance::key).toList(),
                mine.all().stream().map(Substance::key).toList());
    }

    @Test
    void whatAUserStatesOtherwiseIsToldBesideWhatShips() {
        Catalogue mine =
                with(
                        UserTables.of(
                                """
                                # key\tname\tsmiles\tsynonyms
                                our-thiol\tour thiol\tCCCCCCCCCS\t
                                acetone\t\t\tour acetone
                                # substance\tdensity_g/mL\tsource
                                thf\t0.885\tclp2008
                                # substance\tproperty\tvalue\tunit\tcondition
                                methanol\tboiling-point\t70\tdegC\t
                                """));
        assertEquals(List.of("methanol", "thf", "acetone", "our-thiol"), mine.own());
        assertEquals(
                List.of(
                        new CatalogueChange(
                                "density",
                                "0.885 g/mL",
                                "clp2008",
                                SHIPPED.find("thf").orElseThrow().properties().getFirst().text())),
                mine.changes("thf"));
        assertEquals("70 degC", mine.changes("methanol").getFirst().now());
        assertEquals("user", mine.changes("methanol").getFirst().source());
        assertEquals(List.of(), mine.changes("acetone"));
        assertEquals(List.of(), mine.changes("our-thiol"));
        assertEquals(List.of(), mine.changes("nobody"));
        assertEquals(List.of(), SHIPPED.changes("thf"));
        assertEquals(List.of(), SHIPPED.own());
        Catalogue renamed = with(UserTables.ofSubstances("key\tname\nthf\toxolane of ours\n"));
        assertEquals(
                List.of(new CatalogueChange("name", "oxolane of ours", "user", "tetrahydrofuran")),
                renamed.changes("thf"));
    }

    @Test
    void oneOverlayCanBeLaidOverAnother() {
        Catalogue first =
                with(UserTables.ofSubstances("key\tname\tsmiles\na\tfirst\tCCCCCCCCCS\n"));
        Catalogue second =
                assertInstanceOf(
                                Understood.class,
                                first.with(UserTables.ofSubstances("key\tname\na\tthe first\n")))
                        .catalogue();
        assertEquals("first", first.find("a").orElseThrow().name());
        assertEquals("the first", second.find("a").orElseThrow().name());
        assertEquals(101, second.all().size());
    }

    @Test
    void emptyTablesChangeNothing() {
        Catalogue same = with(new UserTables("", "\n\n# a remark\n", ""));
        assertEquals(SHIPPED.all(), same.all());
    }

    @Test
    void manyThreadsFindTheSame() throws Exception {
        Catalogue fresh = with(UserTables.ofSubstances(""));
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Long> count =
                    () ->
                            SHIPPED.all().stream()
                                    .filter(s -> fresh.find(s.name()).orElseThrow().equals(s))
                                    .count();
            for (var found : threads.invokeAll(List.of(count, count, count, count))) {
                assertEquals(100L, found.get());
            }
        }
    }
}
