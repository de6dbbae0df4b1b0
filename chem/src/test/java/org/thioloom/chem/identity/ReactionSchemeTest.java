package org.thioloom.chem.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.thioloom.chem.identity.Drawings.ENE;
import static org.thioloom.chem.identity.Drawings.NODE;
import static org.thioloom.chem.identity.Drawings.canonical;
import static org.thioloom.chem.identity.Drawings.found;
import static org.thioloom.chem.identity.Drawings.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IReaction;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmilesParser;
import org.thioloom.chem.structure.Structure;

import java.util.ArrayList;
import java.util.List;

class ReactionSchemeTest {
    private static final ReactionScheme ETHER =
            scheme(
                    List.of(NODE, "OCCCCC=C"),
                    List.of("[H-].[Na+]", "C1CCOC1"),
                    List.of(ENE, "[Na+].[Cl-]"));
    private static final ReactionScheme MAPPED =
            scheme(
                    List.of("[CH2:1]=[CH:2][CH3:3]", "[SH:4][CH2:5]COCCS |Sg:n:2,3,4:n:ht|"),
                    List.of(),
                    List.of("[CH3:3][CH2:2][CH2:1][S:4][CH2:5]COCCS |Sg:n:6,7,8:n:ht|"));

    private static ReactionScheme scheme(
            List<String> reactants, List<String> agents, List<String> products) {
        return new ReactionScheme(all(reactants), all(agents), all(products));
    }

    private static List<Structure> all(List<String> smiles) {
        return smiles.stream().map(Drawings::structure).toList();
    }

    private static List<String> texts(List<Structure> structures) {
        return structures.stream().map(structure -> canonical(structure.smiles())).toList();
    }

    private static IReaction read(String smiles) throws CDKException {
        return new SmilesParser(SilentChemObjectBuilder.getInstance()).parseReactionSmiles(smiles);
    }

    @Test
    void ionsOfOneSaltStayTogether() throws CDKException {
        String smiles = found(ETHER.smiles());
        assertTrue(smiles.endsWith(" |f:0.1,3.4,6.7,8.9|"), smiles);
        IReaction together = read(smiles);
        assertEquals(2, together.getReactantCount(), "CDK 2.12 reads what the groups say");
        assertEquals(2, together.getAgents().getAtomContainerCount());
        assertEquals(2, together.getProductCount());
        IReaction apart = read(smiles.substring(0, smiles.indexOf(' ')));
        assertEquals(3, apart.getReactantCount(), "and splits them without");
    }

    @Test
    void repeatUnitsAreCountedThroughTheWholeReaction() {
        assertEquals(
                "[CH2:1]=[CH:2][CH3:3].[SH:4][CH2:5]COCCS>>[CH3:3][CH2:2][CH2:1][S:4][CH2:5]COCCS"
                        + " |Sg:n:5,6,7:n:ht,Sg:n:16,17,18:n:ht|",
                found(MAPPED.smiles()),
                "hand count");
    }

    @Test
    void aFileIsReadBackWithItsMapsUnitsSaltsAndAgents() {
        for (ReactionScheme scheme : List.of(ETHER, MAPPED)) {
            ReactionScheme back = found(RxnFile.read(found(RxnFile.write(scheme, "a reaction"))));
            assertEquals(texts(scheme.reactants()), texts(back.reactants()));
            assertEquals(texts(scheme.agents()), texts(back.agents()));
            assertEquals(texts(scheme.products()), texts(back.products()));
        }
        assertEquals(
                MAPPED.smiles(), found(RxnFile.read(found(RxnFile.write(MAPPED, "")))).smiles());
    }

    @Test
    void theHeaderCountsReactantsProductsAndAgents() {
        List<String> lines = found(RxnFile.write(ETHER, "ether")).lines().limit(6).toList();
        assertEquals(List.of("$RXN", "ether", "      Thioloom", "", "  2  2  2", "$MOL"), lines);
        List<String> mapped = found(RxnFile.write(MAPPED, "")).lines().limit(5).toList();
        assertEquals("  2  1", mapped.getLast(), "agents are no part of the published format");
    }

    @Test
    void linesMayEndInCarriageReturns() {
        String file = found(RxnFile.write(MAPPED, "")).replace("\n", "\r\n");
        assertEquals(MAPPED.smiles(), found(RxnFile.read(file)).smiles());
    }

    @ParameterizedTest(name = "line {0} as {1}: {2}")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    1!blah!line 1 is not $RXN
                    1!$RXN V3000!line 1 says V3000, whose repeat units would be lost
                    5!blah!line 5 does not count reactants and products: "blah"
                    5!  2!line 5 does not count reactants and products: "2"
                    5!  2  2!line 5 counts 4 structures, and there are 3
                    5! -2  2!line 5 does not count reactants and products: "-2  2"
                    11!    0.0000    0.0000    0.0000 Xx!line 11 holds "Xx", which is not an element: "0.0000    0.0000    0.0000 Xx"
                    """)
    void aMistakeIsNamedWithItsLine(int line, String with, String sentence) {
        List<String> lines = new ArrayList<>(found(RxnFile.write(MAPPED, "")).lines().toList());
        lines.set(line - 1, with);
        assertEquals(sentence, refused(RxnFile.read(String.join("\n", lines))).sentence());
    }

    @Test
    void aFileThatBreaksOffIsRefusedWhereverItDoes() {
        List<String> lines = found(RxnFile.write(MAPPED, "")).lines().toList();
        for (int length = 0; length < lines.size(); length++) {
            String cut = String.join("\n", lines.subList(0, length));
            assertTrue(!refused(RxnFile.read(cut)).sentence().isBlank(), "after " + length);
        }
    }

    @Test
    void aStructureTooLargeForTheFormatIsRefused() {
        ReactionScheme large =
                scheme(List.of("C".repeat(1000)), List.of(), List.of("C".repeat(1000)));
        assertTrue(refused(RxnFile.write(large, "")).sentence().contains("1000 atoms"));
        ReactionScheme larger = scheme(List.of("C".repeat(1001)), List.of(), List.of());
        assertTrue(refused(larger.smiles()).sentence().contains("1001 atoms"));
    }

    @Test
    void withoutSaltsAndPolymersNothingStandsBehind() {
        assertEquals("CO>>CO", found(scheme(List.of("CO"), List.of(), List.of("CO")).smiles()));
    }
}
