package org.thioloom.app.fx.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.answer.Answer;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;

class TypedQuantityTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            textBlock =
                    """
                    120 um   | 120 um   | as written
                    0.12mm   | 0.12 mm  | without a blank
                    '0,12 mm'| 0.12 mm  | a decimal comma
                    '1,5'    | 1.5 um   | a comma, in the unit of the field
                    150      | 150 um   | in the unit of the field
                    '0,150'  | 0.150 um | nobody writes a thousand with a leading zero
                    1e2 um   | 100 um   | an exponent
                    120 µm   | 120 um   | another spelling
                    """,
            delimiter = '|')
    void readsWhatPeopleType(String typed, String read, String why) {
        assertEquals(read, answer(typed), why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    '1,500 um'| 1,500 um may have a decimal comma or mean thousands; write 1500 um or 1.500 um
                    '1,500'   | 1,500 may have a decimal comma or mean thousands; write 1500 or 1.500
                    thick     | this does not begin with a number; write it as in 12.5 um
                    120 ug    | "ug" is no unit of length; use one of m, cm, mm, um, nm
                    """,
            delimiter = '|')
    void saysWhatWouldDo(String typed, String sentence) {
        assertEquals(sentence, answer(typed));
    }

    private static String answer(String typed) {
        Answer<Quantity<Length>> answer = TypedQuantity.read(typed, Units.LENGTH, "um");
        return switch (answer) {
            case Found<Quantity<Length>>(Quantity<Length> q) -> q.toString();
            case Refused<Quantity<Length>>(String sentence, String remedy) ->
                    sentence + "; " + remedy;
        };
    }
}
