package org.thioloom.chem.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thioloom.chem.quantity.Dimension.Length;
import org.thioloom.chem.quantity.Reading.DecimalComma;
import org.thioloom.chem.quantity.Reading.NotANumber;
import org.thioloom.chem.quantity.Reading.Understood;
import org.thioloom.chem.quantity.Reading.UnitMissing;
import org.thioloom.chem.quantity.Reading.UnitUnknown;

class QuantityTextTest {
    private static Reading<Length> read(String text) {
        return QuantityText.read(text, Units.LENGTH);
    }

    @ParameterizedTest(name = "\"{0}\" is {1}   ({3})")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    # typed,          read as,     alias,   source
                      120um,          120 um,      ,        contract: a blank is not needed
                      '  120  um  ',  120 um,      ,        blanks around are nobody's intention
                      0.120 mm,       0.120 mm,    ,        digits stay as written
                      1.2e-4 m,       0.00012 m,   ,        'exponents, as spreadsheets write them'
                      1E2um,          100 um,      ,        'exponents, as spreadsheets write them'
                      .5 mm,          0.5 mm,      ,        a point without a zero
                      5. mm,          5 mm,        ,        a point without decimals
                      +7 mm,          7 mm,        ,        signs are numbers
                      -7 mm,          -7 mm,       ,        signs are numbers; who reads it judges
                      120 \u00b5m,    120 um,      \u00b5m, micro sign U+00B5
                      120 \u03bcm,    120 um,      \u03bcm, Greek mu U+03BC
                      120 microns,    120 um,      microns, as film people say
                    """)
    void readsWhatPeopleType(String typed, String expected, String alias, String source) {
        Understood<?> understood = assertInstanceOf(Understood.class, read(typed), source);
        assertEquals(expected, understood.quantity().toString(), source);
        assertEquals(alias, understood.alias(), source);
    }

    @ParameterizedTest
    @CsvSource({
        "'0,25 mm', 0.25 mm",
        "'1,5mm', 1.5mm",
        "'-0,5 mm', -0.5 mm",
        "'1,000 um', 1.000 um"
    })
    void tellsADecimalCommaAndNeverGuessesAThousand(String typed, String withPoint) {
        assertEquals(new DecimalComma<Length>(withPoint), read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "um", "thin", "- 5 mm", "e5 mm", ". mm", "\u221e mm", "NaN"})
    void whatDoesNotBeginWithANumberIsNone(String typed) {
        assertEquals(new NotANumber<Length>(), read(typed));
    }

    @ParameterizedTest
    @CsvSource({"120, 120", "' 0.350 ', 0.350", "1e3, 1e3"})
    void aNumberAloneHasNoUnit(String typed, String number) {
        assertEquals(new UnitMissing<Length>(number), read(typed));
    }

    @ParameterizedTest
    @CsvSource({"120 g, g", "5 mm mm, mm mm", "5 MM, MM", "5 Um, Um", "3 %, %", "1e um, e um"})
    void aUnitOfAnotherDimensionOrSpellingIsUnknown(String typed, String symbol) {
        assertEquals(new UnitUnknown<Length>(symbol), read(typed));
    }

    @Test
    void aBarePercentIsNoUnitOfAnyFraction() {
        assertEquals(new UnitUnknown<>("%"), QuantityText.read("50 %", Units.MASS_FRACTION));
        assertEquals(new UnitUnknown<>("%"), QuantityText.read("50%", Units.AMOUNT_FRACTION));
        assertEquals(new UnitUnknown<>("%"), QuantityText.read("50%", Units.VOLUME_FRACTION));
    }

    @Test
    void aFractionOfOneKindIsNotOneOfAnother() {
        assertEquals(new UnitUnknown<>("mol%"), QuantityText.read("50 mol%", Units.MASS_FRACTION));
        assertEquals(new UnitUnknown<>("wt%"), QuantityText.read("50 wt%", Units.VOLUME_FRACTION));
    }
}
