package org.thioloom.app.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Where long names go on.
class TextBlockTest {
    /// `|` is where a line ends.
    @ParameterizedTest(name = "{0} in {1} digits")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    bis(trifluoromethylsulfonyl)imide;       23; bis(trifluoromethylsulfonyl)|imide
                    bis(trifluoromethanesulfonyl)imide;    24.5; bis(trifluoromethanesulfonyl)|imide
                    bis(trifluoromethylsulfonyl)imide;       40; bis(trifluoromethylsulfonyl)imide
                    bis(trifluoromethylsulfonyl)imide;       10; bis(trifluoromethylsulfonyl)imide
                    1-ethyl-3-methylimidazolium acetate;     10; 1-ethyl-3-methylimidazolium acetate
                    pentaerythritoltetrakis(thiol)ester, x;  23; pentaerythritoltetrakis(thiol)|ester, x
                    """)
    void aNameTooWideForItsCellGoesOnBehindABracket(String name, double columns, String broken) {
        assertEquals(
                broken.replace('|', '\n'), TextBlock.broken(name, columns, Look.PLANNED_SMALL));
    }

    @Test
    void onALabelItGoesOnThereTooAndEveryLineCounts() {
        var name = new Styles.Paragraph("lithium bis(trifluoromethanesulfonyl)imide", 7, false);
        var broken = TextBlock.broken(name, 100);
        assertEquals("lithium bis(trifluoromethanesulfonyl)\nimide", broken.words());
        assertEquals(
                TextBlock.height(List.of(name), 1000)
                        + 2 * (TextBlock.height(List.of(name), 1000) - 3),
                TextBlock.height(List.of(broken), 100),
                1e-9);
    }
}
