package org.thioloom.chem.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.analysis.Ladder.Rung;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.reaction.ArmSeries;
import org.thioloom.chem.reaction.Reactions;
import org.thioloom.chem.structure.Couplings;
import org.thioloom.chem.substance.Substances;

import java.util.List;

class ReactionCheckTest {
    private static List<Rung> ladder(String coupling, String core, String reagent) {
        var series =
                assertInstanceOf(
                        Found.class,
                        Reactions.series(
                                Couplings.find(coupling).orElseThrow(),
                                Substances.find(core).orElseThrow().structure(),
                                Substances.find(reagent).orElseThrow().structure()));
        var check =
                assertInstanceOf(Found.class, ReactionCheck.of((ArmSeries) series.value(), 0.01));
        return ((ReactionCheck) check.value()).ladder().rungs();
    }

    @ParameterizedTest(name = "{0}: {1}   ({2})")
    @CsvSource(
            textBlock =
                    """
                    # species,              m/z,       source
                    0 ether,                798.9223,  'facts: chemistry, 9'
                    1 ether,                863.0345,  'facts: chemistry, 9'
                    4 ether,                1055.3709, 'facts: chemistry, 9'
                    3 ether + 1 hydrolysed, 973.2926,  'facts: chemistry, 9'
                    4 ether + 1 aryl ether, 1135.4535, 'facts: chemistry, 9'
                    """)
    void theChloridesLadderStandsWhereItShould(String species, double mz, String source) {
        double found =
                ladder("etherification", "node-Cl", "5-hexen-1-ol").stream()
                        .filter(rung -> rung.name().equals(species))
                        .mapToDouble(Rung::mz)
                        .findFirst()
                        .orElseThrow();
        assertEquals(mz, found, 6e-5, source);
    }

    @ParameterizedTest
    @CsvSource({"node-ene, hexanethiol", "node-ene, mercaptoethanol"})
    void anAdditionHasNoSideProductOfSubstitution(String core, String reagent) {
        assertEquals(5, ladder("thiol-ene", core, reagent).size());
    }
}
