package org.thioloom.app.workbook.weighing;

import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Slot;
import org.thioloom.app.sheet.Styles;
import org.thioloom.recipes.record.WeighingPage;
import org.thioloom.recipes.record.WeighingPage.PerGram;

/// The hidden end of each row of materials: what counts as its mass, and what that brings.
final class WeighUnseen {
    private final WeighingPage page;

    WeighUnseen(WeighingPage page) {
        this.page = page;
    }

    void draw(Line row, WeighingPage.Line line) {
        WeighTable.at(row, WeighColumn.ID).text(line.input(), Look.BESIDE);
        WeighTable.at(row, WeighColumn.MASS)
                .formula(actual(row.number(), line), Look.BESIDE, Styles.AS_IS);
        WeighTable.at(row, WeighColumn.TOTAL)
                .formula(
                        "IF(ISNUMBER(%1$s),%1$s,0)+SUMIF(extra.row,%2$s,extra.weighed)"
                                .formatted(
                                        WeighColumn.MASS.at(row.number()),
                                        WeighColumn.NUMBER.at(row.number())),
                        Look.BESIDE,
                        Styles.AS_IS)
                .shows(0);
        WeighTable.at(row, WeighColumn.TOLERANCE)
                .number(line.tolerance(), Look.BESIDE, Styles.AS_IS);
        strength(row, line);
        brings(row, line.perGram());
    }

    /// What was weighed; else what was pipetted, as mass; else what the tare block says.
    private static String actual(int n, WeighingPage.Line line) {
        String tared =
                "IF(ISNUMBER(INDEX(tare.difference,%1$s)),INDEX(tare.difference,%1$s),\"\")"
                        .formatted(WeighColumn.NUMBER.at(n));
        String pipetted =
                "IF(ISNUMBER(%1$s),%1$s*%2$s/%3$s,%4$s)"
                        .formatted(
                                WeighColumn.PIPETTED.at(n),
                                WeighColumn.TARGET.at(n),
                                WeighColumn.PLANNED_VOLUME.at(n),
                                tared);
        return "IF(ISNUMBER(%1$s),%1$s,%2$s)"
                .formatted(WeighColumn.WEIGHED.at(n), line.volume() == null ? tared : pipetted);
    }

    /// Of its plan: what was weighed into its stock; else, and of what is no stock, all of it.
    private void strength(Line row, WeighingPage.Line line) {
        Slot strength = WeighTable.at(row, WeighColumn.STRENGTH);
        for (int i = 0; i < page.stocks().size(); i++) {
            if (page.stocks().get(i).soluteName().equals(line.input())) {
                strength.formula(
                                "IF(ISNUMBER(%1$s),%1$s,1)"
                                        .formatted("stock" + (i + 1) + ".strength"),
                                Look.BESIDE,
                                Styles.AS_IS)
                        .shows(1);
                return;
            }
        }
        strength.number(1, Look.BESIDE, Styles.AS_IS);
    }

    private static void brings(Line row, PerGram one) {
        WeighTable.at(row, WeighColumn.SOLIDS).number(one.solids(), Look.BESIDE, Styles.AS_IS);
        WeighTable.at(row, WeighColumn.SOLUTION).number(one.solution(), Look.BESIDE, Styles.AS_IS);
        WeighTable.at(row, WeighColumn.INITIATOR)
                .number(one.initiator(), Look.BESIDE, Styles.AS_IS);
        WeighTable.at(row, WeighColumn.FIRST).number(one.first(), Look.BESIDE, Styles.AS_IS);
        WeighTable.at(row, WeighColumn.SECOND).number(one.second(), Look.BESIDE, Styles.AS_IS);
    }
}
