package org.thioloom.recipes.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thioloom.chem.quantity.Quantity;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.control.BatchSource;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Order;
import org.thioloom.recipes.control.Order.DiameterOf;
import org.thioloom.recipes.control.Order.DiscOrder;
import org.thioloom.recipes.finding.Outcome;
import org.thioloom.recipes.json.ShippedTemplates;
import org.thioloom.recipes.opening.OpenedBatch;
import org.thioloom.recipes.timetable.Timetable.Bar;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class TimetableTest {
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 23, 9, 0);

    private static Optional<Timetable> paper(@Nullable LocalDateTime start) {
        DiscOrder discs =
                new DiscOrder(
                        12,
                        0,
                        Quantity.of("7", Units.MILLIMETRE),
                        DiameterOf.DRY_DISC,
                        null,
                        null,
                        null);
        BatchSource source =
                new BatchSource(
                        ShippedTemplates.text("anp-c-2.0k").orElseThrow(),
                        new BatchSource.Parent(
                                "anp-c", ShippedTemplates.text("anp-c").orElseThrow()),
                        Map.of(),
                        new Order(discs, null, List.of(), start),
                        List.of(),
                        BatchSource.Beside.NOTHING);
        return OpenedBatch.of(source).plan()
                        instanceof Outcome.Accepted<ControlRecipe>(var plan, var _)
                ? Timetable.of(plan.steps())
                : Optional.empty();
    }

    /// 0.5 h of light, 3 times 6 h of methanol, 3 times 6 h of THF, 18 h of drying: 54.5 h, by hand
    /// from gao2024.
    @Test
    void thePapersTimesMakeTwoDaysAndSixAndAHalfHours() {
        Timetable table = paper(MONDAY).orElseThrow();
        assertEquals(MONDAY, table.start());
        assertEquals(LocalDateTime.of(2026, 11, 25, 15, 30), table.end());
        assertTrue(table.lowerBound(), "weighing and the first drying have no time");
    }

    @Test
    void eachRoundOfAnOperationIsABarOfItsOwn() {
        List<String> titles = paper(MONDAY).orElseThrow().bars().stream().map(Bar::title).toList();
        assertEquals(
                List.of(
                        "Weigh",
                        "Dissolve",
                        "Degas",
                        "Fill",
                        "Cure",
                        "Methanol 1",
                        "Methanol 2",
                        "Methanol 3",
                        "Tetrahydrofuran 1",
                        "Tetrahydrofuran 2",
                        "Tetrahydrofuran 3",
                        "First drying",
                        "Second drying"),
                titles);
    }

    @Test
    void withoutAStartThereIsNone() {
        assertTrue(paper(null).isEmpty());
    }

    @Test
    void noStartOfTheWeekIsKinderThanTheKindest() {
        Timetable table = paper(MONDAY).orElseThrow();
        LocalDateTime kindest = table.kindestStart(WorkingHours.USUAL, MONDAY);
        int fewest = unattended(kindest);
        for (LocalDateTime at = MONDAY; at.isBefore(MONDAY.plusDays(7)); at = at.plusMinutes(30)) {
            int other = unattended(at);
            assertTrue(other > fewest || (other == fewest && !at.isBefore(kindest)), at.toString());
        }
    }

    private static int unattended(LocalDateTime start) {
        return paper(start).orElseThrow().unattended(WorkingHours.USUAL).size();
    }
}
