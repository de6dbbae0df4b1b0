package org.thioloom.app.workbook;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Guards;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Slot;
import org.thioloom.app.sheet.Styles;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.record.CastingPage;
import org.thioloom.recipes.record.CastingPage.CureLine;

import java.util.Objects;

/// The light: what was planned, what the meter read, how long it shone.
final class CureBlock {
    private static final double ROW_HEIGHT = 20;
    private static final int LEFT = 0;
    private static final int RIGHT = 8;

    private final Grid grid;
    private final CureLine cure;
    private final Guards guards;

    CureBlock(Grid grid, CastingPage page) {
        this.grid = grid;
        this.cure = Objects.requireNonNull(page.cure());
        this.guards = new Guards(grid.sheet());
    }

    void draw() {
        grid.gap(5);
        grid.across("Light", Look.HEADING).slot(0).called("Cure_Heading");
        words("Lamp, no. (" + cure.lamp() + ")", "Lamp_No", "Lamp hours", "Lamp_Hours");
        words("Meter, no. and due date", "Meter_No", "Cover and atmosphere", "Cure_Cover");
        Line third = grid.line(ROW_HEIGHT);
        number(
                third,
                LEFT,
                "Wavelength, nm",
                cure.wavelength() == null ? null : cure.wavelength().in(Units.NANOMETRE),
                "Cure_Wavelength");
        number(third, RIGHT, "Lamp to mould, mm", null, "Cure_Distance");
        Line fourth = grid.line(ROW_HEIGHT);
        number(
                fourth,
                LEFT,
                "Irradiance at the mould, mW/cm2",
                cure.irradiance() == null
                        ? null
                        : cure.irradiance().in(Units.MILLIWATT_PER_SQUARE_CENTIMETRE),
                "Cure_Irradiance");
        number(fourth, RIGHT, "Exposed, min", null, "Cure_Minutes");
        answers();
    }

    private void answers() {
        Line line = grid.line(ROW_HEIGHT);
        label(line, LEFT, "At least, min (the source's own lamp)");
        double floor = cure.floor().in(Units.MINUTE);
        value(line, LEFT)
                .number(floor, Look.PLANNED_NUMBER, Styles.digits(cure.floor().to(Units.MINUTE)))
                .called("Cure_Floor");
        label(line, RIGHT, "Dose, J/cm2" + planned(cure.dose())).called("Cure_Dose_Label");
        value(line, RIGHT)
                .formula(
                        "IF(AND(ISNUMBER(Cure_Irradiance),ISNUMBER(Cure_Minutes)),"
                                + "Cure_Irradiance*Cure_Minutes*0.06,\"\")",
                        Look.LIVE,
                        "0.00")
                .called("Cure_Dose");
        Line check = grid.line(ROW_HEIGHT);
        label(check, LEFT, "Exposure against that least");
        Slot verdict =
                value(check, LEFT)
                        .formula(
                                "IF(ISNUMBER(Cure_Minutes),"
                                        + "IF(Cure_Minutes<Cure_Floor,\"SHORT\",\"OK\"),\"\")",
                                Look.VERDICT,
                                Styles.AS_IS)
                        .called("Cure_Check");
        guards.mark(verdict.region(), "$" + verdict.address() + "=\"SHORT\"");
        check.slot(RIGHT, grid.columns() - 1)
                .text(
                        "Irradiance is what a meter reads at the mould; the lamp's watts are not.",
                        Look.NOTE);
    }

    private static String planned(@Nullable Quantity<?> dose) {
        return dose == null ? "" : " (least: " + Rounding.shown(dose) + " " + dose.unit() + ")";
    }

    private void words(String first, String firstName, String second, String secondName) {
        Line line = grid.line(ROW_HEIGHT);
        label(line, LEFT, first).called(firstName + "_Label");
        value(line, LEFT).blank(Look.ENTRY, Styles.TYPED_TEXT).called(firstName);
        label(line, RIGHT, second);
        value(line, RIGHT).blank(Look.ENTRY, Styles.TYPED_TEXT).called(secondName);
    }

    private void number(Line line, int half, String words, @Nullable Double known, String name) {
        label(line, half, words);
        Slot slot = value(line, half);
        if (known == null) {
            slot.blank(Look.ENTRY_NUMBER, Styles.AS_IS);
        } else {
            slot.number(known, Look.ENTRY_NUMBER, Styles.AS_IS);
        }
        guards.positive(slot.called(name).region(), words.substring(words.indexOf(',') + 2));
    }

    private static Slot label(Line line, int half, String words) {
        return line.slot(half, half + 4).text(words, Look.PLANNED_SMALL);
    }

    private Slot value(Line line, int half) {
        return half == LEFT ? line.slot(5, 7) : line.slot(RIGHT + 5, grid.columns() - 1);
    }
}
