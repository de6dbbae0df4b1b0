package org.thioloom.app.workbook;

import org.thioloom.app.sheet.Grid;
import org.thioloom.app.sheet.Grid.Line;
import org.thioloom.app.sheet.Guards;
import org.thioloom.app.sheet.Look;
import org.thioloom.app.sheet.Names.Stretch;
import org.thioloom.app.sheet.Slot;
import org.thioloom.app.sheet.Styles;
import org.thioloom.recipes.master.Equipment;
import org.thioloom.recipes.master.MasterRecipe;
import org.thioloom.recipes.record.BatchRecord;

import java.util.List;
import java.util.stream.Stream;

/// The tables of the cover: the plan in numbers, equipment, people, release.
final class CoverBlocks {
    private static final double ROW_HEIGHT = 20;
    private static final double SIGNATURE_HEIGHT = 26;
    private static final double GAP = 5;
    private static final int PEOPLE = 4;
    private static final int OTHER_EQUIPMENT = 3;
    private static final String MOULD = "Mould clean and level";
    private static final String GLASS = "Glassware clean and dry";

    private final Grid grid;
    private final Guards guards;

    CoverBlocks(Grid grid, Guards guards) {
        this.grid = grid;
        this.guards = guards;
    }

    void draw(BatchRecord record) {
        block(() -> equipment(equipment(record.control().master())));
        block(() -> readiness(record.casting() != null));
        block(() -> {
            people();
            grid.gap(GAP);
            release();
        });
    }

    /// What the recipe names, and the balance and pipette it takes for granted.
    private static List<Equipment> equipment(MasterRecipe master) {
        return Stream.concat(
                        master.equipment().stream(), Stream.of(master.balance(), master.pipette()))
                .distinct()
                .toList();
    }

    private void block(Runnable drawing) {
        int first = grid.nextRow();
        grid.gap(GAP);
        drawing.run();
        grid.keepTogether(first);
    }

    private void equipment(List<Equipment> equipment) {
        grid.across("Equipment", Look.HEADING);
        head("Item", "Identity", "Calibration due", "Checked");
        Stretch rows = stretch(equipment.size() + OTHER_EQUIPMENT);
        for (int i = 0; i < equipment.size() + OTHER_EQUIPMENT; i++) {
            Line line = grid.line(ROW_HEIGHT);
            if (i < equipment.size()) {
                line.slot(0, 1).text(item(equipment.get(i)), Look.PLANNED);
            } else {
                line.slot(0, 1).blank(Look.ENTRY);
            }
            line.slot(2, 3).blank(Look.ENTRY, Styles.TYPED_TEXT);
            guards.date(line.slot(4).blank(Look.ENTRY_CENTRE, Styles.DATE).region());
            guards.oneOf(line.slot(5).blank(Look.ENTRY_CENTRE).region(), "yes", "no", "n/a");
        }
        name("equipment", rows, List.of("item:0", "identity:2", "due:4", "checked:5"));
    }

    private static String item(Equipment one) {
        return switch (one) {
            case Equipment.Mould mould -> mould.id() + ", " + mould.material();
            case Equipment.Lamp lamp ->
                    lamp.id() + (lamp.rating() == null ? "" : ", " + lamp.rating() + " electrical");
            case Equipment.Balance balance -> balance.id() + ", reads " + balance.resolution();
            case Equipment.Pipette pipette -> pipette.id() + ", from " + pipette.resolution();
            case Equipment.Vessel vessel -> vessel.id() + (vessel.closed() ? ", closed" : "");
            case Equipment.Other other -> other.id();
        };
    }

    private void readiness(boolean casts) {
        grid.across("Ready to start", Look.HEADING);
        List<String> ready =
                List.of(
                        "Work place clean and clear",
                        "Data sheets read",
                        "Lots in date",
                        "Waste bottles labelled",
                        "Light and ventilation as needed",
                        casts ? MOULD : GLASS);
        Stretch rows = stretch((ready.size() + 1) / 2);
        for (int i = 0; i < ready.size(); i += 2) {
            Line line = grid.line(ROW_HEIGHT);
            ready(line, 0, ready.get(i));
            ready(line, 3, ready.get(i + 1));
        }
        name("ready", rows, List.of("first:2", "second:5"));
    }

    private void ready(Line line, int column, String what) {
        line.slot(column, column + 1).text(what, Look.PLANNED_SMALL);
        Slot answer = line.slot(column + 2).blank(Look.ENTRY_CENTRE);
        guards.word(answer.region(), "yes / no and initials", 20);
    }

    private void people() {
        grid.across("People, with specimens of how they sign", Look.HEADING);
        head("Name", "Role", "Initials", "Signature");
        Stretch rows = stretch(PEOPLE);
        for (int i = 0; i < PEOPLE; i++) {
            signature();
        }
        name("people", rows, List.of("name:0", "role:2", "initials:4", "signature:5"));
    }

    private void release() {
        grid.across("Release", Look.HEADING);
        Line line = grid.line(SIGNATURE_HEIGHT);
        line.slot(0).text("This batch is", Look.LABEL);
        Slot status = line.slot(1, 2).blank(Look.ENTRY_CENTRE).called("Release");
        guards.oneOf(status.region(), "accepted", "rejected", "under investigation");
        line.slot(3).text("Reason", Look.LABEL_RIGHT);
        line.slot(4, 5).blank(Look.ENTRY).called("Release_Reason");
        for (String act : List.of("Prepared", "Checked", "Approved")) {
            Line signed = grid.line(SIGNATURE_HEIGHT);
            signed.slot(0).text(act + " by", Look.LABEL);
            signed.slot(1, 3).blank(Look.SIGNATURE).called(act + "_By");
            signed.slot(4).text("Date, time", Look.LABEL_RIGHT);
            signed.slot(5).blank(Look.SIGNATURE).called(act + "_At");
        }
    }

    private void head(String first, String second, String third, String fourth) {
        Line head = grid.line(16);
        head.slot(0, 1).text(first, Look.HEAD);
        head.slot(2, 3).text(second, Look.HEAD);
        head.slot(4).text(third, Look.HEAD);
        head.slot(5).text(fourth, Look.HEAD);
    }

    private void signature() {
        Line line = grid.line(SIGNATURE_HEIGHT);
        line.slot(0, 1).blank(Look.SIGNATURE);
        line.slot(2, 3).blank(Look.SIGNATURE);
        line.slot(4).blank(Look.SIGNATURE);
        line.slot(5).blank(Look.SIGNATURE);
    }

    private Stretch stretch(int count) {
        return new Stretch(grid.nextRow(), grid.nextRow() + count - 1);
    }

    /// @param columns `key:column` of each
    private void name(String table, Stretch rows, List<String> columns) {
        for (String column : columns) {
            int colon = column.indexOf(':');
            grid.names()
                    .column(
                            table + "." + column.substring(0, colon),
                            grid.sheetName(),
                            rows,
                            Integer.parseInt(column.substring(colon + 1)));
        }
    }
}
