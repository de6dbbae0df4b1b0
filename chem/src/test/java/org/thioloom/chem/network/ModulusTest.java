package org.thioloom.chem.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.network.Mixtures.found;
import static org.thioloom.chem.network.Mixtures.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.network.ReportedModulus.Kind;
import org.thioloom.chem.reference.References;

import java.util.List;

class ModulusTest {
    static final List<ReportedModulus> REPORTED = ReportedModulus.all();

    /// 50 wt% of 1.20 g/mL in 1.10 g/mL.
    private static final double FORMED = (1 / 1.20) / (1 / 1.20 + 1 / 1.10);

    private static final double ROOM = 298.15;

    /// Of one mole of nodes and two of linkers, `[m3]`.
    private static double dryVolume(double linkerMass) {
        return (1062.71 + 2 * linkerMass) / 1.20e6;
    }

    private static Modulus dry(double linkerMass, double p) {
        Network network = found(Mixtures.fourAndTwo(1, 2, linkerMass).at(p));
        return found(Rubber.dry(ROOM, FORMED))
                .modulus(network.skeletonPerGelVolume(dryVolume(linkerMass)));
    }

    /// Facts: network-cure, 1.7; repeated by mpmath 1.3.0.
    @ParameterizedTest(name = "{0} g/mol: {1}, {2}, {3}, {4} kPa")
    @CsvSource({
        "1000, 594.00, 479.05, 372.07, 188.03", "1500, 447.79, 361.21, 280.73, 142.23",
        "2000, 359.34, 289.90, 225.39, 114.37", "3400, 231.38, 186.70, 145.24,  73.86",
        "5000, 164.45, 132.71, 103.27,  52.58"
    })
    void dryPhantomModuliAgreeWithTheTable(
            double mass, double perfect, double at95, double at90, double at80) {
        assertEquals(perfect, dry(mass, 1).phantom() / 1000, 0.00501);
        assertEquals(at95, dry(mass, 0.95).phantom() / 1000, 0.00501);
        assertEquals(at90, dry(mass, 0.90).phantom() / 1000, 0.00501);
        assertEquals(at80, dry(mass, 0.80).phantom() / 1000, 0.00501);
    }

    /// n strands per cubic metre that would be there at full conversion; nodes are r n / 2.
    @ParameterizedTest(name = "r = {0}, p = {1}: affine {3} MPa, phantom {4} MPa")
    @CsvSource(
            textBlock =
                    """
                    # r, p,    n/m3,       whole affine, phantom with its defects; pylimer-tools, test_miller_macosko_computations, at 298 K
                    1,   0.95,   4.69218e25, 0.193101, 0.0777321
                    1.3, 0.6465, 1.25981e25, 0.051846, 0.00492674
                    """)
    void agreesWithPublishedCode(
            double r, double p, double strands, double affine, double phantom) {
        double nodes = r * strands / 2 / 6.02214076e23;
        Rubber rubber = found(Rubber.dry(298, 1));
        Network network = found(Mixtures.fourAndTwo(1, 2 / r, 2000).at(p));
        double defects = rubber.modulus(network.skeleton().per(1 / nodes)).phantom();
        assertEquals(phantom, defects / 1e6, 1e-3 * phantom, "its k is 1.381e-23 J/K");
        Skeleton whole = new Skeleton(0, strands / 6.02214076e23, 0);
        assertEquals(affine, rubber.modulus(whole).affine() / 1e6, 1e-3 * affine);
    }

    @ParameterizedTest(name = "p = {0}: affine {1}, phantom {2} MPa")
    @CsvSource({
        "0.70, 0.12, 0.045",
        "0.80, 0.44, 0.17",
        "0.90, 0.82, 0.35",
        "0.95, 0.99, 0.46",
        "0.98, 1.08, 0.52",
        "1.00, 1.13, 0.565"
    })
    void formedWithoutSolventAgreesWithTheTable(double p, double affine, double phantom) {
        Network network = found(Mixtures.of("1:4:1:1062.702", "2:2:1:2000").at(p));
        Modulus modulus =
                found(Rubber.asFormed(ROOM, 1))
                        .modulus(network.skeleton().per(5062.702 / 1.154342e6));
        assertEquals(affine, modulus.affine() / 1e6, 0.00501, "facts: chemistry, 7.2");
        assertEquals(phantom, modulus.phantom() / 1e6, 0.00501, "facts: chemistry, 7.2");
    }

