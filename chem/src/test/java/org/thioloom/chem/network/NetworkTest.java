package org.thioloom.chem.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.network.Mixtures.found;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Against published and independently computed numbers; the laws are in `NetworkLawsTest`.
class NetworkTest {
    private static void close(double expected, double value, String what) {
        assertEquals(expected, value, 1e-9 * Math.abs(expected), what);
    }

    /// All by mpmath 1.3.0 at 40 digits: the recursion iterated from 0, Newton from there.
    @ParameterizedTest(name = "{0} with {1} at {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # enes | thiols | p_A | α | β | w_sol | w_el | μ | ν | Mw of sol | Mn of sol
                    1:4:1:1062.71 | 2:2:1:2000 | 0.95 | 0.0983587895212 | 0.0509039889696 | 0.00206694215679 | 0.920869728897 | 0.949285044801 | 1.75437700542 | 2174.80622139 | 2055.06866786
                    1:4:1:1062.71 | 2:2:1:3400 | 0.70 | 0.636140980042 | 0.48020140006 | 0.221560591071 | 0.296056293925 | 0.140106085014 | 0.218923131902 | 15905.8488011 | 6248.06371942
                    1:4:1:1062.71 | 2.5:2:1:2000 | 1 | 0.207106781187 | 0.207106781187 | 0.0356971219001 | 0.688505908508 | 0.808189014324 | 1.4099025767 | 2609.01929334 | 2127.75261102
                    1:4:0.97:1062.702 | 2.05:2:0.95:2000 | 0.97 | 0.111958003447 | 0.0363081969035 | 0.00574547592419 | 0.869503998826 | 0.904934085073 | 1.63269145967 | 2323.0335031 | 2095.17519174
                    1:3:1:500 | 1.5:2:1:1000 | 0.9 | 0.234567901235 | 0.149519890261 | 0.0199937528343 | 0.757673946873 | 0.448456178579 | 0.672684267868 | 2917.42798441 | 1650.46055391
                    0.6:3:1:500; 0.4:6:0.8:900 | 1.2:2:0.95:1500; 0.5:2:1:3400; 0.2:1:1:300 | 0.8 | 0.460527375054 | 0.258778926558 | 0.0778086625037 | 0.541889528705 | 0.302576652711 | 0.511795837667 | 5989.98865167 | 2464.75427599
                    1:5:0.9:700; 0.3:2:1:250 | 1.2:3:1:400; 0.7:2:0.93:1500; 0.2:1:1:90 | 0.7 | 0.479280259979 | 0.388944369525 | 0.119595558481 | 0.524181122485 | 0.715162198786 | 1.15942773529 | 1982.82549079 | 1012.9616936
                    2:2:0.98:248 | 1:4:1:488.66 | 0.93 | 0.0748742679996 | 0.173703599698 | 0.00484391976587 | 0.901270535719 | 0.858160324782 | 1.52032501582 | 409.989146456 | 287.938605443
                    1:8:0.9:10000; 0.1:0:1:500 | 4:2:0.9:2000; 1:0:1:78.129 | 0.75 | 0.501599667178 | 0.26162913656 | 0.061447778832 | 0.711100680515 | 0.777396447826 | 1.60800863731 | 3924.83423682 | 727.769757147
                    0.5:20:0.5:5000; 1:1:1:120 | 3:2:1:600 | 0.9 | 0.32527134712 | 0.2503014968 | 0.0344954783207 | 0.792814305316 | 0.491951154461 | 1.67958407012 | 746.312712813 | 530.085417484
                    1:4:1:1062.71 | 2:2:1:2000 | 0.58 | 0.990855997483 | 0.984234478419 | 0.967711015769 | 0.000300405475084 | 3.03724866514e-6 | 4.55936854637e-6 | 585713.98871 | 7204.7489267
                    1:4:1:1062.71 | 2:2:1:2000 | 0.5774 | 0.999827739784 | 0.999701662252 | 0.999384043843 | 1.07686331645e-7 | 2.04436689934e-11 | 3.06659437508e-11 | 31325155.0275 | 7328.49303669
                    """)
    void agreesWithHighPrecision(
            String enes,
            String thiols,
            double conversion,
            double alpha,
            double beta,
            double sol,
            double active,
            double junctions,
            double strands,
            double massAverage,
            double numberAverage) {
        Network network = found(Mixtures.of(enes, thiols).at(conversion));
        close(alpha, network.eneEnds(), "α");
        close(beta, network.thiolEnds(), "β");
        close(sol, network.fractions().sol(), "w_sol");
        close(active, network.fractions().active(), "w_el");
        close(1 - sol - active, network.fractions().pendant(), "w_pend");
        close(junctions, network.skeleton().junctions(), "μ");
        close(strands, network.skeleton().strands(), "ν");
        close(strands - junctions, network.skeleton().cycleRank(), "ξ");
        close(massAverage, network.finiteChains().massAverage().orElseThrow(), "Mw");
        close(numberAverage, network.finiteChains().numberAverage().orElseThrow(), "Mn");
    }

    /// 1 − α = 3.745e-8, facts: network-cure, 1.3; 3.74482342650865e-8 by mpmath 1.3.0.
    @Test
    void theTrivialRootIsNotTakenJustBeyondTheGelPoint() {
        Tally enes = new Tally(4);
        Tally thiols = new Tally(2);
        enes.add(1, 4, 1, 1062.71);
        thiols.add(2, 2, 1, 2000);
        NetworkSolver solver = new NetworkSolver(enes, thiols);
        assertTrue(solver.solve(0.57735028));
        assertEquals(3.74482342650865e-8, solver.eneLeads(), 1e-15);
        assertEquals(5.09022228129647e-15, solver.active(), 1e-21);
        assertEquals(2.10065152629633e-22, solver.junctions(), 1e-28);
    }

    @ParameterizedTest(name = "f = {0}, r = {1}, p = {2}: α = {3}   ({4})")
    @CsvSource(
            textBlock =
                    """
                    # f, r,   p,    α,         source
                      4, 1,   0.95, 0.0983588, 'pylimer-tools, test_miller_macosko_computations'
                      5, 1,   0.85, 0.282074,  'pylimer-tools, test_miller_macosko_computations'
                      6, 1,   0.85, 0.278715,  'pylimer-tools, test_miller_macosko_computations'
                      3, 1,   0.8,  0.5625,    'miller1976: (1 - r p²)/(r p²)'
                      3, 0.9, 0.9,  0.3717421, 'miller1976: (1 - r p²)/(r p²)'
                      4, 0.9, 0.9,  0.2885063, 'miller1976: √(1/(r p²) - 3/4) - 1/2'
                    """)
    void agreesWithPublishedCodeAndClosedForms(
            int f, double r, double p, double alpha, String source) {
        StepGrowth growth = Mixtures.of("1:" + f + ":1:500", f / (2 * r) + ":2:1:1000");
        assertEquals(alpha, found(growth.at(p)).eneEnds(), 5e-7, source);
    }

    /// s = √(1/(c e) − 3/4) − 1/2, c = p_A q p_B; α = (s − 1 + e)/e; β = 1 − p_B + p_B s³.
    @ParameterizedTest
    @CsvSource({"0.95, 0.9, 0.9", "0.9, 0.8, 0.99", "1, 0.95, 0.7", "0.8, 1, 1"})
    void aBinomialMixtureAgreesWithItsClosedForm(double e, double q, double p) {
        StepGrowth growth = Mixtures.of("1:4:" + e + ":500", 2 * e / q + ":2:" + q + ":1000");
        Network network = found(growth.at(p));
        double s = Math.sqrt(1 / (p * p * q * e) - 0.75) - 0.5;
        close((s - 1 + e) / e, network.eneEnds(), "α");
        close(1 - p + p * s * s * s, network.thiolEnds(), "β");
    }

    @ParameterizedTest(name = "p = {0}: {1} wt% sol, {2} strands a node")
    @CsvSource({
        "0.60, 75.6, 0.003",
        "0.70, 21.7, 0.22",
        "0.80, 5.6, 0.77",
        "0.90, 0.93, 1.45",
        "0.95, 0.21, 1.75",
        "0.98, 0.03, 1.91",
        "1.00, 0, 2.00"
    })
    void agreesWithTheTableOfConversions(double p, String sol, String strands) {
        shown(sol, strands, Mixtures.of("1:4:1:1062.702", "2:2:1:2000"), p, "7.2");
    }

    @ParameterizedTest(name = "{0} with {1}: {2} wt% sol, {3} strands a node   ({4})")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # enes             | thiols                | sol  | ν    | of what
                    1:4:1:1062.702     | 1:2:1:2000            | 8.7  | 0.25 | linker to node 1.0
                    1:4:1:1062.702     | 1.5:2:1:2000          | 0.15 | 1.22 | 1.5
                    1:4:1:1062.702     | 1.8:2:1:2000          | 0.00 | 1.75 | 1.8
                    1:4:1:1062.702     | 2:2:1:2000            | 0    | 2.00 | 2.0
                    1:4:1:1062.702     | 2.2:2:1:2000          | 0.68 | 1.77 | 2.2
                    1:4:1:1062.702     | 2.5:2:1:2000          | 3.6  | 1.41 | 2.5
                    1:4:1:1062.702     | 3:2:1:2000            | 11.7 | 0.88 | 3.0
                    1:4:1:1062.702     | 4:2:1:2000            | 35.4 | 0.25 | 4.0
                    1:4:1:1062.702     | 2:2:0.95:2000         | 0.21 | 1.75 | thiol 0.95
                    1:4:1:1062.702     | 2:2:0.90:2000         | 0.93 | 1.45 | thiol 0.90
                    1:4:1:1062.702     | 2.2222222:2:0.90:2000 | 0.82 | 1.75 | thiol 0.90, matched
                    0.79718:4:1:1062.702 | 2:2:1:2000          | 3.7  | 1.40 | three glymes, M/(M + 3 x 90.122)
                    0.87182:4:1:1062.702 | 2:2:1:2000          | 1.4  | 1.66 | two DMSO, M/(M + 2 x 78.129)
                    1:4:0.95:1062.702  | 2:2:1:2000            | 0.21 | 1.75 | arms 0.95
                    1:4:0.95:1062.702  | 1.9:2:1:2000          | 0.00 | 1.89 | arms 0.95, matched
                    1:4:0.90:1062.702  | 2:2:1:2000            | 0.93 | 1.45 | arms 0.90
                    1:4:0.90:1062.702  | 1.8:2:1:2000          | 0.00 | 1.75 | arms 0.90, matched
                    """)
    void agreesWithTheTableOfRatiosAndImpurities(
            String enes, String thiols, String sol, String strands, String what) {
        shown(sol, strands, Mixtures.of(enes, thiols), 1, "facts: chemistry, 7.3: " + what);
    }

