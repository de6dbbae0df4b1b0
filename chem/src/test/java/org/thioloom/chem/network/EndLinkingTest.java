package org.thioloom.chem.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// The closed form against published values, and against the solver of any mixture.
class EndLinkingTest {
    private static EndLinking network(double linkers, double linkerMass) {
        EndLinking network = new EndLinking(4);
        network.nodes(1, 1062.71, 1);
        network.linkers(linkers, linkers * linkerMass, 1);
        return network;
    }

    @ParameterizedTest(name = "r = {0}, p = {1}, Mn {2}: {6}")
    @CsvSource(
            textBlock =
                    """
                    # r, p_A,  M_B,  w_sol,         mu,            nu,           source
                      1, 1,    2000, 0,             1,             2,            'facts: network-cure, 1.9'
                      1, 0.95, 2000, 0.002066942157, 0.9492850448, 1.754377005,  'facts: network-cure, 1.9'
                      1, 0.70, 3400, 0.2215605911,  0.1401060850,  0.2189231319, 'facts: network-cure, 1.9'
                      0.8, 1,  2000, 0.03569712190, 0.8081890143,  1.409902577,  'facts: network-cure, 1.9'
                    """)
    void hasThePublishedNetworks(
            double r, double p, double m, double sol, double mu, double nu, String source) {
        EndLinking network = network(2 / r, m);
        assertTrue(network.solve(p));
        assertEquals(sol, network.sol(), 1e-12 + 1e-9 * sol, source);
        assertEquals(mu, network.junctions(), 1e-9 * mu, source);
        assertEquals(nu, network.strands(), 1e-9 * nu, source);
    }

    @ParameterizedTest
    @CsvSource({"3, 1", "4, 2"})
    void isTheSolverOfAnyMixture(int arms, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Tally enes = new Tally(4);
        Tally thiols = new Tally(2);
        NetworkSolver any = new NetworkSolver(enes, thiols);
        EndLinking own = new EndLinking(arms);
        int gels = 0;
        for (int i = 0; i < 20_000; i++) {
            double linkers = arms / 2.0 * random.nextDouble(0.5, 2);
            double e = random.nextDouble(0.8, 1);
            double q = random.nextDouble(0.8, 1);
            enes.clear();
            enes.add(1, arms, e, 1062.71);
            thiols.clear();
            thiols.add(linkers, 2, q, 2000);
            thiols.add(30, 0, 1, 1);
            own.nodes(1, 1062.71, e);
            own.linkers(linkers, linkers * 2000, q);
            own.rest(30);
            double p = random.nextDouble(0.5, 1) * Math.min(1, 1 / any.ratio());
            boolean gel = any.solve(p);
            assertEquals(gel, own.solve(p), "near enough to the gel point to disagree");
            gels += gel ? 1 : 0;
            // digits are lost on the way to the gel point, as 1/x
            double digits = gel ? 1e-14 / Math.min(1, any.eneLeads()) : 0;
            assertEquals(any.ratio(), own.ratio(), 1e-14 * any.ratio());
            assertEquals(any.criticalEneConversion(), own.criticalArmConversion(), 1e-14);
            assertEquals(any.sol(), own.sol(), 10 * digits + 1e-15);
            assertEquals(any.strands(), own.strands(), (50 * digits + 1e-15) * any.strands());
            assertEquals(any.junctions(), own.junctions(), (50 * digits + 1e-15) * any.junctions());
        }
        assertTrue(gels > 2_000, "only " + gels + " gels");
    }

    @Test
    void keepsItsDigitsNearTheGelPoint() {
        EndLinking network = network(2, 2000);
        assertTrue(network.solve(0.57735028));
        // x = 1 - alpha = 3.745e-8 (facts: network-cure, 1.3); mu = 4 x³ to first order
        assertEquals(4 * Math.pow(3.745e-8, 3), network.junctions(), 2e-3 * 2.1e-22);
        assertFalse(network.solve(0.5));
        assertEquals(1, network.sol());
        assertEquals(0, network.strands());
    }

    @Test
    void refusesOtherNodesAndImpossibleConversions() {
        assertThrows(IllegalArgumentException.class, () -> new EndLinking(5));
        assertThrows(IllegalArgumentException.class, () -> network(2, 2000).solve(1.1));
    }
}
