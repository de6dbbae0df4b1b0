package org.thioloom.recipes.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thioloom.chem.quantity.Units;
import org.thioloom.recipes.AnOrder;
import org.thioloom.recipes.Bench;
import org.thioloom.recipes.control.ControlRecipe;
import org.thioloom.recipes.control.Step;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

class ScheduleTest {
    private static final LocalDateTime START = LocalDateTime.parse("2026-11-23T09:00");

    private static ControlRecipe plan(String... settings) {
        return Bench.plan(
                Bench.recipe("anp-c-2.0k", settings),
                new AnOrder().start(START.toString()).build(),
                List.of());
    }

    private static Step step(ControlRecipe plan, String number, int round) {
        return plan.steps().stream()
                .filter(step -> step.number().equals(number) && step.round() == round)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} round {1}: {2} to {3}   ({4})")
    @CsvSource(
            textBlock =
                    """
                    # step, round, begins,            ends,             source
                      1.1.1,  0,   2026-11-23T09:00,  ,                 the start
                      2.3.1,  0,   2026-11-23T09:00,  2026-11-23T09:30, 'gao2024#2.1: 30 min'
                      3.1.1,  1,   2026-11-23T09:30,  2026-11-23T15:30, 'gao2024#4: 6 h of methanol'
                      3.1.1,  2,   2026-11-23T15:30,  2026-11-23T21:30, 'gao2024#4: 12 h of methanol'
                      3.1.1,  3,   2026-11-23T21:30,  2026-11-24T03:30, 'gao2024#4: 18 h of methanol'
                      3.2.1,  1,   2026-11-24T03:30,  2026-11-24T09:30, 'gao2024#4: 18 + 6 h'
                      3.2.1,  3,   2026-11-24T15:30,  2026-11-24T21:30, 'gao2024#4: 18 + 18 h'
                      4.2.1,  0,   2026-11-24T21:30,  2026-11-25T15:30, 'gao2024#4: and 18 h at 120 degC'
                    """)
    void theClockAddsUpTheLeastTimes(
            String number, int round, LocalDateTime begins, String ends, String source) {
        Step step = step(plan(), number, round);
        assertEquals(begins, step.start(), source);
        assertEquals(ends == null ? null : LocalDateTime.parse(ends), step.end(), source);
    }

    @Test
    void thePaperTakesAtLeastFiftyFourHoursAndAHalf() {
        LocalDateTime last = Objects.requireNonNull(plan().steps().getLast().start());
        assertEquals(Duration.ofMinutes(54 * 60 + 30), Duration.between(START, last));
    }

    @Test
    void aClockAfterAnUnknownTimeIsALowerBound() {
        ControlRecipe plan = plan("first drying time=3h");
        assertFalse(plan.steps().getFirst().afterUnknown(), "nothing came before");
        assertTrue(
                plan.steps().stream().skip(1).allMatch(Step::afterUnknown),
                "weighing takes what it takes");
        Step second = step(plan, "4.2.1", 0);
        assertEquals(LocalDateTime.parse("2026-11-25T00:30"), second.start(), "3 h later");
    }

    @Test
    void anUnknownDurationHasNoEnd() {
        assertNull(step(plan(), "4.1.1", 0).end());
        assertNull(step(plan(), "2.3.2", 0).end());
    }

    @Test
    void withoutAStartThereIsNoClock() {
        ControlRecipe plan = Bench.plan("anp-c-2.0k", new AnOrder().build());
        assertTrue(plan.steps().stream().allMatch(s -> s.start() == null && s.end() == null));
    }

    @Test
    void repeatedOperationsAreCountedAndOthersAreNot() {
        ControlRecipe plan = plan();
        List<Integer> rounds =
                plan.steps().stream()
                        .filter(s -> s.number().equals("3.1.1"))
                        .map(Step::round)
                        .toList();
        assertEquals(List.of(1, 2, 3), rounds);
        assertEquals(0, step(plan, "1.1.1", 0).round());
        assertEquals(24, plan.steps().size(), "11 steps, and 2 x 2 x 3 washes, and 1 weighing");
    }

    @Test
    void aWashForEachDiscGrowsWithTheDiscsAndItsSpares() {
        String text =
                Bench.edited(
                        Bench.template("anp-c"),
                        "\"volumePer\": \"batch\"",
                        "\"volumePer\": \"disc\"");
        var recipe = Bench.accepted(Bench.read(text, Bench.settings("linker=2000 g/mol")));
        ControlRecipe plan =
                Bench.plan(recipe, new AnOrder().discs(12).spares(3).build(), List.of());
        var each = Objects.requireNonNull(step(plan, "3.1.1", 1).volume());
        assertEquals(90, each.in(Units.MILLILITRE), 1e-9, "15 x 6 mL");
        var batch = Objects.requireNonNull(step(plan, "3.2.1", 1).volume());
        assertEquals(6, batch.in(Units.MILLILITRE), 1e-9, "for the whole batch");
    }
}
