package org.thioloom.chem.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.structure.StructureProblem.Kind;
import org.thioloom.chem.structure.StructureReading.Refused;

import java.util.List;
import java.util.random.RandomGeneratorFactory;

class StructureProblemTest {

    private static List<StructureProblem> problems(String text) {
        List<StructureProblem> problems =
                assertInstanceOf(Refused.class, Structures.read(text), text).problems();
        for (StructureProblem problem : problems) {
            assertTrue(0 <= problem.from() && problem.from() <= problem.to(), problem.toString());
            assertTrue(problem.to() <= text.strip().length(), problem.toString());
            assertFalse(problem.sentence().isBlank() || problem.remedy().isBlank());
        }
        return problems;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    # text             | kind              | marked
                    ""                 | EMPTY             | ""
                    "   "              | EMPTY             | ""
                    "."                | NOT_SMILES        | .
                    C1CC               | NOT_SMILES        | C
                    C(C                | NOT_SMILES        | C
                    CC)                | NOT_SMILES        | )
                    [CH3               | NOT_SMILES        | 3
                    C1CC%              | NOT_SMILES        | %
                    C=1CC-1            | NOT_SMILES        | =1CC-
                    c1cccc1            | NOT_SMILES        | c1cccc1
                    {C}                | NOT_SMILES        | {
                    CC>>CC             | NOT_SMILES        | >
                    ethanol            | NOT_SMILES        | e
                    CCO ethanol        | NOT_SMILES        | ethanol
                    CC=                | NOT_SMILES        | =
                    =CC                | NOT_SMILES        | =
                    C(C=)C             | NOT_SMILES        | =
                    C()C               | NOT_SMILES        | ()
                    C((C))C            | NOT_SMILES        | (
                    C.                 | NOT_SMILES        | .
                    ccO                | NOT_SMILES        | c
                    Oc1ccccc1cc        | NOT_SMILES        | c
                    [Xx]               | UNKNOWN_ATOM      | [Xx]
                    C[R]               | UNKNOWN_ATOM      | [R]
                    CC*                | UNKNOWN_ATOM      | *
                    [D]OC              | UNKNOWN_ATOM      | [D]
                    C=CCCC[C]          | OPEN_VALENCE      | [C]
                    [CH3]              | OPEN_VALENCE      | [CH3]
                    [H]                | OPEN_VALENCE      | [H]
                    CC[O]              | OPEN_VALENCE      | [O]
                    [C+4].[C-]#N       | OPEN_VALENCE      | [C+4]
                    FC(C)(C)(C)C       | TOO_MANY_BONDS    | C
                    F(C)C              | TOO_MANY_BONDS    | F
                    Cl(C)C             | TOO_MANY_BONDS    | Cl
                    B(c1ccccc1)(c1ccccc1)(c1ccccc1)c1ccccc1 | TOO_MANY_BONDS | B
                    CN(C)(C)C          | TOO_MANY_BONDS    | N
                    [CH9]              | TOO_MANY_BONDS    | [CH9]
                    [Li+].CCO          | UNBALANCED_CHARGE | [Li+]
                    C[B-](C)(C)C       | UNBALANCED_CHARGE | [B-]
                    [Li+].[Li+].[F-]   | UNBALANCED_CHARGE | [Li+]
                    [Tc]               | NO_ATOMIC_WEIGHT  | [Tc]
                    [99Li+].[F-]       | NO_ATOMIC_WEIGHT  | [99Li+]
                    """)
    void isOfAKindAndMarksItsPlace(String text, Kind kind, String marked) {
        StructureProblem problem = problems(text).getFirst();
        assertEquals(kind, problem.kind(), problem.sentence());
        assertEquals(marked, text.strip().substring(problem.from(), problem.to()));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '\'',
            textBlock =
                    """
                    SCCOCCS |Sg:n:2,3,99:n:ht|             ! 99                            ! there is no atom 99, the last is 6
                    SCCOCCS |Sg:n:1,3:n:ht|                ! 1,3                           ! atoms 1,3 are joined to the rest by 4 bonds, a repeat unit by 2
                    SCCOCCS |Sg:n:0,1,2,3,4,5,6:n:ht|      ! 0,1,2,3,4,5,6                 ! atoms 0,1,2,3,4,5,6 are joined to the rest by 0 bonds, a repeat unit by 2
                    SCCOCCS |Sg:n:0,6:n:ht|                ! 0,6                           ! atoms 0,6 are not joined to each other
                    SCCOCCS |Sg:n:0,1:n:ht|                ! 0,1                           ! atoms 0,1 are joined to the rest by 1 bond, a repeat unit by 2
                    [Na+].CCC([O-])CC |Sg:n:3,4:n:ht|      ! 3,4                           ! atoms 3,4 carry a charge of -1
                    CCOCCOCC |Sg:n:1,2:n:ht,Sg:n:4,5:m:ht| ! |Sg:n:1,2:n:ht,Sg:n:4,5:m:ht| ! more than one repeat unit is marked
                    SCCOCCS |Sg:q:2,3,4:n:ht|              ! |Sg:q:2,3,4:n:ht|             ! "|Sg:q:2,3,4:n:ht|" does not mark a repeat unit
                    SCCOCCS |Sg:n:2,3                      ! |Sg:n:2,3                     ! "|Sg:n:2,3" does not mark a repeat unit
                    CC |^1:0|                              ! |^1:0|                        ! "|^1:0|" does not mark a repeat unit
                    """)
    void aRepeatUnitIsOnePieceBetweenTwoBonds(String text, String marked, String sentence) {
        StructureProblem problem = problems(text).getFirst();
        assertEquals(Kind.BAD_REPEAT_UNIT, problem.kind());
        assertEquals(marked, text.substring(problem.from(), problem.to()));
        assertEquals(sentence, problem.sentence());
    }

    @Test
    void aCaretStandsUnderTheAtom() {
        String text = "  C=CCCC[C] ";
        assertEquals("C=CCCC[C]\n      ^^^", problems(text).getFirst().caret(text));
        String radical = "B(c1ccccc1)(c1ccccc1)(c1ccccc1)c1ccccc1";
        assertEquals(radical + "\n^", problems(radical).getFirst().caret(radical));
        assertEquals("\n^", problems("").getFirst().caret(""));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        assertEquals(
                List.of(
                        Kind.UNKNOWN_ATOM,
                        Kind.OPEN_VALENCE,
                        Kind.TOO_MANY_BONDS,
                        Kind.NO_ATOMIC_WEIGHT,
                        Kind.UNBALANCED_CHARGE,
                        Kind.BAD_REPEAT_UNIT),
                problems("[Xx]C[CH]CF(C)CC.[Tc].[Na+] |Sg:n:77:n:ht|").stream()
                        .map(StructureProblem::kind)
                        .toList());
        assertEquals(
                List.of(Kind.NOT_SMILES, Kind.BAD_REPEAT_UNIT),
                problems("C1CC |Sg:q:1|").stream().map(StructureProblem::kind).toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    C=CCCC[C]    | [C] makes 1 bond with its hydrogens, C makes 4
                    CN(C)(C)C    | N makes 5 bonds with its hydrogens, N makes 3
                    C[O+]C.[Cl-] | [O+] makes 2 bonds with its hydrogens, O +1 makes 3
                    CS(C)(C)=O   | S makes 6 bonds with its hydrogens, S makes 2
                    [Li+].CCO    | the charges add up to +1
                    C[B-](C)(C)C | the charges add up to -1
                    [Xx]         | "[Xx]" is not an element
                    [Po]         | [Po] has no standard atomic weight
                    C(C          | this is not SMILES: unclosed branch detected
                    c1cccc1      | this is not SMILES: no double bonds can be given to its lower-case atoms
                    """)
    void theSentenceNamesWhatWasFound(String text, String sentence) {
        assertEquals(sentence, problems(text).getFirst().sentence());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "%", "(", ")", "=", "C%1", "C%%", "[[C]]", "1", "[C", "C[]", "~"})
    void fragmentsOfSmilesAreRefusedWithoutATrace(String text) {
        assertEquals(Kind.NOT_SMILES, problems(text).getFirst().kind());
    }

    @Test
    void deepNestingIsRefusedBeforeItIsTried() {
        String nested = "C(".repeat(20_000) + "C" + ")".repeat(20_000);
        assertEquals(Kind.NOT_SMILES, problems(nested).getFirst().kind());
        String atTheLimit = "C" + "(C".repeat(1666) + ")".repeat(1666);
        assertInstanceOf(StructureReading.Understood.class, Structures.read(atTheLimit));
    }

    @Test
    void textDrawnAtRandomIsReadOrRefusedButNeverThrows() {
        String alphabet = "CNOSclnos[]()=#123%@+-.HLi/\\* |:,";
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20260101);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(1, 14); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            if (Structures.read(text.toString()) instanceof Refused) {
                assertFalse(problems(text.toString()).isEmpty());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 4999, 5001, 10_000})
    void aLongChainIsReadOrRefusedAndNeverThrows(int atoms) {
        StructureReading reading = Structures.read("C".repeat(atoms));
        if (atoms > 5000) {
            assertTrue(reading instanceof StructureReading.Refused, atoms + " atoms");
        }
        if (reading instanceof StructureReading.Refused(var problems)) {
            assertTrue(problems.getFirst().sentence().contains(String.valueOf(atoms)), "" + atoms);
        }
    }
}
