package org.thioloom.app.workbook.weighing;

import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Slot;
import org.thioloom.app.sheet.Styles;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.record.WeighingPage;
import org.thioloom.recipes.record.WeighingPage.Doubt;
import org.thioloom.recipes.record.WeighingPage.PerGram;

/// The hidden end of each row of materials: what counts as its mass, and what that brings.
final class WeighUnseen {
    private final WeighingPage page;

    WeighUnseen(WeighingPage page) {
        this.page = page;
    }

    void draw(Line row, WeighingPage.Line line) {
        WeighTable.at(row, WeighColumn.ID).verbatim(line.input(), Look.BESIDE);
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
        if (line.doubt() != null) {
            doubt(row, line, line.doubt());
        }
        plotted(row, line);
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

    /// What the row adds to u²(ln r): (s/m)² ((lot m)² + u²(m)), s/m from what a unit of mass
    /// brings of both groups.
    private void doubt(Line row, WeighingPage.Line line, Doubt doubt) {
        int n = row.number();
        WeighTable.at(row, WeighColumn.LOT_DOUBT).number(doubt.lot(), Look.BESIDE, Styles.AS_IS);
        WeighTable.at(row, WeighColumn.WEIGHED_DOUBT)
                .number(doubt.weighed(), Look.BESIDE, Styles.AS_IS);
        WeighTable.at(row, WeighColumn.POURED_DOUBT)
                .number(doubt.poured(), Look.BESIDE, Styles.AS_IS);
        String total = WeighColumn.TOTAL.at(n);
        String weighed = WeighColumn.WEIGHED_DOUBT.at(n);
        String taken =
                line.volume() == null
                        ? weighed
                        : "IF(ISNUMBER(%1$s),%4$s,IF(ISNUMBER(%2$s),%3$s*%5$s,%4$s))"
                                .formatted(
                                        WeighColumn.WEIGHED.at(n),
                                        WeighColumn.PIPETTED.at(n),
                                        WeighColumn.POURED_DOUBT.at(n),
                                        weighed,
                                        total);
        WeighTable.at(row, WeighColumn.DOUBT)
                .formula(
                        "IF(ISNUMBER(Ratio_Actual),IF(Ratio_Actual>0,(%s*(%s/First_Actual+%s/Second_Actual)%s)^2*((%s*%s)^2+(%s)^2),0),0)"
                                .formatted(
                                        WeighColumn.STRENGTH.at(n),
                                        WeighColumn.FIRST.at(n),
                                        WeighColumn.SECOND.at(n),
                                        page.unit().equals(Units.MILLIGRAM) ? "/1000" : "",
                                        WeighColumn.LOT_DOUBT.at(n),
                                        total,
                                        taken),
                        Look.BESIDE,
                        Styles.AS_IS)
                .shows(0);
    }

    /// What the chart shows, in per cent of the live target; nothing until the row is weighed.
    private void plotted(Line row, WeighingPage.Line line) {
        int n = row.number();
        String difference = WeighColumn.DIFFERENCE.at(n);
        WeighTable.at(row, WeighColumn.PLOTTED)
                .formula(
                        "IF(ISNUMBER(%1$s),%1$s,NA())".formatted(difference),
                        Look.BESIDE,
                        Styles.AS_IS)
                .showsNothing();
        limit(row, WeighColumn.PLOTTED_LOW, WeighColumn.LOW, line.low().in(page.unit()), line);
        limit(row, WeighColumn.PLOTTED_HIGH, WeighColumn.HIGH, line.high().in(page.unit()), line);
    }

    private void limit(
            Line row, WeighColumn column, WeighColumn of, double planned, WeighingPage.Line line) {
        String live = WeighColumn.LIVE.at(row.number());
        double target = line.target().in(page.unit());
        WeighTable.at(row, column)
                .formula(
                        "100*(%s-%s)/%s".formatted(of.at(row.number()), live, live),
                        Look.BESIDE,
                        Styles.AS_IS)
                .shows(100 * (planned - target) / target);
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
