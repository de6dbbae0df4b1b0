package org.thioloom.chem.cure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.reference.References;
import org.thioloom.chem.substance.Substances;
import org.thioloom.chem.table.Table;

import java.util.List;
import java.util.Optional;

class ConstantsTest {
    private static final double STEP = 1.0001;
    static final List<KineticSet> SETS = KineticSet.all();
    static final List<Photoinitiator> INITIATORS = Photoinitiator.all();

    @ParameterizedTest
    @FieldSource("SETS")
    void everySetIsFoundCitesASourceAndCanBeReckonedWith(KineticSet set) {
        assertEquals(Optional.of(set), KineticSet.find(set.key()));
        assertTrue(References.find(set.source()).isPresent(), set.source());
        if (set.note().contains("cramer2003")) {
            assertTrue(References.find("cramer2003").isPresent());
        }
        CuringFilm film = Films.film(0.45, 0.45, 1, set.kinetics());
        assertTrue(film.conversion(0.24, 60) > 0.2, set.key());
    }

    @ParameterizedTest(name = "{0}: kp/kCT = {1}   ({2})")
    @CsvSource(
            textBlock =
                    """
                    # set,           kp/kCT, source
                      acrylate,       13,  'facts: network-cure, 3.2'
                      allyl-ether,    10,  'facts: network-cure, 3.2'
                      norbornene,     1,   'facts: network-cure, 3.2'
                      vinyl-ether,    1.2, 'facts: network-cure, 3.2'
                      vinyl-silazane, 0.2, 'facts: network-cure, 3.2'
                      1-alkene,       0.2, 'facts: network-cure, 3.2'
                    """)
    void theRatioOfTheSteps(String key, double ratio, String source) {
        Kinetics kinetics = KineticSet.find(key).orElseThrow().kinetics();
        assertEquals(ratio, kinetics.addition() / kinetics.transfer(), 1e-12, source);
    }

    /// The published orders: whose excess speeds up the reaction at its start.
    @ParameterizedTest(name = "{0}: order {1} in SH   ({2})")
    @CsvSource(
            textBlock =
                    """
                    # set,           order, least, most, source
                      acrylate,       1,    0.85,  1,    cramer2003
                      allyl-ether,    1,    0.85,  1,    cramer2003
                      norbornene,     0.5,  0.4,   0.6,  cramer2003
                      vinyl-ether,    0.5,  0.4,   0.6,  cramer2003
                      vinyl-silazane, 0,    0,     0.2,  cramer2003
                    """)
    void theRateHasThePublishedOrderInThiol(
            String key, double order, double least, double most, String source) {
        Kinetics kinetics = KineticSet.find(key).orElseThrow().kinetics();
        double plain = reacted(kinetics, 0.45, 0.45);
        double found = Math.log(reacted(kinetics, 0.45, 0.45 * STEP) / plain) / Math.log(STEP);
        assertTrue(found >= least && found <= most, source + ": " + found + " for " + order);
        double other = Math.log(reacted(kinetics, 0.45 * STEP, 0.45) / plain) / Math.log(STEP);
        assertEquals(1, found + other, 1e-4, "without the way back the orders add to one");
    }

    private static double reacted(Kinetics kinetics, double ene, double thiol) {
        return Films.film(ene, thiol, 1, kinetics).conversion(0, 1e-6) * Math.min(ene, thiol);
    }

    @Test
    void nobodyChangedAConstantByAccident() {
        assertEquals(8, SETS.size());
        assertEquals("1-alkene", SETS.getFirst().key());
        assertEquals(Films.REVERSIBLE, SETS.getFirst().kinetics());
        assertEquals(
                20_500_000,
                SETS.stream().mapToDouble(set -> set.kinetics().addition()).sum(),
                1e-3);
    }

    @ParameterizedTest
    @FieldSource("INITIATORS")
    void everyInitiatorIsASubstanceWithSaneNumbers(Photoinitiator initiator) {
        assertEquals(Optional.of(initiator), Photoinitiator.find(initiator.key()));
        assertTrue(Substances.find(initiator.key()).isPresent(), initiator.key());
        assertTrue(References.find(initiator.source()).isPresent(), initiator.source());
        sane(initiator.quantumYield(), 1);
        sane(initiator.efficiency(), 1);
        assertEquals(
                initiator.lines().size(),
                initiator.lines().stream().map(Photoinitiator.Line::wavelength).distinct().count());
        for (Photoinitiator.Line line : initiator.lines()) {
            assertTrue(References.find(line.source()).isPresent(), line.source());
            assertTrue(line.wavelength() >= 200 && line.wavelength() <= 500);
            sane(line.absorption(), 1e5);
        }
    }

    private static void sane(Photoinitiator.Typical typical, double most) {
        assertTrue(typical.low() >= 0 && typical.high() <= most, typical.toString());
        assertTrue(typical.low() <= typical.value(), typical.toString());
        assertTrue(typical.value() <= typical.high(), typical.toString());
    }

    @Test
    void everyAbsorptionBelongsToAnInitiator() {
        Table table = Table.read(Photoinitiator.class, "absorption.tsv");
        assertEquals(6, table.rows().size());
        assertEquals(
                table.rows().size(),
                INITIATORS.stream().mapToInt(initiator -> initiator.lines().size()).sum());
    }

    /// mL/(g cm) times 0.256301 kg/mol.
    @ParameterizedTest(name = "{1} mL/(g cm) at {0} nm are {2} L/(mol cm)   ({3})")
    @CsvSource(
            textBlock =
                    """
                    # nm,  mL/(g cm), L/(mol cm), source
                      254, 47080,     12070,      'facts: chemistry, 5.1'
                      302, 1671,      428,        'facts: chemistry, 5.1'
                      313, 722.3,     185,        'facts: chemistry, 5.1'
                      365, 361.3,     93,         'facts: chemistry, 5.1'
                    """)
    void gramsHaveBecomeMoles(double nm, double perGram, double perMole, String source) {
        assertEquals(perMole, perGram * 0.256301, 0.005 * perMole, source);
        Photoinitiator dmpa = Photoinitiator.find("dmpa").orElseThrow();
        assertEquals(perMole, dmpa.line(nm).orElseThrow().absorption().low(), source);
    }

    @Test
    void theUsualLampFindsTheUsualInitiator() {
        Initiator dmpa = new Initiator(120, 0.95, 0.6);
        assertEquals(dmpa, Films.found(Photoinitiator.under("dmpa", 365)));
        assertEquals(dmpa, Films.found(Photoinitiator.under("dmpa", 366)), "the mercury line");
    }

    @ParameterizedTest(name = "{0} at {1} nm: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    dmpa | 385 | the absorption of dmpa is known at 254, 302, 313, 365, 405, 435 nm, not at 385 nm | measure its UV-vis
                    tpo  | 405 | the absorption of tpo is not known                                                | measure its UV-vis
                    dmpa | 405 | dmpa takes up next to nothing at 405 nm                                           | use light of a wavelength that it absorbs: 254, 302, 313, 365 nm
                    dmpa | NaN | the absorption of dmpa is known at 254, 302, 313, 365, 405, 435 nm, not at NaN nm | measure its UV-vis
                    """)
    void whatIsUnknownStaysUnknown(String key, double nm, String sentence, String remedy) {
        var refused = Films.refused(Photoinitiator.under(key, nm));
        assertEquals(sentence, refused.sentence());
        assertTrue(refused.remedy().startsWith(remedy), refused.remedy());
    }
}
