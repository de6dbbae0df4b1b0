package org.thioloom.app.workbook.weighing;

import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Guards;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Names.Stretch;
import org.thioloom.app.sheet.Slot;
import org.thioloom.app.sheet.Styles;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.recipes.record.BatchRecord;
import org.thioloom.recipes.record.WeighingPage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table of materials, one row each, in order of addition.
public final class WeighTable {
    private static final double HEAD_HEIGHT = 28;
    private static final double ROW_HEIGHT = 26;

    /// A hair less and a hair more, as [Limits] has it.
    static final String LESS = "*0.999999999";

    static final String MORE = "*1.000000001";

    /// A figure for want of a better one carries its doubt.
    private static final String UNSTATED = "0.0\"?\"";

    private final Grid grid;
    private final WeighingPage page;
    private final Stretch rows;
    private final String mass;
    private final WeighUnseen unseen;
    private final @Nullable LocalDate day;

    // the day of the batch is not known before it is planned
    public WeighTable(Grid grid, BatchRecord record, Stretch rows) {
        LocalDateTime start = record.control().order().start();
        this.grid = grid;
        this.page = record.weighing();
        this.day = start == null ? null : start.toLocalDate();
        this.rows = rows;
        this.unseen = new WeighUnseen(page);
        this.mass = Styles.decimals(page.decimals());
    }

    /// Every row, and what guards them.
    public void draw() {
        for (WeighColumn column : WeighColumn.values()) {
            grid.names().column(column.range(), grid.sheetName(), rows, column.index());
            if (!column.printed()) {
                grid.hide(column.index());
            }
        }
        grid.names().promise(grid.sheetName(), "tare.difference", "extra.row", "extra.weighed");
        for (int stock = 1; stock <= page.stocks().size(); stock++) {
            grid.names().promise(grid.sheetName(), "stock" + stock + ".strength");
        }
        Line head = grid.line(HEAD_HEIGHT);
        for (WeighColumn column : WeighColumn.values()) {
            if (column.printed()) {
                head.slot(column.index()).text(column.heading(), Look.HEAD);
            }
        }
        for (WeighingPage.Line line : page.lines()) {
            row(grid.line(ROW_HEIGHT), line);
        }
        guard();
    }

    private void row(Line row, WeighingPage.Line line) {
        planned(row, line);
        lot(row, line);
        live(row, line);
        verdict(row, line);
        volume(row, line.volume());
        entries(row);
        unseen.draw(row, line);
    }

    private void planned(Line row, WeighingPage.Line line) {
        at(row, WeighColumn.NUMBER)
                .number(row.number() - rows.first() + 1.0, Look.PLANNED_CENTRE, "0");
        at(row, WeighColumn.MATERIAL)
                .named(
                        line.input(),
                        Stream.of(line.name(), line.detail())
                                .filter(part -> !part.isEmpty() && !part.equals(line.input()))
                                .collect(Collectors.joining("\n")),
                        Look.PLANNED);
        Quantity<?> molarMass = line.molarMass();
        if (molarMass == null) {
            at(row, WeighColumn.MOLAR_MASS).text("stock", Look.PLANNED_SMALL_CENTRE);
        } else {
            at(row, WeighColumn.MOLAR_MASS)
                    .number(molarMass.value().doubleValue(), Look.PLANNED_CENTRE, "0.0");
        }
        at(row, WeighColumn.GROUPS).text(line.groups(), Look.PLANNED_SMALL_CENTRE);
        active(row, line);
        at(row, WeighColumn.TARGET)
                .number(line.target().in(page.unit()), Look.TARGET, digits(line));
        at(row, WeighColumn.UNIT).text(page.unit().symbol(), Look.PLANNED_CENTRE);
    }

    private void lot(Line row, WeighingPage.Line line) {
        Slot lot = at(row, WeighColumn.LOT);
        if (line.lot() == null) {
            lot.blank(Look.ENTRY, Styles.TYPED_TEXT);
        } else {
            lot.verbatim(line.lot(), Look.PLANNED_SMALL);
        }
        Slot expires = at(row, WeighColumn.EXPIRES);
        @Nullable LocalDate date = date(line.expires());
        if (date != null) {
            expires.number(Styles.day(date), Look.PLANNED_SMALL_CENTRE, Styles.DATE);
        } else if (line.expires() != null) {
            expires.text(line.expires(), Look.PLANNED_SMALL);
        } else {
            expires.blank(Look.ENTRY_CENTRE, Styles.DATE);
        }
    }

    /// Target and window follow what was weighed of the leading row.
    private void live(Line row, WeighingPage.Line line) {
        String target = WeighColumn.TARGET.at(row.number());
        String live = WeighColumn.LIVE.at(row.number());
        at(row, WeighColumn.LIVE)
                .formula(
                        "IF(ISNUMBER(%2$s),IF(%2$s>0,%1$s*%2$s/%3$s,%1$s),%1$s)"
                                .formatted(target, leading("mass"), leading("target")),
                        Look.LIVE,
                        digits(line))
                .shows(line.target().in(page.unit()));
        String tolerance =
                "IF(ISNUMBER(Tol),Tol,%s)".formatted(WeighColumn.TOLERANCE.at(row.number()));
        String low = up(live + "*(1-" + tolerance + ")", line);
        String high = down(live + "*(1+" + tolerance + ")", line);
        at(row, WeighColumn.LOW)
                .formula(
                        "MIN(" + low + "," + down(live, line) + ")",
                        Look.FORMULA_CENTRE,
                        digits(line))
                .shows(line.low().in(page.unit()));
        at(row, WeighColumn.HIGH)
                .formula(
                        "MAX(" + high + "," + up(live, line) + ")",
                        Look.FORMULA_CENTRE,
                        digits(line))
                .shows(line.high().in(page.unit()));
    }