    private static void shown(
            String sol, String strands, StepGrowth growth, double p, String source) {
        Network network = found(growth.atLimiting(p));
        assertEquals(Double.parseDouble(sol), 100 * network.fractions().sol(), half(sol), source);
        assertEquals(
                Double.parseDouble(strands),
                network.skeleton().per(growth.eneAmount()).strands(),
                half(strands),
                source);
    }

    /// Half of the last digit that is printed.
    private static double half(String printed) {
        int point = printed.indexOf('.');
        return point < 0 ? 1e-9 : 0.50001 * Math.pow(10, point + 1 - printed.length());
    }

    /// Facts: network-cure, 1.9, E: nodes lose 63 g/mol with each dead arm.
    @Test
    void nodesThatLoseMassWithTheirArmsAreToldAsSpecies() {
        double[] share = {0.00000625, 0.000475, 0.0135375, 0.171475, 0.81450625};
        StepGrowth growth =
                found(
                        StepGrowth.of(
                                IntStream.rangeClosed(0, 4)
                                        .mapToObj(k ->
                                                Species.whole(share[k], k, 1062.71 - 63 * (4 - k)))
                                        .toList(),
                                Mixtures.side("2:2:0.95:2000")));
        Network network = found(growth.at(0.99));
        close(0.0029826722916694, network.fractions().sol(), "mpmath 1.3.0");
        close(0.0918353119939593, network.fractions().pendant(), "mpmath 1.3.0");
        close(0.930257031809856, network.skeleton().junctions(), "mpmath 1.3.0");
        close(1.69951959227533, network.skeleton().strands(), "mpmath 1.3.0");
        close(2236.05363405712, network.finiteChains().massAverage().orElseThrow(), "mpmath");
    }

