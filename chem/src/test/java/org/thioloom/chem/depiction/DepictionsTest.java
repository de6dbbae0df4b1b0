package org.thioloom.chem.depiction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.drawing.Mark;
import org.thioloom.chem.drawing.Picture;
import org.thioloom.chem.reaction.NetworkFragment;
import org.thioloom.chem.structure.Couplings;
import org.thioloom.chem.structure.Molecule;
import org.thioloom.chem.structure.Structure;
import org.thioloom.chem.structure.StructureReading.Understood;
import org.thioloom.chem.structure.Structures;
import org.thioloom.chem.substance.Substance;
import org.thioloom.chem.substance.Substances;
import org.w3c.dom.Document;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import javax.xml.parsers.DocumentBuilderFactory;

class DepictionsTest {
    static final List<Substance> SUBSTANCES = Substances.all();

    static Structure structure(String smiles) {
        return assertInstanceOf(Understood.class, Structures.read(smiles)).structure();
    }

    static Picture drawn(Answer<Picture> answer) {
        return answer instanceof Found<Picture>(Picture picture)
                ? picture
                : fail(answer.toString());
    }

    private static Picture captioned(Substance substance) {
        Structure structure = structure(substance.smiles());
        return drawn(Depictions.of(Species.of(structure).captioned(substance.name(), structure)));
    }

    @ParameterizedTest
    @FieldSource("SUBSTANCES")
    void everySubstanceIsDrawnTheSameTwice(Substance substance) throws Exception {
        Picture picture = captioned(substance);
        Picture again = captioned(substance);
        assertEquals(picture.svg(), again.svg());
        assertArrayEquals(picture.pdf(), again.pdf());
        assertArrayEquals(picture.png(1), again.png(1));
        Document svg =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(
                                new ByteArrayInputStream(
                                        picture.svg().getBytes(StandardCharsets.UTF_8)));
        assertEquals(substance.name(), svg.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(substance.smiles(), svg.getElementsByTagName("desc").item(0).getTextContent());
    }

    @Test
    void aLocaleChangesNothing() {
        Substance node = SUBSTANCES.getFirst();
        Locale before = Locale.getDefault();
        String svg = captioned(node).svg();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(svg, captioned(node).svg());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void groupsThatStandOutAreNamedInWords() {
        Structure node = structure(SUBSTANCES.getFirst().smiles());
        Picture picture =
                drawn(Depictions.of(node, List.of("benzylic-chloride", "lithium", "thiol")));
        assertEquals(
                node.smiles() + "; highlighted: benzylic chloride (4), lithium ion (1)",
                picture.description());
        assertTrue(picture.svg().contains("class=\"group-benzylic-chloride\""));
        assertNotEquals(drawn(Depictions.of(node)).svg(), picture.svg());
    }

    @Test
    void aCaptionStandsBelowTheMiddleOfItsStructure() {
        Picture picture = captioned(SUBSTANCES.getFirst());
        List<Mark> marks = picture.drawing().marks();
        assertEquals(2, marks.size());
        assertTrue(marks.get(1).box().top() > marks.get(0).box().bottom() + 5);
        assertEquals(marks.get(0).box().centreX(), marks.get(1).box().centreX(), 2);
    }

    @Test
    void aPolymerIsCaptionedWithItsEndsAndItsUnit() {
        Structure linker = structure("SCCOCCS |Sg:n:2,3,4:n:ht|");
        assertEquals(
                List.of("linker", "C₂H₆S₂ + 𝑛 C₂H₄O", "94.19 + 44.05 𝑛 g/mol"),
                Species.of(linker).captioned("linker", linker).caption());
    }

    @Test
    void aFragmentHasItsOpenEnds() {
        Picture picture = drawn(Depictions.fragment("*SCCOCCS* |Sg:n:3,4,5:n:ht|"));
        assertEquals("*SCCOCCS* |Sg:n:3,4,5:n:ht|", picture.title());
        assertTrue(picture.width() > 100 && picture.width() < 200);
    }

    @Test
    void theFragmentOfANetworkIsDrawnAsItIsWritten() {
        Answer<NetworkFragment> fragment =
                NetworkFragment.around(
                        Couplings.find("thiol-ene").orElseThrow(),
                        assertInstanceOf(
                                Molecule.class, structure(smiles("borate-node-hexenyl-ether"))),
                        structure(smiles("peg-dithiol")));
        Picture picture =
                drawn(
                        fragment.then(it ->
                                Depictions.of(
                                        Species.fragment(it.smiles()).highlighting("thioether"))));
        assertTrue(picture.description().endsWith("highlighted: thioether (8)"));
        assertTrue(picture.width() < 17 / 2.54 * 96 / 0.9, "fits a page at 90 %");
        assertTrue(picture.height() < picture.width() / 2, "wider than tall");
    }

    private static String smiles(String key) {
        return Substances.find(key).orElseThrow().smiles();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C(", "[Xx", "C1CC", "CC |Sg:n:0", "\u0000", "漢"})
    void whatIsNoStructureIsRefused(String text) {
        Refused<?> refused = assertInstanceOf(Refused.class, Depictions.fragment(text));
        assertTrue(!refused.sentence().isBlank() && !refused.remedy().isBlank());
    }

    @Test
    void aCaptionInOtherLettersIsRefused() {
        Refused<?> refused =
                assertInstanceOf(
                        Refused.class, Depictions.of(Species.fragment("CCO").captioned("乙醇")));
        assertEquals("\"乙\" in a caption cannot be drawn", refused.sentence());
    }

    @Test
    void manyThreadsDrawTheSame() throws Exception {
        List<Callable<List<String>>> tasks = new ArrayList<>();
        Callable<List<String>> all =
                () -> SUBSTANCES.stream().map(s -> captioned(s).svg()).toList();
        for (int k = 0; k < 8; k++) {
            tasks.add(all);
        }
        List<String> expected = all.call();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var result : threads.invokeAll(tasks)) {
                assertEquals(expected, result.get());
            }
        }
    }
}
