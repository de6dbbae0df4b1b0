package org.thioloom.chem.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.hazard.Hazards.Listed;
import org.thioloom.chem.hazard.Hazards.NoneKnown;
import org.thioloom.chem.hazard.Hazards.Unknown;
import org.thioloom.chem.reference.References;
import org.thioloom.chem.substance.Confidence;
import org.thioloom.chem.substance.Substance;
import org.thioloom.chem.substance.Substances;
import org.thioloom.chem.table.Table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class HazardsTest {
    static final List<String> KEYS = Substances.all().stream().map(Substance::key).toList();

    private static List<String> codes(List<Statement> statements) {
        return statements.stream().map(Statement::code).toList();
    }

    private static Listed listed(String key) {
        return assertInstanceOf(Listed.class, SubstanceHazards.of(key));
    }

    private static Listed stated(String... codes) {
        var reading = Hazards.of(List.of(codes), "Supplier", "2026-03-01");
        return assertInstanceOf(Listed.class, found(reading));
    }

    private static Hazards found(Answer<Hazards> answer) {
        return switch (answer) {
            case Answer.Found<Hazards>(Hazards hazards) -> hazards;
            case Answer.Refused<Hazards> refused -> fail(refused.toString());
        };
    }

    @Test
    void everySubstanceHasItsRow() {
        Table table = Table.read(SubstanceHazards.class, "hazards.tsv");
        assertEquals(KEYS, table.rows().stream().map(row -> table.text(row, "substance")).toList());
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void everyStateIsWhole(String key) {
        switch (SubstanceHazards.of(key)) {
            case Listed listed -> {
                assertFalse(listed.hazards().isEmpty());
                assertTrue(codes(listed.precautions()).contains("P501"));
                assertTrue(listed.precautions().size() <= 8, "more is not read");
                assertSound(listed.provenance());
            }
            case NoneKnown(Provenance provenance) -> assertSound(provenance);
            case Unknown(String reason) -> assertFalse(reason.isBlank());
        }
    }

    private static void assertSound(Provenance provenance) {
        assertTrue(References.find(provenance.source()).isPresent(), provenance.source());
        assertTrue(provenance.note() != null, "say whose set it is");
        assertFalse(
                provenance.source().equals("recalled")
                        && provenance.confidence() == Confidence.HIGH
                        && !String.valueOf(provenance.note()).startsWith("not classified"));
    }

    /// Where a code leaves the category open, the louder word stands.
    @ParameterizedTest
    @FieldSource("KEYS")
    void theSignalWordFollowsFromTheCodes(String key) {
        if (SubstanceHazards.of(key) instanceof Listed listed) {
            SignalWord loudest =
                    listed.hazards().stream()
                            .map(Statement::signal)
                            .max(Comparator.naturalOrder())
                            .orElseThrow();
            assertEquals(loudest, listed.signal(), key);
        }
    }

    @Test
    void eachOfTheThreeStatesOccurs() {
        var states =
                KEYS.stream()
                        .map(key -> SubstanceHazards.of(key).getClass().getSimpleName())
                        .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
        assertEquals(3, states.size(), states::toString);
        assertInstanceOf(NoneKnown.class, SubstanceHazards.of("dmso"));
        assertInstanceOf(Unknown.class, SubstanceHazards.of("borate-node-chloride"));
        assertEquals(
                new Unknown("no hazard data for unobtainium"), SubstanceHazards.of("unobtainium"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # key         | pictograms on the label       | word    | source
                    thf           | GHS02 GHS07 GHS08             | DANGER  | gischem-thf
                    methanol      | GHS02 GHS06 GHS08             | DANGER  | label of a bottle
                    toluene       | GHS02 GHS07 GHS08             | DANGER  | label of a bottle
                    dmf           | GHS02 GHS07 GHS08             | DANGER  | label of a bottle
                    dichloromethane | GHS07 GHS08                 | WARNING | label of a bottle
                    diethyl-ether | GHS02 GHS07                   | DANGER  | label of a bottle
                    sodium-hydroxide | GHS05                      | DANGER  | label of a bottle
                    hydrochloric-acid | GHS05 GHS07               | DANGER  | label of a bottle
                    sodium-azide  | GHS06 GHS08 GHS09             | DANGER  | label of a bottle
                    lithium       | GHS02 GHS05                   | DANGER  | label of a bottle
                    aibn          | GHS02 GHS07                   | DANGER  | label of a bottle
                    hydrogen-peroxide | GHS05 GHS07               | DANGER  | label of a bottle
                    lithium-hexafluorophosphate | GHS05 GHS06 GHS08 | DANGER | label of a bottle
                    sodium-hypochlorite | GHS05 GHS09             | DANGER  | label of a bottle
                    acetone       | GHS02 GHS07                   | DANGER  | label of a bottle
                    dmpa          | GHS09                         | WARNING | label of a bottle
                    """)
    void theLabelShowsWhatTheBottleShows(
            String key, String pictograms, String word, String source) {
        Listed listed = listed(key);
        assertEquals(
                pictograms,
                listed.pictograms().stream().map(Enum::name).collect(Collectors.joining(" ")),
                source);
        assertEquals(word, listed.signal().name(), source);
    }

    @ParameterizedTest(name = "{0} show {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # codes         | pictograms        | rule: clp2008, article 26
                    H301 H302       | GHS06             | no exclamation mark beside the skull
                    H314 H315 H319  | GHS05             | none for irritation beside corrosion
                    H314 H302       | GHS05 GHS07       | but for what else it means
                    H318 H335       | GHS05 GHS07       | but for what else it means
                    H334 H317       | GHS08             | none for skin beside respiratory sensitisation
                    H334 H335       | GHS07 GHS08       | but for what else it means
                    H350 H317       | GHS07 GHS08       | a carcinogen keeps it
                    H412 EUH066     |                   | no pictogram at all
                    H241            | GHS01 GHS02       | two of one code
                    H301+H311+H331  | GHS06             | a combined statement
                    """)
    void pictogramsFollowFromTheCodes(String codes, String pictograms, String rule) {
        assertEquals(
                String.valueOf(pictograms).replace("null", ""),
                stated(codes.split(" ")).pictograms().stream()
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")),
                rule);
    }

    @Test
    void aLotStatesItsOwn() {
        Listed listed = stated("P210", "H226", "EUH019", "H225", "H225", "P305 + P351 + P338");
        assertEquals(List.of("H225", "H226"), codes(listed.hazards()));
        assertEquals(List.of("EUH019"), codes(listed.supplemental()));
        assertEquals(List.of("P210", "P305+P351+P338"), codes(listed.precautions()));
        assertEquals("H225 H226 EUH019", listed.codes());
        assertEquals(SignalWord.DANGER, listed.signal());
        assertEquals(LocalDate.of(2026, 3, 1), listed.provenance().date());
        assertEquals("Supplier", listed.provenance().source());
    }

    @ParameterizedTest(name = "{0} under {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # codes      | word    | what comes of it, by clp2008, annex I
                    H228         | WARNING | WARNING
                    H228         | DANGER  | DANGER
                    H228 H302    | WARNING | WARNING
                    H228+H302    | WARNING | WARNING
                    H412         | NONE    | NONE
                    H228         | NONE    | the signal word is none, and H228 brings danger
                    H225         | WARNING | the signal word is warning, and H225 brings danger
                    H228 H225    | WARNING | the signal word is warning, and H225 H228 brings danger
                    H302         | DANGER  | the signal word is danger, and H302 brings warning
                    ''           | DANGER  | the signal word is danger, and no code brings none
                    ''           | NONE    | NoneKnown
                    """)
    void theWordOfTheLabelSettlesWhatCodesLeaveOpen(
            String codes, SignalWord word, String expected) {
        Hazards hazards =
                codes.isEmpty()
                        ? found(Hazards.none("Supplier", "2026-03-01"))
                        : stated(codes.split(" "));
        assertEquals(
                expected,
                switch (hazards.under(word)) {
                    case Answer.Found<Hazards>(Listed listed) -> listed.signal().name();
                    case Answer.Found<Hazards>(Hazards other) -> other.getClass().getSimpleName();
                    case Answer.Refused<Hazards>(String why, String _) -> why;
                });
    }

    @Test
    void aLotCanStateThatItsDataSheetListsNone() {
        assertInstanceOf(NoneKnown.class, found(Hazards.none("Supplier", "2026-03-01")));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    H225 H999 X1 | Supplier | 2026-03-01 | "H999", "X1" is not a code of CLP
                    P210         | Supplier | 2026-03-01 | no hazard statement is given
                    ''           | Supplier | 2026-03-01 | "" is not a code of CLP
                    H225         | ' '      | 2026-03-01 | nobody is named who says so
                    H225         | Supplier | 1.3.2026   | "1.3.2026" is not a date
                    H225         | Supplier | 2026-02-30 | "2026-02-30" is not a date
                    """)
    void whatCannotBeStatedIsRefused(String codes, String source, String date, String sentence) {
        switch (Hazards.of(List.of(codes.split(" ", -1)), source, date)) {
            case Answer.Found<Hazards> found -> fail(found.toString());
            case Answer.Refused<Hazards>(String why, String remedy) -> {
                assertEquals(sentence, why);
                assertFalse(remedy.isBlank());
            }
        }
    }

    @Test
    void aWashBottleCarriesTheStatementsOfAllThatIsInIt() {
        ContainerHazards wash =
                ContainerHazards.of(
                        Stream.of("methanol", "dmso", "dmpa", "borate-node-hexenyl-ether")
                                .map(key ->
                                        new ContainerHazards.Content(key, SubstanceHazards.of(key)))
                                .toList());
        assertEquals(
                List.of("H225", "H301", "H311", "H331", "H370", "H410"), codes(wash.hazards()));
        assertEquals(
                List.of(Pictogram.GHS02, Pictogram.GHS06, Pictogram.GHS08, Pictogram.GHS09),
                wash.pictograms());
        assertEquals(SignalWord.DANGER, wash.signal());
        assertEquals(List.of("dmso"), wash.withoutAny());
        assertEquals(1, wash.unknown().size());
        assertTrue(wash.unknown().getFirst().startsWith("borate-node-hexenyl-ether: not sold"));
        assertTrue(ContainerHazards.NOTE.contains("not a classification"));
    }

    /// Adding a content never takes a statement or loudness away.
    @Test
    void moreInTheBottleIsNeverLessOnTheLabel() {
        ContainerHazards before = ContainerHazards.of(List.of());
        assertEquals(SignalWord.NONE, before.signal());
        for (int size = 1; size <= KEYS.size(); size++) {
            ContainerHazards after =
                    ContainerHazards.of(
                            KEYS.subList(0, size).stream()
                                    .map(key ->
                                            new ContainerHazards.Content(
                                                    key, SubstanceHazards.of(key)))
                                    .toList());
            assertTrue(after.hazards().containsAll(before.hazards()));
            assertTrue(after.signal().compareTo(before.signal()) >= 0);
            assertEquals(
                    size,
                    after.unknown().size()
                            + after.withoutAny().size()
                            + KEYS.subList(0, size).stream()
                                    .filter(key -> SubstanceHazards.of(key) instanceof Listed)
                                    .count());
            before = after;
        }
    }
}
