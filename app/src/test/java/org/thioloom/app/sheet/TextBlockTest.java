package org.thioloom.app.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where long names go on.
class TextBlockTest {
    /// `|` is where a line ends.
    @ParameterizedTest(name = "{0} in {1} digits")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    bis(trifluoromethylsulfonyl)imide;       23; bis(trifluoromethylsulfonyl)|imide
                    bis(trifluoromethylsulfonyl)imide;       40; bis(trifluoromethylsulfonyl)imide
                    bis(trifluoromethylsulfonyl)imide;       10; bis(trifluoromethylsulfonyl)imide
                    1-ethyl-3-methylimidazolium acetate;     10; 1-ethyl-3-methylimidazolium acetate
                    pentaerythritoltetrakis(thiol)ester, x;  23; pentaerythritoltetrakis(thiol)|ester, x
                    """)
    void aNameTooWideForItsCellGoesOnBehindABracket(String name, double columns, String broken) {
        assertEquals(
                broken.replace('|', '\n'), TextBlock.broken(name, columns, Look.PLANNED_SMALL));
    }
}