    /// By its number, because rows may be sorted.
    private static String leading(String column) {
        return "INDEX(items.%s,MATCH(Anchor,items.no,0))".formatted(column);
    }

    private static String up(String value, WeighingPage.Line line) {
        return "ROUNDUP(" + value + LESS + "," + line.decimals() + ")";
    }

    private static String down(String value, WeighingPage.Line line) {
        return "ROUNDDOWN(" + value + MORE + "," + line.decimals() + ")";
    }

    /// How far off, in a number and in a word.
    private void verdict(Line row, WeighingPage.Line line) {
        int n = row.number();
        String live = WeighColumn.LIVE.at(n);
        String actual = WeighColumn.MASS.at(n);
        String late =
                "IF(AND(ISNUMBER(%1$s),ISNUMBER(Batch_Date)),IF(Batch_Date>%1$s,\"EXPIRED \",\"\"),\"\")"
                        .formatted(WeighColumn.EXPIRES.at(n));
        String off =
                "IF(ISNUMBER(%1$s),IF(%1$s<%2$s,\"LOW\",IF(%1$s>%3$s,\"HIGH\",\"OK\")),\"\")"
                        .formatted(
                                actual,
                                WeighColumn.LOW.at(n) + LESS,
                                WeighColumn.HIGH.at(n) + MORE);
        at(row, WeighColumn.DIFFERENCE)
                .formula(
                        "IF(ISNUMBER(%s),100*(%s-%s)/%s,\"\")"
                                .formatted(actual, actual, live, live),
                        Look.FORMULA,
                        "+0.0;-0.0;0.0");
        at(row, WeighColumn.CHECK)
                .formula(late + "&" + off, Look.VERDICT, Styles.AS_IS)
                .shows(expired(line) ? "EXPIRED " : "");
    }

    /// As the sheet's own formula has it: on the day of the batch, if that is known.
    private boolean expired(WeighingPage.Line line) {
        @Nullable LocalDate last = date(line.expires());
        return day != null && last != null && day.isAfter(last);
    }

    private void volume(Line row, @Nullable Quantity<?> volume) {
        if (volume == null) {
            at(row, WeighColumn.VOLUME).text("-", Look.PLANNED_SMALL_CENTRE);
            at(row, WeighColumn.PIPETTED).text("-", Look.PLANNED_SMALL_CENTRE);
            return;
        }
        int n = row.number();
        String format = Styles.like(volume);
        at(row, WeighColumn.PLANNED_VOLUME)
                .number(volume.value().doubleValue(), Look.BESIDE, Styles.AS_IS);
        at(row, WeighColumn.VOLUME)
                .formula(
                        "%s*%s/%s"
                                .formatted(
                                        WeighColumn.PLANNED_VOLUME.at(n),
                                        WeighColumn.LIVE.at(n),
                                        WeighColumn.TARGET.at(n)),
                        Look.FORMULA_CENTRE,
                        format)
                .shows(volume.value().doubleValue());
        at(row, WeighColumn.PIPETTED).blank(Look.ENTRY_NUMBER, Styles.digits(volume));
        new Guards(grid.sheet())
                .amount(at(row, WeighColumn.PIPETTED).region(), volume.unit().symbol());
    }

    private void entries(Line row) {
        at(row, WeighColumn.WEIGHED).blank(Look.ENTRY_NUMBER, mass);
        at(row, WeighColumn.BY).blank(Look.SIGNATURE);
        at(row, WeighColumn.CHECKED).blank(Look.SIGNATURE);
    }

    private void guard() {
        Guards guards = new Guards(grid.sheet());
        guards.amount(all(WeighColumn.WEIGHED), page.unit().symbol());
        guards.word(all(WeighColumn.LOT), "Lot", 40);
        guards.word(all(WeighColumn.BY), "Initials and time", 20);
        guards.word(all(WeighColumn.CHECKED), "Initials", 10);
        String check = "$" + WeighColumn.CHECK.at(rows.first());
        guards.mark(
                new CellRangeAddress(
                        rows.first() - 1,
                        rows.last() - 1,
                        WeighColumn.DIFFERENCE.index(),
                        WeighColumn.CHECK.index()),
                "AND(%s<>\"\",%s<>\"OK\")".formatted(check, check));
    }

    private CellRangeAddress all(WeighColumn column) {
        return new CellRangeAddress(
                rows.first() - 1, rows.last() - 1, column.index(), column.index());
    }

    private static String digits(WeighingPage.Line line) {
        return Styles.decimals(line.decimals());
    }

    static Slot at(Line row, WeighColumn column) {
        return row.slot(column.index());
    }

    private void active(Line row, WeighingPage.Line line) {
        Quantity<?> active = line.active();
        if (active == null) {
            at(row, WeighColumn.ACTIVE).text("", Look.PLANNED_SMALL_CENTRE);
        } else {
            at(row, WeighColumn.ACTIVE)
                    .number(
                            active.value().doubleValue(),
                            Look.PLANNED_CENTRE,
                            line.activeStated() ? "0.0" : UNSTATED);
        }
    }

    private static @Nullable LocalDate date(@Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
