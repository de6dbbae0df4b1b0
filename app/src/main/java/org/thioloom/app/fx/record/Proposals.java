package org.thioloom.app.fx.record;

import org.jspecify.annotations.Nullable;
import org.thioloom.app.fx.desk.Document;
import org.thioloom.app.fx.desk.Planned;
import org.thioloom.app.readback.RecordReader.Kept;
import org.thioloom.app.text.filled.DiscCsv;
import org.thioloom.chem.film.Calibration;
import org.thioloom.chem.quantity.Dimension;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Rounding;
import org.thioloom.chem.quantity.Unit;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.Light;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.filled.FilledRecord;
import org.thioloom.recipes.filled.FilledRecord.Actual;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.EditableLots;
import org.thioloom.recipes.measured.DiscTable;
import org.thioloom.recipes.record.CastingPage;
import org.thioloom.recipes.record.WeighingPage;
import org.thioloom.recipes.record.WeighingPage.Line;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What the plan that is open can take over from a filled record: what a command would be told with
/// `--calibration`, `--irradiance`, `--limit` and a file of lots.
final class Proposals {
    // more than any balance shows; beyond them stand the errors of binary sums
    private static final MathContext MOST_DIGITS = new MathContext(8);

    private final FilledRecord record;
    private final Planned open;
    private final Document document;
    private final List<Proposal> offered = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private Proposals(FilledRecord record, Planned open) {
        this.record = record;
        this.open = open;
        document = open.document();
    }

    static Proposal.All of(Kept kept, Planned open) {
        if (!Kinship.of(kept, open).sameRecipe()) {
            return Proposal.All.NONE;
        }
        Proposals all = new Proposals(kept.record(), open);
        all.discs();
        all.light();
        all.lots();
        all.weighed();
        return new Proposal.All(all.offered, all.refused);
    }

    private void discs() {
        String table = DiscCsv.write(record);
        String beside = document.source().beside().discs();
        long discs = table.lines().count() - 1;
        if (discs == 0 || table.equals(beside)) {
            return;
        }
        if (isOtherMould()) {
            refused.add(
                    "its discs were cast in moulds of another size, and calibrate no other than"
                            + " those");
            return;
        }
        switch (DiscTable.read(table)) {
            case Outcome.Accepted<Calibration> _ ->
                    offered.add(
                            new Proposal(
                                    discs + " discs as a calibration of the thickness",
                                    beside == null
                                            ? "volume cast and dry thickness of each"
                                            : "in place of the discs that lie beside the plan now",
                                    true,
                                    d -> d.from(d.source().besideDiscs(table))));
            case Outcome.Refused<Calibration>(var why) ->
                    refused.add("its discs are no calibration: " + why.getLast().problem());
        }
    }

    private boolean isOtherMould() {
        CastingPage there = record.planned().casting();
        CastingPage here = open.record().map(made -> made.casting()).orElse(null);
        return there == null || (here != null && there.mould().compareTo(here.mould()) != 0);
    }

    private void light() {
        Quantity<Dimension.Irradiance> irradiance =
                actual("cure/irradiance", Units.MILLIWATT_PER_SQUARE_CENTIMETRE);
        Quantity<Dimension.Length> wavelength = actual("cure/wavelength", Units.NANOMETRE);
        if (irradiance == null && wavelength == null) {
            return;
        }
        Light now = document.light();
        Light measured =
                new Light(
                        irradiance == null ? now.irradiance() : irradiance,
                        irradiance == null ? now.measuredOn() : null,
                        wavelength == null ? now.wavelength() : wavelength,
                        now.knownGood(),
                        now.through());
        if (measured.equals(now)) {
            return;
        }
        String words =
                Stream.of(irradiance, wavelength)
                        .filter(Objects::nonNull)
                        .map(Quantity::toString)
                        .reduce((one, other) -> one + ", " + other)
                        .orElseThrow();
        offered.add(
                new Proposal(
                        "the light as measured, " + words,
                        "in place of what the recipe says of it",
                        true,
                        d -> d.from(d.source().under(measured))));
    }

    private <D extends Dimension> @Nullable Quantity<D> actual(String id, Unit<D> unit) {
        return done(id).map(one -> exact(one.value(), unit)).orElse(null);
    }

    private Optional<Actual> done(String id) {
        return record.actuals().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static <D extends Dimension> Quantity<D> exact(double value, Unit<D> unit) {
        BigDecimal digits = BigDecimal.valueOf(value).round(MOST_DIGITS).stripTrailingZeros();
        return new Quantity<>(digits.scale() < 0 ? digits.setScale(0) : digits, unit, null);
    }

    /// Bottles that were numbered at the bench. One that the plan knows by another number has an
    /// assay of its own, which a number does not tell.
    private void lots() {
        List<Line> lines = record.planned().weighing().lines();
        for (int i = 0; i < lines.size(); i++) {
            String input = lines.get(i).input();
            String typed = record.entries().text("items.lot", i).strip();
            String now = lot(input);
            if (typed.isEmpty() || typed.equals(now) || !isInput(input)) {
                continue;
            }
            if (now.isEmpty() || now.equals(EditableLots.NAMELESS)) {
                offered.add(
                        new Proposal(
                                "lot " + typed + " of " + input,
                                "the number alone; what was measured of it is for the plan page",
                                true,
                                d -> d.withLots(lots -> lots.with(input, "id", typed))));
            } else {
                refused.add(
                        "lot "
                                + typed
                                + " of "
                                + input
                                + " was used, and the plan has lot "
                                + now
                                + ": add what is known of lot "
                                + typed
                                + " on the plan page");
            }
        }
    }

    private String lot(String input) {
        return open.record().stream()
                .flatMap(made -> made.weighing().lines().stream())
                .filter(line -> line.input().equals(input))
                .map(line -> Objects.requireNonNullElse(line.lot(), ""))
                .findFirst()
                .orElse("");
    }

    private boolean isInput(String input) {
        return open.recipe().stream()
                .flatMap(recipe -> recipe.formula().inputs().stream())
                .anyMatch(one -> one.id().equals(input));
    }

    /// What was weighed first leads the targets of all others on the sheet; so it does here.
    private void weighed() {
        WeighingPage page = record.planned().weighing();
        int row = (int) record.entries().number("Anchor").orElse(1) - 1;
        DiscOrder discs = document.source().order().discs();
        if (row < 0 || row >= page.lines().size() || discs == null) {
            return;
        }
        Line line = page.lines().get(row);
        Optional<Actual> done = done("items/" + line.input());
        if (done.isEmpty() || !isInput(line.input())) {
            return;
        }
        Quantity<Dimension.Mass> mass = exact(done.get().value(), page.unit());
        if (done.get().value() != line.target().in(page.unit())) {
            offered.add(
                    new Proposal(
                            "as many discs as %s %s of %s make"
                                    .formatted(
                                            Rounding.toDecimals(mass.value(), line.decimals()),
                                            mass.unit(),
                                            line.input()),
                            "a new order by what was weighed; the number of discs follows",
                            false,
                            d ->
                                    d.withOrder(order ->
                                            order.withDiscs(discs.withCount(null))
                                                    .withLimit(line.input(), mass))));
        }
    }
}