    /// 50 mg of node and 188.2 mg of linker, e 0.97, q 0.95, p 0.97; facts: network-cure, 5.
    @Test
    void theReferencePlanHasItsSolAndStrands() {
        StepGrowth growth = Mixtures.of(0.050 / 1062.71 + ":4:0.97:1062.71", "94.1e-6:2:0.95:2000");
        assertEquals(1.021042308841205, growth.ratio(), 1e-12);
        Network network = found(growth.atLimiting(0.97));
        assertEquals(0.0054123847, network.fractions().sol(), 5e-11);
        assertEquals(0.3129154728, network.skeletonPerKilogram().strands(), 5e-11);
    }

    @Test
    void aPerfectNetworkIsAllActive() {
        Network network = found(Mixtures.fourAndTwo(1, 2, 2000).at(1));
        assertEquals(1, network.fractions().active(), 1e-15);
        assertEquals(0, network.fractions().sol(), 1e-30);
        assertEquals(1, network.skeleton().junctions(), 1e-15);
        assertEquals(2, network.skeleton().strands(), 1e-15);
        assertEquals(5062.71 / 2, network.meanStrandMass().orElseThrow(), 1e-9);
        assertEquals(1, network.skeletonPerGelVolume(2).cycleRank() * 2, 1e-15);
    }

    @Test
    void belowTheGelPointAllIsSol() {
        Network network = found(Mixtures.fourAndTwo(1, 2, 2000).at(0.577));
        assertFalse(network.isGel());
        assertEquals(new Network.Fractions(1, 0, 0), network.fractions());
        assertEquals(new Skeleton(0, 0, 0), network.skeleton());
        assertEquals(new Skeleton(0, 0, 0), network.skeletonPerGelVolume(1e-3));
        assertEquals(OptionalDouble.empty(), network.meanStrandMass());
    }
}
