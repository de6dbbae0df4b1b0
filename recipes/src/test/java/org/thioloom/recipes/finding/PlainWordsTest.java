package org.thioloom.recipes.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    give it (--diameter 7mm)                          | give it
                    state it (--set "glass (front)=…"), or edit       | state it, or edit
                    plan by groups (--ratio-basis groups) with lots   | plan by groups with lots
                    one lot for each (thioloom backward stock)        | one lot for each
                    write the unit (or say it: --as percent)          | write the unit
                    irradiance (--known-good, with a fourth part)     | irradiance
                    one of these (or write it out as {"name": "…"})   | one of these
                    a good film (20 min -- with their lamp)           | a good film (20 min -- with their lamp)
                    warm it (above 18.5 degC) (--temperature 25degC)  | warm it (above 18.5 degC)
                    read it with Thioloom 1.0                         | read it with Thioloom 1.0
                    """)
    void whatOneWouldTypeIsLeftOut(String sentence, String plain) {
        assertEquals(plain, PlainWords.of(sentence));
    }
}
