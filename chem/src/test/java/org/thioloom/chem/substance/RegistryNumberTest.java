package org.thioloom.chem.substance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.OptionalInt;

class RegistryNumberTest {
    @ParameterizedTest(name = "{0}   ({1})")
    @CsvSource({
        "7732-18-5, water: 8x1+1x2+2x3+3x4+7x5+7x6 = 105 by hand",
        "67-68-5, dimethyl sulfoxide: 8x1+6x2+7x3+6x4 = 65 by hand",
        "107-07-3, ethylene chlorohydrin: 7x1+0x2+7x3+0x4+1x5 = 33 by hand"
    })
    void endsInItsCheckDigit(String number, String source) {
        assertTrue(RegistryNumber.isSound(number), source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7732-18-4",
                "7732-81-5",
                "67685",
                "",
                "67-68-",
                "67-6-85",
                "٦٧-68-5",
                "07-68-5"
            })
    void anotherIsNone(String number) {
        assertFalse(RegistryNumber.isSound(number));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void oneOfTenLastDigitsIsRight(int digit) {
        assertEquals(OptionalInt.of(5), RegistryNumber.checkDigit("7732-18-" + digit));
        assertEquals(digit == 5, RegistryNumber.isSound("7732-18-" + digit));
    }
}
