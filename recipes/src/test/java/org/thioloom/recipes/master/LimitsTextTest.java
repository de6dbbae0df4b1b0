package org.thioloom.recipes.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.answer.Answer.Found;
import org.thioloom.chem.answer.Answer.Refused;
import org.thioloom.chem.quantity.Dimension.Pressure;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;

class LimitsTextTest {
    private final LimitsText<Pressure> text = new LimitsText<>(Units.PRESSURE);

    private Limits<Pressure> read(String words) {
        return switch (text.read(words)) {
            case Found<Limits<Pressure>>(Limits<Pressure> limits) -> limits;
            case Refused<Limits<Pressure>>(String sentence, var _) ->
                    throw new AssertionError(sentence);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5 kPa", "at least 5 kPa", "at most 5 kPa", "1 to 5 kPa", "1.50 to 5.0 kPa"})
    void whatIsWrittenIsReadAgain(String words) {
        assertEquals(words, LimitsText.words(read(words)));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # typed,       low,  target, high, source
                    '1,5 kPa',     ,     1.5,    ,     a decimal comma
                    '1,5 to 3kPa', 1.5,  ,       3,    the same in a range
                    at least 2kPa, 2,    ,       ,     no space
                    """)
    void peopleTypeAsTheyAreUsedTo(
            String typed,
            @Nullable Double low,
            @Nullable Double target,
            @Nullable Double high,
            String source) {
        Limits<Pressure> read = read(typed);
        assertEquals(low, number(read.low()), source);
        assertEquals(target, number(read.target()), source);
        assertEquals(high, number(read.high()), source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    5            | 5 has no unit
                    5 h          | "h" is no unit of pressure
                    vacuum       | "vacuum" does not begin with a number
                    5 to 1 kPa   | 5 kPa is more than 1 kPa
                    a to 5 kPa   | "a" is not a number
                    """)
    void whatIsNoLimitIsRefusedWithItsReason(String typed, String sentence) {
        Refused<?> refused = assertInstanceOf(Refused.class, text.read(typed));
        assertEquals(sentence, refused.sentence());
    }

    private static @Nullable Double number(@Nullable Quantity<Pressure> quantity) {
        return quantity == null ? null : quantity.in(Units.KILOPASCAL);
    }
}
