package org.thioloom.chem.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thioloom.chem.hazard.WasteAdvice.AskWasteOffice;
import org.thioloom.chem.hazard.WasteAdvice.Into;
import org.thioloom.chem.hazard.WasteAdvice.KeepApart;
import org.thioloom.chem.reference.References;
import org.thioloom.chem.substance.Substance;
import org.thioloom.chem.substance.Substances;

import java.util.List;

class WasteTest {
    static final List<String> KEYS = Substances.all().stream().map(Substance::key).toList();
    static final List<WasteStream> STREAMS = Waste.streams();

    private static Into into(List<String> bulk, List<String> traces) {
        return assertInstanceOf(Into.class, Waste.of(bulk, traces));
    }

    private static List<String> list(String keys) {
        return keys.isBlank() ? List.of() : List.of(keys.split(" ", -1));
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void everySubstanceHasAStreamOfItsOwn(String key) {
        Into into = into(List.of(key), List.of());
        assertTrue(STREAMS.contains(into.stream()));
        assertEquals(into.stream().never(), into.never());
        assertEquals(into.stream(), into(List.of(), List.of(key)).stream(), "traces alone decide");
    }

    @ParameterizedTest
    @FieldSource("STREAMS")
    void everyStreamIsUsedAndCitesASource(WasteStream stream) {
        assertTrue(References.find(stream.source()).isPresent(), stream.source());
        assertTrue(
                KEYS.stream().anyMatch(k -> into(List.of(k), List.of()).stream().equals(stream)));
        assertFalse(stream.name().isBlank());
    }

    @ParameterizedTest(name = "{3}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # bulk                | traces                                          | stream          | what it is
                    methanol dmso         | dmpa borate-node-hexenyl-ether peg-dithiol      | halogen-free    | wash 1 of gao2024
                    thf methanol          | dmpa borate-node-hexenyl-ether peg-dithiol      | peroxide-former | wash 2 of gao2024
                    borate-node-hexenyl-ether peg-dithiol dmso dmpa | ''                    | fluorinated-boron | rest of the premix
                    peg-dithiol dmso      | ''                                              | thiol           | a stock of linker
                    nmp lithium-iron-phosphate pvdf carbon-black | borate-node-hexenyl-ether | nmp-slurry     | the cathode slurry of gao2024
                    lithium               | ''                                              | lithium-metal   | scrap of foil
                    silver-oxide acetonitrile | ''                                          | silver          | filter cake of an etherification
                    dichloromethane methanol | ''                                           | halogenated     | an eluent
                    water sodium-chloride | ''                                              | solid           | brine: salts decide
                    water potassium-carbonate | ''                                          | amine-base      | an aqueous work-up
                    """)
    void theStrictestContentDecides(String bulk, String traces, String stream, String what) {
        assertEquals(stream, into(list(bulk), list(traces)).stream().key(), what);
    }

    @Test
    void theFirstWashOfThePaperSaysWhatItCarriesAndWhatIsNeverAdded() {
        Into wash =
                into(
                        List.of("methanol", "dmso"),
                        List.of("dmpa", "borate-node-hexenyl-ether", "peg-dithiol"));
        assertEquals("it holds methanol", wash.because());
        assertTrue(wash.never().contains("bleach"), wash.never()::toString);
        assertEquals(2, wash.remarks().size(), wash.remarks()::toString);
        assertTrue(wash.remarks().getFirst().contains("fluorinated and boron organics"));
        assertTrue(wash.remarks().getLast().contains("poly(ethylene glycol) dithiol"));
    }

    @Test
    void bleachNeverJoinsTheWashes() {
        KeepApart apart =
                assertInstanceOf(
                        KeepApart.class,
                        Waste.of(List.of("methanol", "dmso", "sodium-hypochlorite"), List.of()));
        assertEquals(
                List.of("dmso", "methanol"),
                apart.pairs().stream().map(Incompatibility::second).toList());
        assertInstanceOf(
                KeepApart.class, Waste.of(List.of("dichloromethane"), List.of("sodium-azide")));
    }

    @Test
    void whatMeetsWithAWarningIsRemarkedOn() {
        Into into = into(List.of("dmso", "acetic-acid"), List.of());
        assertTrue(
                into.remarks().getLast().startsWith("dimethyl sulfoxide with acetic acid: "),
                into.remarks()::toString);
    }

    @Test
    void anUnknownSubstanceGoesToTheWasteOffice() {
        AskWasteOffice ask =
                assertInstanceOf(
                        AskWasteOffice.class, Waste.of(List.of("methanol", "my-thiol"), List.of()));
        assertEquals(
                "no waste stream is on file for my-thiol: ask your waste office", ask.reason());
        assertInstanceOf(AskWasteOffice.class, Waste.of(List.of("methanol"), List.of("sol")));
        assertInstanceOf(AskWasteOffice.class, Waste.of(List.of(), List.of()));
    }

    @Test
    void theOrderOfTheContentsDoesNotMatter() {
        assertEquals(
                into(List.of("thf", "methanol"), List.of()).stream(),
                into(List.of("methanol", "thf"), List.of()).stream());
    }
}
