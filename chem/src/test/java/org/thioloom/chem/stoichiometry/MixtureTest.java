package org.thioloom.chem.stoichiometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.stoichiometry.Mixture.Part;

import java.util.List;
import java.util.stream.IntStream;

class MixtureTest {
    /// Hand sums: V = n/1.28 + l/1.125, and (n + l)/1.0955 of DMSO besides; n = 106.2702 mg.
    @ParameterizedTest(name = "{0}: {2} g/mL dry, {3} g/mL dissolved")
    @CsvSource(
            textBlock =
                    """
                    # grade, linker mg, dry,      solution, φ,        source
                      1.0K,  200,       1.174343, 1.133552, 0.482633, 'facts: chemistry, 4.2: 1.174, 1.134, 0.483'
                      1.5K,  300,       1.161800, 1.127676, 0.485314, 'facts: chemistry, 4.2: 1.162, 1.128, 0.485'
                      2.0K,  400,       1.154342, 1.124151, 0.486923, 'facts: chemistry, 4.2: 1.154, 1.124, 0.487'
                      3.4K,  680,       1.143719, 1.119090, 0.489233, 'facts: chemistry, 4.2: 1.144, 1.119, 0.489'
                      5.0K,  1000,      1.138241, 1.116461, 0.490433, 'facts: chemistry, 4.2: 1.138, 0.490'
                    """)
    void volumesAdd(
            String grade, double linker, double dry, double solution, double phi, String source) {
        Part node = new Part(106.2702, 1.28);
        Part peg = new Part(linker, 1.125);
        Mixture solids = new Mixture(List.of(node, peg));
        Mixture all = new Mixture(List.of(node, peg, new Part(node.mass() + peg.mass(), 1.0955)));
        assertEquals(dry, solids.density(), 5e-7, grade + ", " + source);
        assertEquals(solution, all.density(), 5e-7, grade + ", " + source);
        assertEquals(phi, solids.volume() / all.volume(), 5e-7, grade + ", " + source);
    }

    @Test
    void theOrderOfThePartsAndHowTheyAreDividedChangeNothing() {
        Part one = new Part(3, 1.2);
        Part other = new Part(5, 0.9);
        Mixture mixture = new Mixture(List.of(one, other));
        assertEquals(mixture.density(), new Mixture(List.of(other, one)).density(), 1e-15);
        List<Part> crumbs =
                IntStream.range(0, 16)
                        .mapToObj(i -> i < 8 ? new Part(3 / 8.0, 1.2) : new Part(5 / 8.0, 0.9))
                        .toList();
        assertEquals(mixture.density(), new Mixture(crumbs).density(), 1e-14);
        assertEquals(8, new Mixture(crumbs).mass(), 1e-14);
    }
}
