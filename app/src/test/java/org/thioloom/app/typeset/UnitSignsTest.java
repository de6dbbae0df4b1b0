package org.thioloom.app.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.drawing.Lettering;

class UnitSignsTest {
    @ParameterizedTest
    @CsvSource({
        "dispense 9.484 uL (10.66 mg), dispense 9.484 µL (10.66 mg)",
        "'152.5 um deep, at 60 degC.', '152.5 µm deep, at 60 °C.'",
        "'Irradiance, mW/cm2', 'Irradiance, mW/cm²'",
        "at least 13.5 J/cm2; a form of 38 mm2, at least 13.5 J/cm²; a form of 38 mm²",
        "1.28 g/cm3, 1.28 g/cm³",
        "uL, µL",
        "3 umol in 5 ug, 3 µmol in 5 µg",
    })
    void aUnitIsPrintedWithItsSignAndReadBackAsItWasWritten(String plain, String set) {
        assertEquals(set, UnitSigns.set(plain));
        assertEquals(plain, UnitSigns.plain(set));
        assertTrue(Lettering.ems(set).isPresent(), "its room on paper is known");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2556 cm-1",
                "film-120um.csv",
                "film 120 um.csv",
                "oven 60degC.csv",
                "\"volume/uL\"",
                "ANP-C-2.0K in C52H52BF16LiO4",
                "a maximum of 3 moles",
                "-4 °C on 2 µL",
            })
    void namesAndFormulasAndWhatIsSetStayAsTheyAre(String words) {
        assertEquals(words, UnitSigns.set(words));
    }
}