    @Test
    void swellingSoftensByTheCubeRootAndDryingStiffens() {
        Skeleton skeleton = new Skeleton(1, 2, 1);
        Modulus formed = found(Rubber.asFormed(ROOM, 0.4)).modulus(skeleton);
        assertEquals(8.31446261815324 * ROOM * 0.4, formed.phantom(), 1e-9, "R T ξ c");
        Modulus dry = found(Rubber.dry(ROOM, 0.4)).modulus(skeleton);
        assertEquals(Math.pow(0.4, -1 / 3.0), dry.phantom() / formed.phantom(), 1e-12);
        Modulus swollen = found(Rubber.swollen(ROOM, 0.4, 0.05)).modulus(skeleton);
        assertEquals(0.5, swollen.affine() / formed.affine(), 1e-12, "(0.05 / 0.4)^(1/3)");
    }

    @Test
    void betweenTheBoundsJunctionsAreHalfFree() {
        Modulus modulus = new Modulus(300, 700);
        assertEquals(700, modulus.between(0));
        assertEquals(300, modulus.between(1));
        assertEquals(500, modulus.between(0.5));
        assertEquals(2100, Modulus.young(modulus.affine()));
        assertThrows(IllegalArgumentException.class, () -> modulus.between(1.01));
    }

    /// Facts: network-cure, 1.7; repeated by mpmath 1.3.0, by bisection.
    @ParameterizedTest(name = "{0} K, {1} kPa: p = {2} with {3} % sol")
    @CsvSource({"298.15, 31.9, 0.69245634, 23.846", "333.15, 7.52, 0.63002665, 52.121"})
    void thePublishedShearModuliWouldNeedFarLessConversionThanWasSeen(
            double kelvin, double kilopascal, double conversion, double sol) {
        Network apparent =
                found(
                        new ApparentConversion(
                                        Mixtures.fourAndTwo(1, 2, 2000),
                                        dryVolume(2000),
                                        found(Rubber.dry(kelvin, FORMED)))
                                .of(kilopascal * 1000));
        assertEquals(conversion, apparent.eneConversion(), 6e-9);
        assertEquals(sol, 100 * apparent.fractions().sol(), 5e-4);
    }

    @Test
    void noConversionIsStiffEnoughForThePublishedPull() {
        var weighed =
                new ApparentConversion(
                        Mixtures.fourAndTwo(1, 2, 2000),
                        dryVolume(2000),
                        found(Rubber.dry(ROOM, FORMED)));
        double young =
                REPORTED.stream()
                                .filter(r -> r.kind() == Kind.YOUNG)
                                .findFirst()
                                .orElseThrow()
                                .modulus()
                        * 1000;
        assertEquals(
                "A shear modulus of 6806666.666666667 Pa is not between 0 and the 359300 Pa of the ideal phantom network at full conversion.",
                refused(weighed.of(young / 3)).sentence());
        assertTrue(young > Modulus.young(dry(2000, 1).affine()), "not even the affine network");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aModulusThatIsNoneIsRefused(double modulus) {
        var weighed =
                new ApparentConversion(
                        Mixtures.fourAndTwo(1, 2, 2000), 1, found(Rubber.dry(ROOM, 1)));
        assertTrue(refused(weighed.of(modulus)).sentence().startsWith("A shear modulus of "));
    }

    @Test
    void whatNeverGelsOrHasNoVolumeHasNoApparentConversion() {
        Rubber rubber = found(Rubber.dry(ROOM, 1));
        var never = new ApparentConversion(Mixtures.fourAndTwo(1, 8, 2000), 1, rubber);
        assertTrue(refused(never.of(1)).sentence().contains("it never gels"));
        var empty = new ApparentConversion(Mixtures.fourAndTwo(1, 2, 2000), 0, rubber);
        assertEquals("The dry volume is 0 m3.", refused(empty.of(1)).sentence());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.5, 0.5",
        "-5, 0.5, 0.5",
        "NaN, 0.5, 0.5",
        "1001, 0.5, 0.5",
        "298, 0, 0.5",
        "298, 1.01, 0.5",
        "298, 0.5, 0",
        "298, 0.5, NaN",
        "298, NaN, 1"
    })
    void whatCannotBeARubberIsRefused(double kelvin, double formed, double measured) {
        assertTrue(refused(Rubber.swollen(kelvin, formed, measured)).remedy().startsWith("Give "));
    }

    @ParameterizedTest
    @FieldSource("REPORTED")
    void everyReportedModulusNamesItsPaper(ReportedModulus reported) {
        assertTrue(References.find(reported.source()).isPresent(), reported.key());
        assertTrue(reported.modulus() > reported.plusMinus().orElse(0), reported.key());
        assertEquals(1, REPORTED.stream().filter(r -> r.key().equals(reported.key())).count());
    }

    @Test
    void nobodyChangedAReportedModulusByAccident() {
        assertEquals(20459.42, REPORTED.stream().mapToDouble(ReportedModulus::modulus).sum(), 1e-9);
        assertEquals(2, REPORTED.stream().filter(r -> r.celsius().isPresent()).count());
    }
}
