package org.thioloom.app.fx.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetTest {
    @ParameterizedTest
    @CsvSource({
        "9.484 uL (10.66 mg), '9.484~µL (10.66~mg)'",
        "152.5 um at 60 degC, 152.5~µm at 60~°C",
        "60um:200um:20um takes steps, 60µm:200µm:20µm takes steps",
        "Abscissas in um were made wavenumbers, Abscissas in µm were made wavenumbers",
        "4 mW/cm2 and 2556 cm-1, 4~mW/cm² and 2556~cm⁻¹",
        "correlation -0.9990, correlation −0.9990",
        "-4.7 % of it (-3 mg), −4.7~% of it (−3~mg)",
        "'thick, um', 'thick, µm'",
        "under 0.60 % and 97 mol%, under 0.60~% and 97~mol%",
    })
    void aQuantityReadsAsInPrintAndStaysInOneLine(String plain, String set) {
        assertEquals(set.replace('~', '\u00a0'), Typeset.words(plain));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ordinate is named \"volume/uL\"",
                "film-120um.csv",
                "compared with film 120 um.csv",
                "a maximum of 3 moles, in 2 hoods",
                "from 3600-3200 and ANP-C-2.0K",
                "the album of 2 glasses",
            })
    void namesAndOtherWordsStayAsTheyAre(String plain) {
        assertEquals(plain, Typeset.words(plain));
    }

    @ParameterizedTest
    @CsvSource({
        "C52H52BF16LiO4, C₅₂H₅₂BF₁₆LiO₄",
        "H2O gas, H₂O gas",
        "CO2R, CO₂R",
        "BF4-, BF₄⁻",
        "C-O-C..Li+, C-O-C···Li⁺",
        "C=C, C=C",
    })
    void aFormulaHasItsCountsBelowTheLineAndItsChargeAbove(String plain, String set) {
        assertEquals(set, Typeset.formula(plain));
    }

    @Test
    void aSentenceThatWasSetIsSetAsItIs() {
        String once = Typeset.words("Dispense 9.484 uL at 60 degC, 4 mW/cm2");
        assertEquals(once, Typeset.words(once));
    }
}
